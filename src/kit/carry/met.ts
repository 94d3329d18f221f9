// Tablets met hand to hand: what they hold of ours, and what they told of that is not here.
import { bytesToHex } from '../../lib/bytes.ts'
import type { PeerRow } from '../../store/db.ts'
import { writerCounters } from '../../store/frame-log.ts'
import { sharedStreams } from '../../sync/round/holdings.ts'
import { ownDevice } from '../../sync/replica.ts'
import type { WorkspaceContext } from '../context.ts'
import { namesOf } from '../readings.ts'
import type { Met } from '../tablets/sync-views.ts'

/** The latest first. */
export async function metTablets(
  inside: WorkspaceContext,
  peers: readonly PeerRow[],
  { copiesByDevice }: { readonly copiesByDevice: ReadonlyMap<string, number> }
): Promise<readonly Met[]> {
  const names = await namesOf(inside)
  const met = peers.map(async (peer): Promise<Met> => {
    const { device, at } = peer
    const copies = copiesByDevice.get(device) ?? 0
    return {
      device,
      name: names.device(device),
      at,
      copies,
      lacking: await lackingOf(inside, peer)
    }
  })
  return (await Promise.all(met)).toSorted((one, other) => other.at - one.at)
}

/** Frames it holds in streams this tablet may read. */
async function lackingOf({ db, replica }: WorkspaceContext, { holds }: PeerRow): Promise<number> {
  let lacking = 0
  for (const { id } of sharedStreams(replica.control, [ownDevice(replica)])) {
    const told = Object.entries(holds[bytesToHex(id)] ?? {})
    if (told.length === 0) continue
    const here = await writerCounters(db, bytesToHex(id))
    for (const [writer, ctr] of told) lacking += Math.max(0, ctr - (here.get(writer) ?? 0))
  }
  return lacking
}
