// Takes the values of a tuple one by one, each with its type; one wrong value spoils the tuple, nothing throws.
import type { DeviceId, FactId, Id } from '../domain/id.ts'
import { bytesToHex, bytesToText } from '../lib/bytes.ts'
import { factId } from './fact-id.ts'
import { isBytes } from './tuple.ts'
import type { Scalar, Tuple } from './tuple.ts'

export interface TupleCursor {
  readonly tuple: Tuple
  at: number
  good: boolean
}

export function cursorAt(tuple: Tuple, at: number): TupleCursor {
  return { tuple, at, good: true }
}

export function spoil(cursor: TupleCursor): void {
  cursor.good = false
}

export function id(cursor: TupleCursor): Id {
  return bytesToText(take(cursor, isIdBytes, NO_BYTES))
}

/** Written as null where there is none. */
export function idOrEmpty(cursor: TupleCursor): Id {
  const bytes = take(cursor, isIdBytesOrNull, null)
  return bytes === null ? '' : bytesToText(bytes)
}

export function device(cursor: TupleCursor): DeviceId {
  return bytesToHex(take(cursor, isDeviceBytes, NO_BYTES))
}

export function text(cursor: TupleCursor): string {
  return take(cursor, isText, '')
}

export function textOrNull(cursor: TupleCursor): string | null {
  return take(cursor, isTextOrNull, null)
}

export function integer(cursor: TupleCursor): number {
  return take(cursor, isInteger, 0)
}

export function integerOrNull(cursor: TupleCursor): number | null {
  return take(cursor, isIntegerOrNull, null)
}

/** Finite: a quantity may be half. */
export function numberOrNull(cursor: TupleCursor): number | null {
  return take(cursor, isNumberOrNull, null)
}

export function flag(cursor: TupleCursor): boolean {
  return take(cursor, isFlag, false)
}

export function value(cursor: TupleCursor): string | number | boolean | null {
  return take(cursor, isValue, null)
}

export function anything(cursor: TupleCursor): Scalar {
  return take(cursor, isAnything, null)
}

/** The word that a number stands for. */
export function word<Word>(cursor: TupleCursor, words: readonly Word[]): Word | undefined {
  const found = words[take(cursor, isNatural, 0)]
  if (found === undefined) spoil(cursor)
  return found
}

/** Pairs of client and clock up to the end. */
export function factIds(cursor: TupleCursor): readonly FactId[] {
  const ids: FactId[] = []
  while (cursor.at < cursor.tuple.length) {
    const client = take(cursor, isNatural, 0)
    const clock = take(cursor, isNatural, 0)
    ids.push(factId(client, clock))
  }
  return ids
}

export function isIdBytes(given: Scalar): given is Uint8Array {
  return isBytes(given) && given.length === 6
}

export function isNatural(given: Scalar | undefined): given is number {
  return isInteger(given) && given >= 0
}

function take<Value extends Scalar>(
  cursor: TupleCursor,
  is: (given: Scalar) => given is Value,
  otherwise: Value
): Value {
  // past the end is wrong too: an absent value is not null
  const given = cursor.tuple[cursor.at++]
  if (given !== undefined && is(given)) return given
  spoil(cursor)
  return otherwise
}

const NO_BYTES = new Uint8Array()

function isIdBytesOrNull(given: Scalar): given is Uint8Array | null {
  return given === null || isIdBytes(given)
}

function isDeviceBytes(given: Scalar): given is Uint8Array {
  return isBytes(given) && given.length === 8
}

function isText(given: Scalar): given is string {
  return typeof given === 'string'
}

function isTextOrNull(given: Scalar): given is string | null {
  return given === null || typeof given === 'string'
}

function isInteger(given: Scalar | undefined): given is number {
  return Number.isSafeInteger(given)
}

function isIntegerOrNull(given: Scalar): given is number | null {
  return given === null || Number.isSafeInteger(given)
}

function isNumberOrNull(given: Scalar): given is number | null {
  return given === null || Number.isFinite(given)
}

function isFlag(given: Scalar): given is boolean {
  return typeof given === 'boolean'
}

function isValue(given: Scalar): given is string | number | boolean | null {
  return !isBytes(given) && (typeof given !== 'number' || Number.isFinite(given))
}

function isAnything(_given: Scalar): _given is Scalar {
  return true
}
