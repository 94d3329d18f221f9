import { Package } from 'lucide'
import type { Card } from '../../kit/people/views.ts'
import { Icon } from '../parts/icon.tsx'
import { useCommonWords } from '../words/common/words.ts'
import { useBorrowed } from './use-borrowed.ts'
import { useReleaseWords } from './words/words.ts'

/** Said to whoever comes; never in the way of going home. */
export function Borrowed({ cards }: { cards: readonly Card[] }) {
  const words = useReleaseWords().who
  const common = useCommonWords()
  const [first] = cards
  const things = useBorrowed(first?.participant.event ?? '')(cards)
  return (
    <p class="row told">
      <Icon of={Package} />
      <span>
        <b>
          {things.length > 0 ? words.borrowed(things.join(common.separator)) : words.borrowedNone}
        </b>
        {things.length > 0 && <span class="line sub">{words.borrowedNext}</span>}
      </span>
    </p>
  )
}
