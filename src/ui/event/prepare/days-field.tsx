import { CalendarPlus, X } from 'lucide'
import { addDays, isDay } from '../../../domain/calendar.ts'
import type { Day } from '../../../domain/id.ts'

import { Button } from '../../parts/button.tsx'
import { WhenField } from '../../parts/field.tsx'
import { useCommonWords } from '../../words/common/words.ts'
import { usePrepareWords } from './words/words.ts'

/** As typed, also half-empty; `chosenDays` makes the event's days of it. */
export function chosenDays(typed: readonly string[]): readonly Day[] {
  return [...new Set(typed.filter(isDay))].toSorted()
}

function dayAfter(typed: readonly string[]): string {
  const last = chosenDays(typed).at(-1)
  return last === undefined ? '' : addDays(last, 1)
}

export function DaysField({
  typed,
  onChange
}: {
  typed: readonly string[]
  onChange: (typed: readonly string[]) => void
}) {
  const prepare = usePrepareWords()
  const common = useCommonWords()
  return (
    <fieldset class="many">
      <legend>{prepare.days}</legend>
      {typed.map((day, at) => (
        <div class="many-row" key={at}>
          <WhenField
            type="date"
            label={prepare.dayN(at + 1)}
            value={day}
            onInput={(value) => onChange(typed.with(at, value))}
          />
          {typed.length > 1 && (
            <Button
              kind="plain"
              icon={X}
              label={prepare.removeDay(day ? common.day(day) : prepare.dayN(at + 1))}
              onPress={() => onChange(typed.toSpliced(at, 1))}
            />
          )}
        </div>
      ))}
      <Button
        kind="quiet"
        icon={CalendarPlus}
        onPress={() => onChange([...typed, dayAfter(typed)])}
      >
        {prepare.addDay}
      </Button>
    </fieldset>
  )
}
