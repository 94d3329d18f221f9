import { useState } from 'preact/hooks'
import type { EventView } from '../../../kit/event/views.ts'
import { useDoing } from '../../doing.ts'
import { useApp } from '../../app-context.ts'
import { Form, TextField } from '../../parts/field.tsx'
import { FaultNote } from '../../parts/note.tsx'
import { chosenDays, DaysField } from './days-field.tsx'
import { MoveDoors } from '../move/move-doors.tsx'
import { PartPage } from './part-page.tsx'
import { Submit } from './submit.tsx'
import { usePrepareWords } from './words/words.ts'

export function Days({ view }: { view: EventView }) {
  const { commands, router } = useApp()
  const prepare = usePrepareWords()
  const doing = useDoing()
  const { event } = view
  const [title, setTitle] = useState(event.title)
  const [days, setDays] = useState<readonly string[]>(event.days.length > 0 ? event.days : [''])
  const chosen = chosenDays(days)
  const missing = [
    !title.trim() && prepare.missingTitle,
    chosen.length === 0 && prepare.missingDay
  ].filter((word) => word !== false)
  const save = () => {
    if (missing.length > 0) return
    doing.run(
      () => commands.editEvent(event.id, { title: title.trim(), days: chosen }),
      () => router.replace('prepare', event.id)
    )
  }
  return (
    <PartPage view={view} title={prepare.step.days.name}>
      <div class="narrow">
        <Form onSubmit={save} label={prepare.step.days.name}>
          <TextField label={prepare.eventTitle} value={title} onInput={setTitle} />
          <DaysField typed={days} onChange={setDays} />
          <FaultNote fault={doing.fault} />
          <Submit missing={missing} busy={doing.busy}>
            {prepare.save}
          </Submit>
        </Form>
        {event.days.length > 0 && (
          <div class="after doors">
            <MoveDoors event={event} />
          </div>
        )}
      </div>
    </PartPage>
  )
}
