import { Check } from 'lucide'
import { Icon } from '../parts/icon.tsx'

/** Short answers of which at most one holds; nothing is typed. */
export function Tiles({
  label,
  tiles,
  on,
  onPress
}: {
  label: string
  tiles: readonly string[]
  on: string
  onPress: (tile: string) => void
}) {
  return (
    <div class="answers" role="group" aria-label={label}>
      {tiles.map((tile) => (
        <button
          key={tile}
          type="button"
          class="answer"
          aria-pressed={tile === on}
          onClick={() => onPress(tile)}
        >
          {tile === on && <Icon of={Check} size="s" />}
          {tile}
        </button>
      ))}
    </div>
  )
}
