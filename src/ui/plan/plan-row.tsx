import { Check, Package, Pin, Play, SkipForward, Split, Undo2 } from 'lucide'
import type { Block } from '../../domain/entity.ts'
import { minutesToClock } from '../../domain/calendar.ts'
import { stationOf } from '../../domain/plan/line.ts'
import type { PlanNow } from '../../domain/plan/now.ts'
import { doneBlock } from '../../domain/plan/actual.ts'
import type { FittedBlock } from '../../domain/plan/running.ts'
import { Button } from '../parts/button.tsx'
import { Chip } from '../parts/chip.tsx'
import { Icon } from '../parts/icon.tsx'
import { Masu, type Square } from '../parts/masu.tsx'
import { fiveMinutes } from '../attendance/today/now-card.tsx'
import { useDayWords } from '../attendance/today/words/words.ts'
import { useCommonWords } from '../words/common/words.ts'
import { MoveTime } from './move-time.tsx'
import { RunActs } from './run-acts.tsx'
import type { RunningPlan } from './use-running.ts'
import { usePlanWords } from './words/words.ts'

interface Shown {
  readonly plan: RunningPlan
  readonly running: FittedBlock
  readonly seen: PlanNow
}

type State = 'past' | 'now' | 'coming'

/** While the day is not today nothing is past and nothing is now. */
function stateOf({ plan, running, seen }: Shown): State {
  if (seen.now?.block.id === running.block.id) return plan.isToday ? 'now' : 'coming'
  if (!plan.isToday) return 'coming'
  const isEnded = (plan.ran.get(running.block.id)?.ended ?? null) !== null
  return isEnded || running.to <= plan.minute ? 'past' : 'coming'
}

export function PlanBlockRow(props: Shown) {
  const state = stateOf(props)
  return (
    <>
      <Time {...props} state={state} />
      {state === 'past' && <PastBlock {...props} />}
      {state === 'now' && <NowBlock {...props} />}
      {state === 'coming' && <ComingBlock {...props} />}
    </>
  )
}

function Time({ running, state }: Shown & { state: State }) {
  const words = usePlanWords()
  const day = useDayWords()
  const common = useCommonWords()
  const start = common.clock(running.block.start)
  const from = common.clock(minutesToClock(running.from))
  return (
    <div class={state === 'past' ? 'tm past num' : 'tm num'}>
      {state === 'now' && (
        <>
          <Chip kind="now" icon={Play}>
            {day.today.now}
          </Chip>
          <br />
        </>
      )}
      {from}
      {from !== start && state !== 'past' && (
        <s>
          <span class="hidden">{words.was('')}</span>
          {start}
        </s>
      )}
    </div>
  )
}

function useSecond({ running, plan }: Shown): string {
  const words = usePlanWords()
  const common = useCommonWords()
  const { block, from, to } = running
  if (block.skipped) return words.skipped
  const shorter = block.minutes - (to - from)
  const cut = shorter === 0 ? '' : words.cut(shorter)
  const really = doneBlock(block, plan.ran)?.actual ?? null
  const told = really === null ? '' : words.really(really)
  return [common.minutes(to - from) + cut, told, block.owner, block.place]
    .filter(Boolean)
    .join(common.separator)
}

function PastBlock(props: Shown) {
  const { block } = props.running
  const second = useSecond(props)
  return (
    <div class={block.skipped ? 'blk past skipped' : 'blk past'}>
      <div class="row">
        <h2>
          <Icon of={block.skipped ? SkipForward : Check} size="s" /> {block.title}
        </h2>
        <span class="spacer" />
        <span class="sub nw">{second}</span>
        <TakeIn {...props} />
      </div>
    </div>
  )
}

function TakeIn({ running: { block }, plan }: Shown) {
  const words = usePlanWords()
  if (!block.skipped || !plan.isToday || !plan.mayChange) return null
  return (
    <Button
      kind="quiet"
      icon={Undo2}
      label={`${block.title} ${words.takeIn}`}
      onPress={() =>
        plan.changes.act({
          block,
          steps: [{ block: block.id, change: { kind: 'take-in', begun: 0 } }],
          said: words.did.takenIn
        })
      }
    >
      {words.takeIn}
    </Button>
  )
}

function Title({ running: { block } }: Shown) {
  const words = usePlanWords()
  const station = stationOf(block)
  return (
    <>
      <h2>{block.title}</h2>
      {station !== '' && <Chip>{words.station(station)}</Chip>}
      {block.anchor === true && <Chip icon={Pin}>{words.fixed}</Chip>}
    </>
  )
}

function ComingBlock(props: Shown) {
  const { running, plan } = props
  const second = useSecond(props)
  const squares = Array.from(
    { length: Math.ceil((running.to - running.from) / 5) },
    (): Square => 'yet'
  )
  const mayMove = plan.mayChange && running.block.anchor !== true && !running.block.skipped
  return (
    <div class="blk">
      <div class="row">
        <Title {...props} />
        <span class="spacer" />
        <span class="sub">{second}</span>
        <TakeIn {...props} />
        {mayMove && <MoveRunning {...props} />}
      </div>
      <Masu size="tight" squares={squares} label="" />
      <MoreLines {...props} />
    </div>
  )
}

function MoveRunning({ running: { block, from }, plan }: Shown) {
  const words = usePlanWords()
  return (
    <MoveTime
      title={block.title}
      from={from}
      everyVenue={isAtEveryVenue(block, plan)}
      onMove={(minutes) =>
        plan.changes.act({
          block,
          steps: [{ block: block.id, change: { kind: 'shift', minutes } }],
          said: words.did.moved
        })
      }
    />
  )
}

/** Whoever changes it changes it for the others, too. */
function isAtEveryVenue({ venue }: Block, { view }: RunningPlan): boolean {
  return venue === '' && view.venues.length > 1
}

function MoreLines({ running: { block } }: Shown) {
  const words = usePlanWords()
  return (
    <>
      {block.materials && (
        <p class="t16">
          <Icon of={Package} size="s" /> {words.materials(block.materials)}
        </p>
      )}
      {block.planB && (
        <p class="sub">
          <Icon of={Split} size="s" /> {words.rain(block.planB)}
        </p>
      )}
    </>
  )
}

function NowBlock(props: Shown) {
  const { running, plan, seen } = props
  const day = useDayWords()
  const words = usePlanWords()
  const second = useSecond(props)
  const all = running.to - running.from
  const left = seen.minutesLeft ?? 0
  return (
    <div class="blk on" aria-current="step">
      <div class="row top-row">
        <div>
          <Title {...props} />
          <p class="sub">{second}</p>
        </div>
        <span class="spacer" />
        <p class="left-min">
          {seen.over > 0 ? (
            <>
              <span class="v num">{seen.over}</span> {words.overUnit}
            </>
          ) : (
            <>
              {words.left} <span class="v num">{left}</span> {words.minutes}
            </>
          )}
        </p>
      </div>
      <Masu
        size="xxl"
        squares={fiveMinutes(running, left)}
        label={day.today.minutesDone(all, all - left)}
      />
      <MoreLines {...props} />
      {plan.mayChange && (
        <>
          <RunActs plan={plan} now={running} next={seen.next} />
          <p class="sub t16">
            {isAtEveryVenue(running.block, plan) ? words.everyVenue : words.allMove}
          </p>
        </>
      )}
    </div>
  )
}
