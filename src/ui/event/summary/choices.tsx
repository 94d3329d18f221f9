import type { Day } from '../../../domain/id.ts'
import { Seg } from '../../parts/seg.tsx'
import { useCommonWords } from '../../words/common/words.ts'
import { useSummaryWords } from './words/words.ts'

export function DayChoice({
  days,
  value,
  onChoose
}: {
  days: readonly Day[]
  value: Day
  onChoose: (day: Day) => void
}) {
  const summary = useSummaryWords()
  const common = useCommonWords()
  const choices = days.map((day, at) => ({
    value: day,
    words: summary.dayN(at + 1, common.day(day))
  }))
  return <Seg label={summary.days} value={value} choices={choices} onChoose={onChoose} />
}
