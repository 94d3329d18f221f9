import { FileKey } from 'lucide'
import type { RecoveryState } from '../../../kit/views.ts'
import { useHand } from '../../hand.ts'
import { useLive } from '../../live.ts'
import { LinkButton } from '../../parts/button.tsx'
import { Note } from '../../parts/note.tsx'
import { to } from '../../routes.ts'
import { useRecoveryWords } from './words.ts'

/** Stays on the organizer's home until there is a checked sheet, and when another organizer asks for a word. */
export function RecoveryBanner() {
  const { kit } = useHand()
  const { banner } = useRecoveryWords()
  const state = useLive(() => kit.recovery, [kit])
  const why = state ? whyBanner(state) : null
  if (!state || !why) return null
  const says = {
    confirm: [banner.confirm(state.offer?.by ?? ''), banner.confirmNext],
    old: [banner.old, banner.oldNext],
    unchecked: [banner.unchecked, banner.uncheckedNext]
  } as const
  const [what, next] = says[why]
  return (
    <Note kind="ask" icon={FileKey} title={what}>
      {next}
      <br />
      <LinkButton kind="plain" href={to('recovery')}>
        {banner.open}
      </LinkButton>
    </Note>
  )
}

export function whyBanner(state: RecoveryState): 'confirm' | 'old' | 'unchecked' | null {
  if (state.offer && !state.offer.mine) return 'confirm'
  if (!state.lets && !state.offer) return 'old'
  return state.isHere ? 'unchecked' : null
}
