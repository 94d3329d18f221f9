import { type Thing, isBroken, isOut, isCounted } from '../../domain/equipment/thing.ts'
import { Fragment } from 'preact'

import type { EquipmentWords } from '../equipment/words/ja.ts'
import { whereabouts } from '../equipment/present-thing.ts'
import { SheetFoot, type PaperSheet } from './sheet-foot.tsx'
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
    <section class="paper" aria-label={`${words.title} ${sheet.number}/${sheet.of}`}>
      <div class="meta">
        <h2>{words.title}</h2>
        <span>{[sheet.event, sheet.venue].filter(Boolean).join(' ')}</span>
      </div>
      <table class="equipment">
        <thead>
          <tr>
            <th scope="col">{words.here}</th>
            <th scope="col">{words.slot}</th>
            <th scope="col">{words.code}</th>
            <th scope="col">{words.name}</th>
            <th scope="col">{words.serial}</th>
            <th scope="col">{words.quantity}</th>
            <th scope="col">{words.where}</th>
            <th scope="col">{words.state}</th>
          </tr>
        </thead>
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
      <SheetFoot sheet={{ ...sheet, venue: '' }}>
        {totals.map((total) => (
          <span key={total}>{total}</span>
        ))}
      </SheetFoot>
    </section>
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
