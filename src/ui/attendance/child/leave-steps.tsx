import { useState } from 'preact/hooks'
import type { Session } from '../../../domain/entity.ts'
import type { Id } from '../../../domain/id.ts'
import type { Card, Person } from '../../../kit/people/views.ts'
import { useDoing } from '../../doing.ts'
import { useApp } from '../../app-context.ts'
import { Button } from '../../parts/button.tsx'
import { Option } from '../../parts/option.tsx'
import { Step } from '../../parts/step.tsx'
import type { Fresh } from '../reception/use-taps.ts'
import { Covered } from '../../lock/guarded.tsx'
import { LeaveConfirm } from './leave-confirm.tsx'
import { LeavePicker, type Chosen } from './leave-picker.tsx'
import { useCommonWords } from '../../words/common/words.ts'
import { useReceptionWords } from '../reception/words/words.ts'

/** Siblings who are here too: one picker usually takes them together. */
function together(person: Person, cards: readonly Card[]): readonly Card[] {
  const ids = new Set(person.siblings.map((one) => one.id))
  const here = cards.filter((card) => ids.has(card.participant.id) && card.state === 'arrived')
  return [person.card, ...here]
}

/** The only modal job of reception, in two steps: who with whom, then the act itself. */
export function LeaveSteps({
  person,
  cards,
  session,
  onDone
}: {
  person: Person
  cards: readonly Card[]
  session: Session
  onDone: (fresh: Fresh) => void
}) {
  const { commands, veil } = useApp()
  const reception = useReceptionWords()
  const doing = useDoing()
  const family = together(person, cards)
  const [going, setGoing] = useState<readonly Id[]>(family.map((one) => one.participant.id))
  const [chosen, setChosen] = useState<Chosen | null>(null)
  const [sure, setSure] = useState(false)
  const words = reception.child
  const leaving = family.filter((one) => going.includes(one.participant.id))

  const participants = leaving.map((one) => one.participant)
  const release = () =>
    commands.release({
      session: session.id,
      participants: participants.map((one) => one.id),
      picker: chosen && !chosen.alone ? chosen.name : null
    })
  const done = () => doing.run(release, (facts) => onDone({ facts, participants, status: 'left' }))
  // The guardian's word that a child goes alone is of that child, not of its brothers and sisters.
  const choose = (next: Chosen | null) => {
    if (next?.alone) setGoing([person.card.participant.id])
    setChosen(next)
  }
  const turn = (next: readonly Id[]) => {
    if (chosen?.alone) setChosen(null)
    setGoing(next)
  }

  // Who takes a child home is told by name.
  if (veil.value) return <Covered />
  if (sure && chosen)
    return (
      <LeaveConfirm
        leaving={leaving}
        chosen={chosen}
        doing={doing}
        onBack={() => {
          doing.clear()
          setSure(false)
        }}
        onDone={done}
      />
    )
  return (
    <>
      <Step number={1} state="on" title={words.leaveWho}>
        <div class="stack">
          {family.length > 1 && <Together family={family} going={going} onGoing={turn} />}
          <LeavePicker card={person.card} leaving={leaving} chosen={chosen} onChoose={choose} />
        </div>
      </Step>
      <Step number={2} state="wait" title={words.leaveConfirm} />
      <div class="gap">
        <Button
          kind="main"
          big
          wide
          disabled={chosen === null || leaving.length === 0}
          onPress={() => setSure(true)}
        >
          {nextWords(words, chosen, leaving.length)}
        </Button>
      </div>
    </>
  )
}

function nextWords(
  words: { leaveWait: string; leaveNone: string; leaveNext: string },
  chosen: Chosen | null,
  leaving: number
): string {
  if (leaving === 0) return words.leaveNone
  return chosen === null ? words.leaveWait : words.leaveNext
}

function Together({
  family,
  going,
  onGoing
}: {
  family: readonly Card[]
  going: readonly Id[]
  onGoing: (going: readonly Id[]) => void
}) {
  const reception = useReceptionWords()
  const common = useCommonWords()
  const turn = (id: Id) =>
    onGoing(going.includes(id) ? going.filter((one) => one !== id) : [...going, id])
  return (
    <div>
      <p class="sub">{reception.child.leaveTogether}</p>
      <div class="pick two">
        {family.map(({ participant }) => (
          <Option
            key={participant.id}
            kind="many"
            on={going.includes(participant.id)}
            title={common.called(participant)}
            second={[common.beside(participant), common.grade[participant.grade]]
              .filter(Boolean)
              .join(common.separator)}
            onPress={() => turn(participant.id)}
          />
        ))}
      </div>
    </div>
  )
}
