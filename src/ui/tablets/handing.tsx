import { useEffect, useState } from 'preact/hooks'
import { Trash2 } from 'lucide'
import type { Tablet } from '../../kit/tablets/views.ts'
import { useDoing } from '../doing.ts'
import { useApp } from '../app-context.ts'
import { Button } from '../parts/button.tsx'
import { FaultNote, Note } from '../parts/note.tsx'
import { useAccessWords } from './words/words.ts'

/** Whether what a tablet that was cut off still had has come; one that never comes home is given up in two steps. */
export function Handing({ tablet: { device, handing } }: { tablet: Tablet }) {
  const { handing: words } = useAccessWords()
  if (handing === 'done')
    return (
      <Note kind="done" title={words.done}>
        {words.doneNext}
      </Note>
    )
  if (handing === 'given-up') return <Note title={words.givenUp}>{words.givenUpNext}</Note>
  return handing === 'awaited' ? <Awaited device={device} /> : null
}

function Awaited({ device }: { device: string }) {
  const { commands } = useApp()
  const { handing: words } = useAccessWords()
  const { busy, fault, run, clear } = useDoing()
  const [lost, setLost] = useState<number | null>(null)
  // what it was told may be out of date by then: it is counted again
  useEffect(() => {
    if (fault) setLost(null)
  }, [fault])
  const weigh = () =>
    run(
      () => commands.weighGivingUp(device),
      ({ records }) => setLost(records)
    )
  return (
    <section class="card stack">
      <h2 class="t20">{words.awaited}</h2>
      <p>{words.awaitedNext}</p>
      <FaultNote fault={fault} />
      {lost === null ? (
        <Button kind="quiet" busy={busy} second={words.giveUpSecond} onPress={weigh}>
          {words.giveUp}
        </Button>
      ) : (
        <Sure
          lost={lost}
          busy={busy}
          onNo={() => {
            clear()
            setLost(null)
          }}
          onYes={() => run(() => commands.giveUp(device, lost))}
        />
      )}
    </section>
  )
}

function Sure({
  lost,
  busy,
  onNo,
  onYes
}: {
  lost: number
  busy: boolean
  onNo: () => void
  onYes: () => void
}) {
  const { handing: words } = useAccessWords()
  return (
    <div class="stack" role="group" aria-label={words.giveUp}>
      <Note kind="ask" title={words.sure(lost)} role="alert">
        {words.sureNext}
      </Note>
      <div class="two">
        <Button kind="quiet" onPress={onNo}>
          {words.no}
        </Button>
        <Button kind="stop" icon={Trash2} busy={busy} onPress={onYes}>
          {words.yes}
        </Button>
      </div>
    </div>
  )
}
