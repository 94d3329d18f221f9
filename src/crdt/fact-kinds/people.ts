// What is known of children beside their entries, and who looked at it.
import type { FactOf } from '../../domain/fact.ts'
import { idToBytes } from '../id-bytes.ts'
import * as take from '../take.ts'
import type { FactKind } from './fact-kind.ts'
import { FIELD_BY_NUMBER, FIELD_KINDS } from './fields.ts'

function paired(kind: 'same' | 'notsame', number: number): FactKind<FactOf<'same'>> {
  return {
    number,
    home: 'register',
    // that entries are one child is carried over before the register goes
    also: ['consents'],
    write: ({ subject, other }) => [subject, other].toSorted().map(idToBytes),
    // in one order, whichever way an older tablet wrote them
    read(cursor) {
      const one = take.id(cursor)
      const two = take.id(cursor)
      if (one === two) take.spoil(cursor)
      return one < two ? { kind, subject: one, other: two } : { kind, subject: two, other: one }
    }
  }
}

const withdrawn: FactKind<FactOf<'withdrawn'>> = {
  number: 19,
  home: 'register',
  also: [],
  write: ({ subject }) => [idToBytes(subject)],
  read: (cursor) => ({ kind: 'withdrawn', subject: take.id(cursor) })
}

/** Also of a thing: whose it is. */
const field: FactKind<FactOf<'field'>> = {
  number: 8,
  home: null,
  also: [],
  write: ({ subject, field: name, value }) => [idToBytes(subject), FIELD_KINDS[name].number, value],
  read: (cursor) => ({
    kind: 'field',
    subject: take.id(cursor),
    field: take.word(cursor, FIELD_BY_NUMBER) ?? 'care',
    value: take.value(cursor)
  })
}

const looked: FactKind<FactOf<'looked'>> = {
  number: 16,
  home: 'care',
  also: [],
  write: ({ subject }) => [idToBytes(subject)],
  read: (cursor) => ({ kind: 'looked', subject: take.id(cursor) })
}

export const peopleKinds = {
  same: paired('same', 6),
  notsame: paired('notsame', 7),
  withdrawn,
  field,
  looked
}
