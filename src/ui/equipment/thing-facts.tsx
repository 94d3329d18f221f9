import { type Thing, isCounted } from '../../domain/equipment/thing.ts'
import { useEquipmentWords } from './words/words.ts'

/** What the lender's list says of it; empty fields are left out. */
export function ThingFacts({ thing, yen }: { thing: Thing; yen: number | undefined }) {
  const words = useEquipmentWords()
  const { asset } = thing
  const quantity = isCounted(thing) ? `${asset.quantity}${asset.unit}` : ''
  const facts: readonly (readonly [name: string, value: string])[] = [
    [words.thing.case, asset.kit === '' ? '' : words.thing.slot(asset.kit, asset.slot)],
    [words.thing.quantity, quantity],
    [words.thing.model, asset.model],
    [words.thing.serial, asset.serial],
    [words.thing.accessories, asset.accessories],
    [words.thing.yen, yen === undefined ? '' : words.thing.yenOf(yen.toLocaleString('ja-JP'))],
    [words.thing.note, asset.note]
  ]
  return (
    <dl class="thing-facts">
      {facts
        .filter(([, value]) => value !== '')
        .map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
    </dl>
  )
}
