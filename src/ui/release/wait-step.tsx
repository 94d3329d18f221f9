import { Phone, UserRound } from 'lucide'
import type { Instant } from '../../domain/id.ts'
import { useApp } from '../app-context.ts'
import { Button } from '../parts/button.tsx'
import { Step } from '../parts/step.tsx'
import { useCommonWords } from '../words/common/words.ts'
import { useReleaseWords } from './words/words.ts'

/** Long enough for a guardian to see that somebody called. */
const WAITS_MINUTES = [5, 10, 15, 30] as const

/** Nobody answers: they wait until a time, one calls again, or the one in charge decides. */
export function WaitStep({
  onUntil,
  onCall,
  onDecide
}: {
  onUntil: (until: Instant) => void
  onCall: () => void
  onDecide: () => void
}) {
  const { environment } = useApp()
  const words = useReleaseWords().unknown
  const common = useCommonWords()
  const now = environment.now()
  return (
    <Step number={1} state="on" title={words.waiting}>
      <p class="sub">{words.waitingLead}</p>
      <div class="answers" role="group" aria-label={words.waiting}>
        {WAITS_MINUTES.map((minutes) => {
          const until = now + minutes * 60_000
          return (
            <button key={minutes} type="button" class="answer" onClick={() => onUntil(until)}>
              <span>
                {words.until(common.time(until))}
                <span class="d">{common.minutes(minutes)}</span>
              </span>
            </button>
          )
        })}
      </div>
      <div class="stack gap">
        <Button big wide icon={Phone} onPress={onCall}>
          {words.callAgain}
        </Button>
        <Button big wide kind="quiet" icon={UserRound} onPress={onDecide}>
          {words.decideWay}
        </Button>
      </div>
    </Step>
  )
}
