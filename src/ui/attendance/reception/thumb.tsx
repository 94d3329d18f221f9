import { ChevronLeft, History, Search, UserPlus } from 'lucide'

import { Button, LinkButton } from '../../parts/button.tsx'
import { UndoBar } from '../../parts/undo-bar.tsx'
import { to } from '../../routes.ts'
import type { Fresh } from './use-taps.ts'
import { useReceptionWords } from './words/words.ts'

export type ThumbSide = 'recent' | 'search' | 'walk-in' | 'yet'

export function Thumb({
  fresh,
  name,
  onUndo,
  onGone,
  onSide
}: {
  fresh: Fresh | null
  name: string
  onUndo: () => void
  onGone: () => void
  onSide: (side: ThumbSide) => void
}) {
  const words = useReceptionWords()
  return (
    <footer class="thumb">
      {fresh && (
        <UndoBar
          key={fresh.facts.join(' ') || name}
          name={name}
          said={words.did[fresh.status]}
          onUndo={fresh.facts.length > 0 ? onUndo : undefined}
          onGone={onGone}
        />
      )}
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
