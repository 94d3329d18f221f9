import { useState } from 'preact/hooks'
import { Pencil } from 'lucide'
import { DEVICE_LIMIT } from '../../domain/limits.ts'
import type { Tablet } from '../../kit/tablets/views.ts'
import { useDoing } from '../doing.ts'
import { useApp } from '../app-context.ts'
import { Button } from '../parts/button.tsx'
import { Form, TextField } from '../parts/field.tsx'
import { FaultNote } from '../parts/note.tsx'
import { useCheckWords } from './check/words/words.ts'

export function Rename({ tablet }: { tablet: Tablet }) {
  const { commands } = useApp()
  const { tablets: words } = useCheckWords()
  const doing = useDoing()
  const [name, setName] = useState(tablet.name)
  const fresh = name.trim() !== '' && name.trim() !== tablet.name
  const save = () => {
    if (fresh) doing.run(() => commands.nameDevice(tablet.device, name.trim()))
  }
  return (
    <section class="card">
      <Form onSubmit={save} label={words.rename}>
        <div class="field-and-act">
          <TextField label={words.name} value={name} maxLength={DEVICE_LIMIT} onInput={setName} />
          <Button icon={Pencil} submit busy={doing.busy} disabled={!fresh}>
            {words.rename}
          </Button>
        </div>
        <FaultNote fault={doing.fault} />
      </Form>
    </section>
  )
}
