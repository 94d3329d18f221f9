import type { Thing } from '../../domain/equipment/thing.ts'
import { useState } from 'preact/hooks'
import { ArrowLeft, Plus, SearchX } from 'lucide'
import type { AssetId, Id } from '../../domain/id.ts'

import { Button, LinkButton } from '../parts/button.tsx'
import { TextField } from '../parts/field.tsx'
import { Page } from '../parts/page.tsx'
import { Seg } from '../parts/seg.tsx'
import { to } from '../routes.ts'
import { CaseBar } from './case-bar.tsx'
import { CaseHeading } from './case-heading.tsx'
import { casesInOrder, type Case } from '../../domain/equipment/case.ts'
import { findThings, type ThingQuery, type ThingPresence } from '../../domain/equipment/find.ts'
import type { Stock } from './use-stock.ts'
import { ThingRow } from './thing-row.tsx'
import { ThingSheet } from './thing-sheet.tsx'
import { AssetSheet } from './office/asset-sheet.tsx'
import { useThingFormWords } from './office/words/words.ts'
import { useEquipmentWords } from './words/words.ts'

const WHERE: readonly ThingPresence[] = ['all', 'out', 'home', 'broken']

/** Every thing in one list: searched by code, name or holder, narrowed to a case or a state. */
export function List({
  stock,
  first,
  opened
}: {
  stock: Stock
  first: ThingQuery
  opened: Id | null
}) {
  const words = useEquipmentWords()
  const [wanted, setWanted] = useState(first)
  const [shown, setShown] = useState(opened)
  const { things } = stock.equipment
  const found = findThings(things, wanted)
  return (
    <Page tab="equipment" title={words.list.title} second={words.list.found(found.length)}>
      <div class="stack">
        <Filters wanted={wanted} cases={casesInOrder(things)} onChange={setWanted} />
        {found.length === 0 && (
          <NothingFound onClear={() => setWanted({ text: '', inCase: '', where: 'all' })} />
        )}
        {casesInOrder(found).map((of) => (
          <CaseRows key={of.key} of={of} onOpen={setShown} />
        ))}
        <p>
          <LinkButton href={to('equipment')} kind="quiet" icon={ArrowLeft}>
            {words.flow.back}
          </LinkButton>
        </p>
        {stock.me.role === 'organizer' && <AddThing stock={stock} />}
      </div>
      {shown !== null && <ThingSheet asset={shown} stock={stock} onClose={() => setShown(null)} />}
    </Page>
  )
}

function AddThing({ stock }: { stock: Stock }) {
  const words = useThingFormWords()
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      <p>
        <Button icon={Plus} onPress={() => setOpen(true)}>
          {words.add}
        </Button>
      </p>
      {isOpen && (
        <AssetSheet
          thing={null}
          things={stock.equipment.things}
          lenders={stock.lenders}
          onClose={() => setOpen(false)}
        />
      )}
    </>
  )
}

function Filters({
  wanted,
  cases,
  onChange
}: {
  wanted: ThingQuery
  cases: readonly Case[]
  onChange: (wanted: ThingQuery) => void
}) {
  const words = useEquipmentWords().list
  return (
    <>
      <TextField
        label={words.search}
        type="search"
        value={wanted.text}
        onInput={(text) => onChange({ ...wanted, text })}
      />
      <Seg
        label={words.state}
        value={wanted.where}
        choices={WHERE.map((value) => ({ value, words: words.where[value] }))}
        onChoose={(where) => onChange({ ...wanted, where })}
      />
      {cases.length > 1 && (
        <CaseBar
          cases={cases}
          value={wanted.inCase}
          onChoose={(inCase) => onChange({ ...wanted, inCase })}
        />
      )}
    </>
  )
}

function CaseRows({ of, onOpen }: { of: Case; onOpen: (asset: AssetId) => void }) {
  return (
    <section class="card case-rows">
      <CaseHeading of={of} />
      <ul class="lines">
        {of.things.map((thing: Thing) => (
          <ThingRow key={thing.asset.id} thing={thing} onOpen={() => onOpen(thing.asset.id)} />
        ))}
      </ul>
    </section>
  )
}

function NothingFound({ onClear }: { onClear: () => void }) {
  const words = useEquipmentWords().list
  return (
    <div class="card empty">
      <b class="t24">{words.none}</b>
      <p class="sub">{words.noneNext}</p>
      <Button icon={SearchX} onPress={onClear}>
        {words.clear}
      </Button>
    </div>
  )
}
