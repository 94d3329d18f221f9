import {
  type Thing,
  isAway,
  isBroken,
  isLost,
  isOut,
  isOver
} from '../../domain/equipment/thing.ts'
import { ChevronRight, CircleDashed, Scale, Wrench } from 'lucide'

import { Chip } from '../parts/chip.tsx'
import { Icon } from '../parts/icon.tsx'
import { fullName, whereabouts } from './present-thing.ts'
import { useCommonWords } from '../words/common/words.ts'
import { useEquipmentWords } from './words/words.ts'

/** A whole line one can tap; what needs a look stands as a chip at its end. */
export function ThingRow({ thing, onOpen }: { thing: Thing; onOpen: () => void }) {
  const equipment = useEquipmentWords()
  const common = useCommonWords()
  const since = isOut(thing) && thing.since !== null ? common.time(thing.since) : ''
  // The chip says that it is lost.
  const where = isLost(thing) && !isOut(thing) ? '' : whereabouts(equipment, thing)
  const second = [where, since, thing.asset.model]
  return (
    <li class="go">
      <button type="button" onClick={onOpen}>
        <i class={slotLook(thing)} />
        <span class="who">
          <b>{fullName(thing)}</b>
          <span>{second.filter(Boolean).join(common.separator)}</span>
        </span>
        <ThingChip thing={thing} />
        <Icon of={ChevronRight} />
      </button>
    </li>
  )
}

function slotLook(thing: Thing): string {
  return ['slot', isAway(thing) ? 'gone' : '', isBroken(thing) ? 'bad' : '']
    .filter(Boolean)
    .join(' ')
}

function ThingChip({ thing }: { thing: Thing }) {
  const words = useEquipmentWords()
  if (thing.hasConflict) {
    return (
      <Chip kind="ask" icon={Scale}>
        {words.state.asked}
      </Chip>
    )
  }
  if (isOver(thing)) {
    return (
      <Chip kind="ask" icon={Scale}>
        {words.state.over}
      </Chip>
    )
  }
  if (isBroken(thing)) {
    return (
      <Chip kind="stop" icon={Wrench}>
        {words.condition[thing.condition]}
      </Chip>
    )
  }
  return isOut(thing) ? <Chip icon={CircleDashed}>{words.state.out}</Chip> : null
}
