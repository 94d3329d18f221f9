import { type Thing, isBroken } from '../../../domain/equipment/thing.ts'
import { ChevronRight } from 'lucide'
import type { Summary } from '../../../kit/event/views.ts'
import type { EventId } from '../../../domain/id.ts'
import { useApp } from '../../app-context.ts'
import { useLive } from '../../live.ts'
import { useNow } from '../../now.ts'
import { useKnownUntil } from '../../parts/known-until.tsx'
import { LinkButton } from '../../parts/button.tsx'
import { Key } from '../../parts/masu.tsx'
import { to } from '../../routes.ts'
import { holdings, type Holding } from '../../../domain/equipment/holdings.ts'
import { fullName, partName, sayHolder } from '../../equipment/present-thing.ts'
import { useCommonWords } from '../../words/common/words.ts'
import { useEquipmentWords } from '../../equipment/words/words.ts'
import { useSummaryWords } from './words/words.ts'

/** Where every piece is and who said so: the holders by time, then what is broken. */
export function EquipmentWhereabouts({
  event,
  totals
}: {
  event: EventId
  totals: Summary['equipment']
}) {
  const { kit } = useApp()
  const words = useSummaryWords().equipment
  const until = useKnownUntil()
  const equipment = useLive(() => kit.equipment(event), [kit, event])
  if (!equipment) return null
  const held = holdings(equipment.things)
  const broken = equipment.things.filter(isBroken)
  return (
    <section class="card table-card">
      <div class="sec flush">
        <h2>{words.title}</h2>
        <b class="t24 num">{words.total(totals.total)}</b>
        <span class="spacer" />
        <Totals totals={totals} />
      </div>
      {totals.total === 0 && <p class="sub">{words.none}</p>}
      {totals.total > 0 && held.length === 0 && (
        <p>{[words.nothingOut, until].filter(Boolean).join(' ')}</p>
      )}
      <ul class="lines where-lines">
        {held.map((holding) => (
          <HoldingLine key={holding.key} holding={holding} />
        ))}
        {broken.map((thing) => (
          <BrokenLine key={thing.asset.id} thing={thing} />
        ))}
      </ul>
      <p>
        <LinkButton href={to('equipment', 'list')} kind="plain" endIcon={ChevronRight}>
          {words.all}
        </LinkButton>
      </p>
    </section>
  )
}

function Totals({ totals: { home, out, broken, lost } }: { totals: Summary['equipment'] }) {
  const equipment = useEquipmentWords()
  const summary = useSummaryWords()
  const words = summary.equipment
  return (
    <span class="row wrap legend-line t16">
      <span>
        <Key of="on" />
        {words.home} <b class="num">{home}</b>
      </span>
      <span>
        <Key of="yet" dash />
        {words.out} <b class="num">{out}</b>
      </span>
      <span>
        <i class="key bad" />
        {words.broken} <b class="num">{broken}</b>
      </span>
      {lost > 0 && (
        <span>
          <i class="key bad" />
          {equipment.condition.lost} <b class="num">{lost}</b>
        </span>
      )}
    </span>
  )
}

function HoldingLine({ holding }: { holding: Holding }) {
  const words = {
    common: useCommonWords(),
    equipment: useEquipmentWords(),
    summary: useSummaryWords()
  }
  const now = useNow()
  const at = holding.since === null ? '' : words.common.moment(holding.since, now)
  return (
    <li>
      <span class="who">
        <b>{sayHolder(words.equipment, holding.holder, holding.name)}</b>
        <span>{holding.things.map((thing) => partName(words.equipment, thing)).join('、')}</span>
      </span>
      <span class="said">{words.summary.equipment.said(holding.byName, holding.device, at)}</span>
    </li>
  )
}

function BrokenLine({ thing }: { thing: Thing }) {
  const words = {
    common: useCommonWords(),
    equipment: useEquipmentWords(),
    summary: useSummaryWords()
  }
  const now = useNow()
  const at = thing.since === null ? '' : words.common.moment(thing.since, now)
  return (
    <li>
      <span class="who">
        <b>
          <i class="key bad" /> {fullName(thing)}
        </b>
        <span>
          {[words.equipment.condition[thing.condition], thing.note].filter(Boolean).join(': ')}
        </span>
      </span>
      <span class="said">{words.summary.equipment.said(thing.byName, thing.device, at)}</span>
    </li>
  )
}
