import { useState } from 'preact/hooks'
import { RefreshCw } from 'lucide'
import { useDoing } from '../doing.ts'
import { useApp } from '../app-context.ts'
import { useLive } from '../live.ts'
import { Button } from './button.tsx'
import { Form, TextField } from './field.tsx'
import { FaultNote } from './note.tsx'
import { useSyncWords } from '../words/delivery/words.ts'

/** An organizer's tablet gives a relay that lost everything the log of the workspace again. */
export function GiveAgain() {
  const { kit, commands } = useApp()
  const { giveAgain } = useSyncWords()
  const me = useLive(() => kit.me, [kit])
  const doing = useDoing()
  const [admission, setAdmission] = useState('')
  if (me?.role !== 'organizer') return null
  return (
    <Form
      label={giveAgain.title}
      onSubmit={() => doing.run(() => commands.giveAgain(admission.trim()))}
    >
      <p class="t16">{giveAgain.lead}</p>
      <TextField
        label={giveAgain.admission}
        hint={giveAgain.admissionHint}
        value={admission}
        onInput={setAdmission}
        lang="en"
      />
      <FaultNote fault={doing.fault} />
      <Button kind="main" big wide submit icon={RefreshCw} busy={doing.busy}>
        {giveAgain.title}
      </Button>
    </Form>
  )
}
