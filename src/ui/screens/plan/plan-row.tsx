import { Check, Minus, Package, Play, Plus, Split } from 'lucide'
import { clockToMinutes, minutesToClock } from '../../../domain/calendar.ts'
import type { Block } from '../../../domain/entity.ts'
import type { Clock } from '../../../domain/id.ts'
import { minutesOf, type Running } from '../../../domain/plan.ts'
import { useDoing } from '../../doing.ts'
import { useHand, useWords } from '../../hand.ts'
import { Button } from '../../parts/button.tsx'
import { Chip } from '../../parts/chip.tsx'
import { Icon } from '../../parts/icon.tsx'
import { Masu, type Square } from '../../parts/masu.tsx'
import { FaultNote } from '../../parts/note.tsx'
import { fiveMinutes } from '../today/now-card.tsx'

interface Shown {
  readonly block: Block
  readonly running: Running
  /** Null while the day is not today: nothing is past and nothing is now. */
  readonly clock: Clock | null
  readonly now: boolean
  readonly minutesLeft: number | null
  readonly mayShift: boolean
}

export function PlanRow(props: Shown) {
  const { clock, running, now } = props
  const past = !now && clock !== null && running.to <= clockToMinutes(clock)
  return (
    <>
      <Time {...props} past={past} />
      <PlanBlock {...props} past={past} />
    </>
  )
}

function Time({ block, running, now, past }: Shown & { past: boolean }) {
  const { day, common } = useWords()
  const moved = block.shift !== 0
  return (
    <div class={past ? 'tm past num' : 'tm num'}>
      {now && (
        <>
          <Chip kind="now" icon={Play}>
            {day.today.now}
          </Chip>
          <br />
        </>
      )}
      {common.clock(minutesToClock(running.from))}
      {moved && !past && (
        <s>
          <span class="hidden">{day.plan.was('')}</span>
          {common.clock(block.start)}
        </s>
      )}
    </div>
  )
}

function PlanBlock(props: Shown & { past: boolean }) {
  const { past, now } = props
  if (past) return <PastBlock {...props} />
  return now ? <NowBlock {...props} /> : <ComingBlock {...props} />
}

function useSecond(block: Block): string {
  const { day, common } = useWords()
  const minutes = block.skipped ? day.plan.skipped : common.minutes(minutesOf(block))
  return [minutes, block.owner, block.place].filter(Boolean).join(common.separator)
}

function PastBlock({ block }: Shown) {
  return (
    <div class="blk past">
      <div class="row">
        <h2>
          <Icon of={Check} size="s" /> {block.title}
        </h2>
        <span class="spacer" />
        <span class="sub nw">{useSecond(block)}</span>
      </div>
    </div>
  )
}

function ComingBlock({ block, running }: Shown) {
  const { day } = useWords()
  const squares = Array.from(
    { length: Math.ceil((running.to - running.from) / 5) },
    (): Square => 'yet'
  )
  return (
    <div class="blk">
      <div class="row">
        <h2>{block.title}</h2>
        <span class="spacer" />
        <span class="sub">{useSecond(block)}</span>
      </div>
      <Masu size="tight" squares={squares} label="" />
      <MoreLines block={block} />
      {block.skipped && <Chip kind="calm">{day.plan.skipped}</Chip>}
    </div>
  )
}

function MoreLines({ block }: { block: Block }) {
  const { day } = useWords()
  return (
    <>
      {block.materials && (
        <p class="t16">
          <Icon of={Package} size="s" /> {day.plan.materialsAlone(block.materials)}
        </p>
      )}
      {block.planB && (
        <p class="sub">
          <Icon of={Split} size="s" /> {day.plan.rain(block.planB)}
        </p>
      )}
    </>
  )
}

function NowBlock({ block, running, minutesLeft, mayShift }: Shown) {
  const { day } = useWords()
  const all = running.to - running.from
  return (
    <div class="blk on" aria-current="step">
      <div class="row top-row">
        <div>
          <h2>{block.title}</h2>
          <p class="sub">{useSecond(block)}</p>
        </div>
        <span class="spacer" />
        <p class="left-min">
          {day.today.endsIn} <span class="v num">{minutesLeft}</span> {day.today.endsInUnit}
        </p>
      </div>
      <Masu
        size="xxl"
        squares={fiveMinutes(running, minutesLeft)}
        label={day.today.minutesDone(all, all - (minutesLeft ?? 0))}
      />
      <MoreLines block={block} />
      {mayShift && <Shift block={block} />}
    </div>
  )
}

function Shift({ block }: { block: Block }) {
  const { acts } = useHand()
  const { plan: words } = useWords().day
  const doing = useDoing()
  const shift = (minutes: number) =>
    doing.run(() => acts.shiftPlan({ event: block.event, day: block.day, from: block.id, minutes }))
  return (
    <>
      <FaultNote fault={doing.fault} />
      <div class="shift pair">
        <Button icon={Minus} onPress={() => shift(-5)}>
          {words.earlier}
        </Button>
        <Button icon={Plus} onPress={() => shift(5)}>
          {words.later}
        </Button>
      </div>
      <p class="sub t16">{words.shiftHint}</p>
    </>
  )
}
