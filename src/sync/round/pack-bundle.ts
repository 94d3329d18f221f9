// Hand to hand, the giving end: what another tablet is not known to hold goes into a bundle, signed with what this one holds.
import { docKind, parseDoc } from '../../crdt/docs.ts'
import { bytesToHex } from '../../lib/bytes.ts'
import { encodeBundle, workspaceMark, type BundleHead } from '../../protocol/bundle.ts'
import { decodeFrame } from '../../protocol/frame.ts'
import { openFrame } from '../../seal/open-frame.ts'
import { sign } from '../../seal/sign.ts'
import type { FrameRow, PeerRow } from '../../store/db.ts'
import { framesFrom, unsentFrames } from '../../store/frame-log.ts'
import { heldBy, isCopyOn, readPeer } from '../../store/peers.ts'
import { holdingsDigest, holdingsOf, sharedStreams, toHeld, type Holdings } from './holdings.ts'
import { catchUp, ownDevice, type Replica } from '../replica.ts'
import { sealOutbox } from './seal-outbox.ts'

export interface BundleRequest {
  /** Device id; null: whoever may read what this tablet may. */
  readonly to: string | null
  /** The control log from its beginning, too, for one whose log is not known. */
  readonly withControl: boolean
  /** All this tablet holds is told, not only of streams with something new: after digests differed. */
  readonly tellsAll: boolean
  /** The other one is to answer with a bundle. */
  readonly asks: boolean
}

export interface Packed {
  readonly bytes: Uint8Array
  readonly frames: number
  /** What people count: records of all writers in it. */
  readonly records: number
}

/** Seals what waits and packs what the other tablet is not known to hold. */
export async function packBundle(replica: Replica, wish: BundleRequest): Promise<Packed> {
  await catchUp(replica)
  await sealOutbox(replica)
  const { db, identity, environment, control } = replica
  const me = ownDevice(replica)
  const to = wish.to === null ? undefined : control.deviceById.get(wish.to)
  const peer = to && (await readPeer(db, bytesToHex(to.id)))
  const streams = to?.cut ? [] : sharedStreams(control, to ? [me, to] : [me])
  const holdings = await holdingsOf(replica, streams)
  const unsent = (await unsentFrames(db)).filter((row) => holdings.has(row.stream))
  const rows = peer ? await lackedBy(replica, peer, holdings, unsent) : unsent
  const touched = new Set([...unsent, ...rows].map((row) => row.stream))
  const told = new Map([...holdings].filter(([stream]) => wish.tellsAll || touched.has(stream)))
  const head: BundleHead = {
    ws: workspaceMark(identity.ws),
    from: me.id,
    to: to?.id ?? null,
    at: Math.max(0, Math.floor(environment.now())),
    controlSeq: control.seq,
    holds: toHeld(control, told),
    isWhole: wish.tellsAll,
    digest: to ? holdingsDigest(holdings) : null,
    asks: wish.asks
  }
  const entries = await entriesFor(replica, wish, peer)
  const frames = [...entries, ...inOrder(replica, rows).map((row) => row.bytes)]
  const bytes = encodeBundle(identity.ws, { head, frames }, (signed) =>
    sign(signed, identity.signSeed)
  )
  const records = rows.reduce((sum, row) => sum + row.records, 0)
  return { bytes, frames: rows.length, records }
}

/** All after what it told of itself, and what the relay is not known to have. */
async function lackedBy(
  { db }: Replica,
  peer: PeerRow,
  holdings: Holdings,
  unsent: readonly FrameRow[]
): Promise<readonly FrameRow[]> {
  const rowByName = new Map(
    unsent.filter((row) => !isCopyOn(peer, row)).map((row) => [nameOf(row), row])
  )
  for (const [stream, writers] of holdings)
    for (const [writer, { ctr }] of writers) {
      const there = heldBy(peer, stream, writer)
      if (there >= ctr || (there === 0 && !peer.isWhole)) continue
      for (const row of await framesFrom(db, stream, writer, there + 1))
        rowByName.set(nameOf(row), row)
    }
  return [...rowByName.values()]
}

async function entriesFor(
  { db, control }: Replica,
  { withControl }: BundleRequest,
  peer: PeerRow | undefined
): Promise<readonly Uint8Array[]> {
  if (!peer && !withControl) return []
  const known = peer?.controlSeq ?? 0
  if (known >= control.seq) return []
  return (await db.control.where('seq').above(known).toArray()).map((row) => row.frame)
}

/** Each writer in its order, and what a frame of an entity document builds on before it: a bundle that is cut off is of use up to there. */
function inOrder(replica: Replica, rows: readonly FrameRow[]): readonly FrameRow[] {
  const rowByName = new Map(rows.map((row) => [nameOf(row), row]))
  const ordered = new Set<FrameRow>()
  const visit = (row: FrameRow): void => {
    if (ordered.has(row)) return
    // only what was taken in is here, and that was taken after what it builds on: no circle
    for (const before of beforeOf(replica, row)) {
      const needed = rowByName.get(before)
      if (needed) visit(needed)
    }
    ordered.add(row)
  }
  for (const row of rows.toSorted((one, other) => one.ctr - other.ctr)) visit(row)
  return [...ordered]
}

function beforeOf(replica: Replica, row: FrameRow): readonly string[] {
  const previous = nameOf({ ...row, ctr: row.ctr - 1 })
  const doc = replica.control.streamById.get(row.stream)?.doc
  const ref = doc === undefined ? null : parseDoc(doc)
  if (!ref || docKind(ref.name).type !== 'entity') return [previous]
  const frame = decodeFrame(row.bytes)
  const key = frame.ok && replica.keyById.get(bytesToHex(frame.value.keyId))
  const body = key ? openFrame(row.bytes, key.key) : null
  if (!body?.ok) return [previous]
  return [
    previous,
    ...body.value.deps.map(({ writer, ctr }) =>
      nameOf({ stream: row.stream, writer: bytesToHex(writer), ctr })
    )
  ]
}

function nameOf({ stream, writer, ctr }: Pick<FrameRow, 'stream' | 'writer' | 'ctr'>): string {
  return `${stream}/${writer}/${ctr}`
}
