import type { Event, Participant } from '../../domain/entity.ts'
import { datesOf } from '../../domain/people/participation.ts'
import { dayTitle } from '../day-title.ts'
import type { CommonWords } from '../words/common/ja.ts'
import type { PeopleWords } from './words/ja.ts'

/** On which days a child comes, by date. */
export function comingWords(
  people: PeopleWords,
  common: CommonWords,
  event: Event,
  child: Participant
): string {
  const dates = datesOf(child, event)
  if (dates === null) return people.allDays
  if (dates.length === 0) return people.noDays
  return dates.map((day) => dayTitle(common, event, day)).join(common.separator)
}
