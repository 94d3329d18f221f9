// The network between tablets and relay: asks and answers are delayed, lost, doubled and overtaken, each by itself.
import type { Environment } from '../../src/kit/environment.ts'
import type { Chance } from './chance.ts'
import type { Clockwork } from './clockwork.ts'
import type { SimRelay } from './sim-relay.ts'

export interface Weather {
  readonly lost: number
  readonly doubled: number
  /** Mean, ms. */
  readonly delayMs: number
}

export const CALM: Weather = { lost: 0, doubled: 0, delayMs: 20 }

export interface Wire {
  readonly request: Environment['request']
  readonly bell: Environment['bell']
  isDown: boolean
  /** Asks reach the relay, answers with such a status do not come back. */
  loses: (status: number) => boolean
  /** Bells that ring on this tablet. */
  rings: (hint: Uint8Array) => boolean
  /** What a newer relay would answer instead. */
  change: (call: string, body: Uint8Array) => Uint8Array
  /** What is answered without the relay ever being asked; null: it is. */
  refuses: (call: string) => { readonly status: number; readonly body: Uint8Array } | null
}

interface Around {
  readonly clockwork: Clockwork
  readonly chance: Chance
  readonly relay: SimRelay
  readonly weather: () => Weather
  readonly told: (words: string) => void
}

/** One wire a tablet. */
export function createWire(around: Around): Wire {
  const { clockwork, chance, relay, weather, told } = around
  const ringing = new Set<() => void>()
  const wire: Wire = {
    isDown: false,
    loses: () => false,
    rings: () => true,
    change: (_call, body) => body,
    refuses: () => null,
    request: (call) =>
      new Promise((resolve) => {
        let isOver = false
        const end = (answer: Awaited<ReturnType<Environment['request']>>) => {
          if (isOver) return
          isOver = true
          stop()
          resolve(answer)
        }
        const stop = clockwork.after(call.deadlineMs, () => end(null))
        if (wire.isDown) {
          clockwork.after(1, () => end(null))
          return
        }
        const times = chance.happens(weather().doubled) ? 2 : 1
        for (let time = 0; time < times; time += 1) carry(call, time === 0 ? end : () => undefined)
      }),
    bell(_url, token, ring, gone) {
      let isOver = false
      const end = () => {
        if (isOver) return
        isOver = true
        ringing.delete(end)
        clockwork.after(1, gone)
      }
      const stop = wire.isDown
        ? null
        : relay.hang(token, {
            ring: (hint) => {
              if (chance.happens(weather().lost)) return
              clockwork.after(chance.wait(weather().delayMs), () => {
                if (!isOver && !wire.isDown && wire.rings(hint)) ring(hint)
              })
            },
            close: end
          })
      if (!stop) end()
      else ringing.add(end)
      return () => {
        isOver = true
        ringing.delete(end)
        stop?.()
      }
    }
  }

  function carry(
    { method, url, headers, body }: Parameters<Environment['request']>[0],
    end: (answer: Awaited<ReturnType<Environment['request']>>) => void
  ): void {
    const { pathname, search, host } = new URL(url)
    if (chance.happens(weather().lost)) {
      told(`lost ${method} ${pathname}`)
      return
    }
    clockwork.after(chance.wait(weather().delayMs), async () => {
      const refusal = wire.refuses(`${method} ${pathname}`)
      if (refusal) {
        end(refusal)
        return
      }
      const bytes = body ?? new Uint8Array()
      const answer = await relay.handle(pathname + search, method, { host, ...headers }, bytes)
      told(
        `${method} ${pathname}${search} ${bytes.length} ${answer?.status ?? 'silent'} ${answer?.body.length ?? ''}`
      )
      if (!answer || chance.happens(weather().lost) || wire.isDown || wire.loses(answer.status))
        return
      clockwork.after(chance.wait(weather().delayMs), () =>
        end({ status: answer.status, body: wire.change(`${method} ${pathname}`, answer.body) })
      )
    })
  }

  return wire
}
