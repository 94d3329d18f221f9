import { useState } from 'preact/hooks'
import { CalendarPlus, Pencil } from 'lucide'
import type { Session } from '../../../domain/entity.ts'
import type { Day } from '../../../domain/id.ts'
import type { EventView } from '../../../kit/event/views.ts'

import { Button } from '../../parts/button.tsx'
import { Empty } from '../../parts/empty.tsx'
import { Row } from '../../parts/row.tsx'
import { Fill } from './fill.tsx'
import { dayTitle } from '../../day-title.ts'
import { PartPage } from './part-page.tsx'
import { SessionSheet, type SessionDraft } from './session-sheet.tsx'
import { daysToShow } from '../../../domain/day.ts'
import { nextSession } from '../../../domain/event/next-session.ts'
import { useCommonWords } from '../../words/common/words.ts'
import { usePrepareWords } from './words/words.ts'

export function SessionsPart({ view }: { view: EventView }) {
  const prepare = usePrepareWords()
  const [draft, setDraft] = useState<SessionDraft | null>(null)
  const shownDays = daysToShow(
    view.event,
    view.sessions.map((session) => session.day)
  )
  const [made, setMade] = useState<SessionDraft | null>(null)
  const add = (
    <Button icon={CalendarPlus} onPress={() => setDraft(nextSession(view, made))}>
      {prepare.newSession}
    </Button>
  )
  return (
    <PartPage view={view} title={prepare.sessions}>
      <p class="sub">{prepare.sessionsLead}</p>
      {view.sessions.length === 0 && <Empty title={prepare.noSessions}>{add}</Empty>}
      {shownDays.map((day) => (
        <OneDay key={day} day={day} view={view} onEdit={setDraft} />
      ))}
      {view.sessions.length > 0 && <p>{add}</p>}
      <Fill view={view} />
      {draft && (
        <SessionSheet view={view} draft={draft} onSaved={setMade} onClose={() => setDraft(null)} />
      )}
    </PartPage>
  )
}

function bySchedule(view: EventView) {
  const place = (session: Session) => view.venues.findIndex(({ id }) => id === session.venue)
  return (one: Session, other: Session) =>
    place(one) - place(other) || (one.start < other.start ? -1 : 1)
}

function OneDay({
  day,
  view,
  onEdit
}: {
  day: Day
  view: EventView
  onEdit: (session: Session) => void
}) {
  const prepare = usePrepareWords()
  const common = useCommonWords()
  const sessions = view.sessions.filter((one) => one.day === day).toSorted(bySchedule(view))
  if (sessions.length === 0) return null
  return (
    <section class="card">
      <h2 class="t20">{dayTitle(common, view.event, day)}</h2>
      {!view.event.days.includes(day) && <p class="reason">{prepare.noEventDayNext}</p>}
      <ul class="lines">
        {sessions.map((session) => (
          <Row
            key={session.id}
            title={session.title}
            second={[
              view.venues.find(({ id }) => id === session.venue)?.name,
              common.span(session.start, session.end)
            ]
              .filter(Boolean)
              .join(common.separator)}
          >
            <Button kind="quiet" icon={Pencil} onPress={() => onEdit(session)}>
              {prepare.edit}
            </Button>
          </Row>
        ))}
      </ul>
    </section>
  )
}
