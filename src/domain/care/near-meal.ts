// When the door to おひるの前に stands among the jobs of きょう. Rule H9.
import { clockToMinutes } from '../calendar.ts'
import { runningOf } from '../plan/running.ts'
import type { Block } from '../entity.ts'
import type { Clock } from '../id.ts'

/** Long enough for plates to be set apart. */
const BEFORE_MINUTES = 60
/** Where no plan says when one eats. */
const USUAL = { from: 11 * 60, to: 13 * 60 } as const
const MEAL =
  /昼|ひる|ランチ|弁当|べんとう|給食|食事|朝食|夕食|おやつ|バーベキュー|lunch|meal|snack/iu

/** `blocks`: of the day and venue. */
export function isNearMeal(blocks: readonly Block[], clock: Clock): boolean {
  const minutes = clockToMinutes(clock)
  const meals = blocks.filter((one) => !one.skipped && MEAL.test(one.title)).map(runningOf)
  if (meals.length === 0) return minutes >= USUAL.from && minutes < USUAL.to
  return meals.some(({ from, to }) => minutes >= from - BEFORE_MINUTES && minutes < to)
}
