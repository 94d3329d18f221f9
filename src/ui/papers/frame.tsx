import type { ComponentChildren } from 'preact'
import { ArrowLeft, Printer } from 'lucide'
import { useApp } from '../app-context.ts'
import { Button, LinkButton } from '../parts/button.tsx'
import { Note } from '../parts/note.tsx'
import { JobPage } from '../parts/page.tsx'
import { TopBar } from '../parts/top-bar.tsx'
import { to } from '../routes.ts'
import { usePaperWords } from './words/words.ts'

/** The sheets as they will come out, with what one can choose above and the print button below; paper alone is printed. */
export function PaperPage({
  title,
  choices,
  ready,
  back = to('print'),
  onPrint,
  children
}: {
  title: string
  choices: ComponentChildren
  /** There is something to print. */
  ready: boolean
  /** Where one came from, when not from the list of papers. */
  back?: string
  /** Instead of printing at once. */
  onPrint?: () => void
  children: ComponentChildren
}) {
  const { environment } = useApp()
  const words = usePaperWords()
  return (
    <JobPage
      title={title}
      head={<TopBar title={title} second={words.howto} />}
      layout="papers"
      foot={
        <>
          <LinkButton href={back} kind="quiet" big icon={ArrowLeft}>
            {words.back}
          </LinkButton>
          <Button
            kind="main"
            big
            grow
            icon={Printer}
            disabled={!ready}
            onPress={onPrint ?? environment.print}
          >
            {words.print}
          </Button>
        </>
      }
    >
      <div class="paper-choices stack">
        {environment.printsByShare && <Note title={words.byShare}>{words.byShareNext}</Note>}
        {choices}
      </div>
      {children}
    </JobPage>
  )
}
