import { useState } from 'preact/hooks'
import { ChevronRight, Plus, Scale, X } from 'lucide'
import type { ComponentChildren } from 'preact'
import { comingAndPast } from '../../../domain/event/in-order.ts'
import type { EventView } from '../../../kit/event/views.ts'
import type { Role } from '../../../kit/views.ts'
import { useApp } from '../../app-context.ts'
import { useDoing } from '../../doing.ts'
import { useLive } from '../../live.ts'
import { useNow } from '../../now.ts'
import { LinkButton } from '../../parts/button.tsx'
import { Icon } from '../../parts/icon.tsx'
import { NoEventYet } from '../../parts/no-event.tsx'
import { FaultNote, Note } from '../../parts/note.tsx'
import { Page } from '../../parts/page.tsx'
import { homeOf } from '../../parts/tabs.tsx'
import { to } from '../../routes.ts'
import type { ScreenProps } from '../../screen.ts'
import { useCommonWords } from '../../words/common/words.ts'
import { dayOf } from '../../words/time.ts'
import { useSummaryWords } from '../summary/words/words.ts'
import { useChooseEvent } from '../use-choose-event.ts'
import { useEventInSight } from '../use-chosen-event.ts'
import { EventRow } from './event-row.tsx'
import { useSightWords } from './words/words.ts'

/** Of what is over so many stand open; the rest is folded by year. */
const PAST_SHOWN = 4

/** `#/event/<path>`: 開催をえらぶ, and back to the screen one came from. */
export function EventChoiceScreen({ rest: [from = ''] }: ScreenProps) {
  const { kit } = useApp()
  const words = useSightWords()
  const common = useCommonWords()
  const summary = useSummaryWords()
  const me = useLive(() => kit.me, [kit])
  const events = useLive(() => kit.events, [kit])
  if (!me || !events) return null
  const home = homeOf(me.role)
  return (
    <Page
      tab={home}
      title={words.title}
      second={words.lead}
      bar={false}
      actions={
        <LinkButton kind="plain" icon={X} href={to(from === '' ? home : from)}>
          {common.close}
        </LinkButton>
      }
    >
      {events.length === 0 ? (
        <NoEventYet title={summary.noEvent} />
      ) : (
        <Choice events={events} from={from === '' ? home : from} />
      )}
      <Ways role={me.role} />
    </Page>
  )
}

function Ways({ role }: { role: Role }) {
  const words = useSightWords()
  if (role !== 'organizer') return null
  return (
    <p class="row wrap after">
      <LinkButton kind="quiet" icon={Scale} href={to('questions')}>
        {words.allQuestions}
      </LinkButton>
      <LinkButton icon={Plus} href={to('prepare', 'new')}>
        {words.create}
      </LinkButton>
    </p>
  )
}

function Choice({ events, from }: { events: readonly EventView[]; from: string }) {
  const { router } = useApp()
  const words = useSightWords()
  const inSight = useEventInSight()
  const choose = useChooseEvent()
  const doing = useDoing()
  const today = dayOf(useNow())
  if (!inSight) return null
  const { coming, past } = comingAndPast(events, today)
  const chosen = inSight.view.event.id
  // a screen below 準備 speaks of the event in its address
  const back = (event: string) =>
    from === 'prepare' ? router.replace(from, event) : router.replace(from)
  const row = (view: EventView) => (
    <EventRow
      key={view.event.id}
      view={view}
      on={view.event.id === chosen}
      isOver={past.includes(view)}
      onPress={() =>
        doing.run(
          () => choose(view.event.id),
          () => back(view.event.id)
        )
      }
    />
  )
  return (
    <div role="radiogroup" aria-label={words.title}>
      <Note title={words.now(inSight.view.event.title)}>
        {words.why[inSight.why]} {inSight.today && words.todayIs(inSight.today.event.title)}
      </Note>
      <FaultNote fault={doing.fault} />
      {coming.length > 0 && (
        <section>
          <Head title={words.coming} second={words.comingOrder} />
          <div class="evlist">{coming.map(row)}</div>
        </section>
      )}
      {past.length > 0 && (
        <section>
          <Head title={words.past} second={words.pastOrder} />
          <div class="evlist">
            {past.filter((view, at) => at < PAST_SHOWN || view.event.id === chosen).map(row)}
            {byYear(past.slice(PAST_SHOWN).filter(({ event }) => event.id !== chosen)).map(
              ([year, views]) => (
                <Year
                  key={year}
                  said={words.more(year, views.length)}
                  rows={() => views.map(row)}
                />
              )
            )}
          </div>
        </section>
      )}
    </div>
  )
}

function Head({ title, second }: { title: string; second: string }) {
  return (
    <div class="sec">
      <h2 class="t20">{title}</h2>
      <span class="sub">{second}</span>
    </div>
  )
}

/** Nothing of a folded year is counted. */
function Year({ said, rows }: { said: string; rows: () => ComponentChildren }) {
  const [open, setOpen] = useState(false)
  return (
    <details class="card more" open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        <Icon of={ChevronRight} />
        {said}
      </summary>
      {open && <div class="evlist">{rows()}</div>}
    </details>
  )
}

function byYear(views: readonly EventView[]): readonly (readonly [string, readonly EventView[]])[] {
  const viewsByYear = new Map<string, EventView[]>()
  for (const view of views) {
    const year = (view.event.days.at(-1) ?? '').slice(0, 4)
    viewsByYear.set(year, [...(viewsByYear.get(year) ?? []), view])
  }
  return [...viewsByYear]
}
