// Hand to hand, the taking end. Frames prove themselves whichever way they came (PR4); what a tablet says it holds counts as a copy
// only under its signature, and is never called delivered (PR2).
import { assert } from '../../lib/assert.ts'
import { bytesToHex, sameBytes } from '../../lib/bytes.ts'
import { no, ok, type Result } from '../../lib/result.ts'
import {
  decodeBundle,
  frameMark,
  workspaceMark,
  type BundleFault,
  type BundleHead,
  type ReadBundle
} from '../../protocol/bundle.ts'
import { cutOf, deviceIn } from '../../protocol/control-state.ts'
import { decodeFrame, deviceOf, KIND_CONTROL, kindOfFrame } from '../../protocol/frame.ts'
import { mayRead } from '../../protocol/grants.ts'
import { verify } from '../../seal/verify.ts'
import type { FrameRow } from '../../store/db.ts'
import type { EntityDocs } from '../../store/entity-docs.ts'
import { readFrame } from '../../store/frame-log.ts'
import { readMeta } from '../../store/meta.ts'
import { rememberPeer } from '../../store/peers.ts'
import { takeEntries } from './control-log.ts'
import { fromHeld, holdingsDigest, holdingsOf, sharedStreams } from './holdings.ts'
import { catchUp, ownDevice, type Replica } from '../replica.ts'
import { releaseHeld, takeFrames } from './receive.ts'
import type { Candidate } from './verify-frames.ts'
import { retractCut } from '../rewriting/retract.ts'
import { takeNewIncarnation } from './rewind.ts'
import { nativeCheck } from './verify-ahead.ts'

export type CourierFault =
  | BundleFault
  | { readonly kind: 'other-workspace' }
  | { readonly kind: 'own' }

export interface TakenBundle {
  /** Device id of the giver. */
  readonly from: string
  readonly at: number
  /** Under its signature; else only the frames count, which prove themselves. */
  readonly isSigned: boolean
  /** The end is missing. */
  readonly isCut: boolean
  readonly asks: boolean
  /** New frames, and the records in them. */
  readonly frames: number
  readonly records: number
  readonly known: number
  /** Records that were here already: with `records`, what the giver counted and could be opened here. */
  readonly knownRecords: number
  /** Wait for something that is not here: earlier frames, an entry, a key, an organizer's word. */
  readonly held: number
  /** Of streams this tablet may not read, or of an author that was cut off: passed over. */
  readonly notForUs: number
  /** Not what their author wrote: passed over. */
  readonly bad: number
  /** The giver knows entries of the control log that did not come along. */
  readonly needsControl: boolean
  /** Whether both hold the same; null: not told, or told to somebody else. */
  readonly isSame: boolean | null
}

export async function takeBundle(
  replica: Replica,
  docs: EntityDocs,
  bytes: Uint8Array
): Promise<Result<TakenBundle, CourierFault>> {
  await catchUp(replica)
  const { identity } = replica
  const read = decodeBundle(identity.ws, bytes)
  if (!read.ok) return read
  const { head, frames } = read.value
  if (!sameBytes(head.ws, workspaceMark(identity.ws))) return no({ kind: 'other-workspace' })
  const from = bytesToHex(head.from)
  if (from === identity.device) return no({ kind: 'own' })
  const isEntry = (frame: Uint8Array) => kindOfFrame(frame) === KIND_CONTROL
  await takeNextEntries(replica, frames.filter(isEntry))
  const sealed = frames.filter((frame) => !isEntry(frame))
  await retractCut(replica)
  const ours = sealed.filter((frame) => isForUs(replica, frame) && !isCovered(replica, frame))
  const taken = await takeFrames(replica, docs, { frames: ours, cursors: [], carried: true })
  const isSigned = await isSealed(replica, read.value)
  if (isSigned) await believe(replica, docs, head)
  const fresh = await keptRows(replica, taken.taken)
  const apart = taken.aside.filter((row) => row.carried).length
  return ok({
    from,
    at: head.at,
    isSigned,
    isCut: read.value.seal === null,
    asks: isSigned && head.asks,
    frames: fresh.length,
    records: recordsOf(fresh),
    known: taken.known,
    knownRecords: (await heldRecords(replica, ours)) - recordsOf(fresh),
    held: taken.held.length + apart + (taken.taken.length - fresh.length),
    notForUs: sealed.length - ours.length,
    bad: ours.length - taken.taken.length - taken.known - taken.held.length - apart,
    needsControl: head.controlSeq > replica.control.seq,
    isSame: isSigned ? await isSame(replica, head) : null
  })
}

