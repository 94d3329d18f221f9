// What is read to say what hangs on something: entities and facts of its event, things and where they are.
import { docForRoot, eventDoc } from '../../crdt/docs.ts'
import type { EntityByRoot } from '../../domain/entity.ts'
import { hangingOn, type Hanging, type Surroundings } from '../../domain/hanging.ts'
import type { EventId, Id } from '../../domain/id.ts'
import type { RemovableRoot } from '../../domain/removal.ts'
import { withdrawnIn } from '../../domain/people/withdrawn.ts'
import type { WorkspaceContext } from '../context.ts'
import { allFacts, entitiesOf, everOf, saidOfEntries } from '../readings.ts'

/** Also one that was removed. Blocks are looked for in all events, since they stand in documents of their own. */
export async function findRemovable<R extends RemovableRoot>(
  inside: WorkspaceContext,
  root: R,
  id: Id
): Promise<{ readonly entity: EntityByRoot[R]; readonly event: EventId } | null> {
  if (root !== 'blocks') {
    const entity = await inside.rows.entity(docForRoot(root, { event: '', lender: '' }), root, id)
    return entity && { entity, event: eventIn(root, entity) }
  }
  for (const { id: event } of await everOf(inside, 'events')) {
    const entity = await inside.rows.entity(docForRoot(root, { event, lender: '' }), root, id)
    if (entity) return { entity, event }
  }
  return null
}

function eventIn(root: RemovableRoot, entity: EntityByRoot[RemovableRoot]): EventId {
  const { id, event = '' }: { readonly id: Id; readonly event?: Id } = { ...entity }
  return root === 'events' ? id : event
}

export async function surroundingsOf(
  inside: WorkspaceContext,
  event: EventId
): Promise<Surroundings> {
  const [sessions, assets, custody] = await Promise.all([
    entitiesOf(inside, 'sessions'),
    entitiesOf(inside, 'assets'),
    inside.rows.allFacts('custody')
  ])
  const ofWorkspace = { sessions, assets, custody }
  if (event === '') return { ...ofWorkspace, blocks: [], entries: [], attendance: [] }
  const [blocks, entries, said, attendance] = await Promise.all([
    entitiesOf(inside, 'blocks', event),
    entitiesOf(inside, 'participants', event),
    saidOfEntries(inside, event),
    allFacts(inside, eventDoc('attendance', event))
  ])
  const withdrawn = withdrawnIn(entries, said)
  const known = entries.filter(({ id }) => !withdrawn.has(id))
  return { ...ofWorkspace, blocks, entries: known, attendance }
}

/** What hangs on it now; nothing on what is not there. */
export async function readHanging(
  inside: WorkspaceContext,
  root: RemovableRoot,
  id: Id
): Promise<Hanging> {
  const found = await findRemovable(inside, root, id)
  if (!found) return {}
  return hangingOn(root, id, await surroundingsOf(inside, found.event))
}
