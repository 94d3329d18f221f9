import { FileKey } from 'lucide'
import type { RecoveryState } from '../../kit/recovery/views.ts'
import { useDoing } from '../doing.ts'
import { useApp } from '../app-context.ts'
import { BackLink } from '../parts/back-link.tsx'
import { Button } from '../parts/button.tsx'
import { FaultNote, Note } from '../parts/note.tsx'
import { Page } from '../parts/page.tsx'
import { to } from '../routes.ts'
import { useRecoveryWords } from './words/words.ts'

/** What a new sheet does to the old one, before it is made. */
export function Renew({ state }: { state: RecoveryState }) {
  const { commands, router } = useApp()
  const words = useRecoveryWords()
  const { renew } = words
  const doing = useDoing()
  const make = () =>
    doing.run(
      () => commands.newSheet(),
      () => router.replace('recovery')
    )
  const others = state.organizers > 1
  return (
    <Page tab="more" title={renew.title} layout="stack column">
      <BackLink href={to('recovery')}>{words.back}</BackLink>
      <p>{renew.lead}</p>
      <Note title={others ? renew.others(state.organizers) : renew.alone}>
        {others ? renew.othersNext : renew.aloneNext}
      </Note>
      <FaultNote fault={doing.fault} />
      <Button kind="main" big wide icon={FileKey} busy={doing.busy} onPress={make}>
        {renew.begin}
      </Button>
    </Page>
  )
}
