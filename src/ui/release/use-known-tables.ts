import type { ReadyPlace } from '../../domain/attendance/working-place.ts'
import type { Pickup } from '../../kit/release/views.ts'
import { useApp } from '../app-context.ts'
import { useReceptionWords } from '../attendance/reception/words/words.ts'
import { useCarryWords } from '../carry/doors/words/words.ts'
import { useLive } from '../live.ts'
import { useCommonWords } from '../words/common/words.ts'

/** How far this picture reaches while another table lets children go, too; empty for a table that is alone. */
export function useKnownTables({ event }: ReadyPlace, { others }: Pick<Pickup, 'others'>): string {
  const { kit } = useApp()
  const reception = useReceptionWords()
  const common = useCommonWords()
  const carry = useCarryWords()
  const tablets = useLive(() => kit.tablets, [kit]) ?? []
  const isAlone = !tablets.some(
    ({ self, role, events }) => !self && role === 'facilitator' && events.includes(event.id)
  )
  if (others.length === 0) return isAlone ? '' : carry.otherTablesNone
  return others
    .map(({ device, until }) => reception.other(device, common.time(until)))
    .join(common.separator)
}
