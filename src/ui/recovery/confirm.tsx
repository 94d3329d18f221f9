import { Check } from 'lucide'
import type { RecoveryState } from '../../kit/recovery/views.ts'
import { useDoing } from '../doing.ts'
import { useApp } from '../app-context.ts'
import { Button } from '../parts/button.tsx'
import { FaultNote, Note } from '../parts/note.tsx'
import { useRecoveryWords } from './words/words.ts'

/** The second organizer's word, so that nobody alone can take the way back away from the others. */
export function Confirm({ offer }: { offer: NonNullable<RecoveryState['offer']> }) {
  const { commands } = useApp()
  const { renew } = useRecoveryWords()
  const doing = useDoing()
  return (
    <section class="stack">
      <Note kind="ask" title={renew.offered(offer.by, offer.n)}>
        {renew.offeredNext}
      </Note>
      <FaultNote fault={doing.fault} />
      <Button
        kind="main"
        big
        icon={Check}
        busy={doing.busy}
        onPress={() => doing.run(() => commands.confirmSheet())}
      >
        {renew.confirm}
      </Button>
    </section>
  )
}
