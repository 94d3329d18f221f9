// Children by family, for lists and for looking one up. Rule Q11.
import { byYomi, familyNameOf, yomiKey } from './people.ts'
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

export function countChildren(families: readonly FamilyCards[]): number {
  return families.flatMap(({ cards }) => cards).length
}

/** Who else carries this badge number. */
export function badgeTwin(cards: readonly Card[], id: Id, badge: number): Card | null {
  if (badge === 0) return null
  const twin = cards.find(({ participant }) => participant.badge === badge && participant.id !== id)
  return twin ?? null
}
