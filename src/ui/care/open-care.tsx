import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import { HeartHandshake } from 'lucide'
import type { Participant } from '../../domain/entity.ts'
import type { Fault } from '../../kit/fault.ts'
import { useLooked } from '../lock/use-looked.ts'
import { Button } from '../parts/button.tsx'
import { FaultNote } from '../parts/note.tsx'
import { useCareWords } from './words/words.ts'

/** Parents look on: what the care is stands behind one tap, and the tap is on record. */
export function OpenCare({ of, children }: { of: Participant; children: ComponentChildren }) {
  const { child } = useCareWords()
  const [unsaved, setUnsaved] = useState<Fault | null>(null)
  const { since, look } = useLooked(of.event, of.id)
  if (since === null)
    return (
      <Button
        big
        wide
        kind="quiet"
        icon={HeartHandshake}
        second={child.openSecond}
        onPress={() => look('open', setUnsaved)}
      >
        {child.open}
      </Button>
    )
  return (
    <>
      <FaultNote fault={unsaved} />
      {children}
      {!unsaved && (
        <p class="sub t16" role="status">
          {child.noted}
        </p>
      )}
    </>
  )
}
