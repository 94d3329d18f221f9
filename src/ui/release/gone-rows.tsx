import { Undo2 } from 'lucide'
import type { Session } from '../../domain/entity.ts'
import { mayStillGo } from '../../domain/release/waiting-families.ts'
import type { Status } from '../../domain/fact.ts'
import type { Card } from '../../kit/people/views.ts'
import type { History } from '../../kit/views.ts'
import { useApp } from '../app-context.ts'
import { useDoing } from '../doing.ts'
import { useLive } from '../live.ts'
import { Button } from '../parts/button.tsx'
import { Key, SQUARE_BY_STATE } from '../parts/masu.tsx'
import { FaultNote } from '../parts/note.tsx'
import { Row } from '../parts/row.tsx'
import { useCommonWords } from '../words/common/words.ts'
import type { Released } from './use-releases.ts'
import { useReleaseWords } from './words/words.ts'

/** Those of the family who do not go any more: with whom they went, and all that is said where tablets disagree. */
export function GoneRows({
  cards,
  session,
  onBack
}: {
  cards: readonly Card[]
  session: Session
  onBack: (released: Released) => void
}) {
  const gone = cards.filter((card) => !mayStillGo(card) || card.hasConflict)
  if (gone.length === 0) return null
  return (
    <ul class="lines">
      {gone.map((card) => (
        <GoneRow key={card.participant.id} card={card} session={session} onBack={onBack} />
      ))}
    </ul>
  )
}

function GoneRow({
  card,
  session,
  onBack
}: {
  card: Card
  session: Session
  onBack: (released: Released) => void
}) {
  const { kit, commands } = useApp()
  const words = useReleaseWords()
  const common = useCommonWords()
  const doing = useDoing()
  const { id } = card.participant
  const person = useLive(() => kit.person(id, session.event, session.id), [kit, id, session.id])
  const facts = person?.departure ?? []
  const back = () =>
    doing.run(
      () => commands.takeBackRelease(facts),
      () => onBack({ facts: [], participants: [card.participant], picker: '', what: 'back' })
    )
  const told = useStood(card, person?.history ?? [])
  return (
    <Row
      lead={<Key of={SQUARE_BY_STATE[card.state]} big />}
      title={common.called(card.participant)}
      second={told.map((line) => (
        <span key={line} class="line">
          {line}
        </span>
      ))}
    >
      <FaultNote fault={doing.fault} />
      {card.state === 'left' && !card.hasConflict && facts.length > 0 && (
        <Button kind="quiet" icon={Undo2} busy={doing.busy} onPress={back}>
          {words.who.back}
        </Button>
      )}
    </Row>
  )
}

/** One line; where marks contradict each other one a mark, and none before the other. */
function useStood(card: Card, history: readonly History[]): readonly string[] {
  const words = useReleaseWords()
  const common = useCommonWords()
  const standing = history.flatMap(({ words: said, standing: stands, undone, ...one }) =>
    said.kind === 'mark' && stands && !undone ? [{ ...said, ...one }] : []
  )
  const { at, picker, byName, device } = card
  const own = { status: statusOf(card), at, picker, byName, device }
  return (card.hasConflict ? standing : [own]).map((one) =>
    [
      words.stood(one.status, one.at === null ? '' : common.time(one.at), one.picker ?? ''),
      one.byName,
      one.device
    ]
      .filter(Boolean)
      .join(common.separator)
  )
}

function statusOf({ state }: Card): Status {
  return state === 'yet' ? 'cleared' : state
}
