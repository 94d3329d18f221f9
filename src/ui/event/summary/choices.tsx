import type { EventView } from '../../../kit/event/views.ts'
import type { Day } from '../../../domain/id.ts'
import { useDoing } from '../../doing.ts'
import { useApp } from '../../app-context.ts'
import { useLive } from '../../live.ts'
import { SelectField } from '../../parts/field.tsx'
import { Seg } from '../../parts/seg.tsx'
import { useNow } from '../../now.ts'
import { useSeenDay } from '../../seen-day.ts'
import { dayOf } from '../../words/time.ts'
import { comingAndPast } from '../../../domain/event/in-order.ts'
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

/** Only where there is more than one; the choice is kept on this device. */
export function SummaryEventChoice({ here }: { here: EventView }) {
  const { kit, commands } = useApp()
  const words = useSummaryWords()
  const events = useLive(() => kit.events, [kit])
  const doing = useDoing()
  const today = dayOf(useNow())
  const seenDay = useSeenDay()
  if (!events || events.length < 2) return null
  const { coming, past } = comingAndPast(events, today)
  return (
    <SelectField
      label={words.event}
      value={here.event.id}
      choices={[...coming, ...past].map(({ event }) => ({
        value: event.id,
        words: [event.title, event.days[0] && seenDay(event.days[0])].filter(Boolean).join(' ')
      }))}
      onChoose={(event) => doing.run(() => commands.setTablet({ event }))}
    />
  )
}
