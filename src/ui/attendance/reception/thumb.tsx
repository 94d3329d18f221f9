import { ChevronLeft, History, Search, UserPlus } from 'lucide'

import { Button, LinkButton } from '../../parts/button.tsx'
import { to } from '../../routes.ts'
import type { Card } from '../../../kit/people/views.ts'
import { FreshBar } from './fresh-bar.tsx'
import type { Taps } from './use-taps.ts'
import { useReceptionWords } from './words/words.ts'

export type ThumbSide = 'recent' | 'search' | 'walk-in' | 'yet' | 'read'

export function Thumb({
  taps,
  cards,
  onSide
}: {
  taps: Taps
  cards: readonly Card[]
  onSide: (side: ThumbSide) => void
}) {
  const words = useReceptionWords()
  return (
    <footer class="thumb">
      {taps.fresh && <FreshBar fresh={taps.fresh} cards={cards} taps={taps} />}
      <div class="foot">
        <LinkButton big kind="quiet" icon={ChevronLeft} href={to('today')}>
          {words.back}
        </LinkButton>
        <Button big kind="quiet" icon={History} onPress={() => onSide('recent')}>
          {words.recent}
        </Button>
        <Button big kind="quiet" icon={Search} onPress={() => onSide('search')}>
          {words.search}
        </Button>
        <Button big kind="main" grow icon={UserPlus} onPress={() => onSide('walk-in')}>
          {words.walkIn}
        </Button>
      </div>
    </footer>
  )
}
