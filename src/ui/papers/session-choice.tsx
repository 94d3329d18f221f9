import type { Session } from '../../domain/entity.ts'
import type { Id, SessionId } from '../../domain/id.ts'
import type { EventView } from '../../kit/event/views.ts'
import { asHeld } from '../day-title.ts'
import { SelectField } from '../parts/field.tsx'
import { useCommonWords } from '../words/common/words.ts'

export interface ExtraChoice {
  readonly value: Id
  readonly words: string
}

/** Which session a list is printed of; `extra`: what may be chosen instead of one. */
export function SessionChoice({
  here,
  label,
  value,
  extra,
  onChoose
}: {
  here: EventView
  label: string
  value: Id
  extra?: ExtraChoice
  onChoose: (id: SessionId) => void
}) {
  const common = useCommonWords()
  const sessions = here.sessions.map((session) => ({
    value: session.id,
    words: [
      asHeld(common, here.event, session.day, common.day(session.day)),
      venueName(here, session),
      session.title
    ].join(' ')
  }))
  return (
    <SelectField
      label={label}
      value={value}
      choices={extra ? [...sessions, extra] : sessions}
      onChoose={onChoose}
    />
  )
}

export function venueName({ venues }: EventView, session: Session | undefined): string {
  return venues.find(({ id }) => id === session?.venue)?.name ?? ''
}

/** The session named in the address, else the first. */
export function wantedSession(
  { sessions }: EventView,
  wanted: Id | undefined
): Session | undefined {
  return sessions.find(({ id }) => id === wanted) ?? sessions[0]
}
