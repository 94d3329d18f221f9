import { useState } from 'preact/hooks'
import { ClipboardPaste, FileKey, SpellCheck } from 'lucide'
import type { RestoreInput } from '../../kit/tablets/begin-commands.ts'
import { useDoing } from '../doing.ts'
import { useApp } from '../app-context.ts'
import { useLive } from '../live.ts'
import { Button } from '../parts/button.tsx'
import { Form, TextField } from '../parts/field.tsx'
import { FaultNote, Note } from '../parts/note.tsx'
import { HomeScreenFirst } from '../tablets/start/home-screen-first.tsx'
import { JoinByCamera, PasteLink } from '../tablets/start/join-read.tsx'
import { StartPage } from '../tablets/start/start-page.tsx'
import { AllWords } from './all-words.tsx'
import { useRecoveryWords } from './words/words.ts'

/** 「回復シートがある」: code, link or words, then a name for this tablet. Only the last button asks the relay. */
export function Restore({ code }: { code: string }) {
  const { kit, environment } = useApp()
  const { restore: words } = useRecoveryWords()
  const install = useLive(() => environment.install, [environment])
  const begun = useLive(() => kit.start, [kit])
  const [sheet, setSheet] = useState<RestoreInput | null>(
    code ? { kind: 'code', text: code } : null
  )
  if (begun?.state === 'inside')
    return (
      <StartPage title={words.title}>
        <FaultNote fault={{ kind: 'already-inside' }} />
      </StartPage>
    )
  if (install?.state === 'ipad-tab') return <HomeScreenFirst text={code} way="restore" />
  if (sheet) return <RestoreNow sheet={sheet} onOther={() => setSheet(null)} />
  return <ReadSheet onSheet={setSheet} />
}

function ReadSheet({ onSheet }: { onSheet: (sheet: RestoreInput) => void }) {
  const { environment } = useApp()
  const { restore: words } = useRecoveryWords()
  const { possible } = environment.camera
  const [way, setWay] = useState<'scan' | 'link' | 'words'>(possible ? 'scan' : 'words')
  return (
    <StartPage title={words.title} lead={words.lead}>
      {way === 'scan' && (
        <JoinByCamera
          onText={(text) => onSheet({ kind: 'code', text })}
          onPaste={() => setWay('words')}
          instead={words.words}
        />
      )}
      {way === 'link' && (
        <PasteLink
          label={words.link}
          field={words.linkLabel}
          hint={words.linkHint}
          onText={(text) => onSheet({ kind: 'code', text })}
        />
      )}
      {way === 'words' && <AllWords onSheet={onSheet} />}
      <div class="row wrap">
        {way !== 'link' && (
          <Button kind="plain" icon={ClipboardPaste} onPress={() => setWay('link')}>
            {words.link}
          </Button>
        )}
        {way === 'link' && (
          <Button kind="plain" icon={SpellCheck} onPress={() => setWay('words')}>
            {words.words}
          </Button>
        )}
        {way !== 'scan' && possible && (
          <Button kind="plain" onPress={() => setWay('scan')}>
            {words.scan}
          </Button>
        )}
      </div>
    </StartPage>
  )
}

function RestoreNow({ sheet, onOther }: { sheet: RestoreInput; onOther: () => void }) {
  const { commands } = useApp()
  const { restore: words } = useRecoveryWords()
  const doing = useDoing()
  const [name, setName] = useState(words.deviceDefault)
  return (
    <StartPage title={words.title} lead={words.lead}>
      <Note kind="done" title={words.found} />
      <Form onSubmit={() => doing.run(() => commands.restore(sheet, name))} label={words.title}>
        <TextField label={words.device} value={name} onInput={setName} />
        <FaultNote fault={doing.fault} />
        <Button kind="main" big wide submit icon={FileKey} busy={doing.busy}>
          {words.begin}
        </Button>
        <Button kind="quiet" wide onPress={onOther}>
          {words.again}
        </Button>
      </Form>
    </StartPage>
  )
}
