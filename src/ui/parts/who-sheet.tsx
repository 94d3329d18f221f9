import { useState } from 'preact/hooks'
import { UserRound } from 'lucide'
import { TYPED_NAME_LIMIT } from '../../domain/limits.ts'
import { useDoing } from '../doing.ts'
import { useApp } from '../app-context.ts'
import { useEventInSight } from '../event/use-chosen-event.ts'
import { useLive } from '../live.ts'
import { Button } from './button.tsx'
import { Form, TextField } from './field.tsx'
import { FaultNote } from './note.tsx'
import { Option, Options } from './option.tsx'
import { Sheet } from './sheet.tsx'
import { useCommonWords } from '../words/common/words.ts'
import { useDayWords } from '../attendance/today/words/words.ts'

/** だれが使っていますか: one tap on a name of the list, or a typed one; records carry it from then on. */
export function WhoSheet({ onClose }: { onClose: () => void }) {
  const { kit, commands } = useApp()
  const { tablet } = useDayWords()
  const common = useCommonWords()
  const me = useLive(() => kit.me, [kit])
  const view = useEventInSight()?.view
  const [typed, setTyped] = useState('')
  const doing = useDoing()
  const use = (by: string) => doing.run(() => commands.setTablet({ by }), onClose)
  return (
    <Sheet title={tablet.who} second={tablet.whoLead} onClose={onClose}>
      <div class="stack">
        <FaultNote fault={doing.fault} />
        <Options label={tablet.who}>
          {(view?.staff ?? []).map((person) => (
            <Option
              key={person.id}
              on={me?.by === person.id}
              title={common.person(person)}
              second={[common.besidePerson(person), person.organisation].filter(Boolean).join(' ')}
              onPress={() => use(person.id)}
            />
          ))}
          {me?.by.startsWith('~') && <Option on title={me.byName} onPress={onClose} />}
          <Option on={me?.by === ''} title={tablet.whoNobody} onPress={() => use('')} />
        </Options>
        <Form onSubmit={() => typed.trim() && use(`~${typed.trim()}`)} label={tablet.whoTyped}>
          <TextField
            label={tablet.whoTyped}
            hint={tablet.whoTypedHint}
            value={typed}
            onInput={setTyped}
            maxLength={TYPED_NAME_LIMIT}
          />
          <Button big wide submit icon={UserRound} disabled={typed.trim() === ''} busy={doing.busy}>
            {tablet.use}
          </Button>
        </Form>
      </div>
    </Sheet>
  )
}
