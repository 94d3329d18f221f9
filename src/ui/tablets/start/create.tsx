import { useState } from 'preact/hooks'
import { ChevronRight, Plus, TriangleAlert } from 'lucide'
import { DEVICE_LIMIT, WORKSPACE_LIMIT } from '../../../domain/limits.ts'
import { useApp } from '../../app-context.ts'
import { useDoing } from '../../doing.ts'
import { useLive } from '../../live.ts'
import { Button } from '../../parts/button.tsx'
import { Form, TextField } from '../../parts/field.tsx'
import { Icon } from '../../parts/icon.tsx'
import { FaultNote, Note } from '../../parts/note.tsx'
import { StartPage } from './start-page.tsx'
import { useStartWords } from './words/words.ts'

/** Another address would be another, empty database; over plain http nothing works offline. */
function AddressWarning() {
  const { environment } = useApp()
  const start = useStartWords()
  const install = useLive(() => environment.install, [environment])
  const bare = install?.state === 'bare'
  return (
    <>
      {environment.provisionalAddress && (
        <Note kind="ask" icon={TriangleAlert} title={start.provisional.what}>
          {start.provisional.next}
        </Note>
      )}
      {bare && (
        <Note kind="ask" icon={TriangleAlert} title={start.bare.what}>
          {start.bare.next}
        </Note>
      )}
    </>
  )
}

export function Create() {
  const { commands } = useApp()
  const { createPage: words } = useStartWords()
  const doing = useDoing()
  const [name, setName] = useState('')
  const [deviceName, setDeviceName] = useState(words.deviceDefault)
  const [admission, setAdmission] = useState('')
  const [relay, setRelay] = useState('')
  const [tried, setTried] = useState(false)
  const missing = (value: string) => (tried && value.trim() === '' ? words.empty : undefined)
  const create = () => {
    setTried(true)
    if (name.trim() === '' || deviceName.trim() === '') return
    const wish = { name, deviceName, admission: admission.trim(), relay: relay.trim() }
    doing.run(() => commands.createWorkspace(wish))
  }
  return (
    <StartPage title={words.title} lead={words.lead}>
      <AddressWarning />
      <Form onSubmit={create} label={words.title}>
        <TextField
          label={words.name}
          hint={words.nameHint}
          value={name}
          onInput={setName}
          maxLength={WORKSPACE_LIMIT}
          wrong={missing(name)}
        />
        <TextField
          label={words.device}
          hint={words.deviceHint}
          value={deviceName}
          onInput={setDeviceName}
          maxLength={DEVICE_LIMIT}
          wrong={missing(deviceName)}
        />
        <TextField
          label={words.admission}
          hint={words.admissionHint}
          value={admission}
          onInput={setAdmission}
          lang="en"
        />
        <details class="more">
          <summary>
            <Icon of={ChevronRight} size="s" />
            {words.more}
          </summary>
          <TextField
            label={words.relay}
            hint={words.relayHint}
            type="url"
            value={relay}
            onInput={setRelay}
            lang="en"
          />
        </details>
        <FaultNote fault={doing.fault} />
        <Button kind="main" big wide submit icon={Plus} busy={doing.busy}>
          {words.begin}
        </Button>
      </Form>
    </StartPage>
  )
}
