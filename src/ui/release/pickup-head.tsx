import type { ReadyPlace } from '../../domain/attendance/working-place.ts'
import type { Pickup } from '../../kit/release/views.ts'
import { CountFilter, type Filter } from '../attendance/reception/count-filter.tsx'
import { useReceptionWords } from '../attendance/reception/words/words.ts'
import { SyncChip } from '../parts/sync-chip.tsx'
import { VeilButton } from '../parts/veil-button.tsx'
import { useCommonWords } from '../words/common/words.ts'
import { useReleaseWords } from './words/words.ts'

export function PickupHead({
  ready,
  seen,
  known,
  only,
  onOnly
}: {
  ready: ReadyPlace
  seen: Pickup
  /** How far the other tables are known; empty for a table that is alone. */
  known: string
  only: Filter
  onOnly: (only: Filter) => void
}) {
  const words = useReleaseWords()
  const reception = useReceptionWords()
  const common = useCommonWords()
  return (
    <header class="rhead">
      <div class="where">
        <h1 tabIndex={-1}>{words.heading(ready.session.title)}</h1>
        {known ? (
          <span>
            <span class="hide-s">
              {reception.mine(seen.mine)}
              {common.separator}
            </span>
            {known}
          </span>
        ) : (
          <span>{`${ready.venue.name} ${common.day(ready.session.day)}`}</span>
        )}
      </div>
      <div class="tools">
        <VeilButton />
        <SyncChip />
      </div>
      <CountFilter counts={seen.counts} only={only} onOnly={onOnly} />
    </header>
  )
}
