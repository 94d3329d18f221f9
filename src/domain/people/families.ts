// Children by family, for lists and for looking one up. Rules N19, Q11.
import { telephonesOf } from './phone.ts'
import { foldText } from '../fold.ts'
import { byYomi, familyNameOf, matches, searchKey, yomiKey } from './people.ts'
import type { Participant } from '../entity.ts'
import type { Id } from '../id.ts'
import type { Card } from './card.ts'

export interface FamilyCards {
  readonly id: Id
  /** 姓 of the first child, or its reading where there is no kanji. */
  readonly name: string
  readonly cards: readonly Card[]
}

/** Families in the order of their first child's reading; a child without a family stands alone. */
export function familiesOf(cards: readonly Card[]): readonly FamilyCards[] {
  const byFamily = new Map<Id, Card[]>()
  for (const card of cards) {
    byFamily.set(card.household, [...(byFamily.get(card.household) ?? []), card])
  }
  return [...byFamily].map(([id, members]) => familyRow(id, members)).toSorted(byFirstChild)
}

/** While names are covered their order would tell them. */
export function familiesByBadge(families: readonly FamilyCards[]): readonly FamilyCards[] {
  const rank = ({ cards }: FamilyCards) =>
    Math.min(...cards.map(({ participant }) => participant.badge || Infinity))
  return families.toSorted((one, other) =>
    rank(one) === rank(other) ? 0 : rank(one) - rank(other)
  )
}

function familyRow(id: Id, members: readonly Card[]): FamilyCards {
  const cards = members.toSorted((one, other) => byYomi(one.participant, other.participant))
  const first = cards[0]?.participant
  return { id, name: first ? familyNameOf(first) : '', cards }
}

function byFirstChild(one: FamilyCards, other: FamilyCards): number {
  return keyOf(one) < keyOf(other) ? -1 : 1
}

function keyOf({ id, cards }: FamilyCards): string {
  const first = cards[0]?.participant
  return `${first ? yomiKey(first) : ''}|${id}`
}

/** A family is found by any of its children, its guardian or its telephone; `called`: a child's name as the screen has it. */
export function findFamilies(
  families: readonly FamilyCards[],
  typed: string,
  called: (child: Participant) => string
): readonly FamilyCards[] {
  if (foldText(typed) === '') return families
  return families.filter(({ cards }) => cards.some((card) => matches(cardKey(card, called), typed)))
}

function cardKey({ participant, guardian }: Card, called: (child: Participant) => string): string {
  const phones = [guardian.phone, guardian.phone2]
  const dialled = phones.flatMap(telephonesOf).flatMap(({ dial, shown }) => [dial, shown])
  const contact = [guardian.name, guardian.yomi, ...phones, ...dialled]
  return `${searchKey(participant, called(participant))} ${contact.map(foldText).join(' ')}`
}

export function countChildren(families: readonly FamilyCards[]): number {
  return families.flatMap(({ cards }) => cards).length
}

/** Who else carries this badge number. */
export function badgeTwin(cards: readonly Card[], id: Id, badge: number): Card | null {
  if (badge === 0) return null
  const twin = cards.find(({ participant }) => participant.badge === badge && participant.id !== id)
  return twin ?? null
}
