import type { EventView, Tablet } from '../../../kit/views.ts'
import { useDoing } from '../../doing.ts'
import { useHand, useWords } from '../../hand.ts'
import { Button } from '../../parts/button.tsx'
import { FaultNote } from '../../parts/note.tsx'

/** W4: an event made after these tablets joined; its keys are given in one go. */
export function LetIn({ view, tablets }: { view: EventView; tablets: readonly Tablet[] }) {
  const { acts } = useHand()
  const { check, common } = useWords()
  const doing = useDoing()
  if (tablets.length === 0) return null
  const devices = tablets.map(({ device }) => device)
  return (
    <section class="card stack">
      <div>
        <h2 class="t20">{check.tablets.missingFor(view.event.title, tablets.length)}</h2>
        <p>{tablets.map(({ name }) => name).join(common.separator)}</p>
        <p class="sub">{check.tablets.letInLead}</p>
      </div>
      <FaultNote fault={doing.fault} />
      <p>
        <Button
          busy={doing.busy}
          onPress={() => doing.run(() => acts.letIn(view.event.id, devices))}
        >
          {check.tablets.letInAll(tablets.length)}
        </Button>
      </p>
    </section>
  )
}
