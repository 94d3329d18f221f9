import { UtensilsCrossed } from 'lucide'
import { momentOf } from '../../domain/calendar.ts'
import { isNearMeal } from '../../domain/care/near-meal.ts'
import { blocksOfDay } from '../../domain/plan/line.ts'
import type { ReadyPlace } from '../../domain/attendance/working-place.ts'
import { useApp } from '../app-context.ts'
import { useLive } from '../live.ts'
import { useNow } from '../now.ts'
import { Door } from '../parts/door.tsx'
import { to } from '../routes.ts'
import { useCareWords } from './words/words.ts'

/** Among the jobs of the day near a meal; at other times it stands under ほか. */
export function MealDoor({ ready }: { ready: ReadyPlace }) {
  const { kit } = useApp()
  const { meal } = useCareWords()
  const { event, session, venue, view } = ready
  const plan = useLive(() => kit.plan(event.id, session.day), [kit, event.id, session.day])
  const { day, clock } = momentOf(useNow())
  if (!plan || !view.peopleReadable || day !== session.day) return null
  if (!isNearMeal(blocksOfDay(plan.blocks, session.day, venue.id), clock)) return null
  return (
    <Door
      icon={UtensilsCrossed}
      title={meal.door}
      second={meal.doorSecond}
      href={to('meal-care')}
    />
  )
}
