import type { Reception } from '../../../kit/attendance/views.ts'
import { useApp } from '../../app-context.ts'
import { useLive } from '../../live.ts'
import { SyncChip } from '../../parts/sync-chip.tsx'
import { VeilButton } from '../../parts/veil-button.tsx'
import type { ReadyPlace } from '../../../domain/attendance/working-place.ts'
import { CountFilter, type Filter } from './count-filter.tsx'
import { useCarryWords } from '../../carry/doors/words/words.ts'
import { useCommonWords } from '../../words/common/words.ts'
import { useReceptionWords } from './words/words.ts'

export function Head({
  ready,
  seen,
  only,
  onOnly
}: {
  ready: ReadyPlace
  seen: Reception
  only: Filter
  onOnly: (only: Filter) => void
}) {
  const words = useReceptionWords()
  const common = useCommonWords()
  const known = useKnownOfOthers(ready, seen)
  const place = `${ready.venue.name} ${common.day(ready.session.day)}`
  return (
    <header class="rhead">
      <div class="where">
        <h1 tabIndex={-1}>{words.heading(ready.session.title)}</h1>
        {known ? (
          <span>
            <span class="hide-s">
              {words.mine(seen.mine)}
              {common.separator}
            </span>
            {known}
          </span>
        ) : (
          <span>
            {words.alone}
            <span class="hide-s">
              {common.separator}
              {place}
            </span>
          </span>
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

/** W7: how far this picture reaches, so that まだ 12 is not believed while another table works too; empty for a table that is alone. */
export function useKnownOfOthers(ready: ReadyPlace, seen: Reception): string {
  const { kit } = useApp()
  const words = useReceptionWords()
  const common = useCommonWords()
  const carry = useCarryWords()
  const tablets = useLive(() => kit.tablets, [kit]) ?? []
  const { id } = ready.event
  const isAlone = !tablets.some(
    ({ self, role, events }) => !self && role === 'facilitator' && events.includes(id)
  )
  if (seen.others.length === 0) return isAlone ? '' : carry.otherTablesNone
  return seen.others
    .map(({ device, until }) => words.other(device, common.time(until)))
    .join(common.separator)
}
