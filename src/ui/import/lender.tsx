import { useState } from 'preact/hooks'
import { Plus } from 'lucide'
import { useDoing } from '../doing.ts'
import { useApp } from '../app-context.ts'
import { useLive } from '../live.ts'
import { Button } from '../parts/button.tsx'
import { Form, TextField } from '../parts/field.tsx'
import { FaultNote } from '../parts/note.tsx'
import { Option, Options } from '../parts/option.tsx'
import { useImportWords } from './words/words.ts'

/** Whose things are that stand in rows without a lender: chosen, or added, before the file is read. */
export function LenderStep({
  event,
  chosen,
  onChoose
}: {
  event: string
  chosen: string
  onChoose: (lender: string) => void
}) {
  const { kit } = useApp()
  const importing = useImportWords()
  const events = useLive(() => kit.events, [kit])
  const lenders = events?.find((view) => view.event.id === event)?.lenders ?? []
  return (
    <section class="card stack">
      <h2 class="t24">{importing.lenderFirst}</h2>
      {lenders.length > 0 && (
        <Options label={importing.lenderFirst}>
          {lenders.map(({ id, name }) => (
            <Option
              key={id}
              on={id === chosen}
              title={name}
              onPress={() => onChoose(id === chosen ? '' : id)}
            />
          ))}
        </Options>
      )}
      <NewLender onAdded={onChoose} />
      <p class="sub phrases">{importing.lenderWhy}</p>
    </section>
  )
}

function NewLender({ onAdded }: { onAdded: (lender: string) => void }) {
  const { commands } = useApp()
  const importing = useImportWords()
  const doing = useDoing()
  const [name, setName] = useState('')
  const add = () => {
    if (!name.trim()) return
    doing.run(
      () => commands.saveLender(name.trim()),
      (id) => {
        setName('')
        onAdded(id)
      }
    )
  }
  return (
    <Form onSubmit={add} label={importing.newLender}>
      <div class="field-and-act">
        <TextField label={importing.newLenderName} value={name} onInput={setName} />
        <Button icon={Plus} submit busy={doing.busy} disabled={!name.trim()}>
          {importing.addLender}
        </Button>
      </div>
      <FaultNote fault={doing.fault} />
    </Form>
  )
}
