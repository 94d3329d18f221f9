import { useState } from 'preact/hooks'
import { Lock } from 'lucide'
import { isEasyPin, pinFlaw, MOST_DIGITS } from '../../domain/lock/lock.ts'
import { useDoing } from '../doing.ts'
import { useApp } from '../app-context.ts'
import { useLive } from '../live.ts'
import { Button } from '../parts/button.tsx'
import { Form, TextField } from '../parts/field.tsx'
import { FaultNote, Note } from '../parts/note.tsx'
import { after } from './after.ts'
import { keepLocking } from './auto-lock.ts'
import { Pause } from './unlock-form.tsx'
import { useLockWords } from './words/words.ts'

/** A new PIN, typed twice; the one in force first, where there is one. */
export function PinForm({ isSet, onSet }: { isSet: boolean; onSet: () => void }) {
  const { kit, commands, environment } = useApp()
  const words = useLockWords()
  const doing = useDoing()
  const pauseMs = useLive(() => kit.lock, [kit])?.pauseMs ?? 0
  const [old, setOld] = useState('')
  const [pin, setPin] = useState('')
  const [again, setAgain] = useState('')
  const flaw = pinFlaw(pin)
  // Too short is not yet wrong while it is being typed.
  const wrong = flaw === null || flaw === 'too-short' ? undefined : words.flaw[flaw]
  const differs = again !== '' && !pin.startsWith(again)
  const isReady = flaw === null && again === pin && (!isSet || old !== '')
  const set = () =>
    doing.run(() =>
      after(commands.setPin({ pin, old }), () => {
        keepLocking(kit, environment.now)
        onSet()
      })
    )
  return (
    <Form onSubmit={() => isReady && set()} label={isSet ? words.change : words.set}>
      {isSet && (
        <TextField
          label={words.oldPin}
          type="pin"
          value={old}
          maxLength={MOST_DIGITS}
          onInput={setOld}
          autofocus
        />
      )}
      <TextField
        label={words.newPin}
        hint={words.hint}
        type="pin"
        value={pin}
        maxLength={MOST_DIGITS}
        wrong={wrong}
        onInput={setPin}
        autofocus={!isSet}
      />
      {flaw === null && isEasyPin(pin) && <Note kind="ask" title={words.easy} />}
      <TextField
        label={words.again}
        type="pin"
        value={again}
        maxLength={MOST_DIGITS}
        wrong={differs ? words.differs : undefined}
        onInput={setAgain}
      />
      {pauseMs > 0 ? <Pause pauseMs={pauseMs} /> : <FaultNote fault={doing.fault} />}
      <Button
        kind="main"
        big
        wide
        submit
        icon={Lock}
        busy={doing.busy}
        disabled={!isReady || pauseMs > 0}
        second={isReady || pauseMs > 0 ? undefined : words.setFirst}
      >
        {isSet ? words.change : words.set}
      </Button>
    </Form>
  )
}
