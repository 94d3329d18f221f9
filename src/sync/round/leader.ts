// One tab seals and talks to the relay (Web Locks); the others write and read as always. The leader tells that it is
// alive; one that is frozen is replaced after ten seconds.
import type { Stop } from '../../lib/emitter.ts'
import { bytesToHex } from '../../lib/bytes.ts'
import { decodeHint } from '../../protocol/bell.ts'
import { PATHS } from '../../protocol/calls.ts'
import type { EntityDocs } from '../../store/entity-docs.ts'
import { startEngine, type Engine } from './engine.ts'
import { createSyncRounds } from './run-round.ts'
import type { Replica } from '../replica.ts'
import type { HandedOver } from '../access/leave.ts'

export interface Tabs {
  readonly lock: (name: string, held: () => Promise<void>, steal?: boolean) => Stop
  readonly channel: (
    name: string,
    hear: (message: unknown) => void
  ) => { readonly tell: (message: unknown) => void; readonly stop: Stop }
}

export interface Sync {
  /** `full`: a person asked, so at once and everything; else soon, what was written here. */
  readonly requestSync: (request?: { readonly full: boolean }) => void
  readonly stop: () => Promise<void>
}

const HEARTBEAT_MS = 3000
const FROZEN_MS = 10_000

/** `gone`: this device was cut off and has handed over what it had. */
export function startSync(
  replica: Replica,
  docs: EntityDocs,
  tabs: Tabs,
  gone?: (handed: HandedOver) => void
): Sync {
  const { environment } = replica
  const name = `caravan-sync/${bytesToHex(replica.identity.ws)}/${replica.identity.device}`
  let engine: Engine | null = null
  let stopped = false
  let heardAt = environment.now()
  /** The highest term heard of: each leader begins a higher one than it knows. */
  let term = 0
  let release: () => void = () => undefined
  let ended: Promise<void> = Promise.resolve()

  const channel = tabs.channel(name, (message) => {
    if (typeof message === 'number') hearLeader(message)
    if (message === 'nudge') engine?.requestSync({ full: false })
    if (message === 'look') engine?.requestSync({ full: true })
  })

  function hearLeader(told: number): void {
    heardAt = environment.now()
    const isRobbed = engine !== null && told > term
    term = Math.max(term, told)
    if (isRobbed) resign()
  }

  /** A robbed leader is not told so; when it thaws it hears its successor. */
  function resign(): void {
    release()
    unlock()
    unlock = tabs.lock(name, lead)
  }

  async function lead(): Promise<void> {
    await ended
    if (stopped) return
    term += 1
    const own = term
    const { run, session } = createSyncRounds(replica, docs, gone)
    const hints = new Map<string, number>()
    let stopBell: Stop | null = null

    function hangBell(): void {
      const token = session()?.answer.token
      if (!token || stopBell) return
      const url = replica.identity.relay.replace(/^http/u, 'ws') + PATHS.bell
      stopBell = environment.bell(url, token, ring, () => (stopBell = null))
    }

    function ring(bytes: Uint8Array): void {
      const hint = decodeHint(bytes)
      if (!hint.ok) return
      const stream = bytesToHex(hint.value.stream)
      hints.set(stream, Math.max(hints.get(stream) ?? 0, hint.value.seq))
      started.requestSync({ full: false, soonMs: BELL_MS })
    }

    const started = startEngine(environment, async (full) => {
      const rung = new Map(hints)
      hints.clear()
      try {
        const end = await run({ full, rung })
        if (end === 'again' || end === 'rest') hangBell()
        return end
      } catch (problem) {
        // the disk failed in the middle: what was written is whole, and the next round begins anew
        environment.warn(problem)
        return 'failed'
      }
    })
    engine = started
    const heart = beat(() => channel.tell(own))
    ended = new Promise<void>((resolve) => {
      release = () => {
        heart()
        stopBell?.()
        engine = null
        void started.stop().then(resolve)
      }
    })
    await ended
  }

  function beat(act: () => void): Stop {
    let cancel: Stop = () => undefined
    const again = () => {
      act()
      cancel = environment.after(HEARTBEAT_MS, again)
    }
    again()
    return () => cancel()
  }

  let unlock = tabs.lock(name, lead)
  const watchdog = beat(() => {
    const silentMs = environment.now() - heardAt
    if (stopped || engine || (silentMs >= 0 && silentMs < FROZEN_MS)) return
    heardAt = environment.now()
    // a clock that was set back says nothing about silence: counted anew
    if (silentMs < 0) return
    unlock()
    // above a term that a frozen leader began unheard
    term += 1
    unlock = tabs.lock(name, lead, true)
  })

  return {
    requestSync(request = { full: false }) {
      if (engine) engine.requestSync(request)
      else channel.tell(request.full ? 'look' : 'nudge')
    },
    async stop() {
      stopped = true
      watchdog()
      release()
      await ended
      unlock()
      channel.stop()
    }
  }
}

/** Hints of one push by one tablet come together. */
const BELL_MS = 20
