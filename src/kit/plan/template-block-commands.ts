// Blocks of ひな型: used for a session, changed, taken out and put back, and their minutes learnt from what was really done.
import type { TemplateBlock } from '../../domain/entity.ts'
import type { EventId, Id, SessionId, TemplateBlockId, TemplateId } from '../../domain/id.ts'
import { needsToKeep, readNeeds } from '../../domain/plan/needs.ts'
import { checkTemplateBlock, planFrom, withMinutes } from '../../domain/plan/template.ts'
import { no, ok } from '../../lib/result.ts'
import type { WorkspaceContext, Writing } from '../context.ts'
import type { Done } from '../fault.ts'
import { entitiesOf } from '../readings.ts'
import { saveAll, type EntityInput } from '../save-entity.ts'
import { blocksIn, saveIn } from './save-in.ts'

interface LearnInput {
  readonly template: TemplateId
  readonly minutes: readonly (readonly [TemplateBlockId, number])[]
}

interface UseTemplateInput {
  readonly template: TemplateId
  readonly event: EventId
  readonly session: SessionId
}

export function createTemplateBlockCommands(inside: WorkspaceContext) {
  return {
    /** Beside what the session's plan has already; answers how many blocks were made. */
    async useTemplate({ template, event, session: of }: UseTemplateInput): Done<number> {
      const [sessions, blocks] = await Promise.all([
        entitiesOf(inside, 'sessions'),
        blocksIn(inside, template)
      ])
      const session = sessions.find(({ id }) => id === of)
      if (!session || blocks.length === 0) return no({ kind: 'gone' })
      const made = planFrom(blocks, session, inside.newId)
      const created = made.map((entity) => ({ root: 'blocks', entity }) as const)
      const saved = await saveAll(inside, { event, created })
      return saved.ok ? ok(made.length) : saved
    },

    async saveTemplateBlock({ id, ...wish }: EntityInput<TemplateBlock>): Done<Id> {
      const kinds = await entitiesOf(inside, 'kinds')
      const needs = needsToKeep(readNeeds(wish.materials, kinds))
      const checked = checkTemplateBlock({ ...wish, needs })
      if (!checked.ok) return checked
      const known = id ?? inside.newId()
      const writing: Omit<Writing, 'event'> =
        id === undefined
          ? { created: [{ root: 'templateBlocks', entity: { ...checked.value, id: known } }] }
          : { changed: [{ root: 'templateBlocks', id, fields: checked.value }] }
      return saveIn(inside, 'templates', known, writing)
    },

    /** It belongs to no template any more; `template` brings it back. */
    placeTemplateBlock: async (id: TemplateBlockId, template: TemplateId): Done<Id> =>
      saveIn(inside, 'templates', id, {
        changed: [{ root: 'templateBlocks', id, fields: { template } }]
      }),

    /** Answers the minutes that stood before, to be written back the same way. */
    async learnMinutes({ template, minutes }: LearnInput): Done<LearnInput['minutes']> {
      const blocks = await blocksIn(inside, template)
      const before = blocks.flatMap((one) =>
        minutes.some(([id]) => id === one.id) ? [[one.id, one.minutes] as const] : []
      )
      const changed = withMinutes(blocks, new Map(minutes)).map(
        ({ id, fields }) => ({ root: 'templateBlocks', id, fields }) as const
      )
      const saved = await saveIn(inside, 'templates', template, { changed })
      return saved.ok ? ok(before) : saved
    }
  }
}
