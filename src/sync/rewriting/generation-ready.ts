// Before a generation is made: everything of these documents is here and at the relay, and nothing of them was set apart.
import { bytesToHex } from '../../lib/bytes.ts'
import { ok, type Result } from '../../lib/result.ts'
import { cutOf, deviceIn, streamIn, type Stream } from '../../protocol/control-state.ts'
import { decodeFrame, deviceOf } from '../../protocol/frame.ts'
import { mayRead } from '../../protocol/grants.ts'
import { openFrame } from '../../seal/open-frame.ts'
import type { PendingRow } from '../../store/db.ts'
import type { EntityDocs } from '../../store/entity-docs.ts'
import { pendingFrames, unsentFrames } from '../../store/frame-log.ts'
import { shownRows } from '../../store/outbox.ts'
import type { CallFault, RelayLine } from '../round/call.ts'
import { quarantinedHeaders } from './quarantine-headers.ts'
import { isNobodys, ownDevice, type Replica } from '../replica.ts'
import { releaseHeld } from '../round/receive.ts'
import { pullAll } from '../round/pull.ts'
import { pushWaiting } from '../round/push.ts'
import { sealOutbox } from '../round/seal-outbox.ts'

/** Sends what waits and fetches what there is; where a generation is new, this device goes over to it. */
export async function gather(
  replica: Replica,
  docs: EntityDocs,
  line: RelayLine
): Promise<Result<null, CallFault>> {
  await sealOutbox(replica)
  const pushed = await pushWaiting(replica, line)
  if (!pushed.ok) return pushed
  const me = ownDevice(replica)
  const heads = [...replica.control.streamById.values()]
    .filter(({ scope, state }) => state.kind === 'active' && mayRead(me, scope))
    .map(({ id }) => ({ stream: id, seq: null, chain: null }))
  const pulled = await pullAll(replica, docs, line, heads, () => Promise.resolve())
  if (!pulled.ok) return pulled
  await releaseHeld(replica, docs)
  return ok(null)
}

/** How many records and frames of these streams wait here; null: none. `stranded`: not for those. */
export async function unfinished(
  replica: Replica,
  streams: readonly Stream[],
  stranded: readonly Pick<PendingRow, 'fid'>[]
): Promise<number | null> {
  const { db } = replica
  const aground = new Set(stranded.map(({ fid }) => fid))
  const names = new Set(streams.map(({ id }) => bytesToHex(id)))
  const local = await Promise.all(streams.map(({ doc }) => shownRows(db, doc)))
  const held = (await pendingFrames(db)).filter(
    (row) => names.has(row.stream) && !aground.has(row.fid) && !isNobodys(replica, row)
  )
  const unsent = (await unsentFrames(db)).filter(({ stream }) => names.has(stream))
  const rows = local.flat()
  if (rows.length + held.length + unsent.length === 0) return null
  return [...rows, ...unsent].reduce((sum, { records }) => sum + records, held.length)
}

/**
 * Frames at the relay that build on records of somebody who was cut off before them. Once nothing lies apart that could be taken over, nobody
 * can ever read them but their author, who keeps them.
 */
export async function strandedFrames(
  replica: Replica,
  streams: readonly Stream[]
): Promise<readonly PendingRow[]> {
  const names = new Set(streams.map(({ id }) => bytesToHex(id)))
  const held = await pendingFrames(replica.db)
  return held.filter(
    (row) => names.has(row.stream) && row.why === 'deps' && !row.carried && isAground(replica, row)
  )
}

function isAground({ control, keyById }: Replica, { bytes }: PendingRow): boolean {
  const frame = decodeFrame(bytes)
  const key = frame.ok ? keyById.get(bytesToHex(frame.value.keyId)) : undefined
  const body = key ? openFrame(bytes, key.key) : null
  if (!frame.ok || !body?.ok) return false
  return body.value.deps.some(({ writer, ctr }) => {
    const author = deviceIn(control, deviceOf(writer))
    return author !== undefined && ctr > cutOf(author, frame.value.stream, writer)
  })
}

/**
 * How many frames of these documents, of whichever generation, the relay has set apart and a key here opens: after new keys they could
 * not be taken over any more. What no key opens is lost already and keeps nobody waiting.
 */
export async function apartIn(
  { control, keyById }: Replica,
  line: RelayLine,
  streams: readonly Stream[]
): Promise<Result<number, CallFault>> {
  const docs = new Set(streams.map(({ doc }) => doc))
  const apart = await quarantinedHeaders(line)
  if (!apart.ok) return apart
  const readable = apart.value.filter((frame) => {
    const stream = streamIn(control, frame.stream)
    return stream && docs.has(stream.doc) && keyById.has(bytesToHex(frame.keyId))
  })
  return ok(readable.length)
}
