import { Check, Clock, TriangleAlert, type IconNode } from 'lucide'
import type { RowState } from '../../../domain/tablets/departure.ts'

export const STATE_CHIPS: Readonly<
  Record<RowState, { readonly kind: 'done' | 'ask' | 'calm'; readonly icon: IconNode }>
> = {
  good: { kind: 'done', icon: Check },
  look: { kind: 'ask', icon: TriangleAlert },
  wait: { kind: 'calm', icon: Clock }
}
