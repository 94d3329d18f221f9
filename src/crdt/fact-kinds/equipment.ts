// Where things are and how they are.
import type { Condition, FactOf } from '../../domain/fact.ts'
import { holderToPair, takeHolder } from '../holder-tuple.ts'
import { idToBytes } from '../id-bytes.ts'
import * as take from '../take.ts'
import type { FactKind } from './fact-kind.ts'

export const CONDITIONS: readonly Condition[] = ['fine', 'broken', 'missing-part', 'lost']

const moved: FactKind<FactOf<'moved'>> = {
  number: 3,
  home: 'custody',
  also: [],
  write: ({ asset, to, from, quantity, note }) => [
    idToBytes(asset),
    ...holderToPair(to),
    ...(from === null ? [null, null] : holderToPair(from)),
    quantity,
    note
  ],
  read(cursor) {
    const asset = take.id(cursor)
    const to = takeHolder(cursor)
    if (to === null) take.spoil(cursor)
    const from = takeHolder(cursor)
    const quantity = take.numberOrNull(cursor)
    const note = take.textOrNull(cursor)
    return { kind: 'moved', asset, to: to ?? { kind: 'home' }, from, quantity, note }
  }
}

const conditioned: FactKind<FactOf<'conditioned'>> = {
  number: 4,
  home: 'custody',
  also: [],
  write: ({ asset, condition, note }) => [idToBytes(asset), CONDITIONS.indexOf(condition), note],
  read: (cursor) => ({
    kind: 'conditioned',
    asset: take.id(cursor),
    condition: take.word(cursor, CONDITIONS) ?? 'fine',
    note: take.textOrNull(cursor)
  })
}

export const equipmentKinds = { moved, conditioned }
