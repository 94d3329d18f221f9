import { useState } from 'preact/hooks'
import type { Day, EventId } from '../../domain/id.ts'
import type { DayNoteTold } from '../../kit/close/views.ts'
import { useApp } from '../app-context.ts'
import { useDoing } from '../doing.ts'
import { Button } from '../parts/button.tsx'
import { Form, TextArea } from '../parts/field.tsx'
import { FaultNote } from '../parts/note.tsx'
import { Sheet } from '../parts/sheet.tsx'
import { useCommonWords } from '../words/common/words.ts'
import { useCloseWords } from './words/words.ts'

/** きょうのひとこと: what was said of the day so far, and room for one line more. Nothing of it is changed. */
export function DayNotes({
  event,
  day,
  notes,
  onClose
}: {
  event: EventId
  day: Day
  notes: readonly DayNoteTold[]
  onClose: () => void
}) {
  const { commands } = useApp()
  const { said: words } = useCloseWords()
  const common = useCommonWords()
  const doing = useDoing()
  const [text, setText] = useState('')
  const write = () =>
    doing.run(
      () => commands.noteDay({ event, day, text }),
      () => setText('')
    )
  return (
    <Sheet title={words.title} second={common.day(day)} onClose={onClose}>
      {notes.length > 0 && (
        <ul class="day-notes">
          {notes.map(({ fact, at, byName, device, text: note }) => (
            <li key={fact}>
              <p>{note === '' ? words.covered : note}</p>
              <p class="sub">
                {[byName, device, common.time(at)].filter(Boolean).join(common.separator)}
              </p>
            </li>
          ))}
        </ul>
      )}
      <Form label={words.title} onSubmit={write}>
        <TextArea label={words.label} hint={words.hint} value={text} onInput={setText} />
        <FaultNote fault={doing.fault} />
        <Button kind="main" big wide busy={doing.busy} onPress={write}>
          {words.add}
        </Button>
      </Form>
    </Sheet>
  )
}
