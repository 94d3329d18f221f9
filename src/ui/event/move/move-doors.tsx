import { CalendarArrowUp, PhoneCall } from 'lucide'
import type { Event } from '../../../domain/entity.ts'
import { Door } from '../../parts/door.tsx'
import { to } from '../../routes.ts'
import { useMoveWords } from './words/words.ts'

/** The way to moving an event; once it moved, to the families to call, too. */
export function MoveDoors({ event }: { event: Event }) {
  const words = useMoveWords()
  return (
    <>
      <Door
        icon={CalendarArrowUp}
        title={words.door}
        second={words.doorHint}
        href={to('move', event.id)}
      />
      {event.moves?.length || event.cancelled?.length ? (
        <Door
          icon={PhoneCall}
          title={words.calls}
          second={words.callsDoor}
          href={to('move', event.id, 'calls')}
        />
      ) : null}
    </>
  )
}
