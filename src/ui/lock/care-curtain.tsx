import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import { Lock, Siren } from 'lucide'
import type { Participant } from '../../domain/entity.ts'
import type { Fault } from '../../kit/fault.ts'
import { useApp } from '../app-context.ts'
import { Button } from '../parts/button.tsx'
import { FaultNote, Note } from '../parts/note.tsx'
import { Covered, useIsOpen } from './guarded.tsx'
import { UnlockForm } from './unlock-form.tsx'
import { useLooked } from './use-looked.ts'
import { useLockWords } from './words/words.ts'

/** Before care and telephones of one child: names covered, or the PIN with a way past it that leaves a fact. */
export function CareCurtain({ of, children }: { of: Participant; children: ComponentChildren }) {
  const { veil } = useApp()
  const words = useLockWords()
  const isOpen = useIsOpen()
  const [unsaved, setUnsaved] = useState<Fault | null>(null)
  const { isPastPin, look } = useLooked(of.event, of.id)
  if (veil.value) return <Covered />
  if (isOpen === undefined) return null
  if (!isOpen && !isPastPin)
    return (
      <ShutCare
        title={words.careShut}
        text={words.careShutText}
        onLook={() => look('emergency', setUnsaved)}
      />
    )
  return (
    <>
      {!isOpen && (
        <Note kind="ask" icon={Siren} role="status" title={words.emergencyOn}>
          {unsaved ? words.emergencyUnsaved : words.emergencyText}
        </Note>
      )}
      <FaultNote fault={unsaved} />
      {children}
    </>
  )
}

/** The PIN, and the way past it. */
export function ShutCare({
  title,
  text,
  onLook
}: {
  title: string
  text: string
  onLook: () => void
}) {
  const words = useLockWords()
  const [asking, setAsking] = useState(false)
  return (
    <section class="card stack" aria-label={title}>
      <Note icon={Lock} title={title}>
        {text}
      </Note>
      <div class="acts2">
        <Button big icon={Siren} onPress={onLook}>
          {words.emergency}
        </Button>
        {!asking && (
          <Button big kind="quiet" icon={Lock} onPress={() => setAsking(true)}>
            {words.openWithPin}
          </Button>
        )}
      </div>
      {asking && <UnlockForm autofocus />}
    </section>
  )
}
