import type { Grade, Id } from '../../../domain/id.ts'
import { comesOn } from '../../../domain/people/participation.ts'
import { matches, searchKey } from '../../../domain/people/people.ts'
import type { Participant } from '../../../domain/entity.ts'
import type { EventView } from '../../../kit/event/views.ts'
import type { Card } from '../../../kit/people/views.ts'

/** Stands for no narrowing; an empty text for children without. */
export const EVERY = '*'

export interface Narrowing {
  readonly venue: Id
  readonly group: Id
  readonly grade: Grade | typeof EVERY
  readonly day: string
  readonly typed: string
}

export const NO_NARROWING: Narrowing = {
  venue: EVERY,
  group: EVERY,
  grade: EVERY,
  day: EVERY,
  typed: ''
}

export function narrowed(
  cards: readonly Card[],
  { venue, group, grade, day, typed }: Narrowing,
  view: EventView,
  called: (child: Participant) => string
): readonly Card[] {
  return cards.filter(
    ({ participant: one }) =>
      (venue === EVERY || one.venue === venue) &&
      (group === EVERY || one.group === group) &&
      (grade === EVERY || one.grade === grade) &&
      (day === EVERY || comesOn(one, view.event, day)) &&
      (typed.trim() === '' || matches(searchKey(one, called(one)), typed))
  )
}

/** Ticked, or no longer: one child, or with all of its household. */
export function tickedWith(
  ticked: ReadonlySet<Id>,
  children: readonly Card[],
  isOn: boolean
): ReadonlySet<Id> {
  const next = new Set(ticked)
  for (const { participant } of children)
    if (isOn) next.add(participant.id)
    else next.delete(participant.id)
  return next
}
