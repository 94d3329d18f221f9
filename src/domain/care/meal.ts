// おひるの前に: whose care is looked at, what the kitchen counts, and who made sure of it. Rules H4–H8.
import { careInWords, isCareTold, type CareInWords } from './in-words.ts'
import { headsOf, headIds } from '../heads.ts'
import { FOODS } from './foods.ts'
import type { Card } from '../people/card.ts'
import type { Draft, Fact, FactOf, Field } from '../fact.ts'
import type { Day, FactId, Id, ParticipantId } from '../id.ts'
import type { Children } from '../people/one-child.ts'

type CareConfirmed = FactOf<'careConfirmed'>

/** One child at a meal. */
export interface MealCare extends CareInWords {
  readonly card: Card
  readonly confirmed: CareConfirmation | null
}

export interface CareConfirmation {
  readonly fact: FactId
  readonly at: number
  readonly by: string
  readonly device: string
}

/** Who is absent or has gone eats nothing here. */
export function eatsHere({ state }: Pick<Card, 'state'>): boolean {
  return state === 'arrived' || state === 'yet'
}

export function mealOf(
  cards: readonly Card[],
  confirmedOf: (child: Id) => CareConfirmation | null
): readonly MealCare[] {
  return cards
    .filter((card) => isCareTold(card.care) && eatsHere(card))
    .map((card) => {
      const { marks, words } = careInWords(card.care)
      return { card, marks, words, confirmed: confirmedOf(card.participant.id) }
    })
}

const READ_IN: readonly Field[] = ['allergy', 'medicine', 'care', 'photo', 'insurance']

/** Families of which nothing of care or of consents was read in: that they have no care is not known. `consented`: children with a consent. */
export function familiesUnread(
  cards: readonly Card[],
  { fields, entriesOf }: Pick<Children, 'fields' | 'entriesOf'>,
  consented: ReadonlySet<Id>
): number {
  const unread = cards.filter(({ participant }) => {
    const ids = entriesOf(participant.id).flatMap(({ id, family }) => [id, family])
    const isRead = [participant.id, participant.family, ...ids].some(
      (id) => consented.has(id) || READ_IN.some((field) => fields.get(id)?.get(field))
    )
    return !isRead
  })
  return new Set(unread.map(({ household }) => household)).size
}

export interface FoodSum {
  /** Empty: allergies that name no food the kit knows. */
  readonly food: string
  readonly children: number
}

/** Plates without …, the most frequent first. */
export function foodSums(children: readonly Pick<MealCare, 'marks'>[]): readonly FoodSum[] {
  const count = (holds: (mark: MealCare['marks'][number]) => boolean) =>
    children.filter(({ marks }) => marks.some(holds)).length
  const foods = FOODS.map(({ name }) => ({
    food: name,
    children: count((mark) => mark.kind === 'food' && mark.name === name)
  }))
  const others = { food: '', children: count(({ kind }) => kind === 'allergy') }
  return [...foods.toSorted((one, other) => other.children - one.children), others].filter(
    (sum) => sum.children > 0
  )
}

/** The first who made sure of a child's meal that day; taken back, the next. `entries`: of one child. */
export function confirmedIn(
  facts: readonly Fact[],
  day: Day,
  about: CareConfirmed['about']
): ReadonlyMap<ParticipantId, CareConfirmation> {
  const byChild = new Map<ParticipantId, CareConfirmation>()
  for (const { fact } of [...headsOf(facts).standing.values()].flat()) {
    if (fact.kind !== 'careConfirmed' || fact.day !== day || fact.about !== about) continue
    const known = byChild.get(fact.subject)
    if (known && known.at <= fact.at) continue
    const { id, at, by, device } = fact
    byChild.set(fact.subject, { fact: id, at, by, device })
  }
  return byChild
}

export function confirmCare(
  child: ParticipantId,
  day: Day,
  about: CareConfirmed['about'],
  facts: readonly Fact[]
): Draft<CareConfirmed> {
  const matter = headsOf(facts).standing.get(`careConfirmed:${child}:${day}:${about}`) ?? []
  return { kind: 'careConfirmed', subject: child, day, about, prev: headIds(matter) }
}

/** Null: nothing of that name is there to be taken back, or it was taken back already. */
export function unconfirmCare(fact: FactId, facts: readonly Fact[]): Draft | null {
  const { byId, voided } = headsOf(facts)
  const found = byId.get(fact)
  if (found?.kind !== 'careConfirmed' || voided.has(fact)) return null
  const same = [...byId.values()].filter(
    (one) =>
      one.kind === 'careConfirmed' &&
      one.subject === found.subject &&
      one.day === found.day &&
      one.about === found.about &&
      !voided.has(one.id)
  )
  return { kind: 'voided', subject: found.subject, prev: same.map(({ id }) => id) }
}
