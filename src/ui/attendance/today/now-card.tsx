import { ChevronRight, Play, Timer } from 'lucide'
import { minutesToClock, momentOf } from '../../../domain/calendar.ts'
import { blocksOfDay } from '../../../domain/plan/line.ts'
import { planNow, type PlanNow } from '../../../domain/plan/now.ts'
import { ranIn } from '../../../domain/plan/ran.ts'
import type { RunningBlock } from '../../../domain/plan/running.ts'
import { useApp } from '../../app-context.ts'
import { useLive } from '../../live.ts'
import { useNow } from '../../now.ts'
import { Chip } from '../../parts/chip.tsx'
import { Icon } from '../../parts/icon.tsx'
import { Masu, type Square } from '../../parts/masu.tsx'
import { to } from '../../routes.ts'
import type { ReadyPlace } from '../../../domain/attendance/working-place.ts'
import { useCommonWords } from '../../words/common/words.ts'
import { useDayWords } from './words/words.ts'

export function fiveMinutes(running: RunningBlock, minutesLeft: number | null): readonly Square[] {
  const all = Math.max(1, Math.ceil((running.to - running.from) / 5))
  if (minutesLeft === null) return Array.from({ length: all }, (): Square => 'yet')
  const done = Math.min(all - 1, Math.floor((running.to - running.from - minutesLeft) / 5))
  return Array.from({ length: all }, (_, at): Square => {
    if (at === done) return 'now'
    return at < done ? 'on' : 'yet'
  })
}

export function BehindChip({ behind }: { behind: number }) {
  const { today } = useDayWords()
  if (behind === 0) return null
  return (
    <Chip kind="ask" icon={Timer}>
      {behind > 0 ? today.behind(behind) : today.ahead(-behind)}
    </Chip>
  )
}

/** The plan of the session's day, seen from now; null while it is not today, for then nothing is "now". */
export function usePlanNow(
  ready: ReadyPlace
): { readonly seen: PlanNow; readonly any: boolean } | null {
  const { kit } = useApp()
  const { event, session, venue } = ready
  const plan = useLive(() => kit.plan(event.id, session.day), [kit, event.id, session.day])
  const { day, clock } = momentOf(useNow())
  if (!plan) return null
  const blocks = blocksOfDay(plan.blocks, session.day, venue.id)
  const isToday = day === session.day
  return {
    seen: planNow(blocks, isToday ? clock : session.start, isToday ? ranIn(plan.ran) : undefined),
    any: blocks.length > 0
  }
}

export function NowCard({ ready }: { ready: ReadyPlace }) {
  const { today } = useDayWords()
  const plan = usePlanNow(ready)
  if (!plan) return <section class="card nowcard" />
  const { now, next, minutesLeft, behind, over } = plan.seen
  const others = plan.any ? <NotRunning next={next !== null} /> : <NoPlan />
  return (
    <section class="card nowcard" aria-label={today.nowLabel}>
      {now ? <Now running={now} minutesLeft={minutesLeft} behind={behind} over={over} /> : others}
      {next && <Next running={next} />}
    </section>
  )
}

function NoPlan() {
  const { today } = useDayWords()
  return (
    <div class="now-in">
      <div>
        <h2>{today.noPlan}</h2>
        <p class="sub">{today.noPlanSecond}</p>
      </div>
    </div>
  )
}

function NotRunning({ next }: { next: boolean }) {
  const { today } = useDayWords()
  return (
    <div class="now-in">
      <h2>{next ? today.planBefore : today.planDone}</h2>
    </div>
  )
}

function Now({
  running,
  minutesLeft,
  behind,
  over
}: {
  running: RunningBlock
  minutesLeft: number | null
  behind: number
  over: number
}) {
  const day = useDayWords()
  const common = useCommonWords()
  const { block, from, to: until } = running
  const second = [block.owner, block.place, block.materials].filter(Boolean)
  const done = until - from - (minutesLeft ?? 0)
  return (
    <div class="now-in">
      <div class="row wrap">
        <Chip kind="now" icon={Play}>
          {day.today.now}
        </Chip>
        <b class="t20 num">{common.span(minutesToClock(from), minutesToClock(until))}</b>
        <BehindChip behind={behind} />
      </div>
      <div>
        <h2>{block.title}</h2>
        <p class="sub">{second.join(common.separator)}</p>
      </div>
      <p class="left-min">
        {over > 0 ? (
          <>
            <span class="v num">{over}</span> {day.today.overUnit}
          </>
        ) : (
          <>
            {day.today.endsIn} <span class="v num">{minutesLeft}</span> {day.today.endsInUnit}
          </>
        )}
      </p>
      <div class="row wrap">
        <Masu
          size="xl"
          squares={fiveMinutes(running, minutesLeft)}
          label={day.today.minutesDone(until - from, done)}
        />
        <span class="sub t16">{day.today.square5}</span>
      </div>
    </div>
  )
}

function Next({ running }: { running: RunningBlock }) {
  const day = useDayWords()
  const common = useCommonWords()
  const { block, from } = running
  const second = [common.minutes(running.to - from), block.place, block.owner]
  return (
    <a class="nextline" href={to('plan')}>
      <Chip>{day.today.next}</Chip>
      <b class="num">{common.clock(minutesToClock(from))}</b>
      <span>
        <b>{block.title}</b>{' '}
        <span class="sub hide-s">{second.filter(Boolean).join(common.separator)}</span>
      </span>
      <span class="spacer" />
      <Icon of={ChevronRight} />
    </a>
  )
}
