// Who is still to be picked up, family by family, with what was agreed on the telephone.
import { eventDoc } from '../../crdt/docs.ts'
import type { Fact } from '../../domain/fact.ts'
import type { Day, Id, SessionId } from '../../domain/id.ts'
import { callsOf } from '../../domain/release/calls.ts'
import { pickupFamilies, type PickupFamily } from '../../domain/release/waiting-families.ts'
import { readReception } from '../attendance/read.ts'
import type { WorkspaceContext } from '../context.ts'
import { entitiesOf, namesOf, type Names } from '../readings.ts'
import type { Pickup, WaitingFamily } from './views.ts'

export async function readPickup(
  inside: WorkspaceContext,
  sessionId: SessionId
): Promise<Pickup | null> {
  const reception = await readReception(inside, sessionId)
  if (!reception) return null
  const { session, venue, counts, others, mine, cards } = reception
  const [families, names, facts] = await Promise.all([
    entitiesOf(inside, 'families', session.event),
    namesOf(inside),
    inside.rows.allFacts(eventDoc('attendance', session.event))
  ])
  const codeByFamily = new Map(families.map(({ id, code }) => [id, code]))
  return {
    session,
    venue,
    counts,
    others,
    mine,
    families: pickupFamilies(cards, codeByFamily).map((family) =>
      withCalls(family, facts, session.day, names)
    )
  }
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
