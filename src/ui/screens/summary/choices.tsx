import type { EventView } from '../../../kit/views.ts'
import type { Day } from '../../../domain/id.ts'
import { useDoing } from '../../doing.ts'
import { useHand, useWords } from '../../hand.ts'
import { useLive } from '../../live.ts'
import { SelectField } from '../../parts/field.tsx'
import { Seg } from '../../parts/seg.tsx'

export function DayChoice({
  days,
  value,
  onChoose
}: {
  days: readonly Day[]
  value: Day
  onChoose: (day: Day) => void
}) {
  const { summary, common } = useWords()
  const choices = days.map((day, at) => ({
    value: day,
    words: summary.dayN(at + 1, common.day(day))
  }))
  return <Seg label={summary.days} value={value} choices={choices} onChoose={onChoose} />
}

/** Only where there is more than one; the choice is kept on this device. */
export function EventChoice({ here }: { here: EventView }) {
  const { kit, acts } = useHand()
  const words = useWords().summary
  const events = useLive(() => kit.events, [kit])
  const doing = useDoing()
  if (!events || events.length < 2) return null
  return (
    <SelectField
      label={words.event}
      value={here.event.id}
      choices={events.map(({ event }) => ({ value: event.id, words: event.title }))}
      onChoose={(event) => doing.run(() => acts.setTablet({ event }))}
    />
  )
}
