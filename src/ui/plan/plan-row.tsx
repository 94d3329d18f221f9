import { Check, Minus, Package, Play, Plus, SkipForward, Split, Undo2 } from 'lucide'
import { clockToMinutes, minutesToClock } from '../../domain/calendar.ts'
import type { Block } from '../../domain/entity.ts'
import type { Clock } from '../../domain/id.ts'
import { runningMinutes, type RunningBlock } from '../../domain/plan/plan.ts'

import { Button } from '../parts/button.tsx'
import { Chip } from '../parts/chip.tsx'
import { Icon } from '../parts/icon.tsx'
import { Masu, type Square } from '../parts/masu.tsx'
import { fiveMinutes } from '../attendance/today/now-card.tsx'
import type { Changes } from './use-changes.ts'
import { useCommonWords } from '../words/common/words.ts'
import { useDayWords } from '../attendance/today/words/words.ts'

/** One square of the row above. */
const STEP = 5

interface Shown {
  readonly block: Block
  readonly running: RunningBlock
  /** Null while the day is not today: nothing is past and nothing is now. */
  readonly clock: Clock | null
  readonly now: boolean
  readonly minutesLeft: number | null
  /** Null for those who only look. */
  readonly changes: Changes | null
}

export function PlanBlockRow(props: Shown) {
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
  const day = useDayWords()
  const common = useCommonWords()
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
  const day = useDayWords()
  const common = useCommonWords()
  if (block.skipped) return day.plan.skipped
  const cut = block.cut === 0 ? '' : day.plan.cut(block.cut)
  const minutes = common.minutes(runningMinutes(block)) + cut
  return [minutes, block.owner, block.place].filter(Boolean).join(common.separator)
}

function PastBlock({ block, changes }: Shown) {
  return (
    <div class={block.skipped ? 'blk past skipped' : 'blk past'}>
      <div class="row">
        <h2>
          <Icon of={block.skipped ? SkipForward : Check} size="s" /> {block.title}
        </h2>
        <span class="spacer" />
        <span class="sub nw">{useSecond(block)}</span>
        <TakeIn block={block} changes={changes} />
      </div>
    </div>
  )
}

function TakeIn({ block, changes }: Pick<Shown, 'block' | 'changes'>) {
  const { plan: words } = useDayWords()
  if (!block.skipped || !changes) return null
  return (
    <Button
      kind="quiet"
      icon={Undo2}
      label={`${block.title} ${words.takeIn}`}
      onPress={() => changes.change(block, { kind: 'take-in', begun: 0 })}
    >
      {words.takeIn}
    </Button>
  )
}

function ComingBlock({ block, running, changes }: Shown) {
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
        <TakeIn block={block} changes={changes} />
      </div>
      <Masu size="tight" squares={squares} label="" />
      <MoreLines block={block} />
    </div>
  )
}

function MoreLines({ block }: { block: Block }) {
  const day = useDayWords()
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

function NowBlock({ block, running, minutesLeft, changes }: Shown) {
  const day = useDayWords()
  const all = running.to - running.from
  const begun = all - (minutesLeft ?? 0)
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
        label={day.today.minutesDone(all, begun)}
      />
      <MoreLines block={block} />
      {changes && <ChangeNow block={block} begun={begun} changes={changes} />}
    </div>
  )
}

function ChangeNow({
  block,
  begun,
  changes: { change }
}: {
  block: Block
  begun: number
  changes: Changes
}) {
  const { plan: words } = useDayWords()
  return (
    <>
      <div class="shift">
        <Button
          icon={Minus}
          disabled={runningMinutes(block) <= STEP}
          onPress={() => change(block, { kind: 'shorten', minutes: STEP })}
        >
          {words.shorter(STEP)}
        </Button>
        <Button icon={Plus} onPress={() => change(block, { kind: 'shorten', minutes: -STEP })}>
          {words.longer(STEP)}
        </Button>
        <Button
          kind="quiet"
          icon={SkipForward}
          onPress={() => change(block, { kind: 'skip', begun })}
        >
          {words.skip}
        </Button>
      </div>
      <p class="sub t16">{words.shiftHint}</p>
    </>
  )
}
