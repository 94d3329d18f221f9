import type { Reception } from '../../../kit/views.ts'
import { useWords } from '../../hand.ts'
import { Counts } from '../../parts/counts.tsx'
import { Seg } from '../../parts/seg.tsx'
import { SyncChip } from '../../parts/sync-chip.tsx'
import { Where } from '../../parts/where.tsx'
import type { Ready } from '../day/setting.ts'

export function Head({
  ready,
  seen,
  yetOnly,
  onYetOnly
}: {
  ready: Ready
  seen: Reception
  yetOnly: boolean
  onYetOnly: (yetOnly: boolean) => void
}) {
  const { reception: words, common } = useWords()
  const second = `${ready.venue.name} ${common.day(ready.session.day)}`
  return (
    <header class="rhead">
      <Where title={words.heading(ready.session.title)} second={second} />
      <SyncChip />
      <Counts counts={seen.counts} plain yetOnly={yetOnly} onYet={() => onYetOnly(!yetOnly)} />
      <Seg
        label={words.filter}
        value={yetOnly ? 'yet' : 'all'}
        choices={[
          { value: 'all', words: words.everybody },
          { value: 'yet', words: words.yetOnly }
        ]}
        onChoose={(value) => onYetOnly(value === 'yet')}
      />
      <OtherTables seen={seen} />
    </header>
  )
}

/** W7: how far this picture reaches, so that まだ 12 is not believed while another table works too. */
function OtherTables({ seen }: { seen: Reception }) {
  const { reception: words, common } = useWords()
  if (seen.others.length === 0) return null
  const others = seen.others.map(({ device, until }) => words.other(device, common.time(until)))
  return <p class="others sub t16">{[words.mine(seen.mine), ...others].join(common.separator)}</p>
}
