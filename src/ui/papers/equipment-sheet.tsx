import { type Thing, isBroken, isOut, isCounted } from '../../domain/equipment/thing.ts'
import { Fragment } from 'preact'

import type { EquipmentWords } from '../equipment/words/ja.ts'
import { whereabouts } from '../equipment/present-thing.ts'
import { A4Sheet, ListHeads } from './sheet.tsx'
import type { PaperSheet } from './sheet-foot.tsx'
import type { CaseBlock } from './sheets.ts'
import { useEquipmentWords } from '../equipment/words/words.ts'
import { usePaperWords } from './words/words.ts'

export function EquipmentSheet({
  sheet,
  blocks,
  totals
}: {
  sheet: PaperSheet
  blocks: readonly CaseBlock[]
  totals: readonly string[]
}) {
  const words = usePaperWords().equipment
  return (
    <A4Sheet
      name={words.title}
      second={[sheet.event, sheet.venue]}
      sheet={{ ...sheet, venue: '' }}
      told={totals}
    >
      <table class="equipment">
        <ListHeads
          of={[
            words.here,
            words.slot,
            words.code,
            words.name,
            words.serial,
            words.quantity,
            words.where,
            words.state
          ]}
        />
        <tbody>
          {blocks.map((block) => (
            <Fragment key={block.key}>
              <CaseHead block={block} />
              {block.things.map((thing) => (
                <ThingRow key={thing.asset.id} thing={thing} />
              ))}
            </Fragment>
          ))}
        </tbody>
      </table>
    </A4Sheet>
  )
}

function CaseHead({ block }: { block: CaseBlock }) {
  const words = usePaperWords().equipment
  const name = block.kit === '' ? words.loose : block.kit
  return (
    <tr class="case-head">
      <th scope="rowgroup" colSpan={8}>
        <b>{block.continued ? words.continued(name) : name}</b> {block.title}
        <span> {block.lender}</span>
      </th>
    </tr>
  )
}

/** A call name stands on paper as on the badge. */
function onPaper(words: EquipmentWords): EquipmentWords {
  return { ...words, holder: { ...words.holder, callName: (name) => name } }
}

function ThingRow({ thing }: { thing: Thing }) {
  const words = { equipment: useEquipmentWords() }
  const { asset } = thing
  return (
    <tr>
      <td>
        <i class="pen" />
      </td>
      <td>{asset.slot}</td>
      <td class="code">{asset.code}</td>
      <td class="wrap">
        {asset.name} <small>{asset.model}</small>
      </td>
      <td class="serial">{asset.serial}</td>
      <td class="r">{isCounted(thing) ? `${asset.quantity}${asset.unit}` : '1'}</td>
      <td class="wrap">{isOut(thing) ? whereabouts(onPaper(words.equipment), thing) : ''}</td>
      <td class="wrap">{isBroken(thing) ? words.equipment.condition[thing.condition] : ''}</td>
    </tr>
  )
}
