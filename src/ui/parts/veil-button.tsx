import { Eye, EyeOff } from 'lucide'
import { useApp } from '../app-context.ts'
import { Icon } from './icon.tsx'
import { useCommonWords } from '../words/common/words.ts'

/** Names turn into badge numbers while children look on. While it is on it stands in every bar, so that it is found again. */
export function VeilButton({ offered = true }: { offered?: boolean }) {
  const { veil, setVeil } = useApp()
  const { veil: words } = useCommonWords()
  const on = veil.value
  if (!on && !offered) return null
  return (
    <button
      type="button"
      class={on ? 'chip tap now veil' : 'chip tap veil'}
      aria-pressed={on}
      aria-label={words.button}
      onClick={() => setVeil(!on)}
    >
      <Icon of={on ? EyeOff : Eye} size="s" />
      <span class={on ? undefined : 'hide-s'}>{on ? words.on : words.button}</span>
    </button>
  )
}
