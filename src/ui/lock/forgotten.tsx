import { useEffect, useState } from 'preact/hooks'
import { ChevronLeft, RefreshCw, ScanQrCode } from 'lucide'
import { useDoing, type Doing } from '../doing.ts'
import { useApp } from '../app-context.ts'
import { useLive } from '../live.ts'
import { Button, LinkButton } from '../parts/button.tsx'
import { FaultNote, Note } from '../parts/note.tsx'
import { JobPage } from '../parts/page.tsx'
import { Qr } from '../parts/qr.tsx'
import { Step } from '../parts/step.tsx'
import { TopBar } from '../parts/top-bar.tsx'
import { to } from '../routes.ts'
import { Finder } from './finder.tsx'
import { PinForm } from './pin-form.tsx'
import { useLockWords } from './words/words.ts'

/** わすれたとき (W9): a number for another tablet, its answer by the camera, then a new PIN. */
export function ForgottenPin() {
  const { kit, commands } = useApp()
  const words = useLockWords()
  const state = useLive(() => kit.lock, [kit])
  const using = useDoing()
  const [helper, setHelper] = useState<string | null>(null)
  const use = (text: string) =>
    using.run(
      () => commands.useUnlock(text),
      (opened) => setHelper(opened.helper)
    )
  return (
    <JobPage
      title={words.askTitle}
      head={<TopBar mark={false} title={words.askTitle} second={words.askLead} />}
      layout="carry"
      foot={
        <LinkButton big kind="quiet" icon={ChevronLeft} href={to('people')}>
          {words.back}
        </LinkButton>
      }
    >
      {helper !== null && <Opened helper={helper} />}
      {helper === null && (state?.isSet || using.busy) && <Ask using={using} onText={use} />}
      {helper === null && state?.isSet === false && !using.busy && (
        <Note title={words.notLocked}>{words.notLockedText}</Note>
      )}
    </JobPage>
  )
}

interface Asked {
  readonly number: string
  readonly code: string
}

function Ask({ using, onText }: { using: Doing; onText: (text: string) => void }) {
  const { commands, environment } = useApp()
  const words = useLockWords()
  const asking = useDoing()
  const [asked, setAsked] = useState<Asked | null>(null)
  const [scans, setScans] = useState(false)
  const ask = () => asking.run(() => commands.askUnlock(), setAsked)
  useEffect(() => {
    ask()
    return environment.keepLit()
  }, [])
  return (
    <>
      <FaultNote fault={asking.fault} />
      <Step number={1} state={scans ? 'done' : 'on'} title={words.askShow}>
        {!scans && (
          <div class="stack">
            <p>{words.askHow}</p>
            {asked && <Number asked={asked} />}
            <Button kind="main" big wide icon={ScanQrCode} onPress={() => setScans(true)}>
              {words.askScanButton}
            </Button>
          </div>
        )}
      </Step>
      <Step number={2} state={scans ? 'on' : 'wait'} title={words.askScan}>
        {scans && (
          <div class="stack">
            <FaultNote fault={using.fault} />
            <Finder onText={onText} />
            <Button
              kind="quiet"
              wide
              icon={RefreshCw}
              onPress={() => {
                using.clear()
                setScans(false)
                ask()
              }}
            >
              {words.askNew}
            </Button>
          </div>
        )}
      </Step>
    </>
  )
}

function Number({ asked: { number, code } }: { asked: Asked }) {
  const words = useLockWords()
  const shown = `${number.slice(0, 3)} ${number.slice(3)}`
  return (
    <div class="unlock-code">
      <Qr text={code} label={words.askQr(shown)} />
      <p>
        <span class="sub">{words.askNumber}</span>
        <br />
        <b class="num">{shown}</b>
      </p>
    </div>
  )
}

function Opened({ helper }: { helper: string }) {
  const { router } = useApp()
  const words = useLockWords()
  const go = () => router.go('people')
  return (
    <div class="stack column">
      <Note kind="done" role="status" title={words.opened(helper)}>
        {words.openedText}
      </Note>
      <section class="card">
        <PinForm isSet={false} onSet={go} />
      </section>
      <Button kind="plain" onPress={go}>
        {words.openedLater}
      </Button>
    </div>
  )
}
