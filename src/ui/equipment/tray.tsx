import { type Thing, isOut, isCounted } from '../../domain/equipment/thing.ts'
import { Minus, Plus, X } from 'lucide'
import { isCount } from '../../domain/equipment/lend.ts'

import { Button } from '../parts/button.tsx'
import { Icon } from '../parts/icon.tsx'
import { Note } from '../parts/note.tsx'
import { countTyped, keyOf, type ThingPick, type Way } from '../../domain/equipment/picks.ts'
import { warningsOf, type Warning } from '../../domain/equipment/warnings.ts'
import { sayHeldBy, pickedThings, thingName } from './present-thing.ts'
import { useEquipmentWords } from './words/words.ts'

/** What has been picked so far: counted things with how many, and what the records say against it. */
export function Tray({
  things,
  picks,
  way,
  onCount,
  onDrop
}: {
  things: readonly Thing[]
  picks: readonly ThingPick[]
  way: Way
  onCount: (thing: Thing, quantity: number) => void
  onDrop: (thing: Thing) => void
}) {
  const words = useEquipmentWords().flow
  const picked = pickedThings(things, picks)
  return (
    <section class="tray" aria-label={words.pickedList}>
      <ul class="tray-picks">
        {picked.map((thing, at) => (
          <TrayPick
            key={keyOf(thing, way)}
            thing={thing}
            from={way === 'back' && isCounted(thing)}
            quantity={picks[at]?.quantity ?? null}
            onCount={(quantity) => onCount(thing, quantity)}
            onDrop={() => onDrop(thing)}
          />
        ))}
      </ul>
      {warningsOf(picked, picks, way).map((warning) => (
        <WarningNote key={`${warning.thing.asset.id} ${warning.kind}`} warning={warning} />
      ))}
    </section>
  )
}

function TrayPick({
  thing,
  from,
  quantity,
  onCount,
  onDrop
}: {
  thing: Thing
  /** Whether to say who gives it back. */
  from: boolean
  quantity: number | null
  onCount: (quantity: number) => void
  onDrop: () => void
}) {
  const equipment = useEquipmentWords()
  const words = equipment.flow
  const name = thingName(thing)
  return (
    <li class={quantity === null ? 'tray-pick' : 'tray-pick counted'}>
      <span class="tray-name">
        <b>{name}</b>
        {quantity !== null && (
          <span>{from && isOut(thing) ? sayHeldBy(equipment, thing) : thing.asset.name}</span>
        )}
      </span>
      {quantity !== null && (
        <span class="stepper" role="group" aria-label={words.quantity(name)}>
          <Button
            kind="quiet"
            label={words.fewer}
            icon={Minus}
            disabled={quantity <= 1}
            onPress={() => onCount(quantity - 1)}
          />
          <input
            class="input"
            inputMode="numeric"
            aria-label={words.quantity(name)}
            value={String(quantity)}
            onChange={(event) => {
              const typed = countTyped(event.currentTarget.value)
              // Nothing is drawn anew when the former number stands, so the field is set here.
              event.currentTarget.value = String(typed ?? quantity)
              if (typed !== null) onCount(typed)
            }}
          />
          <Button
            kind="quiet"
            label={words.moreOne}
            icon={Plus}
            disabled={!isCount(quantity + 1)}
            onPress={() => onCount(quantity + 1)}
          />
          <span>{thing.asset.unit}</span>
        </span>
      )}
      <button type="button" class="unpick" aria-label={words.unpick(name)} onClick={onDrop}>
        <Icon of={X} />
      </button>
    </li>
  )
}

function WarningNote({ warning }: { warning: Warning }) {
  const words = useEquipmentWords()
  const name = thingName(warning.thing)
  if (warning.kind === 'already-out') {
    const holder = sayHeldBy(words, warning.thing)
    return (
      <Note kind="ask" title={words.flow.alreadyOut(name, holder)}>
        {words.flow.alreadyOutNext}
      </Note>
    )
  }
  if (warning.kind === 'already-home') {
    return <Note title={words.flow.alreadyHome(name)}>{words.flow.alreadyHomeNext}</Note>
  }
  if (warning.kind === 'too-many') {
    return (
      <Note kind="ask" title={words.flow.tooMany(name, warning.left, warning.thing.asset.unit)}>
        {words.flow.tooManyNext}
      </Note>
    )
  }
  return (
    <Note kind="ask" title={words.flow.isBroken(name, words.condition[warning.thing.condition])}>
      {words.flow.isBrokenNext}
    </Note>
  )
}
