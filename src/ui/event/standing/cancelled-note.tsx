import { CalendarX } from 'lucide'
import type { ReadyPlace } from '../../../domain/attendance/working-place.ts'
import { isCancelled } from '../../../domain/event/taking-place.ts'
import { Note } from '../../parts/note.tsx'
import { useStandingWords } from './words/words.ts'

/** On きょう of a day that does not take place. */
export function CancelledNote({ ready: { event, session } }: { ready: ReadyPlace }) {
  const words = useStandingWords()
  if (!isCancelled(event, session.day)) return null
  return (
    <Note kind="ask" icon={CalendarX} title={words.today}>
      {words.todayNext}
    </Note>
  )
}
