// Taking a document's next generation: its base is held until it is here whole and was judged, then the store goes over in one
// transaction, and keys nothing is sealed with any more are forgotten. A tablet tells when nothing it had to forget is left on it.
import { docKind, parseDoc } from '../../crdt/docs.ts'
import { judgeEntityBase } from '../../crdt/entity-base.ts'
import { wholeRuns } from '../../crdt/fact-base.ts'
import { bytesToHex, bytesToText } from '../../lib/bytes.ts'
import type { BaseBody } from '../../protocol/body.ts'
import {
  activeStream,
  isInside,
  type Base,
  type Device,
  type Stream
} from '../../protocol/control-state.ts'
import { decodeFrame } from '../../protocol/frame.ts'
import { mayRead } from '../../protocol/grants.ts'
import { hexToId } from '../../protocol/ids.ts'
import { clientId } from '../../seal/client-id.ts'
import { openBase, openFrame } from '../../seal/open-frame.ts'
import { createClientIds } from '../../store/client-ids.ts'
import type { Authors, FrameRow, StreamRow } from '../../store/db.ts'
import { hasForgotten, isGivenUp, tellForgot } from '../../store/forgot.ts'
import { takeGeneration, type AppStart } from '../../store/generation.ts'
import type { RelayLine } from '../round/call.ts'
import { quarantinedKeys } from './quarantine-headers.ts'
import { ownDevice, type Replica } from '../replica.ts'

/** Goes over wherever a base is complete. True when it did somewhere. */
export async function takeGenerations(replica: Replica): Promise<boolean> {
  let taken = false
  for (const { row, next } of await behind(replica))
    taken = (await takeNext(replica, row, next)) || taken
  return taken
}

interface Behind {
  readonly row: StreamRow
  readonly next: Stream
}

/** Documents whose generation here is not the present one. */
async function behind({ db, control }: Replica): Promise<readonly Behind[]> {
  const isOld = (stream: Stream | undefined) => stream?.state.kind === 'superseded'
  if (![...control.streamById.values()].some(isOld)) return []
  return (await db.streams.toArray()).flatMap((row) => {
    if (!isOld(control.streamById.get(row.stream))) return []
    const next = activeStream(control, row.doc)
    return next?.base ? [{ row, next }] : []
  })
}

async function takeNext(replica: Replica, row: StreamRow, next: Stream): Promise<boolean> {
  const { db, control, environment } = replica
  const old = control.streamById.get(row.stream)
  if (old?.state.kind !== 'superseded' || !next.base) return false
  const parts = await baseOf(replica, next.base)
  if (!parts) return false
  if (!isSound(row.doc, parts)) {
    environment.warn(new Error('the base of a generation does not fit its document'))
    return false
  }
  const { doc, stream, lineage, scope, gen } = rowOf(next)
  const spent = new Set<string>()
  const done = await takeGeneration(db, {
    row: { doc, stream, lineage, scope, gen, opened: true },
    from: row.stream,
    covers: old.state.covers,
    base: parts.map(({ frame, body }) => ({
      ...frame,
      update: body.update,
      authors: authorsOf(body)
    })),
    forgotten: {
      ids: [...new Set(parts.flatMap(({ body }) => body.erased.map(bytesToText)))],
      below: Math.max(...parts.map(({ body }) => body.erasedBelow))
    },
    startsIn: (frame) => startsIn(replica, frame, row),
    async spentKeys() {
      if (replica.identity.role === 'organizer') return []
      for (const key of await spentKeys(replica, scope)) spent.add(key)
      return [...spent]
    }
  })
  if (done) for (const key of spent) replica.keyById.delete(key)
  return done
}

function rowOf({ doc, id, lineage, scope, gen }: Stream) {
  return { doc, stream: bytesToHex(id), lineage, scope, gen }
}

interface Part {
  readonly frame: Omit<FrameRow, 'update'>
  readonly body: BaseBody
}

