// Facts of the domain to tuples and back. Kept for ever: [kind, acting, dt, subject, …fields, …pairs of predecessors].
// Promise: what is written is read back the same; an unknown or broken tuple is a value saying so.
import type { Fact } from '../domain/fact.ts'
import type { DeviceId, FactId, Instant } from '../domain/id.ts'
import { assert } from '../lib/assert.ts'
import { no, ok } from '../lib/result.ts'
import type { Result } from '../lib/result.ts'
import { actingClock, recordedAt } from './acting.ts'
import type { Acting } from './acting.ts'
import { factId, parseFactId } from './fact-id.ts'
import {
  CONDITIONS,
  ERASURES,
  EXPORTS,
  NUMBER_BY_FIELD,
  NUMBER_BY_KIND,
  STATUSES
} from './fact-numbers.ts'
import { holderToPair } from './holder-tuple.ts'
import { deviceToBytes, idToBytes } from './id-bytes.ts'
import { MAX_TUPLE_VALUES } from './limits.ts'
import { readSaying } from './tuple-saying.ts'
import type { FactBody } from './tuple-saying.ts'
import { isLongText, wellFormed } from './tuple.ts'
import type { Scalar, Tuple } from './tuple.ts'
import { cursorAt, factIds } from './take.ts'

export type { FactBody }

export interface ActingTime {
  /** Clock of the writer's own acting fact. */
  readonly acting: number
  /** Whole seconds after it; negative when the device clock was set back. */
  readonly dt: number
  /** `toldAt` of both: what `saidAt` is counted from. */
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
export function factToTuple(saying: FactBody, when: ActingTime, prev: readonly FactId[]): Tuple {
  const number = NUMBER_BY_KIND[saying.kind]
  const tuple = [number, when.acting, when.dt, ...fieldsOf(saying, when.at), ...pairsOf(prev)]
  assert(tuple.length <= MAX_TUPLE_VALUES, 'a tuple is short')
  return tuple.map(written)
}

export function tupleToFact(tuple: Tuple, teller: FactOrigin): Result<Fact, TupleFault> {
  const [kind, , dt] = tuple
  if (typeof kind !== 'number' || !KNOWN_KINDS.has(kind)) return no({ kind: 'unknown-kind' })
  const leansOn = actingClock(tuple)
  if (leansOn === null || leansOn >= teller.clock) return no(MALFORMED)
  if (typeof dt !== 'number' || !Number.isSafeInteger(dt)) return no(MALFORMED)
  const { client, clock, device, acting } = teller
  const at = recordedAt(acting, dt)
  const cursor = cursorAt(tuple, 3)
  const saying = readSaying(kind, cursor, at)
  const prev = factIds(cursor)
  if (saying === null || !cursor.good) return no(MALFORMED)
  // assigned, not spread: fifty thousand facts come at once when a tablet joins
  return ok(Object.assign(saying, { id: factId(client, clock), at, by: acting.by, device, prev }))
}

const MALFORMED: TupleFault = { kind: 'malformed-tuple' }

const KNOWN_KINDS: ReadonlySet<number> = new Set(Object.values(NUMBER_BY_KIND))

function fieldsOf(saying: FactBody, at: Instant): readonly Scalar[] {
  switch (saying.kind) {
    case 'mark': {
      const { session, participant, status, picker, saidAt } = saying
      // Up, never down: 13:05 must not be read back as 13:04. Without `|| 0` a zero could be -0.
      const said = saidAt === null ? null : Math.ceil((saidAt - at) / 1000) || 0
      return [idToBytes(session), idToBytes(participant), STATUSES.indexOf(status), picker, said]
    }
    case 'voided':
    case 'withdrawn':
      return [idToBytes(saying.subject)]
    case 'moved': {
      const from = saying.from === null ? [null, null] : holderToPair(saying.from)
      return [
        idToBytes(saying.asset),
        ...holderToPair(saying.to),
        ...from,
        saying.quantity,
        saying.note
      ]
    }
    case 'conditioned':
      return [idToBytes(saying.asset), CONDITIONS.indexOf(saying.condition), saying.note]
    case 'decided': {
      const chosen = saying.chosen === null ? [null, null] : pairOf(saying.chosen)
      return [idToBytes(saying.subject), ...chosen, saying.note]
    }
    case 'same':
    case 'notsame':
      return [saying.subject, saying.other].toSorted().map(idToBytes)
    case 'field':
      return [idToBytes(saying.subject), NUMBER_BY_FIELD[saying.field], saying.value]
    case 'reported': {
      const { subject, event, people, things, blocks } = saying
      const { installed, persistent, precached, freeMiB, app } = saying
      const ids = [deviceToBytes(subject), idToBytes(event)]
      return [...ids, people, things, blocks, installed, persistent, precached, freeMiB, app]
    }
    case 'forgot':
      return [deviceToBytes(saying.subject), saying.seq]
    case 'exported':
      return [idToBytes(saying.subject), EXPORTS.indexOf(saying.what)]
    case 'erased': {
      const { subject, what, families, children, seq } = saying
      return [idToBytes(subject), ERASURES.indexOf(what), families, children, seq]
    }
    case 'looked':
      return [idToBytes(saying.subject)]
    case 'unlocked':
      return [deviceToBytes(saying.subject), deviceToBytes(saying.helper)]
    case 'dropped':
    case 'givenUp':
      return [deviceToBytes(saying.subject), saying.records]
    case 'named':
      return [deviceToBytes(saying.subject), saying.name]
  }
}

function pairsOf(ids: readonly FactId[]): readonly number[] {
  return ids.flatMap(pairOf)
}

function pairOf(id: FactId): readonly [number, number] {
  const at = parseFactId(id)
  assert(at, 'a predecessor is a fact id')
  return [at.client, at.clock]
}

function written(value: Scalar): Scalar {
  if (typeof value !== 'string') return value
  assert(!isLongText(value), 'a text is short')
  return wellFormed(value)
}
