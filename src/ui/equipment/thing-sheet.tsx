import { useState } from 'preact/hooks'
import { type Thing, isAway, isBroken, isOver } from '../../domain/equipment/thing.ts'
import { ArrowDownToLine, ArrowUpFromLine, Pencil, Scale, Wrench } from 'lucide'
import type { AssetId } from '../../domain/id.ts'
import { useApp } from '../app-context.ts'
import { useLive } from '../live.ts'
import { useNow } from '../now.ts'
import { Button, LinkButton } from '../parts/button.tsx'
import { Note } from '../parts/note.tsx'
import { Sheet } from '../parts/sheet.tsx'
import { to } from '../routes.ts'
import type { Stock } from './use-stock.ts'
import { ThingFacts } from './thing-facts.tsx'
import { ThingHistory } from './thing-history.tsx'
import { fullName, whereabouts } from './present-thing.ts'
import { useCommonWords } from '../words/common/words.ts'
import { AssetSheet } from './office/asset-sheet.tsx'
import { useThingFormWords } from './office/words/words.ts'
import { useEquipmentWords } from './words/words.ts'

/** All that is known of one thing: where it is and who said so, what it is, what happened to it. */
export function ThingSheet({
  asset,
  stock,
  onClose
}: {
  asset: AssetId
  stock: Stock
  onClose: () => void
}) {
  const { kit } = useApp()
  const words = useEquipmentWords()
  const [edits, setEdits] = useState(false)
  const seen = useLive(() => kit.thing(asset, stock.event), [kit, asset, stock.event])
  if (seen === undefined) return null
  if (seen === null) {
    return (
      <Sheet title={words.thing.gone} onClose={onClose}>
        <p>{words.list.noneNext}</p>
      </Sheet>
    )
  }
  const { thing, history } = seen
  if (edits)
    return (
      <AssetSheet
        thing={thing}
        things={stock.equipment.things}
        lenders={stock.lenders}
        onClose={onClose}
      />
    )
  return (
    <Sheet title={fullName(thing)} second={thing.lender?.name} onClose={onClose}>
      <div class="stack">
        <WhereNow thing={thing} />
        {thing.hasConflict && (
          <Note kind="ask" icon={Scale} title={words.thing.ask}>
            {words.thing.askNext}
            {stock.me.role === 'organizer' && (
              <p>
                <a href={to('questions')}>{words.thing.askOpen}</a>
              </p>
            )}
          </Note>
        )}
        {isOver(thing) && <OverNote thing={thing} />}
        <ThingActs thing={thing} />
        <ThingFacts thing={thing} yen={stock.equipment.yen[asset]} />
        {stock.me.role === 'organizer' && <EditThing onPress={() => setEdits(true)} />}
        <ThingHistory history={history} />
      </div>
    </Sheet>
  )
}

function OverNote({ thing }: { thing: Thing }) {
  const words = useEquipmentWords()
  const { quantity, unit } = thing.asset
  return (
    <Note kind="ask" icon={Scale} title={words.thing.over(quantity, thing.out, unit)}>
      {words.thing.overNext}
    </Note>
  )
}

function EditThing({ onPress }: { onPress: () => void }) {
  const form = useThingFormWords()
  return (
    <p>
      <Button kind="quiet" icon={Pencil} onPress={onPress}>
        {form.edit}
      </Button>
    </p>
  )
}

function WhereNow({ thing }: { thing: Thing }) {
  const equipment = useEquipmentWords()
  const common = useCommonWords()
  const now = useNow()
  const said = equipment.thing.said(thing.byName, thing.device)
  const since = thing.since === null ? '' : equipment.state.since(common.moment(thing.since, now))
  const where = whereabouts(equipment, thing)
  const what = equipment.condition[thing.condition]
  const why = isBroken(thing) ? [what === where ? '' : what, thing.note].filter(Boolean) : []
  return (
    <div class="where-now">
      <i class={['slot', isAway(thing) ? 'gone' : '', isBroken(thing) ? 'bad' : ''].join(' ')} />
      <div>
        <b class="t24">{where}</b>
        {why.length > 0 && <p class="why-bad">{why.join(': ')}</p>}
        <p class="sub">{[since, said].filter(Boolean).join(common.separator)}</p>
      </div>
    </div>
  )
}

/** The three acts for this thing alone; a counted thing may go out and come back at once. */
function ThingActs({ thing: { asset, out } }: { thing: Thing }) {
  const { ways } = useEquipmentWords()
  return (
    <div class="thing-acts">
      {(out === 0 || out < asset.quantity) && (
        <LinkButton href={to('equipment', 'out', asset.id)} icon={ArrowUpFromLine} grow>
          {ways.out.title}
        </LinkButton>
      )}
      {out > 0 && (
        <LinkButton href={to('equipment', 'back', asset.id)} icon={ArrowDownToLine} grow>
          {ways.back.title}
        </LinkButton>
      )}
      <LinkButton href={to('equipment', 'broken', asset.id)} kind="stop" icon={Wrench} grow>
        {ways.broken.title}
      </LinkButton>
    </div>
  )
}
