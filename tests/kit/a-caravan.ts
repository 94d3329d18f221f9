// Whole clients in one process around a relay in memory: what every kit test and the simulation stand on.
import { drawnBytes } from '../support/drawn.ts'
import { openNodeDevice, type NodeDevice } from '../support/node-environment.ts'
import { createRelay, type Relay } from '../../sync-server/relay.ts'
import { createMemoryStore } from '../../sync-server/store/memory.ts'
import type { Environment } from '../../src/kit/environment.ts'
import { openKit, type Kit } from '../../src/kit/open.ts'
import type { Result } from '../../src/lib/result.ts'
import type { Watch } from '../../src/lib/emitter.ts'

export const ORIGIN = 'http://127.0.0.1:8787'

export interface Wire {
  readonly request: Environment['request']
  readonly bell: Environment['bell']
  /** Pulls the plug, or puts it back. */
  down: boolean
}

export function createMemoryRelay(): { readonly relay: Relay; readonly wire: Wire } {
  const relay = createRelay({
    store: createMemoryStore(),
    now: Date.now,
    random: drawnBytes,
    quotas: {
      pushes: { perMinute: 100_000, burst: 100_000 },
      joins: { perMinute: 1000, burst: 1000 }
    }
  })
  const wire: Wire = {
    down: false,
    async request({ method, url, headers, body }) {
      if (wire.down) return null
      const { pathname, search } = new URL(url)
      const answer = await relay.handle(
        pathname + search,
        method,
        { host: new URL(url).host, ...headers },
        body ?? new Uint8Array()
      )
      return wire.down ? null : { status: answer.status, body: answer.body }
    },
    bell: (_url, token, ring) =>
      relay.onBell(token, { ring, close: () => undefined }) ?? (() => undefined)
  }
  return { relay, wire }
}

export interface Tablet {
  readonly kit: Kit
  readonly device: NodeDevice
}

export async function aTablet(wire: Wire, now: () => number = Date.now): Promise<Tablet> {
  const device = openNodeDevice({ origin: ORIGIN, request: wire.request, bell: wire.bell, now })
  return { kit: await openKit(device.tab()), device }
}

/** The first value that satisfies; rejects after ten seconds with what was last seen. */
export function until<Value>(
  watch: Watch<Value>,
  holds: (value: Value) => boolean
): Promise<Value> {
  return new Promise((resolve, reject) => {
    let last: Value | undefined
    let stop: () => void = () => undefined
    const limit = setTimeout(() => {
      stop()
      reject(new Error(`never held; last seen ${JSON.stringify(last)?.slice(0, 2000)}`))
    }, 10_000)
    let done = false
    stop = watch((value) => {
      last = value
      if (done || !holds(value)) return
      done = true
      clearTimeout(limit)
      queueMicrotask(() => stop())
      resolve(value)
    })
  })
}

export function must<Value>(result: Result<Value, unknown>): Value {
  if (!result.ok) throw new Error(`refused: ${JSON.stringify(result.fault)}`)
  return result.value
}
