import { useState } from 'preact/hooks'
import { Clock } from 'lucide'
import { instantOf, isClock, momentOf } from '../../../domain/calendar.ts'
import type { Session } from '../../../domain/entity.ts'
import { isAhead } from '../../../domain/attendance/mark.ts'
import type { Card } from '../../../kit/people/views.ts'
import { useDoing } from '../../doing.ts'
import { useApp } from '../../app-context.ts'
import { Button } from '../../parts/button.tsx'
import { Form, WhenField } from '../../parts/field.tsx'
import { FaultNote, Note } from '../../parts/note.tsx'
import { useCommonWords } from '../../words/common/words.ts'
import { useReceptionWords } from '../reception/words/words.ts'

/** Says when it truly was; the first record stays beside it. */
export function TimeForm({
  card,
  session,
  onDone
}: {
  card: Card
  session: Session
  onDone: () => void
}) {
  const { commands, environment } = useApp()
  const reception = useReceptionWords()
  const common = useCommonWords()
  const doing = useDoing()
  const [clock, setClock] = useState(momentOf(card.at ?? environment.now()).clock)
  const [sure, setSure] = useState('')
  const status = card.state === 'left' ? 'left' : 'arrived'
  const asked = sure !== '' && sure === clock
  const save = () => {
    if (!isClock(clock)) return
    const said = instantOf(session.day, clock)
    if (isAhead(said, environment.now()) && sure !== clock) {
      setSure(clock)
      return
    }
    const wish = {
      session: session.id,
      participant: card.participant.id,
      status,
      saidAt: said,
      correcting: true,
      picker: status === 'left' ? card.picker : card.broughtBy
    } as const
    doing.run(() => commands.mark(wish), onDone)
  }
  return (
    <Form onSubmit={save} label={reception.child.timeTitle}>
      <WhenField
        type="time"
        label={reception.child.timeField(common.state[status])}
        value={clock}
        onInput={setClock}
      />
      {asked && (
        <Note kind="ask" title={reception.child.timeAhead(common.time(environment.now()))}>
          {reception.child.timeAheadNext}
        </Note>
      )}
      <FaultNote fault={doing.fault} />
      <Button kind="main" big wide submit icon={Clock} busy={doing.busy} disabled={!isClock(clock)}>
        {asked ? reception.child.timeSure : reception.child.timeSave}
      </Button>
    </Form>
  )
}
