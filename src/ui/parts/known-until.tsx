import type { Tablet } from '../../kit/tablets/views.ts'
import { useApp } from '../app-context.ts'
import { useLive } from '../live.ts'
import { useCarryWords } from '../carry/doors/words/words.ts'
import { useCommonWords } from '../words/common/words.ts'
import { useReceptionWords } from '../attendance/reception/words/words.ts'

/** Nobody is to read down a list to learn how old the oldest is. */
const MOST = 2

/** Other tablets that may have recorded something this one has not heard of, the longest silent first. */
export function othersOf(tablets: readonly Tablet[]): readonly Tablet[] {
  return tablets
    .filter(({ self, standing }) => !self && standing !== 'cut' && standing !== 'waiting')
    .toSorted((one, other) => (one.lastRecordAt ?? 0) - (other.lastRecordAt ?? 0))
}

/** W7, for claims that nothing is out: up to when the others are known; empty for a tablet that is alone. */
export function useKnownUntil(): string {
  const { kit } = useApp()
  const reception = useReceptionWords()
  const carry = useCarryWords()
  const common = useCommonWords()
  const others = othersOf(useLive(() => kit.tablets, [kit]) ?? [])
  if (others.length === 0) return ''
  const known = others.filter((one) => one.lastRecordAt !== null)
  if (known.length === 0) return carry.otherTablesNone
  return known
    .slice(0, MOST)
    .map(({ name, lastRecordAt }) => reception.other(name, common.time(lastRecordAt ?? 0)))
    .join(common.separator)
}
