import { ListChecks } from 'lucide'
import { leftOpenBefore } from '../../domain/close/close-day.ts'
import type { ReadyPlace } from '../../domain/attendance/working-place.ts'
import { momentOf } from '../../domain/calendar.ts'
import { useApp } from '../app-context.ts'
import { useLive } from '../live.ts'
import { useNow } from '../now.ts'
import { LinkButton } from '../parts/button.tsx'
import { Door } from '../parts/door.tsx'
import { Note } from '../parts/note.tsx'
import { to } from '../routes.ts'
import { useCommonWords } from '../words/common/words.ts'
import { useClosingDoorWords } from './doors/words/words.ts'

/** On きょう once the session is over. */
export function CloseDoor({ ready: { phase } }: { ready: ReadyPlace }) {
  const words = useClosingDoorWords()
  if (phase !== 'after') return null
  return <Door icon={ListChecks} title={words.door} second={words.hint} href={to('close')} />
}

/** What earlier days left open, until somebody has dealt with it. */
export function LeftOpen({ ready: { event } }: { ready: ReadyPlace }) {
  const { kit } = useApp()
  const words = useClosingDoorWords()
  const common = useCommonWords()
  const { day: today } = momentOf(useNow())
  const closed = useLive(() => kit.closedDays(event.id), [kit, event.id]) ?? []
  return leftOpenBefore(closed, today).map(({ day, venue, open }) => (
    <Note key={`${day} ${venue}`} kind="ask" title={words.stayed(common.day(day), open)}>
      <p>{words.stayedNext}</p>
      <LinkButton href={to('close', day)}>{words.look}</LinkButton>
    </Note>
  ))
}
