import { coverCard, coverChild } from '../people/cover.ts'
import type { Called } from '../subject.ts'
import type { RollCallLine, RollCallView, RollPerson } from './views.ts'

export function coverRollCallLines(
  lines: readonly RollCallLine[],
  called: Called
): readonly RollCallLine[] {
  return lines.map((line) => ({
    ...line,
    missing: line.missing.map((one) => coverChild(one, called)),
    contradicted: line.contradicted.map((one) => coverChild(one, called))
  }))
}

export function coverRollCall(one: RollCallView, called: Called): RollCallView {
  return {
    ...one,
    groups: one.groups.map((group) => ({ ...group, people: coverPeople(group.people, called) })),
    others: coverPeople(one.others, called)
  }
}

/** The order of names would tell names; without a number last. */
function coverPeople(people: readonly RollPerson[], called: Called): readonly RollPerson[] {
  const rank = ({ card }: RollPerson) => card.participant.badge || Infinity
  return people
    .map((one) => ({ ...one, card: coverCard(one.card, called) }))
    .toSorted((one, other) => (rank(one) < rank(other) ? -1 : Number(rank(one) > rank(other))))
}
