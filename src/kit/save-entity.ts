// Saving what a form holds: under a fresh id or the one named, and what the command then answers.
import type { EventId, Id } from '../domain/id.ts'
import type { Invalid } from '../domain/invalid.ts'
import { ok, type Result } from '../lib/result.ts'
import { save, type WorkspaceContext, type Writing } from './context.ts'
import type { Done } from './fault.ts'

/** What a form holds of an entity; without an id it is a new one. */
export type EntityInput<Entity extends { readonly id: Id }> = Omit<Entity, 'id'> & {
  readonly id?: Id
}

/** Creates under a fresh id, or changes the one named. */
export async function putEntity(
  inside: WorkspaceContext,
  root: 'venues' | 'sessions' | 'groups' | 'blocks' | 'staff' | 'lenders',
  known: Id | undefined,
  checked: Result<object, Invalid>,
  event: EventId
): Done<Id> {
  if (!checked.ok) return checked
  const id = known ?? inside.newId()
  const written =
    known === undefined
      ? { created: [{ root, entity: { ...checked.value, id } }] }
      : { changed: [{ root, id, fields: checked.value }] }
  return saveAs(inside, { event, ...(written as Pick<Writing, 'created' | 'changed'>) }, id)
}

export async function saveAs(inside: WorkspaceContext, writing: Writing, id: Id): Done<Id> {
  const saved = await save(inside, writing)
  return saved.ok ? ok(id) : saved
}

export async function saveAll(inside: WorkspaceContext, writing: Writing): Done {
  const saved = await save(inside, writing)
  return saved.ok ? ok(null) : saved
}
