// Who is still to be picked up, family by family, with what was agreed on the telephone.
import { eventDoc } from '../../crdt/docs.ts'
import type { PresenceCounts } from '../../domain/attendance/attendance.ts'
import type { Fact } from '../../domain/fact.ts'
import type { Day, EventId, Id, SessionId } from '../../domain/id.ts'
import { callsOf } from '../../domain/release/calls.ts'
import { pickupFamilies, type PickupFamily } from '../../domain/release/waiting-families.ts'
import { readReception } from '../attendance/read.ts'
import { isStaff } from '../../domain/rollcall/roll.ts'
import type { WorkspaceContext } from '../context.ts'
import type { Card } from '../people/views.ts'
import { entitiesOf, everOf, namesOf, type Names } from '../readings.ts'
import { vouchedIn } from './vouched.ts'
import type { Pickup, VouchedRelease, WaitingFamily } from './views.ts'

export async function readPickup(
  inside: WorkspaceContext,
  sessionId: SessionId
): Promise<Pickup | null> {
  const reception = await readReception(inside, sessionId)
  if (!reception) return null
  const { session, venue, others, mine } = reception
  const cards = reception.cards.filter(isGuest)
  const [families, names, facts] = await Promise.all([
    entitiesOf(inside, 'families', session.event),
    namesOf(inside),
    inside.rows.allFacts(eventDoc('attendance', session.event))
  ])
  const codeByFamily = new Map(families.map(({ id, code }) => [id, code]))
  return {
    session,
    venue,
    counts: countCards(cards),
    others,
    mine,
    families: pickupFamilies(cards, codeByFamily).map((family) =>
      withCalls(family, facts, session.day, names)
    )
  }
}

function countCards(cards: readonly Card[]): PresenceCounts {
  const counts = { expected: cards.length, arrived: 0, yet: 0, absent: 0, left: 0 }
  for (const { state } of cards) counts[state]++
  return counts
}

/** Staff on the roster go home by themselves. */
function isGuest({ participant }: Card): boolean {
  return !isStaff(participant)
}

function withCalls(
  family: PickupFamily,
  factsBySubject: ReadonlyMap<Id, readonly Fact[]>,
  day: Day,
  names: Names
): WaitingFamily {
  const { cards } = family
  const own = cards.flatMap(({ families, participant }) => [...families, participant.id])
  const facts = [...new Set(own)].flatMap((id) => factsBySubject.get(id) ?? [])
  const [first] = cards
  return {
    ...family,
    subject: first?.participant.family || (first?.participant.id ?? family.id),
    calls: callsOf(facts, day).map(({ id, at, by, device, phone, answer, note, saidAt }) => ({
      fact: id,
      at,
      byName: names.person(by),
      device: names.device(device),
      phone,
      answer,
      note,
      saidAt
    }))
  }
}

/** All of an event that count, the earliest first; also when its roster is gone. */
export async function readVouched(
  inside: WorkspaceContext,
  event: EventId
): Promise<readonly VouchedRelease[]> {
  const [all, names, sessions] = await Promise.all([
    vouchedIn(inside, event),
    namesOf(inside),
    everOf(inside, 'sessions')
  ])
  const titleById = new Map(sessions.map(({ id, title }) => [id, title]))
  return all.map(({ id, at, by, device, session, ...said }) => ({
    fact: id,
    at,
    byName: names.person(by),
    device: names.device(device),
    session: titleById.get(session) ?? '',
    child: said.child,
    picker: said.picker,
    relation: said.relation,
    agreed: said.agreed,
    phone: said.phone,
    how: said.how,
    reason: said.reason
  }))
}
