import type { Day, VenueId } from '../../domain/id.ts'
import type { EventView } from '../../kit/event/views.ts'

import { SelectField } from '../parts/field.tsx'
import { useCommonWords } from '../words/common/words.ts'
import { useImportWords } from './words/words.ts'
import { usePrepareWords } from '../event/prepare/words/words.ts'

export interface PlanPlaceWish {
  /** Empty: every venue. */
  readonly venue: VenueId
  readonly day: Day
}

/** Whose day a run sheet tells: one venue's or everybody's; nothing to ask where there is but one of each. */
export function PlanPlace({
  view: { event, venues },
  place,
  onPlace
}: {
  view: EventView
  place: PlanPlaceWish
  onPlace: (place: PlanPlaceWish) => void
}) {
  const importing = useImportWords()
  const prepare = usePrepareWords()
  const common = useCommonWords()
  if (venues.length < 2 && event.days.length < 2) return null
  return (
    <section class="card stack">
      <h2 class="t24">{importing.planFor}</h2>
      <div class="two">
        {venues.length > 1 && (
          <SelectField<VenueId>
            label={prepare.venue}
            value={place.venue}
            choices={[
              { value: '', words: prepare.allVenues },
              ...venues.map(({ id, name }) => ({ value: id, words: name }))
            ]}
            onChoose={(venue) => onPlace({ ...place, venue })}
          />
        )}
        {event.days.length > 1 && (
          <SelectField
            label={importing.planDay}
            value={place.day}
            choices={event.days.map((day) => ({ value: day, words: common.day(day) }))}
            onChoose={(day) => onPlace({ ...place, day })}
          />
        )}
      </div>
    </section>
  )
}
