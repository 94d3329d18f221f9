import { useState } from 'preact/hooks'
import { Info, Pin, Play, Split, Timer, TriangleAlert } from 'lucide'
import { minutesToClock } from '../../domain/calendar.ts'
import type { PlanNow } from '../../domain/plan/now.ts'
import { NEVER_RAN, type RanByBlock } from '../../domain/plan/ran.ts'
import type { FittedBlock } from '../../domain/plan/running.ts'
import { Button } from '../parts/button.tsx'
import { Chip } from '../parts/chip.tsx'
import { Icon } from '../parts/icon.tsx'
import { Masu } from '../parts/masu.tsx'
import { BehindChip, fiveMinutes } from '../attendance/today/now-card.tsx'
import { useDayWords } from '../attendance/today/words/words.ts'
import { useCommonWords } from '../words/common/words.ts'
import { BlockDetails, hasDetails } from './block-details.tsx'
import { usePlanWords } from './words/words.ts'

/** The minutes at two metres; over its time they count up, in the colours of what has to be looked at. */
export function RunNow({ seen, ran }: { seen: PlanNow; ran: RanByBlock }) {
  const { now } = seen
  return now ? <Running now={now} seen={seen} ran={ran} /> : <Between seen={seen} />
}

function Running({ now, seen, ran }: { now: FittedBlock; seen: PlanNow; ran: RanByBlock }) {
  const words = usePlanWords()
  const day = useDayWords()
  const common = useCommonWords()
  const { block, from, to } = now
  const isPlanB = (ran.get(block.id) ?? NEVER_RAN).planB
  const left = seen.minutesLeft ?? 0
  const second = [block.owner, block.place, day.today.square5].filter(Boolean)
  return (
    <section class={seen.over > 0 ? 'runnow over' : 'runnow'} aria-label={words.runTitle}>
      <div class="row wrap">
        <Chip kind="now" icon={Play}>
          {day.today.now}
        </Chip>
        <b class="t28 num">{common.span(minutesToClock(from), minutesToClock(to))}</b>
        {seen.over === 0 && <BehindChip behind={seen.behind} />}
        {block.anchor === true && <Chip icon={Pin}>{words.fixed}</Chip>}
        {isPlanB && (
          <Chip kind="ask" icon={Split}>
            {words.planBOn}
          </Chip>
        )}
        <span class="spacer" />
        <Details now={now} />
      </div>
      <div>
        <h2>{block.title}</h2>
        {isPlanB && <p class="t20">{block.planB}</p>}
        {block.safety && (
          <p class="runsafe">
            <Icon of={TriangleAlert} /> {block.safety}
          </p>
        )}
      </div>
      <Big over={seen.over} left={left} />
      <Masu
        size="xxl"
        squares={fiveMinutes(now, left)}
        label={day.today.minutesDone(to - from, to - from - left)}
      />
      <p class="t20 runsecond">{second.join(common.separator)}</p>
    </section>
  )
}

function Big({ over, left }: { over: number; left: number }) {
  const words = usePlanWords()
  if (over > 0)
    return (
      <p class="big" role="timer" aria-label={words.overLabel(over)}>
        <Icon of={Timer} size="l" />
        <span class="v num">{over}</span> {words.overUnit}
      </p>
    )
  return (
    <p class="big" role="timer">
      {words.left} <span class="v num">{left}</span> {words.minutes}
    </p>
  )
}

function Between({ seen: { next, minutesToNext } }: { seen: PlanNow }) {
  const words = usePlanWords()
  return (
    <section class="runnow" aria-label={words.runTitle}>
      <div />
      <h2>{next ? words.nothingNow : words.done}</h2>
      {next && minutesToNext !== null ? (
        <p class="big" role="timer">
          {words.toNext} <span class="v num">{minutesToNext}</span> {words.toNextUnit}
        </p>
      ) : (
        <p class="big" />
      )}
    </section>
  )
}

function Details({ now: { block } }: { now: FittedBlock }) {
  const words = usePlanWords()
  const [isOpen, setOpen] = useState(false)
  if (!hasDetails(block)) return null
  return (
    <>
      <Button kind="quiet" icon={Info} onPress={() => setOpen(true)}>
        {words.details}
      </Button>
      {isOpen && <BlockDetails block={block} onClose={() => setOpen(false)} />}
    </>
  )
}
