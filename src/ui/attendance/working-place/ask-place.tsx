import { useState } from 'preact/hooks'
import { CalendarDays, Clock } from 'lucide'
import type { EventView } from '../../../kit/event/views.ts'
import { asHeld, dayNumberWords } from '../../day-title.ts'
import { useDoing } from '../../doing.ts'
import { useApp } from '../../app-context.ts'
import { useLive } from '../../live.ts'
import { Button, LinkButton } from '../../parts/button.tsx'
import { Empty } from '../../parts/empty.tsx'
import { NoEventYet } from '../../parts/no-event.tsx'
import { FaultNote, Note } from '../../parts/note.tsx'
import { Option, Options } from '../../parts/option.tsx'
import { Page } from '../../parts/page.tsx'
import { Sheet } from '../../parts/sheet.tsx'
import type { Tab } from '../../parts/tabs.tsx'
import { to } from '../../routes.ts'
import type {
  ReadyPlace,
  WorkingPlace,
  WhyNoSession
} from '../../../domain/attendance/working-place.ts'
import { useCommonWords } from '../../words/common/words.ts'
import { useDayWords } from '../today/words/words.ts'

/** A whole page that asks for what the day needs to know first: event, venue, session. */
export function AskSetting({
  setting,
  tab,
  title
}: {
  setting: Exclude<WorkingPlace, ReadyPlace>
  tab: Tab
  title: string
}) {
  return (
    <Page tab={tab} title={title}>
      <Ask setting={setting} />
    </Page>
  )
}

function Ask({ setting }: { setting: Exclude<WorkingPlace, ReadyPlace> }) {
  if (setting.kind === 'no-event') return <NoEvent />
  if (setting.kind === 'which-venue') return <WhichVenue view={setting.view} />
  return <WhichSession view={setting.view} why={setting.why} />
}

function NoEvent() {
  const { kit } = useApp()
  const { tablet } = useDayWords()
  const me = useLive(() => kit.me, [kit])
  const organizer = me?.role === 'organizer'
  return (
    <NoEventYet
      title={tablet.noEvent}
      text={organizer ? tablet.noEventOrganizer : tablet.noEventOthers}
    >
      {organizer && (
        <LinkButton kind="main" href={to('prepare')}>
          {tablet.prepare}
        </LinkButton>
      )}
    </NoEventYet>
  )
}

export function WhichVenue({ view, onDone }: { view: EventView; onDone?: () => void }) {
  const { kit, commands } = useApp()
  const { tablet } = useDayWords()
  const me = useLive(() => kit.me, [kit])
  const doing = useDoing()
  const choose = (venue: string) =>
    doing.run(() => commands.setTablet({ event: view.event.id, venue, session: '' }), onDone)
  if (view.venues.length === 0) return <NoneYet title={tablet.noVenues} />
  return (
    <section class="stack ask-set">
      <h2 class="t24">{tablet.whichVenue}</h2>
      <p class="sub">{tablet.whichVenueLead}</p>
      <FaultNote fault={doing.fault} />
      <Options label={tablet.whichVenue}>
        {view.venues.map((venue) => (
          <Option
            key={venue.id}
            on={me?.venue === venue.id}
            title={venue.name}
            second={venue.address}
            onPress={() => choose(venue.id)}
          />
        ))}
      </Options>
    </section>
  )
}

function NoneYet({ title }: { title: string }) {
  const { kit } = useApp()
  const { tablet } = useDayWords()
  const me = useLive(() => kit.me, [kit])
  return (
    <Empty title={title}>
      {me?.role === 'organizer' && (
        <LinkButton kind="main" href={to('prepare')}>
          {tablet.prepare}
        </LinkButton>
      )}
    </Empty>
  )
}

export function WhichSession({
  view,
  why,
  onDone
}: {
  view: EventView
  why?: WhyNoSession
  onDone?: () => void
}) {
  const { kit, commands } = useApp()
  const day = useDayWords()
  const common = useCommonWords()
  const me = useLive(() => kit.me, [kit])
  const events = useLive(() => kit.events, [kit])
  const all = events?.find(({ event }) => event.id === view.event.id)?.sessions
  const doing = useDoing()
  const { tablet } = day
  const choose = (session: string, venue: string) =>
    doing.run(() => commands.setTablet({ event: view.event.id, venue, session }), onDone)
  if (!all) return null
  if (all.length === 0) return <NoneYet title={tablet.noSessions} />
  const nameByVenue = new Map(view.venues.map((one) => [one.id, one.name]))
  const sessions = all.toSorted((one, other) =>
    `${one.day}${one.start}` < `${other.day}${other.start}` ? -1 : 1
  )
  return (
    <section class="stack ask-set">
      <h2 class="t24">{tablet.whichSession}</h2>
      {why && (
        <Note
          kind="ask"
          icon={CalendarDays}
          title={reason(why, day.tablet, common.dayLong(why.day))}
        />
      )}
      <FaultNote fault={doing.fault} />
      <Options label={tablet.whichSession}>
        {sessions.map((session) => (
          <Option
            key={session.id}
            on={me?.session === session.id}
            title={asHeld(common, view.event, session.day, session.title)}
            second={[
              tablet.sessionSecond(
                dayNumberWords(common, view.event, session.day),
                common.day(session.day),
                common.span(session.start, session.end)
              ),
              nameByVenue.get(session.venue)
            ]
              .filter(Boolean)
              .join(common.separator)}
            onPress={() => choose(session.id, session.venue)}
          />
        ))}
      </Options>
    </section>
  )
}

function reason(
  why: WhyNoSession,
  words: { notEventDay: (day: string) => string; noSession: string },
  day: string
): string {
  return why.kind === 'not-an-event-day' ? words.notEventDay(day) : words.noSession
}

/** Venue and session of a tablet that is set already. */
export function PlaceSheet({ view, onClose }: { view: EventView; onClose: () => void }) {
  const { kit, commands } = useApp()
  const { tablet } = useDayWords()
  const me = useLive(() => kit.me, [kit])
  const [asking, setAsking] = useState<'venue' | 'session'>('session')
  const doing = useDoing()
  return (
    <Sheet title={asking === 'venue' ? tablet.venue : tablet.session} onClose={onClose}>
      <div class="stack">
        {me?.session && (
          <Button
            big
            wide
            icon={Clock}
            second={tablet.byClockSecond}
            onPress={() => doing.run(() => commands.setTablet({ session: '' }), onClose)}
          >
            {tablet.byClock}
          </Button>
        )}
        <FaultNote fault={doing.fault} />
        {asking === 'venue' ? (
          <WhichVenue view={view} onDone={onClose} />
        ) : (
          <>
            <WhichSession view={view} onDone={onClose} />
            <Button kind="quiet" wide onPress={() => setAsking('venue')}>
              {tablet.whichVenue}
            </Button>
          </>
        )}
      </div>
    </Sheet>
  )
}
