import { useState } from 'preact/hooks'
import { Lock, LockOpen } from 'lucide'
import { LOCK_MINUTES, MOST_DIGITS } from '../../domain/lock/lock.ts'
import type { LockState } from '../../kit/lock/views.ts'
import { useDoing } from '../doing.ts'
import { useApp } from '../app-context.ts'
import { useLive } from '../live.ts'
import { BackLink } from '../parts/back-link.tsx'
import { Button } from '../parts/button.tsx'
import { Chip } from '../parts/chip.tsx'
import { Form, TextField } from '../parts/field.tsx'
import { FaultNote, Note } from '../parts/note.tsx'
import { Page } from '../parts/page.tsx'
import { Seg } from '../parts/seg.tsx'
import { to } from '../routes.ts'
import { after } from './after.ts'
import { PinForm } from './pin-form.tsx'
import { UnlockForm } from './unlock-form.tsx'
import { useLockWords } from './words/words.ts'

type Said = 'set' | 'removed' | 'locked' | null
type Doing = 'change' | 'remove' | null

/** 人の情報のPIN: what it is and what it is not, then setting, changing and taking away. */
export function PinPage() {
  const { kit } = useApp()
  const words = useLockWords()
  const state = useLive(() => kit.lock, [kit])
  const [said, setSaid] = useState<Said>(null)
  return (
    <Page tab="more" title={words.title} second={words.second} layout="stack column">
      <BackLink href={to('more')}>{words.back}</BackLink>
      {said === 'set' && (
        <Note kind="done" role="status" title={words.wasSet}>
          {words.wasSetNext}
        </Note>
      )}
      {said === 'removed' && <Note kind="done" role="status" title={words.wasRemoved} />}
      {said === 'locked' && <Note kind="done" role="status" title={words.wasLocked} />}
      {state && <Standing state={state} onSaid={setSaid} />}
      <Note icon={Lock} title={words.curtain}>
        <p>{words.curtainText}</p>
        <p>{words.never}</p>
      </Note>
    </Page>
  )
}

function Standing({ state, onSaid }: { state: LockState; onSaid: (said: Said) => void }) {
  if (!state.isSet)
    return (
      <section class="card">
        <PinForm isSet={false} onSet={() => onSaid('set')} />
      </section>
    )
  if (!state.isOpen)
    return (
      <section class="card">
        <UnlockForm autofocus />
      </section>
    )
  return <Open state={state} onSaid={onSaid} />
}

function Open({ state, onSaid }: { state: LockState; onSaid: (said: Said) => void }) {
  const { commands } = useApp()
  const words = useLockWords()
  const doing = useDoing()
  const [asked, setAsked] = useState<Doing>(null)
  return (
    <section class="card stack">
      <p>
        <Chip kind="done" icon={LockOpen}>
          {words.isOn}
        </Chip>
      </p>
      <h2 class="t20">{words.after}</h2>
      <Seg
        label={words.after}
        value={String(state.minutes)}
        choices={LOCK_MINUTES.map((one) => ({ value: String(one), words: words.minutes[one] }))}
        onChoose={(value) => {
          const minutes = LOCK_MINUTES.find((one) => String(one) === value)
          if (minutes) doing.run(() => commands.setLockMinutes(minutes))
        }}
      />
      <p class="sub">{words.afterHint}</p>
      <FaultNote fault={doing.fault} />
      <div class="acts2">
        <Button
          big
          icon={Lock}
          onPress={() =>
            doing.run(() => after(commands.lockNow('everywhere'), () => onSaid('locked')))
          }
        >
          {words.lockNow}
        </Button>
        <Button big kind="quiet" expanded={asked === 'change'} onPress={() => setAsked('change')}>
          {words.change}
        </Button>
        <Button big kind="quiet" expanded={asked === 'remove'} onPress={() => setAsked('remove')}>
          {words.remove}
        </Button>
      </div>
      {asked === 'change' && (
        <PinForm
          isSet
          onSet={() => {
            setAsked(null)
            onSaid('set')
          }}
        />
      )}
      {asked === 'remove' && <Remove onRemoved={() => onSaid('removed')} />}
    </section>
  )
}

function Remove({ onRemoved }: { onRemoved: () => void }) {
  const { commands } = useApp()
  const words = useLockWords()
  const doing = useDoing()
  const [pin, setPin] = useState('')
  return (
    <Form
      onSubmit={() => doing.run(() => after(commands.removePin(pin), onRemoved))}
      label={words.remove}
    >
      <TextField
        label={words.oldPin}
        type="pin"
        value={pin}
        maxLength={MOST_DIGITS}
        onInput={setPin}
        autofocus
      />
      <FaultNote fault={doing.fault} />
      <Button kind="stop" big wide submit busy={doing.busy} disabled={pin === ''}>
        {words.remove}
      </Button>
    </Form>
  )
}
