// Events with everything that hangs on them.
import type { Session, Venue } from '../../domain/entity.ts'
import type { Day } from '../../domain/id.ts'
import { groupsInOrder, lendersInOrder, staffInOrder } from '../../domain/order.ts'
import { choiceOf, type WorkspaceContext } from '../context.ts'
import { entitiesOf, sessionOf, sessionsOn } from '../readings.ts'
import { isPeopleReadable } from '../tablets/read.ts'
import type { EventView } from './views.ts'

export async function readEvents(inside: WorkspaceContext): Promise<readonly EventView[]> {
  return viewsWith(inside, entitiesOf(inside, 'sessions'))
}

/** With no more sessions than those of the day, and of the day of the session this tablet is set to. */
export async function readHere(inside: WorkspaceContext, day: Day): Promise<readonly EventView[]> {
  return viewsWith(inside, sessionsHere(inside, day))
}

async function sessionsHere(inside: WorkspaceContext, day: Day): Promise<readonly Session[]> {
  const [todays, chosen] = await Promise.all([sessionsOn(inside, day), chosenOf(inside)])
  if (!chosen || chosen.day === day) return todays
  return [...todays, ...(await sessionsOn(inside, chosen.day))]
}

async function chosenOf(inside: WorkspaceContext): Promise<Session | null> {
  const { session } = await choiceOf(inside)
  return session === '' ? null : sessionOf(inside, session)
}

async function viewsWith(
  inside: WorkspaceContext,
  coming: Promise<readonly Session[]>
): Promise<readonly EventView[]> {
  const [events, venues, sessions, groups, staff, lenders] = await Promise.all([
    entitiesOf(inside, 'events'),
    entitiesOf(inside, 'venues'),
    coming,
    entitiesOf(inside, 'groups'),
    entitiesOf(inside, 'staff'),
    entitiesOf(inside, 'lenders')
  ])
  const sorted = events.toSorted((one, other) =>
    (one.days[0] ?? '').localeCompare(other.days[0] ?? '')
  )
  return Promise.all(
    sorted.map(async (event) => ({
      event,
      venues: venues
        .filter((one) => one.event === event.id)
        .toSorted((one, other) => one.order - other.order),
      sessions: sessions.filter((one) => one.event === event.id).toSorted(bySchedule(venues)),
      groups: groupsInOrder(groups.filter((one) => one.event === event.id)),
      staff: staffInOrder(staff),
      lenders: lendersInOrder(lenders),
      peopleReadable: await isPeopleReadable(inside, event.id)
    }))
  )
}

/** By day and time; what begins together stands in the order of the venues. */
export function bySchedule(venues: readonly Venue[]) {
  const place = ({ venue }: Session) => venues.find(({ id }) => id === venue)?.order ?? 0
  return (one: Session, other: Session): number =>
    `${one.day} ${one.start}`.localeCompare(`${other.day} ${other.start}`) ||
    place(one) - place(other)
}
