// The roll calls of an event and the facts of one, from the documents they stand in: those of people, and those volunteers read.
import { eventDoc } from '../../crdt/docs.ts'
import type { Session } from '../../domain/entity.ts'
import type { Fact } from '../../domain/fact.ts'
import type { EventId, RollCallId } from '../../domain/id.ts'
import { rollCallsIn, type RollCall, type VenueOf } from '../../domain/rollcall/roll-call.ts'
import type { WorkspaceContext } from '../context.ts'
import { everOf } from '../readings.ts'

/** An event an earlier version made has no document of the day yet: then it is told beside the tablets' reports. */
export function namelessDocs(event: EventId): readonly string[] {
  return [eventDoc('day', event), 'reports']
}

export interface RollCalls {
  readonly calls: readonly RollCall[]
  readonly venueOf: VenueOf
  readonly sessions: readonly Session[]
}

/** Earliest first. */
export async function rollCallsOf(inside: WorkspaceContext, event: EventId): Promise<RollCalls> {
  const [sessions, ...docs] = await Promise.all([
    everOf(inside, 'sessions'),
    ...namelessDocs(event).map((doc) => inside.rows.allFacts(doc))
  ])
  const facts = docs.flatMap((doc) =>
    Array.from(doc.values())
      .filter((row) => row.some((fact) => fact.kind === 'rollCall' && fact.event === event))
      .flat()
  )
  const venueOf = venuesOf(sessions)
  return { calls: rollCallsIn(facts, venueOf), venueOf, sessions }
}

/** R11: of a day in one place everything is of that place, also what was begun without a session. */
function venuesOf(sessions: readonly Session[]): VenueOf {
  const sessionById = new Map(sessions.map((one) => [one.id, one]))
  return (id) => {
    const session = sessionById.get(id)
    if (!session) return ''
    const { day, event, venue } = session
    const isAlone = sessions.every(
      (one) => one.day !== day || one.event !== event || one.venue === venue
    )
    return isAlone ? '' : venue
  }
}

export function callOf({ calls }: RollCalls, id: RollCallId): RollCall | null {
  return calls.find(({ ids }) => ids.includes(id)) ?? null
}

/** What was seen under any of its beginnings. */
export async function sightingsOf(
  inside: WorkspaceContext,
  { event, ids }: Pick<RollCall, 'event' | 'ids'>
): Promise<{ readonly people: readonly Fact[]; readonly nameless: readonly Fact[] }> {
  const under = async (doc: string) =>
    (await Promise.all(ids.map((id) => inside.rows.facts(doc, id)))).flat()
  const [people, ...nameless] = await Promise.all(
    [eventDoc('attendance', event), ...namelessDocs(event)].map(under)
  )
  return { people: people ?? [], nameless: nameless.flat() }
}
