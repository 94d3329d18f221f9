// Who holds a thing, as two values of a tuple. Kept for ever: 0 home · 1 group · 2 badge · 3 staff · 4 venue · 5 lender.
import type { Holder } from '../domain/fact.ts'
import { bytesToText } from '../lib/bytes.ts'
import { personToScalar, scalarToPerson } from './acting.ts'
import { idToBytes } from './id-bytes.ts'
import type { Scalar } from './tuple.ts'
import { anything, isIdBytes, spoil } from './take.ts'
import type { TupleCursor } from './take.ts'

export function holderToPair(holder: Holder): readonly [Scalar, Scalar] {
  switch (holder.kind) {
    case 'home':
      return [0, null]
    case 'group':
      return [1, idToBytes(holder.group)]
    case 'badge':
      return [2, `${holder.number}@${holder.event}`]
    case 'staff':
      return [3, personToScalar(holder.person)]
    case 'venue':
      return [4, idToBytes(holder.venue)]
    case 'lender':
      return [5, null]
  }
}

/** Null: two nulls stand there, or the pair names no holder, which spoils the cursor. */
export function takeHolder(cursor: TupleCursor): Holder | null {
  const kind = anything(cursor)
  const ref = anything(cursor)
  if (kind === null && ref === null) return null
  const holder = pairToHolder(kind, ref)
  if (holder === null) spoil(cursor)
  return holder
}

function pairToHolder(kind: Scalar, ref: Scalar): Holder | null {
  if (typeof kind !== 'number') return null
  switch (kind) {
    case 0:
      return ref === null ? { kind: 'home' } : null
    case 1:
      return isIdBytes(ref) ? { kind: 'group', group: bytesToText(ref) } : null
    case 2:
      return typeof ref === 'string' ? badgeOf(ref) : null
    case 3:
      return staffOf(ref)
    case 4:
      return isIdBytes(ref) ? { kind: 'venue', venue: bytesToText(ref) } : null
    case 5:
      return ref === null ? { kind: 'lender' } : null
    default:
      return null
  }
}

function badgeOf(ref: string): Holder | null {
  const match = /^(0|[1-9]\d{0,8})@([A-Za-z0-9_-]{8})$/u.exec(ref)
  if (!match) return null
  return { kind: 'badge', number: Number(match[1]), event: match[2] ?? '' }
}

function staffOf(ref: Scalar): Holder | null {
  const person = scalarToPerson(ref)
  return person === null ? null : { kind: 'staff', person }
}
