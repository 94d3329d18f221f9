import { useState } from 'preact/hooks'

import { Button } from '../parts/button.tsx'
import { TextArea } from '../parts/field.tsx'
import { Sheet } from '../parts/sheet.tsx'
import { useEquipmentWords } from './words/words.ts'

export function NoteSheet({
  title,
  onSave,
  onClose
}: {
  title: string
  onSave: (note: string) => void
  onClose: () => void
}) {
  const words = useEquipmentWords().flow
  const [typed, setTyped] = useState('')
  const note = typed.trim()
  return (
    <Sheet title={title} leave={words.cancel} onClose={onClose}>
      <div class="stack">
        <TextArea label={words.note} hint={words.noteHint} value={typed} onInput={setTyped} />
        <Button kind="main" big wide disabled={note === ''} onPress={() => onSave(note)}>
          {note === '' ? words.noteWhy : words.saveNote}
        </Button>
      </div>
    </Sheet>
  )
}
