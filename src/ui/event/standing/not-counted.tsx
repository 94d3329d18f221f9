import { CalendarRange, GraduationCap, ListChecks } from 'lucide'
import { LinkButton } from '../../parts/button.tsx'
import { Note } from '../../parts/note.tsx'
import { to } from '../../routes.ts'
import { useStandingWords } from './words/words.ts'

/** In the place of figures while the event in sight is a rehearsal: why there are none, and where to look. */
export function NotCounted() {
  const words = useStandingWords()
  return (
    <>
      <Note icon={GraduationCap} title={words.notCounted}>
        {words.notCountedNext}
      </Note>
      <p class="row wrap">
        <LinkButton href={to('event')} icon={CalendarRange}>
          {words.chooseReal}
        </LinkButton>
        <LinkButton href={to('reception')} kind="quiet" icon={ListChecks}>
          {words.toReception}
        </LinkButton>
      </p>
    </>
  )
}
