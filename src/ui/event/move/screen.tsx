import { useApp } from '../../app-context.ts'
import { useLive } from '../../live.ts'
import { BackLink } from '../../parts/back-link.tsx'
import { Note } from '../../parts/note.tsx'
import { Page } from '../../parts/page.tsx'
import { to } from '../../routes.ts'
import type { ScreenProps } from '../../screen.ts'
import { usePrepareWords } from '../prepare/words/words.ts'
import { CallsPage } from './calls.tsx'
import { CallsPaper } from './calls-paper.tsx'
import { MoveForm } from './form.tsx'
import { useMoveWords } from './words/words.ts'

/** `#/move/<event>` · `#/move/<event>/calls` the families to call · `#/move/<event>/paper` the same for a pen. */
export function MoveScreen({ rest: [event = '', part] }: ScreenProps) {
  const { kit } = useApp()
  const words = useMoveWords()
  const prepare = usePrepareWords()
  const seen = useLive(() => kit.eventDays(event), [kit, event])
  if (seen === undefined) return <Page tab="prepare" title={words.title} />
  if (seen === null)
    return (
      <Page tab="prepare" title={words.title}>
        <BackLink href={to('prepare')}>{prepare.backToEvents}</BackLink>
        <Note title={words.gone}>{words.goneNext}</Note>
      </Page>
    )
  if (part === 'calls') return <CallsPage event={seen.event} />
  if (part === 'paper') return <CallsPaper event={seen.event} />
  return <MoveForm seen={seen} />
}
