import { Eraser } from 'lucide'
import { kindsToErase } from '../../domain/retention/retention.ts'
import type { Event } from '../../domain/entity.ts'
import { useApp } from '../app-context.ts'
import { useLive } from '../live.ts'
import { AskRow } from '../parts/ask-row.tsx'
import { Icon } from '../parts/icon.tsx'
import { Row } from '../parts/row.tsx'
import { to } from '../routes.ts'
import { useStandingWords } from '../event/standing/words/words.ts'
import { useForgetWords } from './words/words.ts'

/** Every event that has something to erase by now, also one that is long over; nothing while there is none. */
export function DueNotes() {
  const { kit } = useApp()
  const events = useLive(() => kit.events, [kit]) ?? []
  const ended = useLive(() => kit.endedRehearsals, [kit]) ?? []
  const words = useStandingWords()
  return (
    <>
      {ended.map(({ event, title }) => (
        <Row
          key={event}
          lead={<Icon of={Eraser} />}
          title={words.ended.waits(title)}
          second={words.ended.waitsNext}
        />
      ))}
      {events.map(({ event }) => (
        <DueNote key={event.id} event={event} />
      ))}
    </>
  )
}

export function DueNote({ event }: { event: Event }) {
  const { kit } = useApp()
  const words = useForgetWords()
  const retention = useLive(() => kit.retention(event.id), [kit, event.id])
  const due = retention ? kindsToErase(retention.kinds) : []
  if (due.length === 0) return null
  return (
    <AskRow
      icon={Eraser}
      href={to('forget', event.id)}
      title={words.due(
        event.title,
        due.map((kind) => words.kinds[kind])
      )}
    >
      {words.toDue}
    </AskRow>
  )
}
