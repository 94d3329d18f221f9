// Who was taken off the roster by hand or as a slip, the latest first.
import type { Fact } from '../../domain/fact.ts'
import type { EventId } from '../../domain/id.ts'
import { isClosed, withdrawalsOf } from '../../domain/people/off-roster.ts'
import { datesOf } from '../../domain/people/participation.ts'
import type { WorkspaceContext } from '../context.ts'
import { namesOf, registerOf } from '../readings.ts'
import { aroundOf, entriesAsWritten, takeOff } from './off-roster.ts'
import type { LeavingRoster, OffRoster } from './views.ts'

export async function readOffRoster(
  inside: WorkspaceContext,
  id: EventId
): Promise<readonly OffRoster[]> {
  const [event, people, names] = await Promise.all([
    inside.rows.entity('common', 'events', id),
    registerOf(inside, id),
    namesOf(inside)
  ])
  if (!event) return []
  const told = (fact: Fact | undefined) => ({
    at: fact?.at ?? 0,
    byName: names.person(fact?.by ?? ''),
    device: names.device(fact?.device ?? '')
  })
  const gone = people.withdrawn.map((child): OffRoster => {
    const [fact] = withdrawalsOf(child.id, people.register)
    return { child, state: 'gone', days: [], ...told(fact) }
  })
  const closed = people.participants.flatMap((child): readonly OffRoster[] => {
    const entry = people.entries.find((one) => one.id === child.id)
    if (!entry || !isClosed(entry, people.said, people.register)) return []
    const standing = people.said.get(entry.id)?.get('offRoster')?.standing ?? []
    const days = datesOf(entry, event) ?? []
    return [{ child, state: 'closed', days, ...told(standing.at(-1)?.fact) }]
  })
  return [...gone, ...closed].toSorted((one, other) => other.at - one.at)
}

/** What taking them off would do to each; `ids` joined by commas. */
export async function readLeaving(
  inside: WorkspaceContext,
  event: EventId,
  ids: string
): Promise<readonly LeavingRoster[]> {
  const around = await aroundOf(inside, event)
  if (!around) return []
  return ids.split(',').flatMap((id): readonly LeavingRoster[] => {
    const child = around.people.participants.find((one) => one.id === id)
    const [entry] = entriesAsWritten(around.people, id)
    if (!child || !entry) return []
    const part = takeOff(entry, around)
    if (part.voids.length > 0) return [{ child, way: 'slip', days: [] }]
    const days = datesOf({ ...entry, ...part.fields }, around.event) ?? []
    return [part.isHidden ? { child, way: 'gone', days: [] } : { child, way: 'closed', days }]
  })
}
