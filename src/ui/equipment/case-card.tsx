import { Check, CircleDashed, Wrench } from 'lucide'
import { countHome } from '../../domain/equipment/custody.ts'
import { useWords } from '../hand.ts'
import { Chip } from '../parts/chip.tsx'
import { to } from '../routes.ts'
import { caseKey } from './cases.ts'
import { caseMark, columnsOf, slotsOf, type Kit, type Slot } from './slots.ts'

/** A case drawn as its slots; only the empty and the broken ones show their number. */
export function CaseCard({ kit }: { kit: Kit }) {
  const words = useWords().equipment
  const name = kit.name === '' ? words.case.loose : kit.name
  return (
    <a
      class={kit.out === 0 ? 'case whole' : 'case'}
      href={to('equipment', 'list', 'case', caseKey(kit.things[0]))}
    >
      <header>
        {kit.name !== '' && <span class="id">{caseMark(kit.name)}</span>}
        <span class="case-name">
          <b>{kit.title === '' ? name : kit.title}</b>
          <span class="sub">{kit.lender}</span>
        </span>
        <span class="spacer" />
        <CaseState kit={kit} />
      </header>
      <Slots kit={kit} />
      <Lots kit={kit} />
    </a>
  )
}

function CaseState({ kit }: { kit: Kit }) {
  const words = useWords().equipment.case
  if (kit.out > 0) return <Chip icon={CircleDashed}>{words.left(kit.out)}</Chip>
  if (kit.broken > 0) {
    return (
      <Chip kind="stop" icon={Wrench}>
        {words.broken(kit.broken)}
      </Chip>
    )
  }
  return (
    <Chip kind="done" icon={Check}>
      {words.whole}
    </Chip>
  )
}

const LOOKS: Record<Slot['state'], string> = {
  in: 'slot',
  gone: 'slot gone',
  bad: 'slot bad',
  'gone-bad': 'slot gone bad'
}

function Slots({ kit }: { kit: Kit }) {
  const words = useWords().equipment.case
  const { slots } = slotsOf(kit)
  if (slots.length === 0) return null
  const labels = (found: (slot: Slot) => boolean) =>
    slots
      .filter(found)
      .map((slot) => slot.label)
      .join('、') || words.none
  const inside = slots.filter(({ state }) => state === 'in' || state === 'bad').length
  const said = words.slots(
    slots.length,
    inside,
    labels(({ state }) => state.startsWith('gone')),
    labels(({ state }) => state.endsWith('bad'))
  )
  return (
    <div
      class="slots"
      style={{ '--cols': String(columnsOf(slots.length)) }}
      role="img"
      aria-label={said}
    >
      {slots.map((slot) => (
        <i key={slot.thing.asset.id} class={LOOKS[slot.state]}>
          {slot.state === 'in' ? '' : slot.label}
        </i>
      ))}
    </div>
  )
}

/** Counted things have no slots: how many of how many are inside. */
function Lots({ kit }: { kit: Kit }) {
  const words = useWords().equipment.case
  const { lots } = slotsOf(kit)
  return lots.map(({ asset, out }) => (
    <div class="lot" key={asset.id}>
      <i class={out > 0 ? 'slot gone' : 'slot'} />
      <span>{asset.name}</span>
      <span class="spacer" />
      <b class="nw">{words.lot(countHome(asset, { out }), asset.quantity, asset.unit)}</b>
    </div>
  ))
}
