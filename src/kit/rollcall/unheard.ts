// Of which tablets of an event nothing was heard since a roll call began: what they saw is not counted yet.
import { eventDoc } from '../../crdt/docs.ts'
import { bytesToHex } from '../../lib/bytes.ts'
import type { RollCall } from '../../domain/rollcall/roll-call.ts'
import type { WorkspaceContext } from '../context.ts'
import { namesOf } from '../readings.ts'
import { controlOf, eventsIn } from '../tablets/read.ts'
import { namelessDocs } from './reading.ts'

/** Names, in the order the tablets joined; the office, which holds every event, is not waited for. */
export async function unheardSince(
  inside: WorkspaceContext,
  { event, began }: Pick<RollCall, 'event' | 'began'>
): Promise<readonly string[]> {
  const { rows, replica } = inside
  const [control, names, peers, ...docs] = await Promise.all([
    controlOf(inside),
    namesOf(inside),
    inside.db.peers.toArray(),
    ...[eventDoc('attendance', event), ...namelessDocs(event)].map((doc) => rows.allFacts(doc))
  ])
  const heard = new Set([
    replica.identity.device,
    ...peers.filter(({ at }) => at >= began.at).map(({ device }) => device),
    ...docs.flatMap((doc) =>
      [...doc.values()].flatMap((facts) =>
        facts.filter(({ at }) => at >= began.at).map(({ device }) => device)
      )
    )
  ])
  return [...control.deviceById.values()]
    .filter(({ role, cut }) => role !== 'organizer' && !cut)
    .filter(({ scopes, waiting }) => eventsIn(waiting ?? [...scopes.keys()]).includes(event))
    .toSorted((one, other) => one.since - other.since)
    .map(({ id }) => bytesToHex(id))
    .filter((device) => !heard.has(device))
    .map(names.device)
}
