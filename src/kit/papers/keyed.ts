// Rows of the printed plan that were typed back in: when a block really began. Rule X14.
import { eventDoc } from '../../crdt/docs.ts'
import type { Fact, FactOf } from '../../domain/fact.ts'
import { byTime } from '../../domain/facts.ts'
import type { BlockId, EventId, FactId } from '../../domain/id.ts'
import type { StartedBlock } from '../../domain/papers/keyed-meaning.ts'
import { no, ok } from '../../lib/result.ts'
import { save, type WorkspaceContext } from '../context.ts'
import type { Done } from '../fault.ts'
import { allFacts, voidedOf } from '../readings.ts'

/** Of the blocks of an event, as whoever said it last. */
export type StartedBlocks = ReadonlyMap<BlockId, StartedBlock>

interface KeyStartInput {
  readonly event: EventId
  readonly block: BlockId
  readonly started: StartedBlock
}

export async function readStarted(
  inside: WorkspaceContext,
  event: EventId
): Promise<StartedBlocks> {
  const said = await ranIn(inside, event)
  return new Map(
    said
      .filter(({ what }) => what === 'began' || what === 'left-out')
      .map(({ subject, what, minute }) => [subject, what === 'left-out' ? 'left-out' : minute])
  )
}

export function createKeyedCommands(inside: WorkspaceContext) {
  return {
    async keyStart({ event, block, started }: KeyStartInput): Done<FactId> {
      const saved = await save(inside, {
        event,
        drafts: [
          {
            kind: 'ran',
            subject: block,
            event,
            what: started === 'left-out' ? 'left-out' : 'began',
            minute: started === 'left-out' ? 0 : started,
            prev: (await ranIn(inside, event)).filter((one) => one.subject === block).map(idOf)
          }
        ]
      })
      return saved.ok ? ok(saved.value[0] ?? '') : saved
    },

    async undoStart(event: EventId, fact: FactId): Done {
      const found = (await ranIn(inside, event)).find(({ id }) => id === fact)
      if (!found) return no({ kind: 'gone' })
      const { subject } = found
      const doc = await docOfRan(inside, event, fact)
      const saved = await save(inside, {
        event,
        doc,
        drafts: [{ kind: 'voided', subject, prev: [fact] }]
      })
      return saved.ok ? ok(null) : saved
    }
  }
}

function idOf({ id }: { readonly id: FactId }): FactId {
  return id
}

/** What stands, earliest first; an event of an earlier version has it among the reports until its own document was begun. */
async function ranIn(inside: WorkspaceContext, event: EventId): Promise<readonly FactOf<'ran'>[]> {
  const facts = (await Promise.all(docsOf(event).map((doc) => allFacts(inside, doc)))).flat()
  const voided = voidedOf(facts)
  return facts
    .flatMap((fact) =>
      fact.kind === 'ran' && fact.event === event && !voided.has(fact.id) ? [fact] : []
    )
    .toSorted(byTime)
}

function docsOf(event: EventId): readonly string[] {
  return [eventDoc('day', event), 'reports']
}

async function docOfRan(inside: WorkspaceContext, event: EventId, id: FactId): Promise<string> {
  const [day = '', reports = ''] = docsOf(event)
  const has = (facts: readonly Fact[]) => facts.some((fact) => fact.id === id)
  return has(await allFacts(inside, day)) ? day : reports
}
