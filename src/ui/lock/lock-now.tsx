import { Lock } from 'lucide'
import { useApp } from '../app-context.ts'
import { useLive } from '../live.ts'
import { Icon } from '../parts/icon.tsx'
import { useLockWords } from './words/words.ts'

/** Where a PIN is set: draws the curtain before one goes away. */
export function LockNow() {
  const { kit, commands } = useApp()
  const words = useLockWords()
  const state = useLive(() => kit.lock, [kit])
  if (!state?.isSet) return null
  return (
    <button
      type="button"
      class="chip tap"
      aria-label={words.lockNow}
      onClick={() => void commands.lockNow('everywhere')}
    >
      <Icon of={Lock} size="s" />
      <span class="hide-s">{words.lockNow}</span>
    </button>
  )
}
