// ひな型 of plans: made, named, copied, put away and brought back, and used for a session.
import type { Template, TemplateBlock } from '../../domain/entity.ts'
import type { EventId, Id, SessionId, TemplateId } from '../../domain/id.ts'
import {
  blocksOfSession,
  checkTemplate,
  copyTemplate,
  templateOf
} from '../../domain/plan/template.ts'
import { no } from '../../lib/result.ts'
import type { WorkspaceContext, Writing } from '../context.ts'
import type { Done } from '../fault.ts'
import { entitiesOf } from '../readings.ts'
import type { EntityInput } from '../save-entity.ts'
import { blocksIn, saveIn } from './save-in.ts'

interface SessionTemplateInput {
  readonly event: EventId
  readonly session: SessionId
  readonly title: string
}

export function createTemplateCommands(inside: WorkspaceContext) {
  return {
    async saveTemplate({ id, ...wish }: EntityInput<Template>): Done<Id> {
      const checked = checkTemplate(wish)
      if (!checked.ok) return checked
      const known = id ?? inside.newId()
      const writing: Omit<Writing, 'event'> =
        id === undefined
          ? { created: [{ root: 'templates', entity: { ...checked.value, id: known } }] }
          : { changed: [{ root: 'templates', id, fields: checked.value }] }
      return saveIn(inside, 'templates', known, writing)
    },

    async templateFromSession({ event, session: of, title }: SessionTemplateInput): Done<Id> {
      const [sessions, blocks] = await Promise.all([
        entitiesOf(inside, 'sessions'),
        entitiesOf(inside, 'blocks', event)
      ])
      const session = sessions.find(({ id }) => id === of)
      const checked = checkTemplate({ title, note: '' })
      if (!session) return no({ kind: 'gone' })
      if (!checked.ok) return checked
      const id = inside.newId()
      const made = templateOf(blocksOfSession(blocks, session), {
        template: id,
        start: session.start,
        newId: inside.newId
      })
      return createWith(inside, { ...checked.value, id }, made)
    },

    async copyTemplate(from: TemplateId, title: string): Done<Id> {
      const blocks = await blocksIn(inside, from)
      const checked = checkTemplate({ title, note: '' })
      if (!checked.ok) return checked
      const id = inside.newId()
      return createWith(inside, { ...checked.value, id }, copyTemplate(blocks, id, inside.newId))
    }
  }
}

async function createWith(
  inside: WorkspaceContext,
  entity: Template,
  blocks: readonly TemplateBlock[]
): Done<Id> {
  return saveIn(inside, 'templates', entity.id, {
    created: [
      { root: 'templates', entity },
      ...blocks.map((block) => ({ root: 'templateBlocks', entity: block }) as const)
    ]
  })
}
