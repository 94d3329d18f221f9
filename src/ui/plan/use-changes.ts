import { useRef, useState } from 'preact/hooks'
import type { Block } from '../../domain/entity.ts'
import type { Day, EventId, Id, VenueId } from '../../domain/id.ts'
import { oppositeOf, type PlanChange } from '../../domain/plan/plan.ts'
import type { Fault } from '../../kit/fault.ts'
import { useDoing } from '../doing.ts'
import { useApp } from '../app-context.ts'

/** Under a finger that taps several times, the next block may have come into the place of the one it meant. */
const SAME_HAND_MS = 1000

/** What was just done to the plan; a new `turn` starts the ten seconds of its undo again. */
interface Last {
  readonly turn: number
  readonly block: Block
  readonly change: PlanChange
}

export interface Changes {
  readonly change: (block: Block, change: PlanChange) => void
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
  const write = (block: Block, change: PlanChange, then: () => void) =>
    run(() => commands.changePlan({ ...place, block: block.id, change }), then)
  return {
    change(block, change) {
      if (isMeant(block.id))
        write(block, change, () => setLast({ turn: (last?.turn ?? 0) + 1, block, change }))
    },
    last,
    undo: () => last && write(last.block, oppositeOf(last.change), () => setLast(null)),
    forget: () => setLast(null),
    busy,
    fault
  }
}
