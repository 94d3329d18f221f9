import { useState } from 'preact/hooks'
import { Minus, Plus, SkipForward, Split } from 'lucide'
import { minutesToClock } from '../../domain/calendar.ts'
import { changePlan, leavingOut, withChanges, type PlanStep } from '../../domain/plan/change.ts'
import { effectOf, endOfDay } from '../../domain/plan/effect.ts'
import type { Block } from '../../domain/entity.ts'
import { NEVER_RAN, type RanSaying } from '../../domain/plan/ran.ts'
import { fittedPlan, type FittedBlock } from '../../domain/plan/running.ts'
import { Button } from '../parts/button.tsx'
import { Sheet } from '../parts/sheet.tsx'
import { useCommonWords } from '../words/common/words.ts'
import { sayEffect, sayEnd } from './present-effect.ts'
import type { RunningPlan } from './use-running.ts'
import { usePlanWords } from './words/words.ts'

/** One square of the row above. */
const STEP = 5

interface Acting {
  readonly plan: RunningPlan
  readonly now: FittedBlock
  readonly next: FittedBlock | null
}

/** Longer and shorter at once, with what comes of it in the button; とばす and 予備案 are shown before they are done. */
export function RunActs(acting: Acting) {
  const { plan, now } = acting
  const words = usePlanWords()
  const [asked, ask] = useState<'skip' | 'plan-b' | null>(null)
  const isPlanB = (plan.ran.get(now.block.id) ?? NEVER_RAN).planB
  const mayPlanB = now.block.planB !== '' && !isPlanB
  return (
    <>
      <div class="shift">
        <Longer {...acting} minutes={-STEP} />
        <Longer {...acting} minutes={STEP} />
        <Button big kind="quiet" icon={SkipForward} onPress={() => ask('skip')}>
          {words.skip}
        </Button>
        <Button
          big
          kind="quiet"
          icon={Split}
          disabled={!mayPlanB}
          second={now.block.planB === '' ? words.noPlanB : undefined}
          onPress={() => ask('plan-b')}
        >
          {isPlanB ? words.planBOn : words.planB}
        </Button>
      </div>
      {asked === 'skip' && <SkipSheet {...acting} onClose={() => ask(null)} />}
      {asked === 'plan-b' && <PlanBSheet {...acting} onClose={() => ask(null)} />}
    </>
  )
}

/** Whoever changes what runs says that it runs. */
function begunWith({ plan, now }: Acting): readonly RanSaying[] {
  const { began } = plan.ran.get(now.block.id) ?? NEVER_RAN
  return began === null ? [{ block: now.block.id, what: 'began', minute: now.from }] : []
}

function Longer(acting: Acting & { minutes: number }) {
  const { plan, now, minutes } = acting
  const words = usePlanWords()
  const common = useCommonWords()
  const steps = [{ block: now.block.id, change: { kind: 'shorten', minutes: -minutes } as const }]
  const after = previewed(plan.blocks, steps)
  const fitted = after && fittedPlan(after).find(({ block }) => block.id === now.block.id)
  const isBefore = fitted !== null && fitted !== undefined && fitted.to <= now.from
  const does = minutes > 0 ? words.longer(minutes) : words.shorter(-minutes)
  const said = minutes > 0 ? words.did.longer(minutes) : words.did.shorter(-minutes)
  return (
    <Button
      big
      icon={minutes > 0 ? Plus : Minus}
      disabled={!fitted || isBefore}
      second={fitted ? words.until(common.clock(minutesToClock(fitted.to))) : undefined}
      onPress={() => plan.changes.act({ block: now.block, steps, told: begunWith(acting), said })}
    >
      {does}
    </Button>
  )
}

function previewed(blocks: readonly Block[], steps: readonly PlanStep[]): readonly Block[] | null {
  const changed = changePlan(blocks, steps)
  return changed.ok ? withChanges(blocks, changed.value) : null
}

type Asking = Acting & { readonly onClose: () => void }

function SkipSheet({ plan, now, next, onClose }: Asking) {
  const words = usePlanWords()
  const common = useCommonWords()
  const { steps, said: told } = leavingOut(now, next, plan.minute)
  const after = previewed(plan.blocks, steps) ?? plan.blocks
  const follower = fittedPlan(after).find(({ block }) => block.id === next?.block.id)
  const effect = effectOf(after, plan.minute)
  return (
    <Sheet title={words.skipAsk(now.block.title)} onClose={onClose}>
      <ul class="foreseen">
        {follower && (
          <li>
            <b>
              {words.skipDoes(follower.block.title, common.clock(minutesToClock(follower.from)))}
            </b>
          </li>
        )}
        <li>{sayEnd(words, common, endOfDay(after))}</li>
        {effect && <li>{sayEffect(words, common, effect)}</li>}
      </ul>
      <Button
        kind="main"
        big
        wide
        icon={SkipForward}
        onPress={() => {
          plan.changes.act({ block: now.block, steps, told, said: words.did.skipped })
          onClose()
        }}
      >
        {words.skipDo}
      </Button>
    </Sheet>
  )
}

function PlanBSheet(asking: Asking) {
  const { plan, now, onClose } = asking
  const words = usePlanWords()
  const { block } = now
  return (
    <Sheet title={words.planBAsk(block.title)} second={words.planBKeeps} onClose={onClose}>
      <p class="t28 foreseen">{block.planB}</p>
      <Button
        kind="main"
        big
        wide
        icon={Split}
        onPress={() => {
          const planB = { block: block.id, what: 'plan-b', minute: plan.minute } as const
          const told = [...begunWith(asking), planB]
          plan.changes.act({ block, steps: [], told, said: words.did.planB })
          onClose()
        }}
      >
        {words.planBDo}
      </Button>
    </Sheet>
  )
}
