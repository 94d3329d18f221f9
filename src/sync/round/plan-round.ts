// What one sync round does, and in which order, as a pure function of what is known: first how the control log is brought
// level, and, with its end known, the steps after it. Every step is safe to break off and to do again.
import { bytesToHex } from '../../lib/bytes.ts'
import { CONTROL_STREAM } from '../../protocol/bell.ts'
import { streamIn, type ControlState, type Device } from '../../protocol/control-state.ts'
import { mayRead } from '../../protocol/grants.ts'
import type { ContactProblem } from '../../store/meta.ts'
import type { ControlEnd } from './control-log.ts'
import type { KnownHead } from './pull.ts'

/** What a round is asked to look at. */
export interface RoundScope {
  /** Everything, not only what waits here and what was rung for. */
  readonly full: boolean
  /** Numbers that bells told, by stream in hexadecimal; the control log under zeros. */
  readonly rung: ReadonlyMap<string, number>
}

/** A round within a session. */
export interface SessionScope extends RoundScope {
  /** The session began with this round: the relay may have been another one before. */
  readonly isNew: boolean
}

/** `level`: by the head the session's answer named; `look`: only the relay knows how far it is; `pull`: up to what was rung. */
export type ControlStep = 'level' | 'look' | 'pull'

export type SyncStep =
  | 'hand-over'
  | 'renew-session'
  | 'retract-cut'
  | 'open-streams'
  | 'compare-heads'
  | 'release-held'
  | 'drop-strangers'
  | 'release-parked'
  | 'send'
  | 'fetch'
  | 'ask-again'
  | 'seal-fetched'
  | 'settle-generations'
  | 'compact'

/** What is known once the control log has been looked at. */
export interface RoundFacts {
  readonly isNew: boolean
  /** As it was asked, or as the last full look is too long ago. */
  readonly full: boolean
  readonly control: ControlEnd['kind']
  /** The control log grew in this round. */
  readonly hasGrown: boolean
  /** Within this session what the relay lost has been given back. */
  readonly isCompared: boolean
  readonly isCutOff: boolean
  readonly isWaiting: boolean
}

export interface RoundPlan {
  readonly steps: readonly SyncStep[]
  /** Fetched is everything readable, not only what was rung for. */
  readonly full: boolean
  /** What is wrong however the steps end. */
  readonly problem: ContactProblem | null
}

const CONTROL = bytesToHex(CONTROL_STREAM)

export function planControl(scope: SessionScope, { streamById }: ControlState): ControlStep {
  if (scope.isNew) return 'level'
  // the bell of a stream may come before that of the entry that opened it
  const isStrange = [...scope.rung.keys()].some((name) => name !== CONTROL && !streamById.has(name))
  return scope.full || isStrange ? 'look' : 'pull'
}

/** The entry of the control log that was rung for; 0: none. */
export function rungEntry({ rung }: RoundScope): number {
  return rung.get(CONTROL) ?? 0
}

export function planRound(facts: RoundFacts): RoundPlan {
  const { isNew, control, isCompared } = facts
  // an entry may have opened streams, or given this device the keys of old ones
  const full = facts.full || facts.hasGrown
  // handed over is in a session of its own: the relay answers as to one that was cut off
  if (facts.isCutOff)
    return { full, problem: 'shut-out', steps: [isNew ? 'hand-over' : 'renew-session'] }
  if (facts.isWaiting) return { full, problem: 'waiting', steps: [] }
  const agrees = control !== 'differs'
  const planned: readonly (readonly [SyncStep, boolean])[] = [
    ['retract-cut', true],
    ['open-streams', agrees],
    ['compare-heads', !isCompared],
    ['release-held', true],
    // an entry of a later version may be the one that lets its author in
    ['drop-strangers', facts.full && control === 'same'],
    ['release-parked', true],
    ['send', true],
    ['fetch', true],
    ['ask-again', full],
    ['seal-fetched', true],
    ['settle-generations', agrees],
    ['compact', agrees && isNew]
  ]
  const steps = planned.flatMap(([step, isDone]) => (isDone ? [step] : []))
  return { full, problem: PROBLEM_BY_CONTROL[control], steps }
}

const PROBLEM_BY_CONTROL = {
  same: null,
  'update-needed': 'update-needed',
  differs: 'relay-differs'
} as const satisfies Record<ControlEnd['kind'], ContactProblem | null>

/** The streams to pull, with what is known of where they stand at the relay. `answered`: the heads a new session's answer named. */
export function headsToPull(
  { isNew, full, rung }: SessionScope,
  control: ControlState,
  own: Device | undefined,
  answered: readonly KnownHead[]
): readonly KnownHead[] {
  if (isNew) return answered.filter(({ stream }) => isActiveStream(control, stream))
  if (full)
    return [...control.streamById.values()].flatMap(({ id, scope }) =>
      own && mayRead(own, scope) && isActiveStream(control, id)
        ? [{ stream: id, seq: null, chain: null }]
        : []
    )
  return [...rung].flatMap(([name, seq]) => {
    const stream = control.streamById.get(name)
    return stream && isActiveStream(control, stream.id)
      ? [{ stream: stream.id, seq, chain: null }]
      : []
  })
}

/** Neither over, nor only being made. */
export function isActiveStream(control: ControlState, stream: Uint8Array): boolean {
  return streamIn(control, stream)?.state.kind === 'active'
}
