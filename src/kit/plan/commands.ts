// The plan of a day: a block as a form holds it, and a block moved with what follows it.
import type { Block } from '../../domain/entity.ts'
import { checkBlock } from '../../domain/event/session.ts'
import type { Day, EventId, Id, VenueId } from '../../domain/id.ts'
import { blocksOfDay, changePlan, type PlanChange } from '../../domain/plan/plan.ts'
import { no } from '../../lib/result.ts'
import type { WorkspaceContext } from '../context.ts'
import type { Done } from '../fault.ts'
import { entitiesOf } from '../readings.ts'
import { putEntity, saveAll, type EntityInput } from '../save-entity.ts'

interface ChangePlanInput {
  readonly event: EventId
  readonly day: Day
  readonly venue: VenueId
  readonly block: Id
  readonly change: PlanChange
}

export function createPlanCommands(inside: WorkspaceContext) {
  return {
    async saveBlock({ id, ...wish }: EntityInput<Block>): Done<Id> {
      const event = (await entitiesOf(inside, 'events')).find((one) => one.id === wish.event)
      return event
        ? putEntity(inside, 'blocks', id, checkBlock(wish, event), event.id)
        : no({ kind: 'gone' })
    },

    /** Moves what follows at `venue` too; empty is every venue. */
    async changePlan({ event, day, venue, block, change }: ChangePlanInput): Done {
      const blocks = blocksOfDay(await entitiesOf(inside, 'blocks', event), day, venue)
      const changed = changePlan(blocks, block, change)
      if (!changed.ok) return changed
      return saveAll(inside, { event, changed: changed.value })
    }
  }
}
