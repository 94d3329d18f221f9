// What was removed, the latest first: of an event, or of the whole workspace where none is named.
import { hangingOn } from '../../domain/hanging.ts'
import type { EntityByRoot } from '../../domain/entity.ts'
import type { EventId, Id } from '../../domain/id.ts'
import { isPutAway, templateName } from '../../domain/plan/template.ts'
import { isRemoved, readRemoval, type Removal, type RemovableRoot } from '../../domain/removal.ts'
import type { WorkspaceContext } from '../context.ts'
import { everOf, namesOf } from '../readings.ts'
import { surroundingsOf } from './around.ts'
import type { RemovedThing } from './views.ts'

const OF_EVENT: readonly RemovableRoot[] = ['venues', 'sessions', 'groups', 'blocks']
const OF_WORKSPACE: readonly RemovableRoot[] = ['events', 'staff', 'lenders', 'assets', 'templates']

interface Gone {
  readonly root: RemovableRoot
  readonly entity: EntityByRoot[RemovableRoot]
  readonly removal: Removal
}

export async function readRemoved(
  inside: WorkspaceContext,
  event: EventId
): Promise<readonly RemovedThing[]> {
  const roots = event === '' ? OF_WORKSPACE : OF_EVENT
  const [names, around, venues, ...lists] = await Promise.all([
    namesOf(inside),
    surroundingsOf(inside, event),
    everOf(inside, 'venues'),
    ...roots.map((root) => goneIn(inside, root, event))
  ])
  const nameById = new Map(venues.map(({ id, name }) => [id, name]))
  const told = lists.flat().map(async ({ root, entity, removal }): Promise<RemovedThing> => {
    const { at, by, device } = removal
    const id: Id = entity.id
    const beside = root === 'events' ? await surroundingsOf(inside, id) : around
    const said = { at, byName: names.person(by), device: names.device(device) }
    const hanging = hangingOn(root, id, beside)
    return Object.assign({ root, id, event, hanging }, said, sayOf(entity, nameById))
  })
  return (await Promise.all(told)).toSorted((one, other) => other.at - one.at)
}

async function goneIn(
  inside: WorkspaceContext,
  root: RemovableRoot,
  event: EventId
): Promise<readonly Gone[]> {
  const all: readonly EntityByRoot[RemovableRoot][] = await everOf(inside, root, event)
  return all.flatMap((entity) => {
    const removal = goneAs(root, entity)
    const isHere = event === '' || eventIn(entity) === event
    return removal && isHere ? [{ root, entity, removal }] : []
  })
}

/** Of a template that an earlier version put away nobody knows who did it, and when. */
function goneAs(root: RemovableRoot, entity: EntityByRoot[RemovableRoot]): Removal | null {
  if (root === 'templates' && 'note' in entity && 'title' in entity && isPutAway(entity))
    return readRemoval(entity) ?? { at: 0, by: '', device: '', hanging: 0, seen: [] }
  return isRemoved(root, entity) ? readRemoval(entity) : null
}

function eventIn(entity: EntityByRoot[RemovableRoot]): EventId {
  return 'event' in entity ? entity.event : ''
}

function sayOf(
  entity: EntityByRoot[RemovableRoot],
  venueById: ReadonlyMap<Id, string>
): Pick<RemovedThing, 'name' | 'beside'> {
  const valueByField = new Map<string, unknown>(Object.entries(entity))
  const text = (...fields: readonly string[]): string => {
    const values = fields.map((field) => valueByField.get(field))
    return values.find((value): value is string => typeof value === 'string' && value !== '') ?? ''
  }
  const days = valueByField.get('days')
  return {
    name:
      'note' in entity && !('kind' in entity)
        ? templateName(entity)
        : text('title', 'name', 'letter'),
    beside: {
      day: text('day') || (Array.isArray(days) ? String(days[0] ?? '') : ''),
      start: text('start'),
      end: text('end'),
      venue: venueById.get(text('venue')) ?? '',
      more: text('code', 'organisation', 'address')
    }
  }
}
