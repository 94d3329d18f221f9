// When to sync: at start, when something was written, on a bell, on a sign of the browser, and on a timer.
// One tab (Web Locks) does it; every failed round is tried again with full jitter, and nothing here ever stops recording (PR3).
import type { Stop } from '../../lib/emitter.ts'
import { waitMs } from './backoff.ts'

/** What the engine needs of the environment; all of it comes from the kit's Environment. */
export interface Timing {
  readonly random: (bytes: number) => Uint8Array
  readonly after: (ms: number, act: () => void) => Stop
  readonly awake: (call: () => void) => Stop
}

/** `again`: more is waiting; `rest`: both sides are equal; `failed`: not reached or refused, try later; `calm`: refused until somebody decides. */
export type RoundEnd = 'again' | 'rest' | 'failed' | 'calm'

export interface SyncRequest {
  /** A person asked: look at everything, and at once. Else soon, at what was written here or there. */
  readonly full: boolean
  /** How long others may join it, ms; meant only where it is not full. */
  readonly soonMs?: number
}

export interface Engine {
  readonly requestSync: (wanted: SyncRequest) => void
  readonly stop: () => Promise<void>
}

/** What comes within this time after a round travels together in the next one. */
const GATHER_MS = 250
/** The first tap after a rest leaves at once; only the picture of it goes before. */
const LEAD_MS = 50
/** The truth behind lost bells. */
const POLL_MS = 15_000
/** Whether somebody has decided meanwhile. */
const CALM_MS = 60_000

/** `full`: look at everything, not only at what was written here or rung for. */
export type RunRound = (full: boolean) => Promise<RoundEnd>

export function startEngine(timing: Timing, runRound: RunRound): Engine {
  let tries = 0
  let stopped = false
  let running: Promise<void> | null = null
  let wanted = false
  let full = true
  let isCalm = true
  let isRefused = false
  let cancel: Stop = () => undefined
  let cancelCalm: Stop = () => undefined

  function plan(ms: number): void {
    cancel()
    if (!stopped) cancel = timing.after(ms, run)
  }

  function lookAtAll(): void {
    full = true
    if (running) wanted = true
    else plan(0)
  }

  function run(): void {
    if (stopped) return
    if (running) {
      wanted = true
      return
    }
    const isFull = full
    wanted = false
    full = false
    running = runRound(isFull).then((end) => {
      running = null
      settle(end)
    })
  }

  function settle(end: RoundEnd): void {
    isCalm = false
    isRefused = end === 'calm'
    cancelCalm()
    if (!stopped) cancelCalm = timing.after(GATHER_MS, () => (isCalm = true))
    if (end === 'failed') {
      tries += 1
      full = true
      plan(wanted ? GATHER_MS : waitMs(tries, chance(timing.random)))
      return
    }
    tries = 0
    if (end === 'calm') {
      full = true
      plan(CALM_MS)
      return
    }
    full ||= end === 'again'
    plan(end === 'again' || wanted ? GATHER_MS : POLL_MS)
  }

  const sleepless = timing.awake(lookAtAll)
  plan(0)
  return {
    requestSync(request) {
      if (request.full) lookAtAll()
      else if (running) wanted = true
      // what is recorded meanwhile is no reason to ask
      else if (!isRefused) plan(isCalm ? (request.soonMs ?? LEAD_MS) : GATHER_MS)
    },
    async stop() {
      stopped = true
      cancel()
      cancelCalm()
      sleepless()
      await running
    }
  }
}

function chance(random: (bytes: number) => Uint8Array): number {
  const [high = 0, low = 0] = random(2)
  return (high * 256 + low) / 65_536
}
