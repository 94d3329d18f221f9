// Staff on the roster of an event: marked like everybody, counted apart from the children. Rules N50–N52.
import { badgeWrites, nextNumber, numberInTurn, type NumberingTurn } from '../attendance/badge.ts'
import { isAdult, isStaff } from '../rollcall/roll.ts'
import { splitName } from './people.ts'
import type { Badge, Created, Event, Participant, Staff } from '../entity.ts'
import type { Writes } from '../fact.ts'
import type { Id, NewId } from '../id.ts'

interface Known {
  readonly event: Event
  readonly participants: readonly Participant[]
  readonly badges: readonly Badge[]
  readonly turn: NumberingTurn
}

interface StaffAdded extends Writes {
  readonly participants: readonly Id[]
}

/** Those of the staff who are not on the roster yet. */
export function staffMissing(
  staff: readonly Staff[],
  participants: readonly Participant[]
): readonly Staff[] {
  const there = new Set(participants.map((one) => one.staff ?? ''))
  return staff.filter(({ id }) => !there.has(id))
}

/** Who is there already is left alone. */
export function addStaff(
  wanted: readonly Staff[],
  { event, participants, badges, turn }: Known,
  newId: NewId
): StaffAdded {
  const next = numberInTurn(nextNumber(participants, badges), turn)
  const made = staffMissing(wanted, participants).map((one, at) =>
    entryOf(one, event, { id: newId(), badge: next + at * turn.of })
  )
  const created = made.flatMap((entity): readonly Created[] => [
    { root: 'participants', entity },
    ...badgeWrites(entity, badges, newId).created
  ])
  return { participants: made.map(({ id }) => id), created, changed: [], facts: [] }
}

function entryOf(
  { id: staff, name, yomi }: Staff,
  event: Event,
  own: Pick<Participant, 'id' | 'badge'>
): Participant {
  const [written, read] = [splitName(name), splitName(yomi)]
  return {
    ...own,
    event: event.id,
    family: '',
    sei: written.first,
    mei: written.rest,
    seiYomi: read.first,
    meiYomi: read.rest,
    // adults are called by their family name
    callName: read.first || written.first,
    grade: 'adult',
    days: [],
    venue: '',
    group: '',
    walkIn: false,
    note: '',
    staff
  }
}

/** N51 */
interface CountedApart {
  readonly children: number
  readonly adults: number
}

export function countApart(people: readonly Participant[]): CountedApart {
  const adults = people.filter(isAdult).length
  return { children: people.length - adults, adults }
}

/** N52: whom reports tell of. */
export function guestsOf(people: readonly Participant[]): readonly Participant[] {
  return people.some(isStaff) ? people.filter((one) => !isStaff(one)) : people
}
