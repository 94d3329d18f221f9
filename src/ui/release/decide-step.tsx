import { REASON_LIMIT, TYPED_NAME_LIMIT } from '../../domain/limits.ts'
import { Button } from '../parts/button.tsx'
import { TextField } from '../parts/field.tsx'
import { Step } from '../parts/step.tsx'
import type { Vouching } from './use-vouching.ts'
import { useReleaseWords } from './words/words.ts'

/** Nobody was reached: the one in charge lets the children go, and says why. */
export function DecideStep({ vouching }: { vouching: Vouching }) {
  const words = useReleaseWords().unknown
  const { decider, reason, missing } = vouching
  const isDone = missing !== 'decider' && missing !== 'reason'
  return (
    <Step number={1} state={isDone ? 'done' : 'on'} title={words.decide}>
      <div class="stack">
        <p class="sub">{words.decideLead}</p>
        <TextField
          label={words.decider}
          value={decider}
          maxLength={TYPED_NAME_LIMIT}
          onInput={(text) => vouching.say({ decider: text })}
        />
        <TextField
          label={words.reason}
          hint={words.reasonHint}
          value={reason}
          maxLength={REASON_LIMIT}
          onInput={(text) => vouching.say({ reason: text })}
        />
        <Button kind="quiet" onPress={() => vouching.go('call')}>
          {words.backToCall}
        </Button>
      </div>
    </Step>
  )
}
