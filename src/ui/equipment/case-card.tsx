import { Check, CircleDashed, Wrench } from 'lucide'
import { countHome } from '../../domain/equipment/custody.ts'

import { Chip } from '../parts/chip.tsx'
import { to } from '../routes.ts'
import type { Case } from '../../domain/equipment/case.ts'
import { caseMark, columnsOf, slotsOf, type Slot } from './slots.ts'
import { useEquipmentWords } from './words/words.ts'

/** A case drawn as its slots; only the empty and the broken ones show their number. */
export function CaseCard({ of }: { of: Case }) {
  const words = useEquipmentWords()
  const name = of.name === '' ? words.case.loose : of.name
  return (
    <a class={of.out === 0 ? 'case whole' : 'case'} href={to('equipment', 'list', 'case', of.key)}>
      <header>
        {of.name !== '' && <span class="id">{caseMark(of.name)}</span>}
        <span class="case-name">
          <b>{of.title === '' ? name : of.title}</b>
          <span class="sub">{of.lender}</span>
        </span>
        <span class="spacer" />
        <CaseState of={of} />
      </header>
      <Slots of={of} />
      <Lots of={of} />
    </a>
  )
}

function CaseState({ of }: { of: Case }) {
  const words = useEquipmentWords().case
  if (of.out > 0) return <Chip icon={CircleDashed}>{words.left(of.out)}</Chip>
  if (of.broken > 0) {
    return (
      <Chip kind="stop" icon={Wrench}>
        {words.broken(of.broken)}
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

function Slots({ of }: { of: Case }) {
  const words = useEquipmentWords().case
  const { slots } = slotsOf(of)
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
function Lots({ of }: { of: Case }) {
  const words = useEquipmentWords().case
  const { lots } = slotsOf(of)
  return lots.map(({ asset, out }) => (
    <div class="lot" key={asset.id}>
      <i class={out > 0 ? 'slot gone' : 'slot'} />
      <span>{asset.name}</span>
      <span class="spacer" />
      <b class="nw">{words.lot(countHome(asset, { out }), asset.quantity, asset.unit)}</b>
    </div>
  ))
}
