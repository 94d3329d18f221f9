// When to talk to the relay: at start, when something was written, on a bell, on a sign of the browser, and on a timer.
// One tab (Web Locks) does it; every failed contact is tried again with full jitter, and nothing here ever stops recording (PR3).
import type { Stop } from '../../lib/emitter.ts'
import { waitMs } from './backoff.ts'

/** What the engine needs of the environment; all of it comes from the kit's Environment. */
export interface Timing {
  readonly random: (bytes: number) => Uint8Array
  readonly after: (ms: number, act: () => void) => Stop
  readonly awake: (call: () => void) => Stop
}

/** `again`: more is waiting; `rest`: both sides are equal; `failed`: not reached or refused, try later; `calm`: refused until somebody decides. */
export type ContactEnd = 'again' | 'rest' | 'failed' | 'calm'

export interface Engine {
  /** Something was written here or there: talk soon. Zero: a person asked, so look at everything and at once. */
  readonly nudge: (soonMs?: number) => void
  readonly stop: () => Promise<void>
}

/** What comes within this time after a contact travels together in the next one. */
const GATHER_MS = 250
/** The first tap after a rest leaves at once; only the picture of it goes before. */
const LEAD_MS = 50
/** The truth behind lost bells. */
const POLL_MS = 15_000
/** Whether somebody has decided meanwhile. */
const CALM_MS = 60_000

/** `whole`: look at everything, not only at what was written here or rung for. */
export type ContactAct = (whole: boolean) => Promise<ContactEnd>

export function startEngine(timing: Timing, contact: ContactAct): Engine {
  let tries = 0
  let stopped = false
  let running: Promise<void> | null = null
  let wanted = false
  let whole = true
  let isCalm = true
  let isRefused = false
  let cancel: Stop = () => undefined
  let cancelCalm: Stop = () => undefined

  function plan(ms: number): void {
    cancel()
    if (!stopped) cancel = timing.after(ms, run)
  }

  function look(): void {
    whole = true
    if (running) wanted = true
    else plan(0)
  }

  function run(): void {
    if (stopped) return
    if (running) {
      wanted = true
      return
    }
    const isWhole = whole
    wanted = false
    whole = false
    running = contact(isWhole).then((end) => {
      running = null
      settle(end)
    })
  }

  function settle(end: ContactEnd): void {
    isCalm = false
    isRefused = end === 'calm'
    cancelCalm()
    if (!stopped) cancelCalm = timing.after(GATHER_MS, () => (isCalm = true))
    if (end === 'failed') {
      tries += 1
      whole = true
      plan(wanted ? GATHER_MS : waitMs(tries, chance(timing.random)))
      return
    }
    tries = 0
    if (end === 'calm') {
      whole = true
      plan(CALM_MS)
      return
    }
    whole ||= end === 'again'
    plan(end === 'again' || wanted ? GATHER_MS : POLL_MS)
  }

  const sleepless = timing.awake(look)
  plan(0)
  return {
    nudge: (soonMs = LEAD_MS) => {
      if (soonMs === 0) look()
      else if (running) wanted = true
      // what is recorded meanwhile is no reason to ask
      else if (!isRefused) plan(isCalm ? soonMs : GATHER_MS)
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
