import type { PresenceState } from '../../../domain/attendance/attendance.ts'
import { ArrowRight, CircleCheck, CircleDashed, Clock, Minus, type IconNode } from 'lucide'
import type { Session } from '../../../domain/entity.ts'
import type { Status } from '../../../domain/fact.ts'
import type { FactId } from '../../../domain/id.ts'
import type { Done } from '../../../kit/fault.ts'
import type { Card, Person } from '../../../kit/people/views.ts'
import { ok } from '../../../lib/result.ts'
import { useDoing } from '../../doing.ts'
import { useApp } from '../../app-context.ts'
import { useNow } from '../../now.ts'
import { Button } from '../../parts/button.tsx'
import { ICON_BY_STATE } from '../../parts/kid-card.tsx'
import { Chip } from '../../parts/chip.tsx'
import { FaultNote } from '../../parts/note.tsx'
import type { Fresh } from '../reception/fresh.ts'
import { useCommonWords } from '../../words/common/words.ts'
import { useReceptionWords } from '../reception/words/words.ts'

const KINDS: Record<PresenceState, 'calm' | 'done' | undefined> = {
  yet: undefined,
  arrived: 'done',
  absent: 'calm',
  left: undefined
}

/** What may follow on each state; the first is the main one. `leave` and `time` are steps of their own. */
const NEXT: Record<
  PresenceState,
  readonly ('arrived' | 'absent' | 'cleared' | 'leave' | 'time')[]
> = {
  yet: ['arrived', 'absent', 'leave'],
  arrived: ['leave', 'time', 'absent', 'cleared'],
  absent: ['arrived', 'cleared'],
  left: ['time', 'arrived', 'cleared']
}

const ICONS: Record<'arrived' | 'absent' | 'cleared' | 'leave' | 'time', IconNode> = {
  arrived: CircleCheck,
  absent: Minus,
  cleared: CircleDashed,
  leave: ArrowRight,
  time: Clock
}

export function ChildState({
  person,
  session,
  onLeave,
  onTime,
  onDone
}: {
  person: Person
  session: Session
  onLeave: () => void
  onTime: () => void
  onDone: (fresh: Fresh) => void
}) {
  const { commands } = useApp()
  const reception = useReceptionWords()
  const doing = useDoing()
  const words = reception.child
  const { card, departure } = person
  const { participant, state } = card
  const participants = [participant]
  const mark = (status: Status) =>
    doing.run(
      () =>
        commands.mark({
          session: session.id,
          participant: participant.id,
          status,
          correcting: true
        }),
      (fact) => {
        const said = state === 'left' && status === 'arrived' ? 'back' : status
        onDone({ facts: [fact], participants, status: said })
      }
    )
  const takeDepartureBack = async (): Done<readonly FactId[]> => {
    for (const fact of departure) {
      const undone = await commands.undo(fact)
      if (!undone.ok) return undone
    }
    return ok([])
  }
  // A new 来た would hide when the child truly came.
  const isBack = () =>
    doing.run(takeDepartureBack, (facts) => onDone({ facts, participants, status: 'back' }))
  const names = {
    arrived: state === 'left' ? words.back : words.arrive,
    absent: words.absent,
    cleared: words.clear,
    leave: words.leave,
    time: words.time
  }
  return (
    <section class="card stack">
      <Standing card={card} />
      <FaultNote fault={doing.fault} />
      <div class="acts2">
        {NEXT[state].map((next, at) => (
          <Button
            key={next}
            big
            kind={at === 0 ? 'main' : 'quiet'}
            icon={ICONS[next]}
            onPress={() => {
              if (next === 'leave') onLeave()
              else if (next === 'time') onTime()
              else if (next === 'arrived' && departure.length > 0) isBack()
              else mark(next)
            }}
          >
            {names[next]}
          </Button>
        ))}
      </div>
    </section>
  )
}

function Standing({ card }: { card: Card }) {
  const reception = useReceptionWords()
  const common = useCommonWords()
  const now = useNow()
  const word = common.state[card.state]
  const said = card.at === null ? word : reception.child.statusAt(word, common.moment(card.at, now))
  const second = [
    card.picker && reception.child.picker(card.picker),
    card.broughtBy && reception.child.broughtBy(card.broughtBy),
    reception.child.by(card.byName, card.device)
  ]
  return (
    <div class="row wrap">
      <Chip kind={KINDS[card.state] ?? 'calm'} icon={ICON_BY_STATE[card.state]}>
        {said}
      </Chip>
      <span class="sub t16">{second.filter(Boolean).join(common.separator)}</span>
    </div>
  )
}
