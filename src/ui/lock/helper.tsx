import { useEffect, useState } from 'preact/hooks'
import { ChevronLeft, Keyboard, LockOpen, RotateCcw, ScanQrCode } from 'lucide'
import { readHelpNumber } from '../../domain/lock/lock.ts'
import type { AskedUnlock } from '../../kit/lock/commands.ts'
import type { Tablet } from '../../kit/tablets/views.ts'
import { useDoing } from '../doing.ts'
import { useApp } from '../app-context.ts'
import { useLive } from '../live.ts'
import { Button, LinkButton } from '../parts/button.tsx'
import { Form, SelectField, TextField } from '../parts/field.tsx'
import { FaultNote } from '../parts/note.tsx'
import { JobPage } from '../parts/page.tsx'
import { Qr } from '../parts/qr.tsx'
import { Step } from '../parts/step.tsx'
import { TopBar } from '../parts/top-bar.tsx'
import { to } from '../routes.ts'
import { Finder } from './finder.tsx'
import { useLockWords } from './words/words.ts'

interface Answer {
  readonly code: string
  readonly name: string
}

/** W9, the other end: reads or hears the number of a locked tablet and shows the code that opens it. */
export function Helper() {
  const { commands, environment } = useApp()
  const words = useLockWords()
  const doing = useDoing()
  const [types, setTypes] = useState(!environment.camera.possible)
  const [answer, setAnswer] = useState<Answer | null>(null)
  const help = (asked: AskedUnlock) => doing.run(() => commands.helpUnlock(asked), setAnswer)
  return (
    <JobPage
      title={words.helpTitle}
      head={<TopBar mark={false} title={words.helpShort} second={words.helpLead} />}
      layout="carry"
      foot={
        <>
          <LinkButton big kind="quiet" icon={ChevronLeft} href={to('more')}>
            {words.back}
          </LinkButton>
          {answer && (
            <Button big grow kind="quiet" icon={RotateCcw} onPress={() => setAnswer(null)}>
              {words.helpAgain}
            </Button>
          )}
        </>
      }
    >
      <Step number={1} state={answer ? 'done' : 'on'} title={words.helpScan}>
        {!answer && (
          <div class="stack">
            <FaultNote fault={doing.fault} />
            {types ? <Typed busy={doing.busy} onHelp={help} /> : <Finder onText={help} />}
            {environment.camera.possible && (
              <Button
                kind="quiet"
                wide
                icon={types ? ScanQrCode : Keyboard}
                onPress={() => {
                  doing.clear()
                  setTypes(!types)
                }}
              >
                {types ? words.helpByScan : words.helpType}
              </Button>
            )}
          </div>
        )}
      </Step>
      <Step
        number={2}
        state={answer ? 'on' : 'wait'}
        title={answer ? words.helpShow(answer.name) : words.helpMake}
      >
        {answer && <Shown answer={answer} />}
      </Step>
    </JobPage>
  )
}

function mayBeLocked({ self, role, standing }: Tablet): boolean {
  return !self && role !== 'volunteer' && standing === 'active'
}

function Typed({ busy, onHelp }: { busy: boolean; onHelp: (asked: AskedUnlock) => void }) {
  const { kit } = useApp()
  const words = useLockWords()
  const tablets = (useLive(() => kit.tablets, [kit]) ?? []).filter(mayBeLocked)
  const [device, setDevice] = useState('')
  const [number, setNumber] = useState('')
  const isReady = device !== '' && readHelpNumber(number) !== null
  return (
    <Form onSubmit={() => isReady && onHelp({ device, number })} label={words.helpType}>
      <SelectField
        label={words.helpTablet}
        value={device}
        choices={[
          { value: '', words: words.helpChoose },
          ...tablets.map((one) => ({ value: one.device, words: one.name }))
        ]}
        onChoose={setDevice}
      />
      <TextField label={words.helpNumber} type="tel" value={number} onInput={setNumber} />
      <Button kind="main" big wide submit icon={LockOpen} busy={busy} disabled={!isReady}>
        {words.helpMake}
      </Button>
    </Form>
  )
}

function Shown({ answer: { code, name } }: { answer: Answer }) {
  const { environment } = useApp()
  const words = useLockWords()
  useEffect(() => environment.keepLit(), [environment])
  return (
    <div class="stack">
      <p>{words.helpShowText}</p>
      <div class="unlock-code">
        <Qr text={code} label={words.helpQr(name)} />
      </div>
    </div>
  )
}
