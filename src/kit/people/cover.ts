// Children without their names: badge numbers stand where names were (目かくし).
import type { Participant } from '../../domain/entity.ts'
import type { Called } from '../subject.ts'
import type { Entered } from '../conflicts/views.ts'
import type { Card, Namesake, Person } from './views.ts'
import type { History } from '../views.ts'

/** A care note that is there and not shown. */
const NOTED = '…'
const NO_CONTACT = { name: '', yomi: '', relation: '', phone: '', phone2: '', pickers: '' }

export const coverChild = kept((one: Participant, called): Participant => {
  const blank = { sei: '', mei: '', meiYomi: '', callName: '', note: '' }
  return { ...one, ...blank, seiYomi: called(one.badge) }
})

export const coverCard = kept((one: Card, called): Card => ({
  ...one,
  participant: coverChild(one.participant, called),
  picker: null,
  broughtBy: null,
  care: {
    allergy: one.care.allergy && NOTED,
    medicine: one.care.medicine && NOTED,
    other: one.care.other && NOTED
  },
  guardian: {
    ...one.guardian,
    ...NO_CONTACT
  },
  guardians: [],
  namedInPart: []
}))

/** The order of names would tell names; without a number last. */
export function coverRoster(cards: readonly Card[], called: Called): readonly Card[] {
  const rank = ({ participant: { badge } }: Card) => badge || Infinity
  return cards
    .map((one) => coverCard(one, called))
    .toSorted((one, other) => (rank(one) < rank(other) ? -1 : Number(rank(one) > rank(other))))
}

export function coverPerson(one: Person, called: Called): Person {
  return {
    ...one,
    card: coverCard(one.card, called),
    siblings: one.siblings.map((each) => coverChild(each, called)),
    history: one.history.map(coverHistory)
  }
}

export function coverEntered(one: Entered, called: Called): Entered {
  return {
    card: coverCard(one.card, called),
    siblings: one.siblings.map((each) => coverChild(each, called))
  }
}

export function coverNamesake(one: Namesake | null): Namesake | null {
  return one && { ...one, guardian: '' }
}

/** Who took a child, and which child had a thing. */
export function coverHistory(one: History): History {
  const { words } = one
  if (words.kind === 'mark') return { ...one, words: { ...words, picker: null } }
  if (words.kind === 'vouched')
    return { ...one, words: { ...words, picker: '', agreed: '', phone: '', reason: '' } }
  if (words.kind === 'called') return { ...one, words: { ...words, phone: '' } }
  if (words.kind !== 'moved') return one
  return { ...one, words: { ...words, to: words.holder.kind === 'badge' ? '' : words.to } }
}

/** What did not change is covered once: what is drawn for it stays. */
function kept<Given extends object>(
  cover: (one: Given, called: Called) => Given
): (one: Given, called: Called) => Given {
  const knownByCalled = new WeakMap<Called, WeakMap<Given, Given>>()
  return (one, called) => {
    const known = knownByCalled.get(called) ?? new WeakMap<Given, Given>()
    knownByCalled.set(called, known)
    const made = known.get(one) ?? cover(one, called)
    known.set(one, made)
    return made
  }
}
