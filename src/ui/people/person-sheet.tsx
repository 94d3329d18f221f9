import { useState } from 'preact/hooks'
import { GRADES } from '../../domain/people/grade.ts'
import type { Participant } from '../../domain/entity.ts'
import type { EventView } from '../../kit/event/views.ts'
import type { Card } from '../../kit/people/views.ts'
import { useDoing } from '../doing.ts'
import { useApp } from '../app-context.ts'
import { useLive } from '../live.ts'
import { Button } from '../parts/button.tsx'
import { CheckField, Form, SelectField, TextArea, TextField } from '../parts/field.tsx'
import { FaultNote } from '../parts/note.tsx'
import { Sheet } from '../parts/sheet.tsx'
import { badgeTwin } from '../../domain/people/families.ts'
import { useCommonWords } from '../words/common/words.ts'
import { usePeopleWords } from './words/words.ts'
import { usePrepareWords } from '../event/prepare/words/words.ts'
import type { GroupId, VenueId } from '../../domain/id.ts'

type Change = Partial<Omit<Participant, 'id' | 'event'>>
interface Parts {
  readonly view: EventView
  readonly now: Participant
  readonly onChange: (change: Change) => void
}

/** Every field is kept as typed; names are never normalised. */
export function PersonSheet({
  view,
  card,
  onClose
}: {
  view: EventView
  card: Card
  onClose: () => void
}) {
  const { commands } = useApp()
  const people = usePeopleWords()
  const prepare = usePrepareWords()
  const common = useCommonWords()
  const doing = useDoing()
  const [change, setChange] = useState<Change>({})
  const { participant } = card
  const now = { ...participant, ...change }
  const onChange = (part: Change) => setChange({ ...change, ...part })
  const save = () => doing.run(() => commands.saveParticipant(participant.id, change), onClose)
  return (
    <Sheet
      title={common.called(participant) || people.person}
      leave={prepare.cancel}
      onClose={onClose}
    >
      <Form onSubmit={save} label={people.person}>
        <Names view={view} now={now} onChange={onChange} />
        <Place view={view} now={now} onChange={onChange} />
        <Badge view={view} now={now} onChange={onChange} />
        <TextArea label={people.note} value={now.note} onInput={(note) => onChange({ note })} />
        <FaultNote fault={doing.fault} />
        <Button
          kind="main"
          big
          wide
          submit
          busy={doing.busy}
          disabled={Object.keys(change).length === 0}
        >
          {people.save}
        </Button>
      </Form>
    </Sheet>
  )
}

function Names({ now, onChange }: Parts) {
  const people = usePeopleWords()
  return (
    <div class="two">
      <TextField
        label={people.seiYomi}
        value={now.seiYomi}
        onInput={(seiYomi) => onChange({ seiYomi })}
      />
      <TextField
        label={people.meiYomi}
        value={now.meiYomi}
        onInput={(meiYomi) => onChange({ meiYomi })}
      />
      <TextField label={people.sei} value={now.sei} onInput={(sei) => onChange({ sei })} />
      <TextField label={people.mei} value={now.mei} onInput={(mei) => onChange({ mei })} />
    </div>
  )
}

function Place({ view, now, onChange }: Parts) {
  const people = usePeopleWords()
  const common = useCommonWords()
  return (
    <>
      <div class="three-fields">
        <SelectField
          label={people.grade}
          value={now.grade}
          choices={GRADES.map((grade) => ({ value: grade, words: common.grade[grade] }))}
          onChoose={(grade) => onChange({ grade })}
        />
        <SelectField<VenueId>
          label={people.venue}
          value={now.venue}
          choices={[
            { value: '', words: people.anyVenue },
            ...view.venues.map(({ id, name }) => ({ value: id, words: name }))
          ]}
          onChoose={(venue) => onChange({ venue })}
        />
        <SelectField<GroupId>
          label={people.group}
          value={now.group}
          choices={[
            { value: '', words: people.noGroup },
            ...view.groups.map(({ id, letter }) => ({ value: id, words: letter }))
          ]}
          onChoose={(group) => onChange({ group })}
        />
      </div>
      {view.event.days.length > 1 && <Days view={view} now={now} onChange={onChange} />}
    </>
  )
}

/** No day chosen means every day, and so does every day chosen. */
function Days({ view, now, onChange }: Parts) {
  const people = usePeopleWords()
  const common = useCommonWords()
  const all = view.event.days.map((_, at) => at + 1)
  const chosen = now.days.length === 0 ? all : now.days
  const turn = (day: number, on: boolean) => {
    const days = all.filter((one) => (one === day ? on : chosen.includes(one)))
    if (days.length > 0) onChange({ days: days.length === all.length ? [] : days })
  }
  return (
    <fieldset class="many">
      <legend>{people.days}</legend>
      <div class="row wrap">
        {view.event.days.map((day, at) => (
          <CheckField
            key={day}
            label={`${people.dayN(at + 1)} ${common.day(day)}`}
            checked={chosen.includes(at + 1)}
            onChange={(on) => turn(at + 1, on)}
          />
        ))}
      </div>
    </fieldset>
  )
}

function Badge({ view, now, onChange }: Parts) {
  const { kit } = useApp()
  const people = usePeopleWords()
  const common = useCommonWords()
  const roster = useLive(() => kit.roster(view.event.id), [kit, view.event.id])
  const twin = badgeTwin(roster ?? [], now.id, now.badge)
  return (
    <div class="two">
      <TextField
        type="number"
        label={people.badge}
        value={now.badge > 0 ? String(now.badge) : ''}
        wrong={twin ? people.badgeTaken(common.called(twin.participant)) : undefined}
        onInput={(text) => onChange({ badge: Math.max(0, Math.floor(Number(text)) || 0) })}
      />
      <TextField
        label={people.callName}
        hint={people.callNameHint}
        value={now.callName}
        onInput={(callName) => onChange({ callName })}
      />
    </div>
  )
}
