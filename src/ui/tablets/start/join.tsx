import { useMemo, useState } from 'preact/hooks'
import { Radio, ScanQrCode } from 'lucide'
import { DEVICE_LIMIT } from '../../../domain/limits.ts'
import type { Fault } from '../../../kit/fault.ts'
import { useDoing } from '../../doing.ts'
import { useApp } from '../../app-context.ts'
import { useLive } from '../../live.ts'
import { Button } from '../../parts/button.tsx'
import { Form, TextField } from '../../parts/field.tsx'
import { FaultNote, Note } from '../../parts/note.tsx'
import { HomeScreenFirst } from './home-screen-first.tsx'
import { JoinByCamera, JoinByLink } from './join-read.tsx'
import { StartPage } from './start-page.tsx'
import { useStartWords } from './words/words.ts'

interface Read {
  readonly text: string
  readonly label: string
  readonly relay: string
}

/** An invitation arrives by link, camera or paste; only the last button uses it up. */
export function JoinScreen({ text }: { text: string }) {
  const { kit, commands, environment } = useApp()
  const { joinPage: words } = useStartWords()
  const install = useLive(() => environment.install, [environment])
  const begun = useLive(() => kit.start, [kit])
  const first = useMemo(() => (text ? commands.readInvitation(text) : null), [commands, text])
  const [read, setRead] = useState<Read | null>(first?.ok ? { text, ...first.value } : null)
  const [fault, setFault] = useState<Fault | null>(first && !first.ok ? first.fault : null)
  const hear = (heard: string) => {
    const result = commands.readInvitation(heard)
    setFault(result.ok ? null : result.fault)
    if (result.ok) setRead({ text: heard, ...result.value })
  }
  if (begun?.state === 'inside')
    return (
      <StartPage title={words.title}>
        <FaultNote fault={{ kind: 'already-inside' }} />
      </StartPage>
    )
  if (install?.state === 'ipad-tab') return <HomeScreenFirst text={text} />
  if (read) return <JoinNow read={read} onOther={() => setRead(null)} />
  return <JoinRead fault={fault} onText={hear} />
}

function JoinRead({ fault, onText }: { fault: Fault | null; onText: (text: string) => void }) {
  const { joinPage: words } = useStartWords()
  const { possible } = useApp().environment.camera
  const [scanning, setScanning] = useState(possible)
  return (
    <StartPage title={words.title} lead={scanning ? words.lead : ''}>
      <Note icon={Radio} title={words.needsSignal}>
        {words.needsSignalNext}
      </Note>
      <FaultNote fault={fault} />
      {scanning ? (
        <JoinByCamera onText={onText} onPaste={() => setScanning(false)} />
      ) : (
        <JoinByLink onText={onText} onScan={possible ? () => setScanning(true) : undefined} />
      )}
    </StartPage>
  )
}

/** What no second try makes good: then the invitation is not called read any more. */
const OVER: ReadonlySet<Fault['kind']> = new Set([
  'invitation-used',
  'invitation-expired',
  'invitation-withdrawn',
  'invitation-foreign',
  'invitation-damaged'
])

function JoinNow({ read, onOther }: { read: Read; onOther: () => void }) {
  const { commands, router } = useApp()
  const { joinPage: words } = useStartWords()
  const doing = useDoing()
  const [name, setName] = useState(read.label)
  const isOver = doing.fault !== null && OVER.has(doing.fault.kind)
  const join = () =>
    doing.run(
      () => commands.join(read.text, name.trim()),
      () => router.replace()
    )
  return (
    <StartPage title={words.title}>
      {!isOver && (
        <Note kind="done" title={words.found}>
          {read.relay && words.relay(read.relay)}
        </Note>
      )}
      <Form onSubmit={join} label={words.title}>
        {!isOver && (
          <TextField label={words.device} value={name} maxLength={DEVICE_LIMIT} onInput={setName} />
        )}
        <FaultNote fault={doing.fault} />
        {!isOver && (
          <Button kind="main" big wide submit icon={ScanQrCode} busy={doing.busy}>
            {words.begin}
          </Button>
        )}
        <Button kind={isOver ? 'main' : 'quiet'} wide onPress={onOther}>
          {words.other}
        </Button>
      </Form>
    </StartPage>
  )
}
