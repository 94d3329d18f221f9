// The plan of a day: a block as a form holds it, and a block moved with what follows it.
import { eventDoc } from '../../crdt/docs.ts'
import type { Block } from '../../domain/entity.ts'
import { checkBlock } from '../../domain/event/session.ts'
import type { Day, EventId, Id, VenueId } from '../../domain/id.ts'
import { changePlan, planAgain, type PlanStep } from '../../domain/plan/change.ts'
import { blocksOfDay } from '../../domain/plan/line.ts'
import { needsToKeep, readNeeds } from '../../domain/plan/needs.ts'
import { ranDrafts, takeBackRan, type RanSaying } from '../../domain/plan/ran.ts'
import { no, ok } from '../../lib/result.ts'
import { save, type WorkspaceContext } from '../context.ts'
import type { Done } from '../fault.ts'
import { entitiesOf } from '../readings.ts'
import { putEntity, saveAll, type EntityInput } from '../save-entity.ts'
import type { RanFact } from './views.ts'

interface ChangePlanInput {
  readonly event: EventId
  readonly day: Day
  readonly venue: VenueId
  readonly steps: readonly PlanStep[]
  /** What is told of the blocks with it. */
  readonly said?: readonly RanSaying[]
  /** What was told with a change that is taken back. */
  readonly takeBack?: readonly RanFact[]
}

interface PlanAgainInput {
  readonly event: EventId
  readonly day: Day
  readonly venue: VenueId
  readonly block: Id
  readonly minutes: number
}

export function createPlanCommands(inside: WorkspaceContext) {
  return {
    /** What it needs is read from its materials, with the kinds of things that are known now. */
    async saveBlock({ id, ...wish }: EntityInput<Block>): Done<Id> {
      const [events, kinds] = await Promise.all([
        entitiesOf(inside, 'events'),
        entitiesOf(inside, 'kinds')
      ])
      const event = events.find((one) => one.id === wish.event)
      if (!event) return no({ kind: 'gone' })
      const needs = needsToKeep(readNeeds(wish.materials, kinds))
      return putEntity(inside, 'blocks', id, checkBlock({ ...wish, needs }, event), event.id)
    },

    /** Before the day: other times for a block and what follows it. */
    async planAgain({ event, day, venue, block, minutes }: PlanAgainInput): Done {
      const blocks = blocksOfDay(await entitiesOf(inside, 'blocks', event), day, venue)
      const changed = planAgain(blocks, block, minutes)
      return changed.ok ? saveAll(inside, { event, changed: changed.value }) : changed
    },

    /** Moves what follows at `venue` too; empty is every venue. All of it in one transaction. */
    async changePlan(input: ChangePlanInput): Done<readonly RanFact[]> {
      const { event, day, venue, steps, said = [], takeBack = [] } = input
      const blocks = blocksOfDay(await entitiesOf(inside, 'blocks', event), day, venue)
      const changed = changePlan(blocks, steps)
      if (!changed.ok) return changed
      const doc = eventDoc('day', event)
      const saved = await save(inside, {
        event,
        changed: changed.value,
        drafts: ranDrafts(event, said),
        placed: takeBackRan(takeBack).map((draft) => ({ doc, draft }))
      })
      if (!saved.ok) return saved
      return ok(said.map(({ block }, at) => ({ block, fact: saved.value[at] ?? '' })))
    }
  }
}
