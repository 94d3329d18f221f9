// What a sync round may find wrong, and what that means for the next one and for the status a screen shows.
import { DAY_MS } from '../../lib/duration.ts'
import { NEXT_STEP } from '../../protocol/refusal.ts'
import type { ContactProblem } from '../../store/meta.ts'
import type { CallFault } from './call.ts'
import type { RoundEnd } from './engine.ts'
import { givingProblem } from './giving.ts'

/** An organizer decides when it goes on: asked again now and then. */
const RESTS: ReadonlySet<ContactProblem> = new Set(['paused', 'ended', 'waiting'])

/** The relay answered, and yet both sides do not hold the same. */
const STOPS: ReadonlySet<ContactProblem> = new Set(['waiting', 'shut-out', 'relay-differs'])

/** A clock that differs more is told to the person; nothing is refused for it. */
const CLOCK_OFF_MS = 10 * 60_000

/** The link after a round that came to its end. */
export function linkAfter(problem: ContactProblem | null): 'needs-you' | 'done' {
  return problem !== null && STOPS.has(problem) ? 'needs-you' : 'done'
}

/** How soon again after a round that broke off. */
export function endAfter(problem: ContactProblem | null): RoundEnd {
  return problem !== null && RESTS.has(problem) ? 'calm' : 'failed'
}

export function isClockOff(offsetMs: number): boolean {
  return Math.abs(offsetMs) > CLOCK_OFF_MS
}

/** Null: nothing but a bad line. `offsetMs`: relay clock − device clock. */
export function problemOf(fault: CallFault, offsetMs: number): ContactProblem | null {
  const problem = problemIn(fault)
  // a last day that is over by a relay whose clock is days off is no organizer's word
  return problem === 'ended' && Math.abs(offsetMs) > DAY_MS ? 'clock-off' : problem
}

function problemIn(fault: CallFault): ContactProblem | null {
  if (fault.kind === 'unreached' || fault.kind === 'ruled-out') return null
  if (fault.kind === 'not-a-relay') return 'not-a-relay'
  const giving = givingProblem(fault)
  if (giving) return giving
  const { name } = fault.refusal
  if (name === 'UNKNOWN_WORKSPACE') return 'relay-lost'
  if (name === 'UNKNOWN_DEVICE') return 'relay-behind'
  if (name === 'PAUSED') return 'paused'
  if (name === 'ENDED') return 'ended'
  if (name === 'WAITING') return 'waiting'
  switch (NEXT_STEP[name]) {
    case 'update-app':
    case 'update-relay':
      return 'update-needed'
    case 'stop-stream':
    case 'hand-over':
    case 'new-invitation':
      return 'shut-out'
    default:
      return null
  }
}
