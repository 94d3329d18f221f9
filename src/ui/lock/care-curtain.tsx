import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import { Lock, Siren } from 'lucide'
import type { Participant } from '../../domain/entity.ts'
import type { Fault } from '../../kit/fault.ts'
import { useApp } from '../app-context.ts'
import { Button } from '../parts/button.tsx'
import { FaultNote, Note } from '../parts/note.tsx'
import { Covered, useIsOpen } from './guarded.tsx'
import { keepLooked, looked } from './looked.ts'
import { UnlockForm } from './unlock-form.tsx'
import { useLockWords } from './words/words.ts'

/** Before care and telephones of one child: names covered, or the PIN with a way past it that leaves a fact. */
export function CareCurtain({ of, children }: { of: Participant; children: ComponentChildren }) {
  const { veil } = useApp()
  const words = useLockWords()
  const isOpen = useIsOpen()
  const [unsaved, setUnsaved] = useState<Fault | null>(null)
  const isLooked = looked.value.has(of.id)
  if (veil.value) return <Covered />
  if (isOpen === undefined) return null
  if (!isOpen && !isLooked) return <Shut of={of} onUnsaved={setUnsaved} />
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

function Shut({ of, onUnsaved }: { of: Participant; onUnsaved: (fault: Fault | null) => void }) {
  const { commands } = useApp()
  const words = useLockWords()
  const [asking, setAsking] = useState(false)
  // In an emergency nothing waits for the disk.
  const look = () => {
    keepLooked(of.id)
    void commands.look(of.event, of.id).then((saved) => onUnsaved(saved.ok ? null : saved.fault))
  }
  return (
    <section class="card stack" aria-label={words.careShut}>
      <Note icon={Lock} title={words.careShut}>
        {words.careShutText}
      </Note>
      <div class="acts2">
        <Button big icon={Siren} onPress={look}>
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
