import { useState } from 'preact/hooks'
import { UserPlus } from 'lucide'
import { GRADES } from '../../../domain/grade.ts'
import type { Grade, Id } from '../../../domain/id.ts'
import { useDoing } from '../../doing.ts'
import { useHand, useWords } from '../../hand.ts'
import { Button } from '../../parts/button.tsx'
import { Form, SelectField, TextField } from '../../parts/field.tsx'
import { FaultNote } from '../../parts/note.tsx'
import { Sheet } from '../../parts/sheet.tsx'

/** Three fields, no more: the line at the door must not wait. */
export function WalkInSheet({
  session,
  onAdded,
  onClose
}: {
  session: Id
  onAdded: (participant: Id) => void
  onClose: () => void
}) {
  const { acts } = useHand()
  const { reception: words, common } = useWords()
  const [yomi, setYomi] = useState('')
  const [grade, setGrade] = useState<Grade>('e1')
  const [phone, setPhone] = useState('')
  const doing = useDoing()
  const add = () =>
    doing.run(
      () => acts.addWalkIn({ session, yomi, grade, phone }),
      (participant) => {
        onAdded(participant)
        onClose()
      }
    )
  return (
    <Sheet
      title={words.walkInTitle}
      second={words.walkInLead}
      leave={common.cancel}
      onClose={onClose}
    >
      <Form onSubmit={add} label={words.walkInTitle}>
        <TextField
          label={words.walkInYomi}
          hint={words.walkInYomiHint}
          value={yomi}
          onInput={setYomi}
          autofocus
        />
        <SelectField
          label={words.walkInGrade}
          value={grade}
          choices={GRADES.map((one) => ({ value: one, words: common.grade[one] }))}
          onChoose={setGrade}
        />
        <TextField label={words.walkInPhone} type="tel" value={phone} onInput={setPhone} />
        <FaultNote fault={doing.fault} />
        <Button
          kind="main"
          big
          wide
          submit
          icon={UserPlus}
          busy={doing.busy}
          disabled={yomi.trim() === ''}
        >
          {words.walkInAdd}
        </Button>
      </Form>
    </Sheet>
  )
}
