// まとめ: every session, every thing, every tablet of one event day.
import type { Thing } from '../../domain/equipment/thing.ts'
import {
  countPresence,
  countPresenceBy,
  type PresenceCounts,
  type PresenceById
} from '../../domain/attendance/attendance.ts'
import { countDay, type Counted } from '../../domain/attendance/day-total.ts'
import type { Group, Participant, Totals } from '../../domain/entity.ts'
import { byGrade } from '../../domain/people/grade.ts'
import { guestsOf } from '../../domain/people/staff-on-roster.ts'
import { isRemoved } from '../../domain/removal.ts'
import type { Day, EventId, Id } from '../../domain/id.ts'
import { groupsInOrder } from '../../domain/order.ts'
import { byYomi, familyNameOf } from '../../domain/people/people.ts'
import { gradesOf } from '../../domain/attendance/totals.ts'
import type { WorkspaceContext } from '../context.ts'
import { entitiesOf, namesOf, peopleOf, type People, everOf } from '../readings.ts'
import { attendanceIn, countedIn } from '../attendance/presence.ts'
import { cardsOf } from '../attendance/read.ts'
import { readTablets } from '../tablets/read.ts'
import { readEquipment } from '../equipment/read.ts'
import type { Summary } from './views.ts'

export async function readSummary(
  inside: WorkspaceContext,
  eventId: EventId,
  day: Day
): Promise<Summary | null> {
  const event = (await entitiesOf(inside, 'events')).find((one) => one.id === eventId)
  if (!event) return null
  const [sessions, venues, groups, people, names, equipment, tablets] = await Promise.all([
    everOf(inside, 'sessions'),
    everOf(inside, 'venues'),
    entitiesOf(inside, 'groups'),
    peopleOf(inside, eventId),
    namesOf(inside),
    readEquipment(inside, eventId),
    readTablets(inside)
  ])
  const venueById = new Map(venues.map((one) => [one.id, one]))
  const inOrder = groupsInOrder(groups)
  const ofDay = sessions.filter((one) => one.event === eventId && one.day === day)
  const order = (id: Id) => venueById.get(id)?.order ?? 0
  const rows: Summary['sessions'][number][] = []
  const ofAll: (Counted | null)[] = []
  for (const session of ofDay.toSorted(
    (one, other) => order(one.venue) - order(other.venue) || one.start.localeCompare(other.start)
  )) {
    const venue = venueById.get(session.venue)
    if (!venue) continue
    const attendance = await attendanceIn(inside, { event, session, sessions, venue }, people)
    const { presence, expected, totals } = attendance
    const told = countedIn(attendance)
    const guests = guestsOf(told.people)
    // removed, and nobody was marked there
    if (isRemoved('sessions', session) && countedIn(attendance).people.length === 0) continue
    const counted = totals ? [] : guests
    ofAll.push(totals ? null : { people: guests, presence: told.presence })
    rows.push({
      session,
      venue,
      counts: countPresence(guests, told.presence),
      cards: cardsOf(attendance, people, names),
      byGrade: (totals ? frozenGrades(totals) : gradesIn(counted, presence)).toSorted(
        (one, other) => byGrade(one.grade, other.grade)
      ),
      byGroup: byGroup(
        countPresenceBy(counted, presence, (one) => one.group),
        inOrder
      ),
      byFamily: [
        ...familiesOf(guestsOf(expected), presence, people),
        ...namelessIn(attendance.nameless, presence)
      ]
    })
  }
  const { things } = equipment
  return {
    event,
    sessions: rows,
    day: dayOf(ofAll),
    equipment: {
      total: things.length,
      out: things.filter((one) => one.out > 0).length,
      lost: things.filter(isLost).length,
      broken: things.filter((one) => one.condition !== 'fine' && !isLost(one)).length,
      home: things.filter((one) => one.out === 0 && !isLost(one)).length
    },
    tablets
  }
}

/** Null where it says no more than its one session, and where nobody can tell any more who was in several. */
function dayOf(sessions: readonly (Counted | null)[]): PresenceCounts | null {
  const known = sessions.filter((one) => one !== null)
  return known.length === sessions.length && known.length > 1 ? countDay(known) : null
}

/** In the order of the groups; without a group last. */
function byGroup(
  countsByGroup: ReadonlyMap<Id, PresenceCounts>,
  groups: readonly Group[]
): Summary['sessions'][number]['byGroup'] {
  const known = groups.flatMap((group) => {
    const counts = countsByGroup.get(group.id)
    return counts ? [{ group, counts }] : []
  })
  const ids = new Set(groups.map(({ id }) => id))
  const rest = [...countsByGroup].filter(([id]) => !ids.has(id))
  return [...known, ...rest.map(([, counts]) => ({ group: null, counts }))]
}

type ByGrade = Summary['sessions'][number]['byGrade']

function gradesIn(counted: readonly Participant[], presence: PresenceById): ByGrade {
  return [...countPresenceBy(counted, presence, (one) => one.grade)].map(([grade, counts]) => ({
    grade,
    counts
  }))
}

/** Of a session whose marks were erased: who came. */
function frozenGrades(totals: Totals): ByGrade {
  return gradesOf(totals).map(([grade, came]) => ({
    grade,
    counts: { expected: came, arrived: came, yet: 0, absent: 0, left: 0 }
  }))
}

function isLost({ condition }: Thing): boolean {
  return condition === 'lost'
}

/** In the order of their first child's reading; a child without a family stands alone. */
function familiesOf(
  expected: readonly Participant[],
  presence: PresenceById,
  { householdOf }: People
): Summary['sessions'][number]['byFamily'] {
  const inOrder = expected.toSorted(byYomi)
  const keyOf = ({ id }: Participant) => householdOf(id)
  const counted = countPresenceBy(inOrder, presence, keyOf)
  return [...counted].map(([family, counts]) => {
    const first = inOrder.find((one) => keyOf(one) === family)
    return { family, name: first ? familyNameOf(first) : '', yomi: first?.seiYomi ?? '', counts }
  })
}

/** Whose records were erased: counted together, without a name. */
function namelessIn(
  nameless: readonly Participant[],
  presence: PresenceById
): Summary['sessions'][number]['byFamily'] {
  return [...countPresenceBy(nameless, presence, () => '')].map(([family, counts]) => ({
    family,
    name: '',
    yomi: '',
    counts
  }))
}
