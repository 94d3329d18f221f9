import { useState } from 'preact/hooks'
import { Plus } from 'lucide'
import type { EventView } from '../../../kit/event/views.ts'
import { useDoing } from '../../doing.ts'
import { useApp } from '../../app-context.ts'
import { Button } from '../../parts/button.tsx'
import { Form, TextField } from '../../parts/field.tsx'
import { FaultNote } from '../../parts/note.tsx'
import { Row } from '../../parts/row.tsx'
import { PartPage } from './part-page.tsx'
import { usePrepareWords } from './words/words.ts'

export function Lenders({ view }: { view: EventView }) {
  const prepare = usePrepareWords()
  return (
    <PartPage view={view} title={prepare.lenders}>
      <p class="sub">{prepare.lendersLead}</p>
      {view.lenders.length > 0 && (
        <section class="card">
          <ul class="lines">
            {view.lenders.map(({ id, name }) => (
              <Row key={id} title={name} />
            ))}
          </ul>
        </section>
      )}
      <AddLender />
    </PartPage>
  )
}

function AddLender() {
  const { commands } = useApp()
  const prepare = usePrepareWords()
  const doing = useDoing()
  const [name, setName] = useState('')
  const save = () => {
    if (!name.trim()) return
    doing.run(
      () => commands.saveLender(name.trim()),
      () => setName('')
    )
  }
  return (
    <section class="card">
      <Form onSubmit={save} label={prepare.addLender}>
        <TextField label={prepare.lenderName} value={name} onInput={setName} />
        <FaultNote fault={doing.fault} />
        <p>
          <Button kind="main" icon={Plus} submit busy={doing.busy} disabled={!name.trim()}>
            {prepare.addLender}
          </Button>
        </p>
      </Form>
    </section>
  )
}
