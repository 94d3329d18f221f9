import type { ComponentChildren } from 'preact'
import { ChevronLeft, GraduationCap } from 'lucide'
import { useApp } from '../app-context.ts'
import { useLive } from '../live.ts'
import { LinkButton } from '../parts/button.tsx'
import { Note } from '../parts/note.tsx'
import { JobPage } from '../parts/page.tsx'
import { TopBar } from '../parts/top-bar.tsx'
import { to } from '../routes.ts'
import { useHandoverWords } from './words/words.ts'

/** A page of handing over: the way back at bottom left, its primary at bottom right. Practice records go nowhere. */
export function CarryJob({
  title,
  lead,
  back = to(),
  foot,
  children
}: {
  title: string
  lead: string
  /** Where it was opened from; else home. */
  back?: string
  foot?: ComponentChildren
  children: ComponentChildren
}) {
  const { kit } = useApp()
  const words = useHandoverWords()
  const me = useLive(() => kit.me, [kit])
  return (
    <JobPage
      title={title}
      head={<TopBar mark={false} title={title} second={lead} />}
      layout="carry"
      foot={
        <>
          <LinkButton big kind="quiet" icon={ChevronLeft} href={back}>
            {words.back}
          </LinkButton>
          {!me?.practice && foot}
        </>
      }
    >
      {me?.practice ? (
        <Note icon={GraduationCap} title={words.practice}>
          {words.practiceNext}
        </Note>
      ) : (
        me && children
      )}
    </JobPage>
  )
}
