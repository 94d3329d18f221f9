import { Clock } from 'lucide'
import type { Tablet } from '../../../kit/views.ts'
import { useWords } from '../../hand.ts'
import { useNow } from '../../now.ts'
import { Note } from '../../parts/note.tsx'
import { gapsOf } from './gaps.ts'

/** W6: what a silent tablet may hold alone, and what to do about it. */
export function GapNote({ tablets }: { tablets: readonly Tablet[] }) {
  const { carry, common } = useWords()
  const now = useNow()
  const gaps = gapsOf(tablets)
  if (gaps.length === 0) return null
  return (
    <Note icon={Clock} title={carry.gapTitle}>
      <ul>
        {gaps.map(({ name, from }) => (
          <li key={name}>{carry.gap(name, common.moment(from, now))}</li>
        ))}
      </ul>
      {carry.gapNext}
    </Note>
  )
}
