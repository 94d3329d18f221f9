import { useState } from 'preact/hooks'
import { Scale } from 'lucide'
import type { Session } from '../../../domain/entity.ts'
import type { ParticipantId } from '../../../domain/id.ts'
import type { Card, Person } from '../../../kit/people/views.ts'
import { useApp } from '../../app-context.ts'
import { useLive } from '../../live.ts'
import { LinkButton } from '../../parts/button.tsx'
import { Note } from '../../parts/note.tsx'
import { Sheet } from '../../parts/sheet.tsx'
import { to } from '../../routes.ts'
import { ChildFacts } from './child-facts.tsx'
import { ChildHistory } from './child-history.tsx'
import { ChildState } from './child-state.tsx'
import { FamilySheet } from '../../release/family-sheet.tsx'
import { TimeForm } from './time-form.tsx'
import type { CommonWords } from '../../words/common/ja.ts'
import type { Fresh } from '../reception/fresh.ts'
import { useCommonWords } from '../../words/common/words.ts'
import { useReceptionWords } from '../reception/words/words.ts'

type Mode = 'look' | 'leave' | 'time'

/** One child: how it stands and what may be done, then what one has to know. */
export function ChildSheet({
  participant,
  session,
  cards,
  onDone,
  onClose
}: {
  participant: ParticipantId
  session: Session
  cards: readonly Card[]
  onDone: (fresh: Fresh) => void
  onClose: () => void
}) {
  const { kit } = useApp()
  const words = useReceptionWords()
  const common = useCommonWords()
  const [mode, setMode] = useState<Mode>('look')
  const person = useLive(
    () => kit.person(participant, session.event, session.id),
    [kit, participant, session.id]
  )
  if (person === undefined) return null
  if (person === null)
    return (
      <Sheet title={words.child.gone} onClose={onClose}>
        {null}
      </Sheet>
    )
  const { card } = person
  const name = common.called(card.participant)
  const done = (fresh: Fresh) => {
    onDone(fresh)
    onClose()
  }
  const leave = mode === 'look' ? undefined : common.cancel
  const close = mode === 'look' ? onClose : () => setMode('look')
  if (mode === 'leave')
    return (
      <FamilySheet
        cards={familyOf(person, cards)}
        session={session}
        child={card.participant.id}
        onDone={({ facts, participants, what }) => done({ facts, participants, status: what })}
        onClose={() => setMode('look')}
      />
    )
  return (
    <Sheet
      title={common.name(name)}
      second={secondLine(card, words.child, common)}
      leave={leave}
      onClose={close}
    >
      {mode === 'time' && <TimeForm card={card} session={session} onDone={() => setMode('look')} />}
      {mode === 'look' && <Look person={person} session={session} onMode={setMode} onDone={done} />}
    </Sheet>
  )
}

/** Brothers and sisters stand beside the child: one person usually takes them together. */
function familyOf({ card, siblings }: Person, cards: readonly Card[]): readonly Card[] {
  const ids = new Set(siblings.map(({ id }) => id))
  return [card, ...cards.filter(({ participant }) => ids.has(participant.id))]
}

function secondLine(
  { participant }: Card,
  words: { badge: (number: number) => string; walkIn: string },
  common: Pick<CommonWords, 'beside' | 'grade' | 'separator'>
): string {
  return [
    common.beside(participant),
    common.grade[participant.grade],
    participant.badge > 0 ? words.badge(participant.badge) : '',
    participant.walkIn ? words.walkIn : ''
  ]
    .filter(Boolean)
    .join(common.separator)
}

function Look({
  person,
  session,
  onMode,
  onDone
}: {
  person: Person
  session: Session
  onMode: (mode: Mode) => void
  onDone: (fresh: Fresh) => void
}) {
  const { kit } = useApp()
  const reception = useReceptionWords()
  const mayDecide = useLive(() => kit.me, [kit])?.role === 'organizer'
  return (
    <div class="stack">
      {person.card.hasConflict && (
        <Note kind="ask" icon={Scale} title={reception.child.asked}>
          {mayDecide ? reception.child.askedNext : reception.child.askedOthers}
          {mayDecide && (
            <p>
              <LinkButton href={to('questions')}>{reception.child.askedOpen}</LinkButton>
            </p>
          )}
        </Note>
      )}
      <ChildState
        person={person}
        session={session}
        onLeave={() => onMode('leave')}
        onTime={() => onMode('time')}
        onDone={onDone}
      />
      <ChildFacts person={person} />
      <ChildHistory history={person.history} />
    </div>
  )
}
