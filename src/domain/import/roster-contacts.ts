// Whom to call: every number of every column, kept as typed. Rules I11, N15.
import { readNote } from './care.ts'
import { telephonesOf } from '../people/phone.ts'
import type { CellOf, SharesOf } from './columns.ts'
import type { Field, Value } from '../fact.ts'
import type { RosterMeaning } from './roster-columns.ts'

type Cell = CellOf<RosterMeaning>
type Shares = SharesOf<RosterMeaning>

export function readContacts(cell: Cell, shares: Shares): readonly (readonly [Field, Value])[] {
  const [first = '', ...more] = shares('phone').flatMap(({ text }) => numbersOf(readNote(text)))
  const others = shares('phone2').flatMap(({ text }) => numbersOf(readNote(text)))
  return [
    ['guardian', cell('guardian')],
    ['guardianYomi', cell('guardianYomi')],
    ['phone', first],
    ['phone2', [...more, ...named(others, shares)].join('、')]
  ]
}

/** A column that says who answers the emergency number: the name stands beside it. */
function named(numbers: readonly string[], shares: Shares): readonly string[] {
  const names = shares('contactName').map(({ text }) => text)
  if (names.length === 0) return numbers
  const name = names.join('・')
  return numbers.length === 0
    ? [name]
    : [...numbers.slice(0, -1), `${numbers.at(-1) ?? ''}（${name}）`]
}

function numbersOf(text: string): readonly string[] {
  return telephonesOf(text).map(({ typed }) => typed)
}

export function oddContacts(shares: Shares): boolean {
  const texts = [...shares('phone'), ...shares('phone2')].map(({ text }) => text)
  return texts.some((text) => telephonesOf(readNote(text)).some((one) => !one.isWhole))
}
