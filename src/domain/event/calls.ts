// After days moved: which family is to be called, was told, and what it said. Rules E29, E32, E46, E50.
import { readMoves } from './change-days.ts'
import { cancelledDays } from './taking-place.ts'
import { byTime } from '../facts.ts'
import { datesOf, participationOn } from '../people/participation.ts'
import type { Event, Participant } from '../entity.ts'
import type { FieldSet, Value } from '../fact.ts'
import type { FieldsById } from '../fields.ts'
import type { Day, Id, Instant } from '../id.ts'

/** Of new days it is asked who comes; of days that do not take place only whether the family knows. */
const OF_NEW_DAYS = ['comes', 'cannot', 'unreached'] as const
const OF_NO_DAYS = ['reached', 'unreached', 'calls-back'] as const
export type ToldAnswer = (typeof OF_NEW_DAYS)[number] | (typeof OF_NO_DAYS)[number]
const ALL: readonly ToldAnswer[] = [...new Set([...OF_NEW_DAYS, ...OF_NO_DAYS])]

export interface SaidOnCall {
  readonly answer: ToldAnswer
  readonly at: Instant
  readonly by: string
}

/** The days as they are now, and which of them do not take place. */
type Days = Pick<Event, 'days' | 'cancelled'>

type Moved = Pick<Event, 'days' | 'moves'>

/** Of the days the child was to come those that moved, and those that do not take place. */
export function calledDaysOf(
  child: Participant,
  event: Moved & Pick<Event, 'cancelled'>
): readonly Day[] {
  const off = new Set(cancelledDays(event))
  const moved = new Set(newDaysOf(child, event))
  return (datesOf(child, event) ?? event.days).filter((day) => moved.has(day) || off.has(day))
}

/** What a family can answer: one of whose days none that moved takes place can only be told. */
export function answersToCall(
  children: readonly Participant[],
  event: Moved & Pick<Event, 'cancelled'>
): readonly ToldAnswer[] {
  const off = new Set(cancelledDays(event))
  const called = children.flatMap((child) => calledDaysOf(child, event))
  return off.size > 0 && called.every((day) => off.has(day)) ? OF_NO_DAYS : OF_NEW_DAYS
}

/** As it reads now: an earlier version wrote 来る and 来られない of cancelled days, too, and so the family knows. */
export function answerAmong(answer: ToldAnswer, answers: readonly ToldAnswer[]): ToldAnswer {
  if (answers.includes(answer)) return answer
  return answer === 'comes' || answer === 'cannot' ? 'reached' : 'unreached'
}

/** Whether the family was told: who was not reached, or calls back, is still to be called. */
export function isToldBy(answer: ToldAnswer): boolean {
  return answer !== 'unreached' && answer !== 'calls-back'
}

/** Of the days the child comes those that moved, or came back; a family is called for these. */
export function newDaysOf(child: Participant, event: Moved): readonly Day[] {
  const touched = new Set(readMoves(event).map(({ to }) => to))
  return (datesOf(child, event) ?? event.days).filter((day) => touched.has(day))
}

/** What to write of a child that cannot come on them: the other days stay. */
export function withoutNewDays(
  child: Participant,
  event: Moved
): ReturnType<typeof participationOn> {
  const gone = newDaysOf(child, event)
  const days = datesOf(child, event) ?? event.days
  return participationOn(
    days.filter((day) => !gone.includes(day)),
    event
  )
}

/** What a fact says: the days the family was told of, and its answer. SaidOnCall of other days it was not told of these. */
export function toldValue(event: Days, answer: ToldAnswer): string {
  const off = cancelledDays(event)
  const without = off.length === 0 ? '' : `!${off.join(',')}`
  return `${event.days.join(',')}${without}|${answer}`
}

/** The latest word of any of the families of one household on the days as they are now; null: to be called. */
export function toldOf(families: readonly Id[], event: Days, said: FieldsById): SaidOnCall | null {
  const standing = families.flatMap((family) =>
    (said.get(family)?.get('told')?.standing ?? []).map(({ fact }) => fact)
  )
  const latest = standing.toSorted(byTime).findLast(({ value }) => answerIn(value, event) !== null)
  return latest ? toldBy(latest, event) : null
}

function toldBy({ at, by, value }: FieldSet, event: Days): SaidOnCall | null {
  const answer = answerIn(value, event)
  return answer && { answer, at, by }
}

function answerIn(value: Value, event: Days): ToldAnswer | null {
  return ALL.find((answer) => value === toldValue(event, answer)) ?? null
}
