import { useState } from 'preact/hooks'
import { ArrowDownToLine, Printer, Scale, TabletSmartphone } from 'lucide'
import type { EventView, Summary } from '../../../kit/event/views.ts'
import type { Day } from '../../../domain/id.ts'
import { useApp } from '../../app-context.ts'
import { later } from '../../later.tsx'
import { useLive } from '../../live.ts'
import { useNow } from '../../now.ts'
import { LinkButton } from '../../parts/button.tsx'
import { NoEventYet } from '../../parts/no-event.tsx'
import { Page } from '../../parts/page.tsx'
import { to } from '../../routes.ts'
import { dayOf } from '../../words/time.ts'
import { useChosenEvent } from '../use-chosen-event.ts'
import { openCountOf, useOpenQuestions } from '../../conflicts/use-open-questions.ts'
import { ApartNote } from '../../tablets/apart-note.tsx'
import { DueNotes } from '../../retention/due-notes.tsx'
import { NotCounted } from '../standing/not-counted.tsx'
import { DayChoice } from './choices.tsx'
import { DayTotal } from './day-total.tsx'
import { OpenQuestions } from './open-questions.tsx'
import { SessionsTable } from './sessions-table.tsx'
import { SummaryTablets } from './tablets.tsx'
import { latestOf } from './tally.ts'
import { EquipmentWhereabouts } from './whereabouts.tsx'
import { useCarryWords } from '../../carry/doors/words/words.ts'
import { useCommonWords } from '../../words/common/words.ts'
import { useDayWords } from '../../attendance/today/words/words.ts'
import { useSummaryWords } from './words/words.ts'

const RecoveryBanner = later(async () => (await import('../../recovery/banner.tsx')).RecoveryBanner)

/** まとめ: the organizer's home, one picture out of many tablets. */
export function SummaryScreen() {
  const here = useChosenEvent()
  if (here === undefined) return null
  return here === null ? <NoEvent /> : <EventSummary key={here.event.id} here={here} />
}

function NoEvent() {
  const words = useSummaryWords()
  return (
    <Page tab="summary" title={words.anyTitle} layout="stack">
      <ul class="card lines asks">
        <RecoveryBanner />
        <DueNotes />
      </ul>
      <NoEventYet title={words.noEvent} text={words.noEventNext}>
        <LinkButton href={to('prepare')} kind="main">
          {words.toPrepare}
        </LinkButton>
      </NoEventYet>
    </Page>
  )
}

function EventSummary({ here }: { here: EventView }) {
  const { kit } = useApp()
  const now = useNow()
  const { days } = here.event
  const [chosen, setChosen] = useState<Day | null>(null)
  const day = chosen ?? dayFor(days, dayOf(now))
  const summary = useLive(() => kit.summary(here.event.id, day), [kit, here.event.id, day])
  const words = useSummaryWords()
  return (
    <Page
      tab="summary"
      title={days.length > 1 ? words.title(days.indexOf(day) + 1) : words.anyTitle}
      second={useKnownUntil(here, day, summary ?? null)}
      layout="summary"
    >
      <div class="row wrap choices">
        {days.length > 1 && <DayChoice event={here.event} value={day} onChoose={setChosen} />}
        <span class="spacer" />
        <DecideButton />
      </div>
      <ul class="card lines asks">
        <RecoveryBanner />
        <DueNotes />
        <ApartNote />
      </ul>
      {summary && <Picture summary={summary} here={here} />}
    </Page>
  )
}

/** Today when it is a day of the event, else the last one that has begun, else the first. */
function dayFor(days: readonly Day[], today: Day): Day {
  return days.findLast((day) => day <= today) ?? days[0] ?? today
}

function useKnownUntil({ event }: EventView, day: Day, summary: Summary | null): string {
  const common = useCommonWords()
  const words = useSummaryWords()
  const now = useNow()
  const latest = summary && latestOf(summary.tablets)
  if (latest === null) return words.noRecords(event.title, common.day(day))
  return words.until(event.title, common.day(day), common.moment(latest, now))
}

/** Of all events: a question of last year waits, too. */
function DecideButton() {
  const words = useSummaryWords()
  const questions = openCountOf(useOpenQuestions())
  if (questions === 0) return null
  return (
    <LinkButton href={to('questions')} kind="main" icon={Scale}>
      {words.decide(questions)}
    </LinkButton>
  )
}

function Picture({ summary, here }: { summary: Summary; here: EventView }) {
  const day = useDayWords()
  const carry = useCarryWords()
  return (
    <div class="deskgrid">
      <div class="stack">
        {here.event.rehearsal ? (
          <NotCounted />
        ) : (
          <>
            {summary.day && <DayTotal counts={summary.day} />}
            <SessionsTable summary={summary} />
          </>
        )}
        <OpenQuestions />
        <EquipmentWhereabouts event={here.event.id} totals={summary.equipment} />
        <p class="row wrap">
          <LinkButton href={to('print')} kind="quiet" icon={Printer}>
            {day.more.print}
          </LinkButton>
          <LinkButton href={to('receive')} kind="quiet" icon={ArrowDownToLine}>
            {carry.receive}
          </LinkButton>
          <LinkButton href={to('give')} kind="quiet" icon={TabletSmartphone}>
            {carry.give}
          </LinkButton>
        </p>
      </div>
      <SummaryTablets tablets={summary.tablets} />
    </div>
  )
}
