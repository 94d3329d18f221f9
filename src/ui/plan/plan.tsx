import { useState } from 'preact/hooks'
import { ArrowRight, ChevronLeft, Timer } from 'lucide'
import { clockToMinutes, minutesToClock, momentOf } from '../../domain/calendar.ts'
import { dayTitle } from '../day-title.ts'
import type { Clock, Day } from '../../domain/id.ts'
import { overrunsOf } from '../../domain/plan/overrun.ts'
import { blocksOfDay, planNow, runningOf, type RunningBlock } from '../../domain/plan/plan.ts'
import type { EventView } from '../../kit/event/views.ts'
import { useApp } from '../app-context.ts'
import { useLive } from '../live.ts'
import { useNow } from '../now.ts'
import { Button, LinkButton } from '../parts/button.tsx'
import { Empty } from '../parts/empty.tsx'
import { FaultNote, Note } from '../parts/note.tsx'
import { JobPage, Page } from '../parts/page.tsx'
import { Seg } from '../parts/seg.tsx'
import { homeOf, type Tab } from '../parts/tabs.tsx'
import { TopBar } from '../parts/top-bar.tsx'
import { UndoBar } from '../parts/undo-bar.tsx'
import { to } from '../routes.ts'
import { AskSetting } from '../attendance/working-place/ask-place.tsx'
import { useChosenEvent } from '../event/use-chosen-event.ts'
import { BehindChip } from '../attendance/today/now-card.tsx'
import { PlanBlockRow } from './plan-row.tsx'
import { useChanges, type Changes } from './use-changes.ts'
import { useCommonWords } from '../words/common/words.ts'
import { useDayWords } from '../attendance/today/words/words.ts'

/** 進行表 of the tablet's venue: what is past, now, and to come. */
export function PlanScreen() {
  const { kit } = useApp()
  const words = useDayWords()
  const me = useLive(() => kit.me, [kit])
  const view = useChosenEvent()
  if (!me || view === undefined) return <Page tab="plan" title={words.plan.title} />
  if (!view)
    return <AskSetting setting={{ kind: 'no-event' }} tab="plan" title={words.plan.title} />
  const session = view.sessions.find((one) => one.id === me.session)
  return <PlanOf view={view} venue={session?.venue ?? me.venue} day={session?.day ?? null} />
}

/** The day one looks at: the chosen one, else today, else the first of the event. */
function useDay(view: EventView, said: Day | null): [Day, (day: Day) => void] {
  const today = momentOf(useNow()).day
  const first = said ?? (view.event.days.includes(today) ? today : (view.event.days[0] ?? today))
  const [chosen, choose] = useState<Day | null>(null)
  return [chosen ?? first, choose]
}

function PlanOf({ view, venue, day: said }: { view: EventView; venue: string; day: Day | null }) {
  const { kit } = useApp()
  const words = useDayWords()
  const common = useCommonWords()
  const { event } = view
  const [day, choose] = useDay(view, said)
  const plan = useLive(() => kit.plan(event.id, day), [kit, event.id, day])
  const me = useLive(() => kit.me, [kit])
  const changes = useChanges({ event: event.id, day, venue })
  const may = me?.role !== 'volunteer'
  const now = momentOf(useNow())
  const blocks = blocksOfDay(plan?.blocks ?? [], day, venue)
  const running = now.day === day
  const seen = planNow(blocks, running ? now.clock : '00:00')
  const sessions = view.sessions.filter(
    (one) => one.day === day && (venue === '' || one.venue === venue)
  )
  const date = dayTitle(common, event, day)
  const shownDays = plan?.days ?? event.days
  const days = shownDays.length > 1 && (
    <Seg
      label={words.plan.whichDay}
      value={day}
      choices={shownDays.map((one) => ({ value: one, words: common.day(one) }))}
      onChoose={choose}
    />
  )
  if (blocks.length === 0)
    return (
      <Page tab="plan" title={words.plan.title} second={date}>
        {days}
        <NoPlan organizer={me?.role === 'organizer'} />
      </Page>
    )
  return (
    <JobPage
      title={words.plan.title}
      head={
        <TopBar
          title={words.plan.title}
          second={date}
          more={common.separator + event.title}
          mark={false}
        >
          {running && <BehindChip behind={seen.behind} />}
        </TopBar>
      }
      foot={
        <Foot
          next={running && may ? seen.next : null}
          clock={now.clock}
          home={homeOf(me?.role ?? 'facilitator')}
          changes={changes}
        />
      }
    >
      {days}
      {overrunsOf(blocks, sessions).map(({ session, until }) => (
        <Note
          key={session.id}
          kind="ask"
          icon={Timer}
          role="status"
          title={words.plan.overrun(common.clock(minutesToClock(until)))}
        >
          {words.plan.overrunNext(session.title, common.clock(session.end))}
        </Note>
      ))}
      <div class="plan">
        {blocks.map((block) => (
          <PlanBlockRow
            key={block.id}
            block={block}
            running={runningOf(block)}
            clock={running ? now.clock : null}
            now={seen.now?.block.id === block.id}
            minutesLeft={seen.minutesLeft}
            changes={running && may ? changes : null}
          />
        ))}
      </div>
      <LastChange changes={changes} />
    </JobPage>
  )
}

function NoPlan({ organizer }: { organizer: boolean }) {
  const words = useDayWords()
  return (
    <Empty title={words.plan.none} text={organizer ? words.plan.noneNext : words.plan.noneOthers}>
      {organizer && (
        <LinkButton kind="main" href={to('import', 'plan')}>
          {words.tablet.prepare}
        </LinkButton>
      )}
    </Empty>
  )
}

function LastChange({ changes: { last, undo, forget, fault } }: { changes: Changes }) {
  const { plan: words } = useDayWords()
  return (
    <>
      <FaultNote fault={fault} />
      {last && (
        <UndoBar
          key={last.turn}
          name={last.block.title}
          said={words.did(last.change)}
          onUndo={undo}
          onGone={forget}
        />
      )}
    </>
  )
}

/** つぎへ begins the next block now: it and all after it move by the same minutes. */
function Foot({
  next,
  clock,
  home,
  changes
}: {
  next: RunningBlock | null
  clock: Clock
  home: Tab
  changes: Changes
}) {
  const words = useDayWords()
  const common = useCommonWords()
  return (
    <>
      <LinkButton big kind="quiet" icon={ChevronLeft} href={to(home)}>
        {common.tabs[home]}
      </LinkButton>
      {next ? (
        <Button
          kind="main"
          big
          grow
          endIcon={ArrowRight}
          busy={changes.busy}
          onPress={() =>
            changes.change(next.block, {
              kind: 'shift',
              minutes: clockToMinutes(clock) - next.from
            })
          }
        >
          {words.plan.next(next.block.title)}
        </Button>
      ) : (
        <span class="spacer" />
      )}
    </>
  )
}
