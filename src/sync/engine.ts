// When to talk to the relay: at start, when something was written, on a bell, on a sign of the browser, and on a timer.
// One tab (Web Locks) does it; every failed contact is tried again with full jitter, and nothing here ever stops recording (P3).
import type { Stop } from '../lib/emitter.ts'
import { waitMs } from './backoff.ts'

/** What the engine needs of the world; all of it comes from the kit's Environment. */
export interface Timing {
  readonly random: (bytes: number) => Uint8Array
  readonly after: (ms: number, act: () => void) => Stop
  readonly awake: (call: () => void) => Stop
}

/** `again`: more is waiting; `rest`: both sides are equal; `failed`: not reached or refused, try later. */
export type ContactEnd = 'again' | 'rest' | 'failed'

export interface Engine {
  /** Something was written here, or a person asked: talk soon. */
  readonly nudge: (soonMs?: number) => void
  readonly stop: () => Promise<void>
}

/** Taps of one moment travel together. */
const GATHER_MS = 250
/** The truth behind lost bells. */
const POLL_MS = 15_000
/** A contact that makes no progress for so long is torn down. */
const STUCK_MS = 60_000

export function startEngine(
  timing: Timing,
  contact: (signal: { readonly aborted: boolean }) => Promise<ContactEnd>
): Engine {
  let tries = 0
  let stopped = false
  let running: Promise<void> | null = null
  let wanted = false
  let cancel: Stop = () => undefined

  function plan(ms: number): void {
    cancel()
    if (!stopped) cancel = timing.after(ms, run)
  }

  function run(): void {
    if (stopped) return
    if (running) {
      wanted = true
      return
    }
    wanted = false
    const signal = { aborted: false }
    const unwatch = timing.after(STUCK_MS, () => {
      signal.aborted = true
    })
    running = contact(signal).then((end) => {
      unwatch()
      running = null
      settle(end)
    })
  }

  function settle(end: ContactEnd): void {
    if (end === 'failed') {
      tries += 1
      plan(wanted ? GATHER_MS : waitMs(tries, chance(timing.random)))
      return
    }
    tries = 0
    plan(end === 'again' || wanted ? GATHER_MS : POLL_MS)
  }

  const sleepless = timing.awake(() => plan(0))
  plan(0)
  return {
    nudge: (soonMs = GATHER_MS) => {
      if (running) wanted = true
      else plan(soonMs)
    },
    async stop() {
      stopped = true
      cancel()
      sleepless()
      await running
    }
  }
}

function chance(random: (bytes: number) => Uint8Array): number {
  const [high = 0, low = 0] = random(2)
  return (high * 256 + low) / 65_536
}
