import { CircleCheck, UserRound } from 'lucide'
import { foldSearch } from '../../../domain/fold.ts'
import { nameOf, yomiOf } from '../../../domain/people/people.ts'
import type { Card } from '../../../kit/people/views.ts'

import { Button } from '../../parts/button.tsx'
import { Yomi } from '../../parts/kid-card.tsx'
import { Note } from '../../parts/note.tsx'
import { useCommonWords } from '../../words/common/words.ts'
import { useReceptionWords } from './words/words.ts'

/** Two or three of one name are told apart by grade and guardian; more is no name typed to its end. */
const MOST = 3

/** Who on the roster is called as is typed; the grade is read from the card, because it is chosen after the name. */
export function calledSo(typed: string, roster: readonly Card[]): readonly Card[] {
  const key = letters(typed)
  if (key === '') return []
  const alike = roster.filter(({ participant }) =>
    [yomiOf(participant), nameOf(participant)].some((name) => letters(name) === key)
  )
  return alike.slice(0, MOST)
}

/** A person looks at who is offered: every shape of a letter is offered. */
function letters(name: string): string {
  return foldSearch(name).replaceAll(' ', '')
}

/** Before somebody on the roster is written down a second time. */
export function WalkInKnown({
  card,
  onCame,
  onOther
}: {
  card: Card
  onCame: () => void
  onOther: () => void
}) {
  const words = useReceptionWords()
  const common = useCommonWords()
  const { participant, guardian, state, at } = card
  const second = [
    common.beside(participant),
    common.grade[participant.grade],
    participant.badge > 0 ? words.child.badge(participant.badge) : '',
    guardian.name ? common.name(common.person(guardian)) : '',
    at === null ? common.state[state] : words.child.statusAt(common.state[state], common.time(at))
  ]
  return (
    <Note kind="ask" icon={UserRound} title={words.walkInKnown} role="status">
      <p>
        <b class="t28">
          <Yomi of={participant} />
        </b>
        <br />
        {second.filter(Boolean).join(common.separator)}
      </p>
      <div class="acts2">
        <Button kind="main" big icon={CircleCheck} onPress={onCame}>
          {words.walkInKnownCame}
        </Button>
        <Button kind="quiet" big onPress={onOther}>
          {words.walkInKnownOther}
        </Button>
      </div>
    </Note>
  )
}