/** Null while frames or their key are missing. */
async function baseOf({ db, keyById }: Replica, base: Base): Promise<readonly Part[] | null> {
  const rows = await db.held.bulkGet([...base.frames])
  const parts: Part[] = []
  for (const row of rows) {
    const frame = row && decodeFrame(row.bytes)
    const key = frame?.ok && keyById.get(bytesToHex(frame.value.keyId))
    const body = row && key ? openBase(row.bytes, key.key) : null
    if (!row || !frame?.ok || !body?.ok) return null
    const { stream, writer, ctr, bytes, fid } = row
    parts.push({
      frame: { stream, writer, ctr, bytes, fid: hexToId(fid), records: 0 },
      body: body.value
    })
  }
  return parts
}

/** The same answer on every device: what one refuses, none takes. */
function isSound(doc: string, parts: readonly Part[]): boolean {
  const ref = parseDoc(doc)
  if (!ref) return false
  const kind = docKind(ref.name)
  const updates = parts.map(({ body }) => body.update)
  if (kind.type === 'entity') return judgeEntityBase(kind.roots, updates).ok
  const runs = wholeRuns(updates)
  const owned = new Set(parts.flatMap(({ body }) => body.owners.flatMap(({ clients }) => clients)))
  return runs.ok && runs.value.every(({ client }) => owned.has(client))
}

function authorsOf({ owners }: BaseBody): Authors {
  return owners.flatMap(({ device, clients }) =>
    clients.map((client) => [client, bytesToHex(device)] as const)
  )
}

/**
 * Own frames are sealed again in the next generation. Those of others too, on an organizer's device, as records taken over: their key may be
 * forgotten here in a moment. Any other device only carries them.
 */
function startsIn(
  replica: Replica,
  row: FrameRow,
  { lineage }: StreamRow
): ReadonlyMap<number, AppStart> | null {
  if (!row.mine && ownDevice(replica).role !== 'organizer') return null
  const frame = decodeFrame(row.bytes)
  const key = frame.ok ? replica.keyById.get(bytesToHex(frame.value.keyId)) : undefined
  const body = key ? openFrame(row.bytes, key.key) : null
  if (!body?.ok) return null
  const writer = row.writer.slice(0, DEVICE_HEX)
  const theirs = row.mine ? {} : { device: writer }
  return new Map([
    ...body.value.sessions.map(
      (sess) => [clientId(lineage, hexToId(writer), sess), { sess, ...theirs }] as const
    ),
    ...body.value.adopted.flatMap(({ device, sessions }) =>
      sessions.map(
        (sess) => [clientId(lineage, device, sess), { sess, device: bytesToHex(device) }] as const
      )
    )
  ])
}

/** Hex digits of the device in a writer's name. */
const DEVICE_HEX = 16

/** Keys of a scope that are older than those of all its documents' bases. Inside the transaction that went over. */
async function spentKeys({ db, control }: Replica, scope: string): Promise<readonly string[]> {
  const rows = (await db.streams.toArray()).filter((row) => row.scope === scope && row.opened)
  const sinceOf = ({ stream }: StreamRow) => {
    const base = control.streamById.get(stream)?.base
    return (base && control.keyById.get(bytesToHex(base.keyId))?.sinceSeq) ?? 0
  }
  const oldest = Math.min(...rows.map(sinceOf))
  const keys = (await db.keys.toArray()).filter((row) => row.scope === scope)
  return keys
    .filter(({ keyId }) => (control.keyById.get(keyId)?.sinceSeq ?? Infinity) < oldest)
    .map(({ keyId }) => keyId)
}

/**
 * An organizer's tablet keeps spent keys until every tablet inside that may read the scope told that it forgot: until then one of them may
 * bring what another, lost since, wrote under them and handed on, and nobody but organizers opens that. What lies apart is decided about first.
 */
