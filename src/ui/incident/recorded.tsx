import { ChevronLeft, Pencil, Plus, Siren } from 'lucide'
import type { Me } from '../../kit/tablets/views.ts'
import { Button, LinkButton } from '../parts/button.tsx'
import { Note } from '../parts/note.tsx'
import { JobPage } from '../parts/page.tsx'
import { TopBar } from '../parts/top-bar.tsx'
import { to } from '../routes.ts'
import { useIncidentWords } from './words/words.ts'

/** Said once the disk has it. */
export function IncidentRecorded({
  id,
  me,
  onAnother
}: {
  id: string
  me: Me
  onAnother: () => void
}) {
  const words = useIncidentWords()
  const isVolunteer = me.role === 'volunteer'
  return (
    <JobPage
      title={words.recorded}
      head={<TopBar title={words.title} mark={false} />}
      layout="stack"
      foot={
        <div class="thumbrow">
          <LinkButton
            big
            kind="quiet"
            icon={ChevronLeft}
            href={isVolunteer ? to('equipment') : to('today')}
          >
            {words.toToday}
          </LinkButton>
          <LinkButton big kind="stop" icon={Siren} href={to('emergency')}>
            {words.call}
          </LinkButton>
          {!isVolunteer && (
            <LinkButton big grow kind="main" icon={Pencil} href={to('incidents', id)}>
              {words.more}
            </LinkButton>
          )}
        </div>
      }
    >
      <Note kind="done" role="status" title={words.recorded}>
        {isVolunteer ? words.recordedVolunteer : words.recordedText}
      </Note>
      <p>
        <Button kind="quiet" icon={Plus} onPress={onAnother}>
          {words.another}
        </Button>
      </p>
    </JobPage>
  )
}
