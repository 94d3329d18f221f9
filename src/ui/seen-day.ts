import type { Day } from '../domain/id.ts'

import { useNow } from './now.ts'
import { dayAsSeen, dayOf } from './words/time.ts'
import { useCommonWords } from './words/common/words.ts'

/** Days as they are said now: with a year where it is another one. */
export function useSeenDay(): (day: Day) => string {
  const common = useCommonWords()
  const today = dayOf(useNow())
  return (day) => dayAsSeen(common, day, today)
}
