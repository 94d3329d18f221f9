import { type Thing, isBroken, isOut } from '../../domain/equipment/thing.ts'
import { useState } from 'preact/hooks'
import { lendersInOrder } from '../../domain/order.ts'
import type { EventId, Id, Instant, LenderId } from '../../domain/id.ts'
import { useApp } from '../app-context.ts'
import { useLive } from '../live.ts'
import { Empty } from '../parts/empty.tsx'
import { SelectField } from '../parts/field.tsx'
import { casesInOrder } from '../../domain/equipment/case.ts'
import { EquipmentSheet } from './equipment-sheet.tsx'
import { PaperPage } from './frame.tsx'
import { useKnown } from './use-known.ts'
import { caseSheets } from './sheets.ts'
import { usePaperWords } from './words/words.ts'

const EVERY = ''

/** The equipment by case, of one lender or of all; a square before each thing to tick at packing. */
export function EquipmentPaper({ event, title }: { event: EventId; title: string }) {
  const { kit } = useApp()
  const words = usePaperWords().equipment
  const equipment = useLive(() => kit.equipment(event), [kit, event])
  const [lender, setLender] = useState<Id>(EVERY)
  if (!equipment) return null
  const things = equipment.things.filter((thing) => lender === EVERY || thing.lender?.id === lender)
  return (
    <PaperPage
      title={words.title}
      ready={things.length > 0}
      choices={
        <SelectField
          label={words.lender}
          value={lender}
          choices={[{ value: EVERY, words: words.every }, ...lendersOf(equipment.things)]}
          onChoose={setLender}
        />
      }
    >
      {things.length === 0 ? (
        <Empty title={words.empty} text={words.emptyNext} />
      ) : (
        <Sheets event={title} lender={lender} things={things} />
      )}
    </PaperPage>
  )
}

function lendersOf(things: readonly Thing[]): readonly { value: Id; words: string }[] {
  const lenders = things.map(({ lender }) => lender).filter((lender) => lender !== null)
  const lenderById = new Map(lenders.map((lender) => [lender.id, lender]))
  return lendersInOrder([...lenderById.values()]).map(({ id, name }) => ({
    value: id,
    words: name
  }))
}

function Sheets({
  event,
  lender,
  things
}: {
  event: string
  lender: LenderId
  things: readonly Thing[]
}) {
  const words = usePaperWords().equipment
  const until = useKnown(latestOf(things))
  const sheets = caseSheets(casesInOrder(things))
  const named = lender === EVERY ? '' : (things[0]?.lender?.name ?? '')
  const totals = [
    words.total(things.length),
    words.out(things.filter(isOut).length),
    words.broken(things.filter(isBroken).length)
  ]
  return sheets.map((blocks, at) => (
    <EquipmentSheet
      key={at}
      sheet={{ number: at + 1, of: sheets.length, event, venue: named, until }}
      blocks={blocks}
      totals={totals}
    />
  ))
}

function latestOf(things: readonly Thing[]): Instant | null {
  const times = things.map(({ since }) => since).filter((at) => at !== null)
  return times.length === 0 ? null : Math.max(...times)
}
