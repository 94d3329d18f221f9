// How many children one event has, and how many questions: asked for while somebody chooses between events, one event at a time.
import { isAdult } from '../../domain/rollcall/roll.ts'
import type { EventId } from '../../domain/id.ts'
import type { WorkspaceContext } from '../context.ts'
import { openQuestions } from '../conflicts/read.ts'
import { everOf, peopleOf } from '../readings.ts'
import { attendanceIn } from '../attendance/presence.ts'
import { isPeopleReadable } from '../tablets/read.ts'
import type { EventTally } from './views.ts'

/** Null where this tablet may not read the event's people. */
export async function readEventTally(
  inside: WorkspaceContext,
  id: EventId
): Promise<EventTally | null> {
  const event = (await everOf(inside, 'events')).find((one) => one.id === id)
  if (!event || !(await isPeopleReadable(inside, id))) return null
  const [people, all, venues] = await Promise.all([
    peopleOf(inside, id),
    everOf(inside, 'sessions'),
    everOf(inside, 'venues')
  ])
  const sessions = all.filter((one) => one.event === id)
  const adults = new Set(people.participants.filter(isAdult).map((one) => one.id))
  const came = new Set<string>()
  let isCounted = false
  for (const session of sessions) {
    const venue = venues.find((one) => one.id === session.venue)
    if (!venue) continue
    const { presence, totals } = await attendanceIn(
      inside,
      { event, session, sessions, venue },
      people
    )
    isCounted ||= totals !== null
    for (const [child, { state }] of presence)
      if ((state === 'arrived' || state === 'left') && !adults.has(child)) came.add(child)
  }
  const isOrganizer = inside.replica.identity.role === 'organizer'
  const asked = isOrganizer ? await openQuestions(inside, id, people) : []
  return {
    children: people.participants.length - adults.size,
    came: isCounted ? null : came.size,
    open: isOrganizer ? asked.filter(({ doc }) => doc !== EQUIPMENT).length : null
  }
}

/** Things are no event's: what is asked about them would be counted with every one. */
const EQUIPMENT = 'custody'
