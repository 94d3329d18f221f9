import { FileKey } from 'lucide'
import type { RecoveryState } from '../../kit/recovery/views.ts'
import { useApp } from '../app-context.ts'
import { useLive } from '../live.ts'
import { AskRow } from '../parts/ask-row.tsx'
import { to } from '../routes.ts'
import { useRecoveryWords } from './words/words.ts'

/** Stays on the organizer's home until there is a checked sheet, and when another organizer asks for a word. */
export function RecoveryBanner() {
  const says = useBanner()
  if (!says) return null
  return (
    <AskRow icon={FileKey} href={to('recovery')} title={says.what}>
      {says.next}
    </AskRow>
  )
}

export function useBanner(): { readonly what: string; readonly next: string } | null {
  const { kit } = useApp()
  const { banner } = useRecoveryWords()
  const state = useLive(() => kit.recovery, [kit])
  const why = state ? whyBanner(state) : null
  if (!state || !why) return null
  return {
    confirm: { what: banner.confirm(state.offer?.by ?? ''), next: banner.confirmNext },
    old: { what: banner.old, next: banner.oldNext },
    unchecked: { what: banner.unchecked, next: banner.uncheckedNext }
  }[why]
}

export function whyBanner(state: RecoveryState): 'confirm' | 'old' | 'unchecked' | null {
  if (state.offer && !state.offer.mine) return 'confirm'
  if (!state.lets && !state.offer) return 'old'
  return state.isHere ? 'unchecked' : null
}
