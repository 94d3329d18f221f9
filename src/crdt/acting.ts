// The fact every client writes first: by which clock and by whom the facts behind it are told.
// Kept for ever: [0, device clock in ms, offset in ms or null, by].
import type { Instant } from '../domain/id.ts'
import { assert } from '../lib/assert.ts'
import { bytesToText, textToBytes } from '../lib/bytes.ts'
import { isBytes, wellFormed } from './tuple.ts'
import type { Scalar, Tuple } from './tuple.ts'
import { isIdBytes, isNatural } from './take.ts'

export interface Acting {
  /** Device clock, ms. */
  readonly at: Instant
  /** Relay clock − device clock at the last contact, ms; null before the first. */
  readonly offset: number | null
  /** Staff id, typed name prefixed with `~`, or empty. */
  readonly by: string
}

/** When a fact was recorded: whole seconds after the acting fact, corrected by the offset its writer knew. */
export function recordedAt(acting: Acting, dt: number): Instant {
  return acting.at + (acting.offset ?? 0) + dt * 1000
}

export function actingToTuple({ at, offset, by }: Acting): Tuple {
  return [ACTING, Math.round(at), offset === null ? null : Math.round(offset), personToScalar(by)]
}

/** Null when the tuple is no acting fact, or one that says no time or person. */
export function tupleToActing(tuple: Tuple): Acting | null {
  const [kind, at, offset, by] = tuple
  if (kind !== ACTING || !isInstant(at)) return null
  if (offset !== null && !isInstant(offset)) return null
  const person = scalarToPerson(by)
  return person === null ? null : { at, offset, by: person }
}

/** The clock of the acting fact a fact leans on; null when the tuple does not say. */
export function actingClock(tuple: Tuple): number | null {
  const clock = tuple[1]
  return tuple[0] !== ACTING && isNatural(clock) ? clock : null
}

/** A staff id as six bytes, a typed name as text, nobody as the empty text. */
export function personToScalar(person: string): Scalar {
  if (person === '' || person.startsWith('~')) return wellFormed(person.slice(1))
  const bytes = textToBytes(person)
  assert(bytes?.length === 6, 'a person is an id, a typed name or nobody')
  return bytes
}

/** Null when it names nobody in any way we know. */
export function scalarToPerson(value: Scalar | undefined): string | null {
  if (typeof value === 'string') return value === '' ? '' : `~${value}`
  return isBytes(value) && isIdBytes(value) ? bytesToText(value) : null
}

export const ACTING = 0

/** What a Date can hold. */
const MAX_INSTANT = 8.64e15

function isInstant(value: Scalar | undefined): value is number {
  return typeof value === 'number' && Number.isInteger(value) && Math.abs(value) <= MAX_INSTANT
}
