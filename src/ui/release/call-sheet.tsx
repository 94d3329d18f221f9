import type { ComponentChildren } from 'preact'
import type { Session } from '../../domain/entity.ts'
import type { Instant } from '../../domain/id.ts'
import { numbersToCall } from '../../domain/release/calls.ts'
import type { WaitingFamily } from '../../kit/release/views.ts'
import { useApp } from '../app-context.ts'
import { CareCurtain } from '../lock/care-curtain.tsx'
import { FaultNote } from '../parts/note.tsx'
import { Sheet } from '../parts/sheet.tsx'
import { Step } from '../parts/step.tsx'
import { useCommonWords } from '../words/common/words.ts'
import { NumberOptions } from '../parts/number-options.tsx'
import { familyCalled } from './present-family.ts'
import { VeiledFamily } from './veiled-family.tsx'
import { useCalling, type CallAnswer } from './use-calling.ts'
import { useReleaseWords } from './words/words.ts'

/** One calls the family of a child who waits, and writes down in one tap what was agreed. */
export function CallSheet({ family, session, onClose }: OfCall) {
  return (
    <VeiledFamily cards={family.cards} session={session} onClose={onClose}>
      {(cards) => <NamedCall family={{ ...family, cards }} session={session} onClose={onClose} />}
    </VeiledFamily>
  )
}

interface OfCall {
  readonly family: WaitingFamily
  readonly session: Session
  readonly onClose: () => void
}

function NamedCall({ family, session, onClose }: OfCall) {
  const words = useReleaseWords().call
  const common = useCommonWords()
  const { event, day } = session
  const calling = useCalling({ event, day, subject: family.subject })
  const [first] = family.cards
  const isDialled = calling.current !== null
  return (
    <Sheet title={words.title(familyCalled(family.cards, common))} onClose={onClose}>
      <Step number={1} state={isDialled ? 'done' : 'on'} title={words.which}>
        <p class="sub">{words.lead}</p>
        {first && (
          <CareCurtain of={first.participant}>
            <NumberOptions
              numbers={numbersToCall(family.cards)}
              dialledByNumber={calling.dialledByNumber}
              current={calling.current}
              onDial={calling.dial}
            />
          </CareCurtain>
        )}
      </Step>
      <Step number={2} state={isDialled ? 'on' : 'wait'} title={words.said}>
        <Answers
          isOpen={isDialled && !calling.busy}
          onAnswer={(answer, saidAt) => calling.answer(answer, saidAt, onClose)}
        />
      </Step>
      <FaultNote fault={calling.fault} />
    </Sheet>
  )
}

/** What guardians say on the telephone: they come in so many minutes. */
const COMES_MINUTES = [5, 10, 15, 20, 30, 60] as const

type NoteAnswer = (answer: CallAnswer, saidAt: Instant | null) => void

function Answers({ isOpen, onAnswer }: { isOpen: boolean; onAnswer: NoteAnswer }) {
  const { environment } = useApp()
  const words = useReleaseWords().call
  const common = useCommonWords()
  const now = environment.now()
  return (
    <>
      <p class="sub">{words.comesLead}</p>
      <div class="answers three" role="group" aria-label={words.comesLead}>
        {COMES_MINUTES.map((minutes) => {
          const at = now + minutes * 60_000
          return (
            <Answer key={minutes} isOpen={isOpen} onPress={() => onAnswer('comes', at)}>
              <span>
                {words.comesAt(common.time(at))}
                <span class="d">{common.minutes(minutes)}</span>
              </span>
            </Answer>
          )
        })}
      </div>
      <div class="answers other">
        <Answer isOpen={isOpen} onPress={() => onAnswer('no-answer', null)}>
          {words.silent}
        </Answer>
        <Answer isOpen={isOpen} onPress={() => onAnswer('reached', null)}>
          {words.reached}
        </Answer>
      </div>
    </>
  )
}

function Answer({
  isOpen,
  onPress,
  children
}: {
  isOpen: boolean
  onPress: () => void
  children: ComponentChildren
}) {
  return (
    <button type="button" class="answer" disabled={!isOpen} onClick={onPress}>
      {children}
    </button>
  )
}
