import { ArrowDownToLine, TabletSmartphone } from 'lucide'
import type { Reception } from '../../../kit/views.ts'
import { useHand, useWords } from '../../hand.ts'
import { useLive } from '../../live.ts'
import { LinkButton } from '../../parts/button.tsx'
import { Counts } from '../../parts/counts.tsx'
import { Seg } from '../../parts/seg.tsx'
import { SyncChip } from '../../parts/sync-chip.tsx'
import { VeilButton } from '../../parts/veil-button.tsx'
import { Where } from '../../parts/where.tsx'
import { to } from '../../routes.ts'
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
      <div class="chips">
        <VeilButton />
        <SyncChip />
      </div>
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
      <OtherTables ready={ready} seen={seen} />
    </header>
  )
}

/** W7: how far this picture reaches, so that まだ 12 is not believed while another table works too; and the way to bring both together. */
function OtherTables({ ready, seen }: { ready: Ready; seen: Reception }) {
  const { kit } = useHand()
  const { reception: words, common, carry } = useWords()
  const tablets = useLive(() => kit.tablets, [kit]) ?? []
  const { id } = ready.event
  const isAlone = !tablets.some(
    ({ self, role, events }) => !self && role === 'facilitator' && events.includes(id)
  )
  if (seen.others.length === 0 && isAlone) return null
  const others = seen.others.map(({ device, until }) => words.other(device, common.time(until)))
  const known = others.length > 0 ? others : [carry.otherTablesNone]
  return (
    <div class="others row wrap">
      <p class="sub t16">{[words.mine(seen.mine), ...known].join(common.separator)}</p>
      <span class="spacer" />
      <LinkButton kind="quiet" icon={TabletSmartphone} href={to('give')}>
        {carry.give}
      </LinkButton>
      <LinkButton kind="quiet" icon={ArrowDownToLine} href={to('receive')}>
        {carry.receive}
      </LinkButton>
    </div>
  )
}
