// One session's reception: cards in the order of よみ, counts, the last marks, and up to when other tables are known.
import { recentMarks } from '../../domain/attendance/attendance.ts'
import type { Fact } from '../../domain/fact.ts'
import type { SessionId } from '../../domain/id.ts'
import { byYomi, readName } from '../../domain/people/people.ts'
import { receivedByDevice, staysIn } from '../../domain/attendance/stay.ts'
import { groupBy } from '../../lib/group.ts'
import { cardOf } from '../people/cards.ts'
import type { WorkspaceContext } from '../context.ts'
import { namesakeOf } from '../people/namesake.ts'
import { namesOf, peopleOf, type Names, type People } from '../readings.ts'
import { attendanceIn, countsIn, placeOf, type Attendance } from './presence.ts'
import type { Reception } from './views.ts'
import type { Card } from '../people/views.ts'

export async function readReception(
  inside: WorkspaceContext,
  sessionId: SessionId
): Promise<Reception | null> {
  const place = await placeOf(inside, sessionId)
  if (!place) return null
  const coming = peopleOf(inside, place.event.id)
  const [people, names, attendance] = await Promise.all([
    coming,
    namesOf(inside),
    attendanceIn(inside, place, coming)
  ])
  const { facts } = attendance
  return {
    session: place.session,
    venue: place.venue,
    cards: cardsOf(attendance, people, names),
    counts: countsIn(attendance),
    recent: recentOf(facts, people, names, inside.replica.identity.device),
    ...tablesOf(attendance, names, inside.replica.identity.device)
  }
}

export function cardsOf(
  { expected, presence, read }: Attendance,
  people: People,
  names: Names
): readonly Card[] {
  const stayOf = staysIn(presence, read)
  return expected.toSorted(byYomi).map((one) => {
    const card = cardOf(one, presence.get(one.id), people, names)
    const { came, broughtBy } = stayOf(one.id)
    return Object.assign(card, { cameAt: came, broughtBy })
  })
}

function recentOf(
  facts: readonly Fact[],
  people: People,
  names: Names,
  self: string
): Reception['recent'] {
  const byId = new Map([...people.participants, ...people.withdrawn].map((one) => [one.id, one]))
  return recentMarks(facts).flatMap(({ mark, undone }) => {
    const participant = byId.get(people.merged.idOf(mark.participant))
    if (!participant) return []
    return [
      {
        fact: mark.id,
        at: mark.at,
        participant,
        namesake: namesakeOf(participant, people, readName),
        status: mark.status,
        byName: names.person(mark.by),
        device: names.device(mark.device),
        mine: mark.device === self,
        undone
      }
    ]
  })
}

/** W7: children by the tablet that received them, and up to when the marks of each are known. */
function tablesOf(
  { carrying, expected, nameless, read }: Attendance,
  names: Names,
  self: string
): Pick<Reception, 'others' | 'mine'> {
  const marks = carrying.filter((fact) => fact.kind === 'mark')
  const received = receivedByDevice([...expected, ...nameless], read)
  const byDevice = groupBy(marks, (mark) => mark.device)
  const others = [...byDevice].filter(([device]) => device !== self)
  return {
    mine: received.get(self) ?? 0,
    others: others.map(([device, list]) => ({
      device: names.device(device),
      received: received.get(device) ?? 0,
      until: Math.max(...list.map((mark) => mark.at))
    }))
  }
}
