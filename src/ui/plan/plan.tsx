import { useState } from 'preact/hooks'
import { momentOf } from '../../domain/calendar.ts'
import type { Day } from '../../domain/id.ts'
import { planNow } from '../../domain/plan/now.ts'
import type { EventView } from '../../kit/event/views.ts'
import { useApp } from '../app-context.ts'
import { useLive } from '../live.ts'
import { useNow } from '../now.ts'
import { Page } from '../parts/page.tsx'
import type { ScreenProps } from '../screen.ts'
import { AskSetting } from '../attendance/working-place/ask-place.tsx'
import { useChosenEvent } from '../event/use-chosen-event.ts'
import { PlanList } from './list.tsx'
import { RunPage } from './run.tsx'
import { useRunningPlan } from './use-running.ts'
import { usePlanWords } from './words/words.ts'

/** 進行表 of the tablet's venue. `#/plan`: now and next while it runs · `#/plan/list`: what is past, now, and to come. */
export function PlanScreen({ rest }: ScreenProps) {
  const { kit } = useApp()
  const words = usePlanWords()
  const me = useLive(() => kit.me, [kit])
  const view = useChosenEvent()
  if (!me || view === undefined) return <Page tab="plan" title={words.title} />
  if (!view) return <AskSetting setting={{ kind: 'no-event' }} tab="plan" title={words.title} />
  const session = view.sessions.find((one) => one.id === me.session)
  return (
    <PlanOf
      view={view}
      venue={session?.venue ?? me.venue}
      day={session?.day ?? null}
      isList={rest[0] === 'list'}
    />
  )
}

/** The day one looks at: the chosen one, else today, else the first of the event. */
function useDay(view: EventView, said: Day | null): [Day, (day: Day) => void] {
  const today = momentOf(useNow()).day
  const first = said ?? (view.event.days.includes(today) ? today : (view.event.days[0] ?? today))
  const [chosen, choose] = useState<Day | null>(null)
  return [chosen ?? first, choose]
}

function PlanOf({
  view,
  venue,
  day: said,
  isList
}: {
  view: EventView
  venue: string
  day: Day | null
  isList: boolean
}) {
  const words = usePlanWords()
  const [day, choose] = useDay(view, said)
  const plan = useRunningPlan(view, venue, day)
  if (!plan) return <Page tab="plan" title={words.title} />
  const { now, next } = planNow(plan.blocks, plan.clock, plan.ran)
  const runs = plan.isToday && (now !== null || next !== null)
  return runs && !isList ? (
    <RunPage plan={plan} />
  ) : (
    <PlanList plan={plan} onDay={choose} runs={runs} />
  )
}
