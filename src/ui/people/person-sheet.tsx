import { useState } from 'preact/hooks'
import type { Participant } from '../../domain/entity.ts'
import type { EventView } from '../../kit/event/views.ts'
import type { Card } from '../../kit/people/views.ts'
import { useDoing } from '../doing.ts'
import { useApp } from '../app-context.ts'
import { useLive } from '../live.ts'
import { Button } from '../parts/button.tsx'
import { Form, TextArea, TextField } from '../parts/field.tsx'
import { FaultNote } from '../parts/note.tsx'
import { Sheet } from '../parts/sheet.tsx'
import { placedAt } from '../../domain/people/many-children.ts'
import { NameFieldset, PlaceFieldset } from './child-fields.tsx'
import { SessionsField } from './person-sessions.tsx'
import { badgeTwin } from '../../domain/people/families.ts'
import { useCommonWords } from '../words/common/words.ts'
import { usePeopleWords } from './words/words.ts'
import { usePrepareWords } from '../event/prepare/words/words.ts'

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
        <NameFieldset now={now} onChange={onChange} />
        <PlaceFieldset
          view={view}
          now={now}
          onChange={(part) =>
            onChange(part.venue === undefined ? part : placedAt(part.venue, now, view.sessions))
          }
        />
        <SessionsField view={view} now={now} onChange={onChange} />
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
