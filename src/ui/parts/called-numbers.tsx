import type { Day } from '../../domain/id.ts'
import { callSubject, numbersToCall } from '../../domain/release/calls.ts'
import type { Card } from '../../kit/people/views.ts'
import { useCalling, type CallAnswer } from '../release/use-calling.ts'
import { useReleaseWords } from '../release/words/words.ts'
import { NumberOptions } from './number-options.tsx'
import { FaultNote } from './note.tsx'

const ENDS = ['reached', 'no-answer', 'waits', 'comes'] as const satisfies readonly CallAnswer[]

/** Every number of a child's guardians. Which was called, and when, is kept at the tap; how it ended is one tap more. */
export function CalledNumbers({ of, day }: { of: Card; day: Day }) {
  const words = useReleaseWords().call
  const { participant } = of
  const calling = useCalling({ event: participant.event, day, subject: callSubject(participant) })
  const { current, busy, fault } = calling
  const numbers = numbersToCall([of])
  return (
    <div class="called-numbers">
      {numbers.length > 0 && <p class="sub not-phone">{words.lead}</p>}
      <NumberOptions
        numbers={numbers}
        dialledByNumber={calling.dialledByNumber}
        current={current}
        onDial={calling.dial}
      />
      {current && (
        <>
          <p role="status">{words.said}</p>
          <div class="answers" role="group" aria-label={words.said}>
            {ENDS.map((answer) => (
              <button
                key={answer}
                type="button"
                class="answer"
                disabled={busy}
                onClick={() => calling.answer(answer, null)}
              >
                {words.ended[answer]}
              </button>
            ))}
          </div>
        </>
      )}
      <FaultNote fault={fault} />
    </div>
  )
}