export async function forgetSpentKeys(replica: Replica, line: RelayLine): Promise<void> {
  const { db, control, identity, keyById, environment } = replica
  if (identity.role !== 'organizer') return
  const erased = erasedStreams(control)
  for (const scope of new Set(erased.map((stream) => stream.scope))) {
    const kept = await lastKeysOfAwaited(replica, scope)
    const spent = (await spentKeys(replica, scope)).filter((keyId) => !kept.has(keyId))
    if (spent.length === 0) continue
    const seq = lastOf(erased.filter((stream) => stream.scope === scope))
    if (!(await haveAllForgotten(replica, scope, seq))) continue
    const apart = await quarantinedKeys(line)
    if (!apart.ok) return
    const over = spent.filter((keyId) => !apart.value.has(keyId))
    await db.keys.bulkDelete(over)
    for (const key of over) keyById.delete(key)
    void environment.scrub?.()
  }
}

/**
 * Of every tablet that was cut off and neither handed over nor was given up, the last key it was given: what it still has, it seals with that
 * one when it comes home (leave.ts).
 */
async function lastKeysOfAwaited(replica: Replica, scope: string): Promise<ReadonlySet<string>> {
  const { control } = replica
  const keys = [...control.keyById].filter(([, key]) => key.scope === scope)
  const kept = new Set<string>()
  for (const device of control.deviceById.values()) {
    const { cut } = device
    if (!cut || !mayRead(device, scope) || !(await isAwaited(replica, device))) continue
    const last = keys.findLast(([, key]) => key.sinceSeq < cut.seq)
    if (last) kept.add(last[0])
  }
  return kept
}

/** A tablet that was cut off and may still hand over. */
export async function isAwaited({ db, control }: Replica, { id, cut }: Device): Promise<boolean> {
  const name = bytesToHex(id)
  if (!cut || (await hasForgotten(db, name, cut.seq))) return false
  return !(await isGivenUp(db, name, (by) => control.deviceById.get(by)?.role === 'organizer'))
}

async function haveAllForgotten(
  { db, control }: Replica,
  scope: string,
  seq: number
): Promise<boolean> {
  const readers = [...control.deviceById.values()].filter(
    (device) => isInside(device) && mayRead(device, scope)
  )
  for (const { id } of readers) if (!(await hasForgotten(db, bytesToHex(id), seq))) return false
  return true
}

function erasedStreams({ streamById }: Replica['control']): readonly Stream[] {
  return [...streamById.values()].filter(
    ({ state }) => state.kind === 'superseded' && isErasing(streamById, state.next)
  )
}

function lastOf(superseded: readonly Stream[]): number {
  return Math.max(...superseded.map(({ state }) => ('seq' in state ? state.seq : 0)))
}

/** True when it was written just now: once nothing of what was to be forgotten up to an entry is left on this device. */
export async function recordForgotten(replica: Replica): Promise<boolean> {
  const { control } = replica
  const me = ownDevice(replica)
  const concerned = erasedStreams(control).filter(({ scope }) => isInside(me) && mayRead(me, scope))
  if (concerned.length === 0) return false
  const late = new Set((await behind(replica)).map(({ row }) => row.doc))
  if (concerned.some(({ doc }) => late.has(doc))) return false
  const told = await recordUpTo(replica, lastOf(concerned))
  if (told) void replica.environment.scrub?.()
  return told
}

/** The last a tablet tells that was cut off, once all it had is handed over and before it is emptied. */
export function recordEmptied(replica: Replica): Promise<boolean> {
  return recordUpTo(replica, replica.control.seq)
}

function recordUpTo({ db, identity, environment }: Replica, seq: number): Promise<boolean> {
  const clientIdOf = createClientIds(environment.random, (lineage, sess) =>
    clientId(lineage, hexToId(identity.device), sess)
  )
  return tellForgot(db, { device: identity.device, seq, at: environment.now(), clientIdOf })
}

function isErasing(streamById: ReadonlyMap<string, Stream>, next: Uint8Array): boolean {
  return streamById.get(bytesToHex(next))?.base?.erased === true
}
