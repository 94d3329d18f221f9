import { useState } from 'preact/hooks'
import { UserMinus } from 'lucide'
import { newDaysOf, withoutNewDays } from '../../../domain/event/calls.ts'
import type { ToldAnswer } from '../../../domain/event/calls.ts'
import type { Event, Participant } from '../../../domain/entity.ts'
import type { FamilyCards } from '../../../domain/people/families.ts'
import { useApp } from '../../app-context.ts'
import { useDoing } from '../../doing.ts'
import { Button } from '../../parts/button.tsx'
import { FaultNote } from '../../parts/note.tsx'
import { Option, Options } from '../../parts/option.tsx'
import { Sheet } from '../../parts/sheet.tsx'
import { useSeenDay } from '../../seen-day.ts'
import { useCommonWords } from '../../words/common/words.ts'
import { answersFor, useFamilyName, type ToldFamily } from './use-families.ts'
import { useMoveWords } from './words/words.ts'

/** What the family said; each tap is saved. Who cannot come may be taken off the new days. */
export function AnswerSheet({
  event,
  family,
  told,
  onClose
}: {
  event: Event
  family: FamilyCards
  told: ToldFamily | undefined
  onClose: () => void
}) {
  const { commands } = useApp()
  const words = useMoveWords()
  const doing = useDoing()
  const name = useFamilyName()(family)
  const { answers, given } = answersFor(family, event, told)
  const [step, setStep] = useState<'answer' | 'take-off'>('answer')
  const say = (answer: ToldAnswer | null) =>
    doing.run(
      () => commands.sayTold({ event: event.id, family: family.id, answer }),
      () => (answer === 'cannot' ? setStep('take-off') : onClose())
    )
  return (
    <Sheet title={words.answer(name)} onClose={onClose}>
      <div class="stack">
        {step === 'answer' ? (
          <>
            <Options label={words.answer(name)}>
              {answers.map((answer) => (
                <Option
                  key={answer}
                  on={given === answer}
                  title={words.answers[answer]}
                  onPress={() => say(answer)}
                />
              ))}
            </Options>
            {told && (
              <Button kind="plain" onPress={() => say(null)}>
                {words.clear}
              </Button>
            )}
          </>
        ) : (
          <TakeOff event={event} family={family} doing={doing} onClose={onClose} />
        )}
        <FaultNote fault={doing.fault} />
      </div>
    </Sheet>
  )
}

function TakeOff({
  event,
  family,
  doing,
  onClose
}: {
  event: Event
  family: FamilyCards
  doing: ReturnType<typeof useDoing>
  onClose: () => void
}) {
  const { commands } = useApp()
  const words = useMoveWords()
  const common = useCommonWords()
  const seenDay = useSeenDay()
  const takeOff = (child: Participant) =>
    doing.run(() => commands.saveParticipant(child.id, withoutNewDays(child, event)))
  return (
    <>
      <h2 class="t20">{words.cannotTitle}</h2>
      <p class="sub">{words.cannotLead}</p>
      {family.cards.map(({ participant: child }) => {
        const days = newDaysOf(child, event)
        const name = common.called(child)
        return days.length === 0 ? (
          <p key={child.id} role="status">
            {words.takenOff(name)}
          </p>
        ) : (
          <Button key={child.id} wide icon={UserMinus} onPress={() => takeOff(child)}>
            {words.takeOff(name, days.map(seenDay).join(common.separator))}
          </Button>
        )
      })}
      <Button kind="quiet" wide onPress={onClose}>
        {family.cards.some(({ participant }) => newDaysOf(participant, event).length > 0)
          ? words.keep
          : common.close}
      </Button>
    </>
  )
}
