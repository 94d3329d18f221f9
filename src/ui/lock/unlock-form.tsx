import { useState } from 'preact/hooks'
import { LockOpen, Timer } from 'lucide'
import { pinFlaw, MOST_DIGITS } from '../../domain/lock/lock.ts'
import { useDoing } from '../doing.ts'
import { useApp } from '../app-context.ts'
import { useLive } from '../live.ts'
import { Button, LinkButton } from '../parts/button.tsx'
import { Form, TextField } from '../parts/field.tsx'
import { FaultNote, Note } from '../parts/note.tsx'
import { to } from '../routes.ts'
import { after } from './after.ts'
import { keepLocking } from './auto-lock.ts'
import { useLockWords } from './words/words.ts'

/** One field and one button; while a pause runs down, how long it still takes. */
export function UnlockForm({ autofocus = false }: { autofocus?: boolean }) {
  const { kit, commands, environment } = useApp()
  const words = useLockWords()
  const doing = useDoing()
  const [pin, setPin] = useState('')
  const pauseMs = useLive(() => kit.lock, [kit])?.pauseMs ?? 0
  const isPaused = pauseMs > 0
  const open = () =>
    doing.run(async () => {
      setPin('')
      return after(commands.unlock(pin), () => keepLocking(kit, environment.now))
    })
  const fault = doing.fault?.kind === 'pin-pause' ? null : doing.fault
  return (
    <Form onSubmit={open} label={words.shut}>
      <TextField
        label={words.pin}
        type="pin"
        value={pin}
        maxLength={MOST_DIGITS}
        autofocus={autofocus}
        onInput={setPin}
      />
      {isPaused ? <Pause pauseMs={pauseMs} /> : <FaultNote fault={fault} />}
      <div class="acts2">
        <Button
          kind="main"
          big
          submit
          icon={LockOpen}
          disabled={isPaused || doing.busy || pinFlaw(pin) !== null}
          second={pin === '' && !isPaused && !doing.busy ? words.openFirst : undefined}
        >
          {doing.busy ? words.trying : words.open}
        </Button>
        <LinkButton big kind="quiet" href={to('unlock')}>
          {words.forgotten}
        </LinkButton>
      </div>
    </Form>
  )
}

export function Pause({ pauseMs }: { pauseMs: number }) {
  const words = useLockWords()
  return (
    <Note kind="ask" icon={Timer} title={words.pauseLeft(Math.ceil(pauseMs / 1000))}>
      {words.never}
    </Note>
  )
}
