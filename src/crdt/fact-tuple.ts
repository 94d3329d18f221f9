// Facts of the domain to tuples and back. Kept for ever: [kind, acting, dt, subject, …fields, …pairs of predecessors].
// Promise: what is written is read back the same; an unknown or broken tuple is a value saying so.
import type { Fact, FactBody } from '../domain/fact.ts'
import type { DeviceId, FactId, Instant } from '../domain/id.ts'
import { assert } from '../lib/assert.ts'
import { no, ok } from '../lib/result.ts'
import type { Result } from '../lib/result.ts'
import { actingClock, recordedAt } from './acting.ts'
import type { Acting } from './acting.ts'
import { factId, factIdToPair } from './fact-id.ts'
import type { FactKind } from './fact-kinds/fact-kind.ts'
import { FACT_KINDS, factKindOf } from './fact-kinds/table.ts'
import { MAX_TUPLE_VALUES } from './limits.ts'
import { isLongText, wellFormed } from './tuple.ts'
import type { Scalar, Tuple } from './tuple.ts'
import { cursorAt, factIds } from './take.ts'

export interface ActingTime {
  /** Clock of the writer's own acting fact. */
  readonly acting: number
  /** Whole seconds after it; negative when the device clock was set back. */
  readonly dt: number
  /** `recordedAt` of both: what `saidAt` is counted from. */
  readonly at: Instant
}

export interface FactOrigin {
  readonly client: number
  readonly clock: number
  readonly device: DeviceId
  readonly acting: Acting
}

export type TupleFault =
  /** A kind of a later version: kept, counted, shown as "needs an update". */
  { readonly kind: 'unknown-kind' } | { readonly kind: 'malformed-tuple' }

/** Texts longer than MAX_TEXT_BYTES are a bug of the caller: every tablet would refuse the update. */
export function factToTuple(body: FactBody, when: ActingTime, prev: readonly FactId[]): Tuple {
  const kind: FactKind = FACT_KINDS[body.kind]
  const fields = kind.write(body, when.at)
  const tuple = [kind.number, when.acting, when.dt, ...fields, ...prev.flatMap(factIdToPair)]
  assert(tuple.length <= MAX_TUPLE_VALUES, 'a tuple is short')
  return tuple.map(written)
}

export function tupleToFact(tuple: Tuple, origin: FactOrigin): Result<Fact, TupleFault> {
  const [number, , dt] = tuple
  const kind = factKindOf(number)
  if (kind === undefined) return no({ kind: 'unknown-kind' })
  const leansOn = actingClock(tuple)
  if (leansOn === null || leansOn >= origin.clock) return no(MALFORMED)
  if (typeof dt !== 'number' || !Number.isSafeInteger(dt)) return no(MALFORMED)
  const { client, clock, device, acting } = origin
  const at = recordedAt(acting, dt)
  const cursor = cursorAt(tuple, 3)
  const body = kind.read(cursor, at)
  const prev = factIds(cursor)
  if (!cursor.good) return no(MALFORMED)
  // assigned, not spread: fifty thousand facts come at once when a tablet joins
  return ok(Object.assign(body, { id: factId(client, clock), at, by: acting.by, device, prev }))
}

const MALFORMED: TupleFault = { kind: 'malformed-tuple' }

function written(value: Scalar): Scalar {
  if (typeof value !== 'string') return value
  assert(!isLongText(value), 'a text is short')
  return wellFormed(value)
}
