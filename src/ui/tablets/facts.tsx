import type { Tablet } from '../../kit/tablets/views.ts'
import { useApp } from '../app-context.ts'
import { useLive } from '../live.ts'
import { Empty } from '../parts/empty.tsx'
import { Note } from '../parts/note.tsx'
import { to } from '../routes.ts'
import { PaperPage } from '../papers/frame.tsx'
import { FactsSheet } from './facts-sheet.tsx'
import { useExposure } from './readable.tsx'
import { useAccessWords } from './words/words.ts'

/** 報告に要る事実: what a report of a lost tablet asks for, on one A4; what the kit cannot know is left for a pen. */
export function FactsPaper({ tablet }: { tablet: Tablet }) {
  const { kit } = useApp()
  const { sheet } = useAccessWords()
  const exposure = useExposure(tablet)
  const settings = useLive(() => kit.settings, [kit])
  return (
    <PaperPage
      title={sheet.title}
      ready={Boolean(exposure && settings)}
      back={to('tablets', tablet.device)}
      choices={<Note title={sheet.adviser}>{sheet.lead}</Note>}
    >
      {exposure === null && <Empty title={sheet.empty} />}
      {exposure && settings && <FactsSheet exposure={exposure} settings={settings} />}
    </PaperPage>
  )
}
