import { Ban, CalendarX, Check, Clock, Pause, TriangleAlert, type IconNode } from 'lucide'
import type { Tablet, TabletStanding } from '../../kit/tablets/views.ts'
import { Chip } from '../parts/chip.tsx'
import { useAccessWords } from './words/words.ts'

const LOOKS: Record<
  TabletStanding,
  { readonly kind: 'done' | 'ask' | 'calm'; readonly icon: IconNode }
> = {
  active: { kind: 'done', icon: Check },
  waiting: { kind: 'ask', icon: Clock },
  paused: { kind: 'calm', icon: Pause },
  ended: { kind: 'calm', icon: CalendarX },
  cut: { kind: 'calm', icon: Ban }
}

export function StandingChip({ standing }: Pick<Tablet, 'standing'>) {
  const words = useAccessWords().standing
  const { kind, icon } = LOOKS[standing]
  return (
    <Chip kind={kind} icon={icon}>
      {words[standing]}
    </Chip>
  )
}

/** It has not told that it carried the last erasure out; of a tablet that is gone nobody waits for that. */
export function ForgotChip({ tablet: { forgot, standing } }: { tablet: Tablet }) {
  const { facts } = useAccessWords()
  if (forgot !== false || standing === 'cut') return null
  return (
    <Chip kind="ask" icon={TriangleAlert}>
      {facts.notErased}
    </Chip>
  )
}
