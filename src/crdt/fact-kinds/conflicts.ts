// Facts about other facts: one was taken back, a contradiction was settled. They stand where the facts they are about stand.
import type { FactOf } from '../../domain/fact.ts'
import type { FactId } from '../../domain/id.ts'
import type { DocName } from '../docs.ts'
import { factId, factIdToPair } from '../fact-id.ts'
import { idToBytes } from '../id-bytes.ts'
import * as take from '../take.ts'
import type { TupleCursor } from '../take.ts'
import type { FactKind } from './fact-kind.ts'

const BESIDE: readonly DocName[] = ['attendance', 'custody', 'register', 'care', 'consents']

const voided: FactKind<FactOf<'voided'>> = {
  number: 2,
  home: null,
  also: BESIDE,
  write: ({ subject }) => [idToBytes(subject)],
  read: (cursor) => ({ kind: 'voided', subject: take.id(cursor) })
}

const decided: FactKind<FactOf<'decided'>> = {
  number: 5,
  home: null,
  also: BESIDE,
  write: ({ subject, chosen, note }) => [
    idToBytes(subject),
    ...(chosen === null ? [null, null] : factIdToPair(chosen)),
    note
  ],
  read: (cursor) => ({
    kind: 'decided',
    subject: take.id(cursor),
    chosen: takeFactIdOrNull(cursor),
    note: take.textOrNull(cursor)
  })
}

function takeFactIdOrNull(cursor: TupleCursor): FactId | null {
  const client = take.integerOrNull(cursor)
  const clock = take.integerOrNull(cursor)
  if (client === null && clock === null) return null
  if (client === null || clock === null || client < 0 || clock < 0) take.spoil(cursor)
  return factId(client ?? 0, clock ?? 0)
}

export const conflictKinds = { voided, decided }
