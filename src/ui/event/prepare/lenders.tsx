import { useState } from 'preact/hooks'
import { Pencil, Plus } from 'lucide'
import type { Lender } from '../../../domain/entity.ts'
import type { EventId } from '../../../domain/id.ts'
import type { EventView } from '../../../kit/event/views.ts'
import { useDoing } from '../../doing.ts'
import { useApp } from '../../app-context.ts'
import { Button } from '../../parts/button.tsx'
import { Form, TextField } from '../../parts/field.tsx'
import { FaultNote } from '../../parts/note.tsx'
import { Row } from '../../parts/row.tsx'
import { DraftSheet } from '../../parts/draft-sheet.tsx'
import { RemoveThing } from '../../removal/removing.tsx'
import { PartPage } from './part-page.tsx'
import { usePrepareWords } from './words/words.ts'

export function Lenders({ view }: { view: EventView }) {
  const prepare = usePrepareWords()
  const [draft, setDraft] = useState<Lender | null>(null)
  return (
    <PartPage view={view} title={prepare.lenders}>
      <p class="sub">{prepare.lendersLead}</p>
      {view.lenders.length > 0 && (
        <section class="card">
          <ul class="lines">
            {view.lenders.map((lender) => (
              <Row key={lender.id} title={lender.name}>
                <Button kind="quiet" icon={Pencil} onPress={() => setDraft(lender)}>
                  {prepare.edit}
                </Button>
              </Row>
            ))}
          </ul>
        </section>
      )}
      <AddLender />
      {draft && <LenderSheet event={view.event.id} draft={draft} onClose={() => setDraft(null)} />}
    </PartPage>
  )
}

function LenderSheet({
  event,
  draft,
  onClose
}: {
  event: EventId
  draft: Lender
  onClose: () => void
}) {
  const { commands } = useApp()
  const prepare = usePrepareWords()
  const doing = useDoing()
  const [name, setName] = useState(draft.name)
  const { id } = draft
  return (
    <DraftSheet
      title={prepare.lenders}
      doing={doing}
      canSave={name.trim() !== ''}
      onSave={() => doing.run(() => commands.saveLender(name.trim(), id), onClose)}
      onClose={onClose}
      foot={
        <RemoveThing thing={{ root: 'lenders', id, name: draft.name, event }} onRemoved={onClose} />
      }
    >
      <TextField label={prepare.lenderName} value={name} onInput={setName} autofocus />
    </DraftSheet>
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
