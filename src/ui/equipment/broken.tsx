import type { Thing } from '../../domain/equipment/thing.ts'
import { useState } from 'preact/hooks'
import { ArrowLeft, PencilLine } from 'lucide'
import type { Id } from '../../domain/id.ts'
import { useApp } from '../app-context.ts'
import { Button, LinkButton } from '../parts/button.tsx'
import { JobPage } from '../parts/page.tsx'
import { TopBar } from '../parts/top-bar.tsx'
import { to } from '../routes.ts'
import { ConditionSheet, type ReportedCondition } from './condition-sheet.tsx'
import { NoteSheet } from './note-sheet.tsx'
import { RecordingOutcome } from './outcome.tsx'
import { useRecording } from './recording.ts'
import { thingById, type Stock } from './use-stock.ts'
import { ThingPicker } from './thing-picker.tsx'
import { thingName } from './present-thing.ts'
import { useEquipmentWords } from './words/words.ts'

interface Told {
  readonly thing: Thing
  readonly condition: ReportedCondition
}

/** こわれた: the thing, then what is wrong with it; a note is one tap more, never asked for. */
export function BrokenScreen({ stock, first }: { stock: Stock; first: Id | undefined }) {
  const { commands } = useApp()
  const words = useEquipmentWords()
  const { things } = stock.equipment
  const [asked, setAsked] = useState<Thing | null>(thingById(stock.equipment, first) ?? null)
  const [told, setTold] = useState<Told | null>(null)
  const [noting, setNoting] = useState(false)
  const recording = useRecording<Id>()

  async function tell(thing: Thing, condition: ReportedCondition, note: string) {
    const name = thingName(thing)
    const said =
      note === ''
        ? words.flow.doneCondition(name, words.condition[condition])
        : words.flow.doneNote(name)
    const { event } = stock
    const wish = { asset: thing.asset.id, event, condition, ...(note === '' ? {} : { note }) }
    setAsked(null)
    setNoting(false)
    setTold({ thing, condition })
    await recording.record(said, [
      { key: thing.asset.id, write: () => commands.setCondition(wish) }
    ])
  }

  return (
    <JobPage
      title={words.ways.broken.title}
      head={<TopBar title={words.ways.broken.title} second={words.flow.pickBroken} />}
      foot={
        <LinkButton href={to('equipment')} kind="quiet" big icon={ArrowLeft}>
          {words.flow.back}
        </LinkButton>
      }
    >
      <div class="stack">
        <ThingPicker
          offered={things}
          every={things}
          isPicked={NONE}
          onTap={setAsked}
          onCode={setAsked}
        />
        <RecordingOutcome recording={recording}>
          <Button icon={PencilLine} onPress={() => setNoting(true)}>
            {words.flow.addNote}
          </Button>
        </RecordingOutcome>
      </div>
      {asked && (
        <ConditionSheet
          thing={asked}
          onTell={(condition) => void tell(asked, condition, '')}
          onClose={() => setAsked(null)}
        />
      )}
      {noting && told && (
        <NoteSheet
          title={`${thingName(told.thing)}: ${words.condition[told.condition]}`}
          onSave={(note) => void tell(told.thing, told.condition, note)}
          onClose={() => setNoting(false)}
        />
      )}
    </JobPage>
  )
}

const NONE = () => false
