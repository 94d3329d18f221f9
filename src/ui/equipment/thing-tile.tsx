import { type Thing, isBroken, isOut } from '../../domain/equipment/thing.ts'
import { Check, CircleDashed, Scale, Wrench } from 'lucide'

import { Icon } from '../parts/icon.tsx'
import { thingName, whereabouts } from './present-thing.ts'
import { useEquipmentWords } from './words/words.ts'

/** A thing as a slot one can tap: green in its case, dashed when out, hatched when broken, ringed when picked. */
export function ThingTile({
  thing,
  picked,
  onPress
}: {
  thing: Thing
  /** Undefined where a tap opens instead of picking. */
  picked?: boolean | undefined
  onPress: () => void
}) {
  return (
    <button
      type="button"
      class={tileLook(thing, picked ?? false)}
      aria-pressed={picked}
      onClick={onPress}
    >
      <span class="tile-head">
        <b>{thingName(thing)}</b>
        {picked && <Icon of={Check} />}
      </span>
      {thing.asset.code !== '' && <span class="tile-name">{thing.asset.name}</span>}
      <TileState thing={thing} />
    </button>
  )
}

function tileLook(thing: Thing, picked: boolean): string {
  const names = ['tile']
  if (isOut(thing)) names.push('gone')
  if (isBroken(thing)) names.push('bad')
  if (picked) names.push('is-on')
  return names.join(' ')
}

function TileState({ thing }: { thing: Thing }) {
  const words = useEquipmentWords()
  const icon = isOut(thing) ? CircleDashed : Check
  return (
    <span class="tile-state">
      <span>
        <Icon of={icon} size="s" />
        {whereabouts(words, thing)}
      </span>
      {isBroken(thing) && (
        <span class="tile-bad">
          <Icon of={Wrench} size="s" />
          {words.condition[thing.condition]}
        </span>
      )}
      {thing.hasConflict && (
        <span class="tile-ask">
          <Icon of={Scale} size="s" />
          {words.state.asked}
        </span>
      )}
    </span>
  )
}
