import { FileKey, LifeBuoy } from 'lucide'
import { useApp } from '../../app-context.ts'
import { LinkButton } from '../../parts/button.tsx'
import { Note } from '../../parts/note.tsx'
import { to } from '../../routes.ts'
import { StartPage } from './start-page.tsx'
import { useCommonWords } from '../../words/common/words.ts'
import { useStartWords } from './words/words.ts'

export function AboutPage() {
  const { environment } = useApp()
  const start = useStartWords()
  return (
    <StartPage title={start.aboutPage.title} lead={start.aboutPage.lead}>
      <AboutText version={environment.version} />
      <Note icon={LifeBuoy} title={start.restore}>
        {start.aboutPage.restoreLead}
      </Note>
      <LinkButton kind="quiet" icon={FileKey} href={to('restore')}>
        {start.sheet}
      </LinkButton>
    </StartPage>
  )
}

/** What the app is, whose shapes and marks it uses, and its version. */
export function AboutText({ version }: { version: string }) {
  const start = useStartWords()
  const common = useCommonWords()
  return (
    <div class="stack">
      <p>
        {start.aboutPage.open}
        <br />
        {start.aboutPage.icons}
        <br />
        {common.trademark}
      </p>
      <p class="sub">{start.aboutPage.version(version)}</p>
    </div>
  )
}
