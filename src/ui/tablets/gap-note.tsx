import { useEffect } from 'preact/hooks'
import { Clock } from 'lucide'
import type { Tablet } from '../../kit/tablets/views.ts'
import { useApp } from '../app-context.ts'
import { useLive } from '../live.ts'
import { useNow } from '../now.ts'
import { Note } from '../parts/note.tsx'
import { gapsOf } from '../../domain/tablets/gaps.ts'
import { useCarryWords } from '../carry/doors/words/words.ts'
import { useCommonWords } from '../words/common/words.ts'

/** W6: what a silent tablet may hold alone, and what to do about it. */
export function GapNote({ tablets }: { tablets: readonly Tablet[] }) {
  const { kit, commands } = useApp()
  const carry = useCarryWords()
  const common = useCommonWords()
  const now = useNow()
  const me = useLive(() => kit.me, [kit])
  const gaps = gapsOf(tablets)
  const mayAsk = gaps.length > 0 && me?.role === 'organizer' && !me.practice
  // The relay knows who was in contact since; without signal the gaps stand as they are.
  useEffect(() => {
    if (mayAsk) void commands.lookAtTablets()
  }, [mayAsk])
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
