import { Check } from 'lucide'
import { pickersFor } from '../../../domain/release/registered-pickers.ts'
import type { Card } from '../../../kit/people/views.ts'
import { useApp } from '../../app-context.ts'
import { Button } from '../../parts/button.tsx'
import { useCommonWords } from '../../words/common/words.ts'
import { useReceptionWords } from './words/words.ts'

/** As many as stand beside each other; others are told when they take the child home. */
const SHOWN = 3

/** Who brought them: those who are registered for pick-up, one tap each. Never asked, only offered. */
export function Bringers({
  of,
  told,
  onTell
}: {
  of: readonly Card[]
  told: string | null
  onTell: (picker: string) => void
}) {
  const words = useReceptionWords()
  const common = useCommonWords()
  const { veil } = useApp()
  const registered = veil.value ? [] : pickersFor(of, false).slice(0, SHOWN)
  if (registered.length === 0) return null
  return (
    <div class="bringers" role="group" aria-label={words.broughtBy}>
      <span>{words.broughtBy}</span>
      {registered.map((picker) => (
        <Button
          key={picker.name}
          icon={told === picker.name ? Check : undefined}
          pressed={told === picker.name}
          onPress={() => onTell(picker.name)}
        >
          {common.person(picker)}
        </Button>
      ))}
    </div>
  )
}
