// What other tablets are known to hold, told by themselves and signed: the copies of a record that the relay does not have yet.
import type { Db, FrameRow, PeerRow } from './db.ts'

export async function readPeer(db: Db, device: string): Promise<PeerRow | undefined> {
  return db.peers.get(device)
}

export async function readPeers(db: Db): Promise<PeerRow[]> {
  return db.peers.toArray()
}

/** What was told last of a stream counts: of a tablet that was set back, or from an older bundle, too little is believed, never too much. */
export async function rememberPeer(db: Db, told: PeerRow): Promise<void> {
  await db.transaction('rw', db.peers, async () => {
    const before = await db.peers.get(told.device)
    await db.peers.put({
      ...told,
      holds: { ...before?.holds, ...told.holds },
      isWhole: told.isWhole || before?.isWhole === true,
      controlSeq: Math.max(told.controlSeq, before?.controlSeq ?? 0)
    })
  })
}

/** Counter up to which the peer holds this writer; 0 when it told nothing of it. */
export function heldBy(peer: PeerRow, stream: string, writer: string): number {
  return peer.holds[stream]?.[writer] ?? 0
}

export function isCopyOn(peer: PeerRow, { stream, writer, ctr }: FrameRow): boolean {
  return heldBy(peer, stream, writer) >= ctr
}
