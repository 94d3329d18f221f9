import type { ComponentChildren } from 'preact'
import type { Doing } from '../doing.ts'
import { Button } from './button.tsx'
import { Form } from './field.tsx'
import { FaultNote } from './note.tsx'
import { Sheet } from './sheet.tsx'
import { usePrepareWords } from '../event/prepare/words/words.ts'

/** A sheet with the fields of one thing: what is wrong stands above the button that saves, and leaving keeps nothing. */
export function DraftSheet({
  title,
  second,
  doing,
  canSave,
  onSave,
  onClose,
  foot,
  children
}: {
  title: string
  second?: string | undefined
  doing: Pick<Doing, 'fault' | 'busy'>
  canSave: boolean
  onSave: () => void
  onClose: () => void
  /** Below the form: what else can be done with the thing. */
  foot?: ComponentChildren
  children: ComponentChildren
}) {
  const prepare = usePrepareWords()
  return (
    <Sheet title={title} second={second} leave={prepare.cancel} onClose={onClose}>
      <Form onSubmit={onSave} label={title}>
        {children}
        <FaultNote fault={doing.fault} />
        <Button kind="main" big wide submit busy={doing.busy} disabled={!canSave}>
          {prepare.save}
        </Button>
      </Form>
      {foot}
    </Sheet>
  )
}
