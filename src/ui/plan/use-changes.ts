import { useRef, useState } from 'preact/hooks'
import type { Block } from '../../domain/entity.ts'
import type { Day, EventId, Id, VenueId } from '../../domain/id.ts'
import { oppositeOf, type PlanStep } from '../../domain/plan/change.ts'
import type { RanSaying } from '../../domain/plan/ran.ts'
import type { Fault } from '../../kit/fault.ts'
import type { RanFact } from '../../kit/plan/views.ts'
import { useDoing } from '../doing.ts'
import { useApp } from '../app-context.ts'

/** Under a finger that taps several times, the next block may have come into the place of the one it meant. */
const SAME_HAND_MS = 1000

/** One tap: what it does to the plan, what it tells, and how that is said afterwards. */
export interface PlanAct {
  /** The one the finger was on. */
  readonly block: Block
  readonly steps: readonly PlanStep[]
  readonly told?: readonly RanSaying[]
  readonly said: string
}

/** What was just done to the plan; a new `turn` starts the ten seconds of its undo again. */
interface Last extends PlanAct {
  readonly turn: number
  readonly facts: readonly RanFact[]
}

export interface Changes {
  readonly act: (act: PlanAct) => void
  readonly last: Last | null
  readonly undo: () => void
  readonly forget: () => void
  readonly busy: boolean
  readonly fault: Fault | null
}

export function useChanges(place: { event: EventId; day: Day; venue: VenueId }): Changes {
  const { commands, environment } = useApp()
  const pressed = useRef({ block: '', at: 0 })
  const { run, busy, fault } = useDoing()
  const [last, setLast] = useState<Last | null>(null)
  const isMeant = (block: Id) => {
    const at = environment.now()
    const quick = at - pressed.current.at < SAME_HAND_MS
    const meant = !quick || pressed.current.block === block
    pressed.current = { block: meant ? block : pressed.current.block, at }
    return meant
  }
  return {
    act(act) {
      if (!isMeant(act.block.id)) return
      const { steps, told = [] } = act
      run(
        () => commands.changePlan({ ...place, steps, said: told }),
        (facts) => setLast({ ...act, facts, turn: (last?.turn ?? 0) + 1 })
      )
    },
    last,
    undo() {
      if (!last) return
      const steps = oppositeOf(last.steps)
      run(
        () => commands.changePlan({ ...place, steps, takeBack: last.facts }),
        () => setLast(null)
      )
    },
    forget: () => setLast(null),
    busy,
    fault
  }
}
