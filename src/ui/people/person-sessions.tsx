import type { Participant, Session } from '../../domain/entity.ts'
import type { EventView } from '../../kit/event/views.ts'
import { CheckField } from '../parts/field.tsx'
import { useCommonWords } from '../words/common/words.ts'
import { usePeopleWords } from './words/words.ts'

type InSessions = Pick<Participant, 'sessions'>

/** Each with its day and venue, in the order they are held. */
function useNamed(view: EventView) {
  const common = useCommonWords()
  const venueOf = ({ venue }: Session) => view.venues.find(({ id }) => id === venue)?.name
  return view.sessions
    .toSorted((one, other) =>
      `${one.day}${one.venue}${one.start}` < `${other.day}${other.venue}${other.start}` ? -1 : 1
    )
    .map((one) => ({
      id: one.id,
      name: [common.day(one.day), venueOf(one), one.title].filter(Boolean).join(common.separator)
    }))
}

/** The コマ a child is limited to, in words. */
export function useSessionsLine(view: EventView, { sessions = [] }: InSessions): string {
  const people = usePeopleWords()
  const named = useNamed(view).filter(({ id }) => sessions.includes(id))
  return named.length === 0 ? people.allSessions : named.map(({ name }) => name).join('、')
}

/** None ticked: all of its venue and days. */
export function SessionsField({
  view,
  now: { sessions = [] },
  onChange
}: {
  view: EventView
  now: InSessions
  onChange: (change: InSessions) => void
}) {
  const people = usePeopleWords()
  const named = useNamed(view)
  if (named.length < 2) return null
  return (
    <fieldset class="many">
      <legend>{people.sessions}</legend>
      <p class="sub t16">{people.sessionsHint}</p>
      {named.map(({ id, name }) => (
        <CheckField
          key={id}
          label={name}
          checked={sessions.includes(id)}
          onChange={(on) =>
            onChange({
              sessions: on ? [...sessions, id] : sessions.filter((one) => one !== id)
            })
          }
        />
      ))}
    </fieldset>
  )
}
