import { useState } from 'preact/hooks'
import { ArrowRight, ChevronLeft } from 'lucide'
import { clockToMinutes, momentOf } from '../../../domain/calendar.ts'
import { dayNumberOf } from '../../../domain/day.ts'
import type { Day } from '../../../domain/id.ts'
import { blocksOf, planNow, runningOf, type Running } from '../../../domain/plan.ts'
import type { EventView } from '../../../kit/views.ts'
import { useDoing } from '../../doing.ts'
import { useHand, useWords } from '../../hand.ts'
import { useLive } from '../../live.ts'
import { useNow } from '../../now.ts'
import { Button, LinkButton } from '../../parts/button.tsx'
import { Empty } from '../../parts/empty.tsx'
import { FaultNote } from '../../parts/note.tsx'
import { JobPage, Page } from '../../parts/page.tsx'
import { Seg } from '../../parts/seg.tsx'
import { homeOf } from '../../parts/tabs.tsx'
import { TopBar } from '../../parts/top-bar.tsx'
import { to } from '../../routes.ts'
import { AskSetting } from '../day/ask-setting.tsx'
import { viewOf } from '../day/setting.ts'
import { BehindChip } from '../today/now-card.tsx'
import { PlanRow } from './plan-row.tsx'

/** 進行表 of the tablet's venue: what is past, now, and to come. */
export function Plan() {
  const { kit } = useHand()
  const { day: words } = useWords()
  const me = useLive(() => kit.me, [kit])
  const events = useLive(() => kit.events, [kit])
  if (!me || !events) return <Page tab="plan" title={words.plan.title} />
  const view = viewOf(me, events)
  if (!view)
    return (
      <AskSetting
        setting={events.length > 0 ? { kind: 'which-event', events } : { kind: 'no-event' }}
        tab="plan"
        title={words.plan.title}
      />
    )
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
  const { kit } = useHand()
  const { day: words, common } = useWords()
  const { event } = view
  const [day, choose] = useDay(view, said)
  const plan = useLive(() => kit.plan(event.id, day), [kit, event.id, day])
  const me = useLive(() => kit.me, [kit])
  const now = momentOf(useNow())
  const blocks = blocksOf(plan?.blocks ?? [], day, venue)
  const running = now.day === day
  const seen = planNow(blocks, running ? now.clock : '00:00')
  const number = dayNumberOf(event, day)
  const date = [number > 0 ? common.dayNumber(number) : '', common.day(day)]
    .filter(Boolean)
    .join(' ')
  const days = event.days.length > 1 && (
    <Seg
      label={words.plan.whichDay}
      value={day}
      choices={event.days.map((one) => ({ value: one, words: common.day(one) }))}
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
          event={event.id}
          day={day}
          next={running ? seen.next : null}
          clock={now.clock}
          home={to(homeOf(me?.role ?? 'facilitator'))}
          homeName={common.tabs[homeOf(me?.role ?? 'facilitator')]}
          may={me?.role !== 'volunteer'}
        />
      }
    >
      {days}
      <div class="plan">
        {blocks.map((block) => (
          <PlanRow
            key={block.id}
            block={block}
            running={runningOf(block)}
            clock={running ? now.clock : null}
            now={seen.now?.block.id === block.id}
            minutesLeft={seen.minutesLeft}
            mayShift={me?.role !== 'volunteer'}
          />
        ))}
      </div>
    </JobPage>
  )
}

function NoPlan({ organizer }: { organizer: boolean }) {
  const { day: words } = useWords()
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

/** つぎへ begins the next block now: it and all after it move by the same minutes. */
function Foot(props: {
  event: string
  day: Day
  next: Running | null
  clock: string
  home: string
  homeName: string
  may: boolean
}) {
  const { acts } = useHand()
  const { day: words } = useWords()
  const doing = useDoing()
  const { event, day, next, clock } = props
  const begin = (block: Running) => {
    const minutes = clockToMinutes(clock) - block.from
    doing.run(() => acts.shiftPlan({ event, day, from: block.block.id, minutes }))
  }
  return (
    <>
      <LinkButton big kind="quiet" icon={ChevronLeft} href={props.home}>
        {props.homeName}
      </LinkButton>
      <FaultNote fault={doing.fault} />
      {next && props.may ? (
        <Button
          kind="main"
          big
          grow
          endIcon={ArrowRight}
          busy={doing.busy}
          onPress={() => begin(next)}
        >
          {words.plan.next(next.block.title)}
        </Button>
      ) : (
        <span class="spacer" />
      )}
    </>
  )
}
