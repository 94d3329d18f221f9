import { ArrowRight, ChevronLeft, Timer } from 'lucide'
import { minutesToClock } from '../../domain/calendar.ts'
import type { Day } from '../../domain/id.ts'
import { overrunsOf } from '../../domain/plan/overrun.ts'
import { planNow } from '../../domain/plan/now.ts'
import { fittedPlan } from '../../domain/plan/running.ts'
import { useApp } from '../app-context.ts'
import { asHeld, dayTitle } from '../day-title.ts'
import { useLive } from '../live.ts'
import { LinkButton } from '../parts/button.tsx'
import { Empty } from '../parts/empty.tsx'
import { Note } from '../parts/note.tsx'
import { JobPage, Page } from '../parts/page.tsx'
import { Seg } from '../parts/seg.tsx'
import { homeOf } from '../parts/tabs.tsx'
import { TopBar } from '../parts/top-bar.tsx'
import { to } from '../routes.ts'
import { BehindChip } from '../attendance/today/now-card.tsx'
import { useDayWords } from '../attendance/today/words/words.ts'
import { useCommonWords } from '../words/common/words.ts'
import { LastChange } from './last-change.tsx'
import { PlanBlockRow } from './plan-row.tsx'
import type { RunningPlan } from './use-running.ts'
import { usePlanWords } from './words/words.ts'

interface Listed {
  readonly plan: RunningPlan
  readonly onDay: (day: Day) => void
  /** There is something to run now. */
  readonly runs: boolean
}

/** 進行表 of the tablet's venue: what is past, now, and to come. */
export function PlanList(listed: Listed) {
  const { plan } = listed
  const { kit } = useApp()
  const words = usePlanWords()
  const common = useCommonWords()
  const me = useLive(() => kit.me, [kit])
  const { event } = plan.view
  const date = dayTitle(common, event, plan.day)
  const seen = planNow(plan.blocks, plan.isToday ? plan.clock : '00:00', plan.ran)
  if (plan.blocks.length === 0)
    return (
      <Page tab="plan" title={words.title} second={date}>
        <Days {...listed} />
        <NoPlan organizer={me?.role === 'organizer'} event={event.id} />
      </Page>
    )
  const home = homeOf(me?.role ?? 'facilitator')
  return (
    <JobPage
      title={words.title}
      head={
        <TopBar
          title={words.title}
          second={date}
          more={common.separator + event.title}
          mark={false}
        >
          {plan.isToday && <BehindChip behind={seen.behind} />}
        </TopBar>
      }
      foot={
        <>
          <LinkButton big kind="quiet" icon={ChevronLeft} href={to(home)}>
            {common.tabs[home]}
          </LinkButton>
          {listed.runs ? (
            <LinkButton big kind="main" grow endIcon={ArrowRight} href={to('plan')}>
              {words.toRun}
            </LinkButton>
          ) : (
            <span class="spacer" />
          )}
        </>
      }
    >
      <Days {...listed} />
      <Overruns plan={plan} />
      <Rows plan={plan} />
      <LastChange changes={plan.changes} />
    </JobPage>
  )
}

function Days({ plan, onDay }: Listed) {
  const words = usePlanWords()
  const common = useCommonWords()
  if (plan.days.length < 2) return null
  return (
    <Seg
      label={words.whichDay}
      value={plan.day}
      choices={plan.days.map((one) => ({
        value: one,
        words: asHeld(common, plan.view.event, one, common.day(one))
      }))}
      onChoose={onDay}
    />
  )
}

function Overruns({ plan: { blocks, sessions } }: { plan: RunningPlan }) {
  const words = usePlanWords()
  const common = useCommonWords()
  return (
    <>
      {overrunsOf(blocks, sessions).map(({ session, until }) => (
        <Note
          key={session.id}
          kind="ask"
          icon={Timer}
          role="status"
          title={words.overrun(common.clock(minutesToClock(until)))}
        >
          {words.overrunNext(session.title, common.clock(session.end))}
        </Note>
      ))}
    </>
  )
}

function Rows({ plan }: { plan: RunningPlan }) {
  const seen = planNow(plan.blocks, plan.isToday ? plan.clock : '00:00', plan.ran)
  return (
    <div class="plan">
      {fittedPlan(plan.blocks).map((running) => (
        <PlanBlockRow key={running.block.id} plan={plan} running={running} seen={seen} />
      ))}
    </div>
  )
}

function NoPlan({ organizer, event }: { organizer: boolean; event: string }) {
  const words = usePlanWords()
  const day = useDayWords()
  return (
    <Empty title={words.none} text={organizer ? words.noneNext : words.noneOthers}>
      {organizer && (
        <LinkButton kind="main" href={to('prepare', event, 'plan')}>
          {day.tablet.prepare}
        </LinkButton>
      )}
    </Empty>
  )
}
