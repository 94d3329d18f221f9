import type { Event } from '../../../domain/entity.ts'
import type { Day } from '../../../domain/id.ts'
import { asHeld } from '../../day-title.ts'
import { Seg } from '../../parts/seg.tsx'
import { useCommonWords } from '../../words/common/words.ts'
import { useSummaryWords } from './words/words.ts'

export function DayChoice({
  event,
  value,
  onChoose
}: {
  event: Event
  value: Day
  onChoose: (day: Day) => void
}) {
  const summary = useSummaryWords()
  const common = useCommonWords()
  const choices = event.days.map((day, at) => ({
    value: day,
    words: asHeld(common, event, day, summary.dayN(at + 1, common.day(day)))
  }))
  return <Seg label={summary.days} value={value} choices={choices} onChoose={onChoose} />
}
