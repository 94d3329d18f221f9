import { Check } from 'lucide'
import type { Card } from '../../kit/people/views.ts'
import { CareCurtain } from '../lock/care-curtain.tsx'
import { Icon } from '../parts/icon.tsx'
import { Step } from '../parts/step.tsx'
import { useCommonWords } from '../words/common/words.ts'
import { NumberOptions } from '../parts/number-options.tsx'
import type { Vouching } from './use-vouching.ts'
import { useReleaseWords } from './words/words.ts'

/** Which number was called, and that somebody there said yes: name, number, time and who heard it are written by themselves. */
export function GuardianStep({
  leaving,
  vouching,
  byName
}: {
  leaving: readonly Card[]
  vouching: Vouching
  byName: string
}) {
  const words = useReleaseWords().unknown
  const common = useCommonWords()
  const { current, agreedAt, numbers, dialledByNumber } = vouching
  const [first] = leaving
  const isAgreed = agreedAt !== null
  const dialled = current && dialledByNumber.get(current.shown)
  return (
    <Step number={1} state={isAgreed ? 'done' : 'on'} title={isAgreed ? words.called : words.call}>
      <p class="sub">{words.callLead}</p>
      {first && (
        <CareCurtain of={first.participant}>
          <NumberOptions
            numbers={numbers}
            dialledByNumber={dialledByNumber}
            current={current}
            onDial={vouching.dial}
          />
          {current && (
            <button
              type="button"
              class={isAgreed ? 'opt ask-on yes' : 'opt yes'}
              aria-pressed={isAgreed}
              onClick={vouching.turnYes}
            >
              <span class="box">{isAgreed && <Icon of={Check} />}</span>
              <span>
                <b>
                  {words.yes(
                    [current.relation, common.person(current)].filter(Boolean).join(' ') ||
                      words.guardian
                  )}
                </b>
                <span class="d">
                  {[
                    current.shown,
                    common.time(agreedAt ?? dialled?.at ?? 0),
                    byName ? words.heard(byName) : words.heardNobody
                  ].join(common.separator)}
                </span>
              </span>
            </button>
          )}
        </CareCurtain>
      )}
    </Step>
  )
}
