import { useState } from 'preact/hooks'
import { Check, ChevronLeft, Clock, LockOpen, Pencil } from 'lucide'
import type { CloseLine } from '../../domain/close/close-day.ts'
import type { ReadyPlace } from '../../domain/attendance/working-place.ts'
import type { Event } from '../../domain/entity.ts'
import type { Day, EventId, VenueId } from '../../domain/id.ts'
import { useApp } from '../app-context.ts'
import { AskSetting } from '../attendance/working-place/ask-place.tsx'
import { useWorkingPlace } from '../attendance/working-place/use-working-place.ts'
import { dayTitle } from '../day-title.ts'
import { useDoing } from '../doing.ts'
import { useIncidentWords } from '../incident/words/words.ts'
import { Button, LinkButton } from '../parts/button.tsx'
import { Empty } from '../parts/empty.tsx'
import { Icon } from '../parts/icon.tsx'
import { FaultNote, Note } from '../parts/note.tsx'
import { JobPage, Page } from '../parts/page.tsx'
import { homeOf } from '../parts/tabs.tsx'
import { TopBar } from '../parts/top-bar.tsx'
import { to } from '../routes.ts'
import type { ScreenProps } from '../screen.ts'
import { useCommonWords } from '../words/common/words.ts'
import { useLive } from '../live.ts'
import { DayNotes } from './day-notes.tsx'
import { sayDayLine, type SaidLine } from './said-line.ts'
import { useEndOfDay, type EndOfDayRead } from './use-end-of-day.ts'
import { useCloseWords } from './words/words.ts'

/** `#/close`, `#/close/<day>`: おわりの確認. What is open is listed and never stops anybody. */
export function CloseScreen({ rest: [wanted] }: ScreenProps) {
  const words = useCloseWords()
  const setting = useWorkingPlace()
  if (!setting) return <Page tab="today" title={words.title} />
  if (setting.kind !== 'ready')
    return <AskSetting setting={setting} tab="today" title={words.title} />
  return <OfDay ready={setting} day={wanted ?? setting.session.day} />
}

/** Where a day is held at several venues each is closed by itself. */
function venueToClose({ view, venue }: ReadyPlace, day: Day): VenueId {
  const held = view.sessions.filter((one) => one.day === day)
  return held.every((one) => one.venue === venue.id) ? '' : venue.id
}

function OfDay({ ready, day }: { ready: ReadyPlace; day: Day }) {
  const { kit } = useApp()
  const words = useCloseWords()
  const common = useCommonWords()
  const { event, venue } = ready
  const shut = venueToClose(ready, day)
  const read = useEndOfDay(event, day, shut)
  const me = useLive(() => kit.me, [kit])
  const home = homeOf(me?.role ?? 'facilitator')
  return (
    <JobPage
      title={words.title}
      head={
        <TopBar
          title={words.title}
          second={[dayTitle(common, event, day), venue.name].join(common.separator)}
          mark={false}
          veil
        />
      }
      layout="closing stack"
      foot={
        <>
          <LinkButton big kind="quiet" icon={ChevronLeft} href={to(home)}>
            {common.tabs[home]}
          </LinkButton>
          {read ? (
            <End event={event} day={day} venue={shut} read={read} />
          ) : (
            <span class="spacer" />
          )}
        </>
      }
    >
      {read === null && <Empty title={words.noSession} text={words.noSessionNext} />}
      {read && <Lines event={event.id} day={day} read={read} />}
    </JobPage>
  )
}

function Lines({ event, day, read }: { event: EventId; day: Day; read: EndOfDayRead }) {
  const words = useCloseWords()
  const common = useCommonWords()
  const { happened } = useIncidentWords()
  const [writing, setWriting] = useState(false)
  const { end, lines, open } = read
  const waiting = lines.filter(({ state }) => state === 'waits').length
  const second = [
    waiting > 0 ? words.waits(waiting) : '',
    open > 0 && !end.closed ? words.mayEnd : ''
  ]
  return (
    <>
      <p class="closing-sum" role="status">
        <b>{open === 0 ? words.allDone : words.left(open)}</b>{' '}
        <span>{second.filter(Boolean).join(common.separator)}</span>
      </p>
      {end.closed && (
        <Note kind="done" title={words.ended(common.time(end.closed.at))}>
          {end.closed.byName && words.endedBy(end.closed.byName)}{' '}
          {end.closed.open > 0 && words.endedWith(end.closed.open)}
        </Note>
      )}
      <ul class="closing-lines">
        {lines.map((line) => (
          <Line
            key={line.key}
            line={line}
            said={sayDayLine(line, { read, words, common, happened })}
            onAct={() => setWriting(true)}
          />
        ))}
      </ul>
      {writing && (
        <DayNotes event={event} day={day} notes={end.notes} onClose={() => setWriting(false)} />
      )}
    </>
  )
}

function Line({
  line: { state, count },
  said: { title, second, act },
  onAct
}: {
  line: CloseLine
  said: SaidLine
  onAct: () => void
}) {
  const label = `${act.words}: ${title}`
  return (
    <li class={`closing-line ${state}`}>
      <span class="closing-mark">
        {state === 'done' && <Icon of={Check} />}
        {state === 'open' && count}
        {state === 'waits' && <Icon of={Clock} />}
        {state === 'may' && <Icon of={Pencil} />}
      </span>
      <span class="who">
        <b>{title}</b>
        {second !== '' && <span>{second}</span>}
      </span>
      {act.href === null && (
        <Button kind="quiet" label={label} onPress={onAct}>
          {act.words}
        </Button>
      )}
      {act.href !== null && state !== 'done' && (
        <LinkButton kind="quiet" href={act.href} label={label}>
          {act.words}
        </LinkButton>
      )}
    </li>
  )
}

/** Never disabled: it says what stays open, and is filled once nothing is. */
function End({
  event,
  day,
  venue,
  read: { open, end }
}: {
  event: Event
  day: Day
  venue: VenueId
  read: EndOfDayRead
}) {
  const { commands } = useApp()
  const words = useCloseWords()
  const doing = useDoing()
  const say = (state: 'closed' | 'open-again') =>
    doing.run(() => commands.endDay({ event: event.id, day, venue, state, open }))
  const isSame = end.closed !== null && end.closed.open === open
  return (
    <>
      <FaultNote fault={doing.fault} />
      {isSame ? (
        <Button big grow icon={LockOpen} busy={doing.busy} onPress={() => say('open-again')}>
          {words.reopen}
        </Button>
      ) : (
        <Button
          big
          grow
          kind={open === 0 ? 'main' : 'normal'}
          busy={doing.busy}
          onPress={() => say('closed')}
        >
          {open === 0 ? words.end : words.endWith(open)}
        </Button>
      )}
    </>
  )
}
