import type { RecoveryState } from '../../kit/recovery/views.ts'
import { useApp } from '../app-context.ts'
import { useLive } from '../live.ts'
import { Page } from '../parts/page.tsx'
import type { ScreenProps } from '../screen.ts'
import { CheckSheet } from './check-sheet.tsx'
import { HandoverPaper } from './handover-paper.tsx'
import { HandoverPage } from './handover.tsx'
import { RecoveryHome } from './home.tsx'
import { Renew } from './renew.tsx'
import { Restored } from './restored.tsx'
import { SheetPaper } from './sheet-paper.tsx'
import { WriteOut } from './write-out.tsx'
import { useRecoveryWords } from './words/words.ts'

/** `#/recovery` · `/print` · `/write` · `/check` · `/new` · `/restored` · `/handover` · `/handover/print` */
export function RecoveryScreen({ rest: [what, more] }: ScreenProps) {
  const { kit } = useApp()
  const words = useRecoveryWords()
  const state = useLive(() => kit.recovery, [kit])
  if (!state) return <Page tab="more" title={words.title} />
  if (what === 'handover')
    return more === 'print' ? <HandoverPaper state={state} /> : <HandoverPage state={state} />
  return <One what={what} state={state} />
}

function One({ what, state }: { what: string | undefined; state: RecoveryState }) {
  if (what === 'print') return <SheetPaper />
  if (what === 'write') return <WriteOut />
  if (what === 'check') return <CheckSheet />
  if (what === 'new') return <Renew state={state} />
  if (what === 'restored') return <Restored />
  return <RecoveryHome state={state} />
}
