// What was counted, without names: of children whose entry was erased, and of a whole session before its roster is. Rules L4–L6.
import { countPresence, nowhere } from './attendance.ts'
import type { PresenceCounts, PresenceById, PresenceState } from './attendance.ts'
import { GRADES } from '../people/grade.ts'
import type { Event, Participant, Session, Totals } from '../entity.ts'
import type { Draft, Fact, Mark } from '../fact.ts'
import type { EventId, Grade, Id, ParticipantId, SessionId } from '../id.ts'

/** Stand-ins for children that were marked in this session, or earlier that day, and have no entry any more: counted, without a name. */
export function namelessIn(
  event: EventId,
  presence: PresenceById,
  isErased: (participant: ParticipantId) => boolean,
  facts: readonly Fact[] = []
): readonly Participant[] {
  const wasMissed = new Set(facts.flatMap((fact) => (isMissed(fact) ? [fact.participant] : [])))
  return [...presence.values()]
    .filter((one) => one.state !== 'yet' || wasMissed.has(one.participant))
    .filter((one) => isErased(one.participant))
    .map((one) => nameless(one.participant, event))
}

/** Expected in a session that is over, and never marked: cleared, though there was nothing to clear, which nobody at a table can say. */
export function missed(session: SessionId, participant: ParticipantId): Draft<Mark> {
  const rest = { picker: null, saidAt: null, prev: [] }
  return { kind: 'mark', session, participant, status: 'cleared', ...rest }
}

function isMissed(fact: Fact): fact is Mark {
  return fact.kind === 'mark' && fact.status === 'cleared' && fact.prev.length === 0
}

function nameless(id: Id, event: EventId): Participant {
  const none = { sei: '', mei: '', seiYomi: '', meiYomi: '', callName: '', note: '' }
  const placeless = { family: '', venue: '', group: '', badge: 0, days: [], walkIn: false }
  return { id, event, ...none, ...placeless, grade: 'other' }
}

export function freeze(
  session: Session,
  event: Event,
  expected: readonly Participant[],
  presence: PresenceById
): Totals {
  const { expected: wanted, arrived, absent, left } = countPresence(expected, presence)
  const { id, day, title } = session
  return {
    id,
    event: event.id,
    day,
    title,
    expected: wanted,
    arrived,
    absent,
    left,
    byGrade: cameByGrade(expected, presence)
  }
}

/** Who came, whether still there or gone home. */
function cameByGrade(
  expected: readonly Participant[],
  presence: PresenceById
): readonly (string | number)[] {
  const came = new Map<Grade, number>()
  for (const { id, grade } of expected) {
    const state = presence.get(id)?.state
    if (state === 'arrived' || state === 'left') came.set(grade, (came.get(grade) ?? 0) + 1)
  }
  return [...came].flat()
}

export function countsOf({ expected, arrived, absent, left }: Totals): PresenceCounts {
  return { expected, arrived, absent, left, yet: Math.max(0, expected - arrived - absent - left) }
}

/** One stand-in for each that was counted, so that a list has as many lines as the figure says. */
export function standInsOf(totals: Totals): {
  readonly people: readonly Participant[]
  readonly presence: PresenceById
} {
  const { arrived, left, absent, yet } = countsOf(totals)
  const grades = gradesOf(totals).flatMap(([grade, count]) => Array<Grade>(count).fill(grade))
  const states = [
    ...Array<PresenceState>(arrived).fill('arrived'),
    ...Array<PresenceState>(left).fill('left'),
    ...Array<PresenceState>(absent).fill('absent'),
    ...Array<PresenceState>(yet).fill('yet')
  ]
  const people = states.map((_, at): Participant => ({
    ...nameless(`${totals.id}/${at}`, totals.event),
    grade: grades[at] ?? 'other'
  }))
  const presence = people.map(({ id }, at) => ({ ...nowhere(id), state: states[at] ?? 'yet' }))
  return { people, presence: new Map(presence.map((one) => [one.participant, one])) }
}

export function gradesOf({ byGrade }: Totals): readonly (readonly [Grade, number])[] {
  const pairs: (readonly [Grade, number])[] = []
  for (let at = 0; at + 1 < byGrade.length; at += 2) {
    const grade = GRADES.find((one) => one === byGrade[at])
    const count = byGrade[at + 1]
    if (grade && typeof count === 'number') pairs.push([grade, count])
  }
  return pairs
}