/** Entries that follow ours; others are known, or wait for those between. */
async function takeNextEntries(replica: Replica, entries: readonly Uint8Array[]): Promise<void> {
  const next = entries.filter((bytes) => {
    const frame = decodeFrame(bytes)
    return frame.ok && frame.value.ctr > replica.control.seq
  })
  if (next.length > 0) await takeEntries(replica, next)
}

/** A stream not known here may be opened by an entry still to come. */
function isForUs(replica: Replica, bytes: Uint8Array): boolean {
  const stream = replica.control.streamById.get(bytesToHex(bytes.subarray(2, 18)))
  return stream === undefined || mayRead(ownDevice(replica), stream.scope)
}

/** Of an author that was cut off: what counts is at the relay, and is taken from there alone; the rest is carried to it. */
function isCovered({ control }: Replica, bytes: Uint8Array): boolean {
  const frame = decodeFrame(bytes)
  const author = frame.ok && deviceIn(control, deviceOf(frame.value.writer))
  if (!frame.ok || !author || !author.cut) return false
  return frame.value.ctr <= cutOf(author, frame.value.stream, frame.value.writer)
}

/** Nothing is believed of a giver that was cut off. */
async function isSealed(
  { control, environment }: Replica,
  { head, seal }: ReadBundle
): Promise<boolean> {
  const giver = deviceIn(control, head.from)
  if (!giver || giver.cut || !seal) return false
  const native = nativeCheck(environment)
  if (native) return native(giver.sigPk, seal.signed, seal.sig)
  return verify({ publicKey: giver.sigPk, message: seal.signed, sig: seal.sig })
}

/**
 * What a tablet says it holds is a copy from now on. Where it names another frame than ours under the same number, it holds no copy; and if
 * that number is of our present writer, or one we never gave, this database was set back.
 */
async function believe(
  replica: Replica,
  docs: EntityDocs,
  { from, holds, isWhole, controlSeq }: BundleHead
): Promise<void> {
  const { db, environment, control } = replica
  const own = await presentWriter(replica)
  const believed: Record<string, Record<string, number>> = {}
  let isSetBack = false
  for (const { stream, writer, ctr, frame } of fromHeld(control, holds)) {
    const writers = (believed[stream] ??= {})
    const row = await readFrame(db, stream, writer, ctr)
    const isOurs = row !== undefined && sameBytes(frameMark(row.fid), frame)
    if (isOurs || !row) writers[writer] = ctr
    if (!isOurs && writer === own) isSetBack = true
  }
  const device = bytesToHex(from)
  await rememberPeer(db, { device, holds: believed, isWhole, controlSeq, at: environment.now() })
  if (!isSetBack) return
  await takeNewIncarnation(replica)
  await releaseHeld(replica, docs)
}

async function presentWriter({ db, identity }: Replica): Promise<string> {
  const writing = await readMeta(db, 'writing')
  assert(writing, 'a device inside a workspace has an incarnation')
  return identity.device + bytesToHex(writing.incarnation)
}

async function isSame(replica: Replica, head: BundleHead): Promise<boolean | null> {
  const me = ownDevice(replica)
  const giver = deviceIn(replica.control, head.from)
  if (!giver || !head.digest || !head.to || !sameBytes(head.to, me.id)) return null
  const shared = sharedStreams(replica.control, [me, giver])
  return sameBytes(holdingsDigest(await holdingsOf(replica, shared)), head.digest)
}

/** Those the bouncer let through, too. */
async function keptRows(
  { db }: Replica,
  taken: readonly Pick<Candidate, 'frame'>[]
): Promise<readonly FrameRow[]> {
  const rows = await db.frames.bulkGet(
    taken.map(({ frame }): [string, string, number] => [
      bytesToHex(frame.stream),
      bytesToHex(frame.writer),
      frame.ctr
    ])
  )
  return rows.filter((row) => row !== undefined)
}

/** In all of these frames, whether they came now or before. */
async function heldRecords(replica: Replica, frames: readonly Uint8Array[]): Promise<number> {
  const read = frames.flatMap((bytes) => {
    const frame = decodeFrame(bytes)
    return frame.ok ? [{ frame: frame.value }] : []
  })
  return recordsOf(await keptRows(replica, read))
}

function recordsOf(rows: readonly FrameRow[]): number {
  return rows.reduce((sum, row) => sum + row.records, 0)
}
