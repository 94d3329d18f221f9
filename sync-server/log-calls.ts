// Sealed frames in and out. What is answered STORED lies on the disk; what a device may not read, it
// learns nothing about, not even how much there is.
import { bytesToHex, sameBytes } from '../src/lib/bytes.ts'
import { no, ok, type Result } from '../src/lib/result.ts'
import { encodeHint } from '../src/protocol/bell.ts'
import {
  deviceIn,
  streamIn,
  type ControlState,
  type Device
} from '../src/protocol/control-state.ts'
import { mayRead } from '../src/protocol/grants.ts'
import {
  headsAnswer,
  headsRequest,
  rangeAnswer,
  rangeRequest,
  type StreamWriters
} from '../src/protocol/heads.ts'
import { PULL_BYTES, PUSH_BYTES } from '../src/protocol/limits.ts'
import { pullAnswer, pullRequest, type Page, type Restart } from '../src/protocol/pull.ts'
import { pushAnswer, pushRequest, type Delivery as Receipt } from '../src/protocol/push.ts'
import type { Refusal } from '../src/protocol/refusal.ts'
import { codeOf, judgeDelivery, type Judged } from './relay.ts'
import {
  busy,
  noSpace,
  type Reply,
  type Resources,
  type Standing,
  type Visit
} from './resources.ts'
import type { Delivery, Kept } from './store/log-store.ts'

const DAY_MS = 86_400_000
/** A page's own fields around its frames. */
const PAGE_COST = 64

export async function answerPush(
  resources: Resources,
  visit: Visit,
  { session, device }: Standing
): Reply {
  const { books, metrics, verify } = resources
  const state = books.find(session.ws)?.state
  const request = pushRequest.decode(visit.body)
  if (!state || !request.ok) return no({ name: tooBig(visit.body) ? 'TOOBIG' : 'MALFORMED' })
  const refusal = noRoomFor(resources, visit, state.ws, device)
  if (refusal) return refusal
  const judged = request.value.map((bytes) => judgeDelivery(state, bytes, verify))
  const deliveries = judged.flatMap((one) => deliveryOf(one, state.ws, device, visit.nowMs))
  const kept = await resources.append(deliveries)
  const receipts = receiptsOf(judged, kept)
  for (const { code } of receipts) metrics.judged(code)
  const stored = deliveries.filter((_, at) => kept[at]?.kind === 'stored')
  const bytes = stored.reduce((total, { body }) => total + body.length, 0)
  books.grow(state.ws, bytes)
  countToday(resources, device, visit.nowMs, bytes)
  ringFor(resources, state.ws, device, { deliveries, kept })
  return ok(pushAnswer.encode(receipts))
}

export async function answerPull(
  resources: Resources,
  visit: Visit,
  { session, device }: Standing
): Reply {
  const state = resources.books.find(session.ws)?.state
  const request = pullRequest.decode(visit.body)
  if (!state || !request.ok) return no({ name: 'MALFORMED' })
  const pages: (Page | Restart)[] = []
  let left = Math.min(request.value.maxBytes, PULL_BYTES)
  for (const { stream, seq, chain } of request.value.cursors) {
    if (!isReadable(state, device, stream)) continue
    left -= PAGE_COST
    if (left <= 0 && pages.length > 0) break
    // Each page takes from the room the ones before have left.
    const page = await resources.store.pull({ ws: state.ws, stream }, { seq, chain }, left)
    if (!page) pages.push({ kind: 'cursor', stream })
    else if (pages.length === 0 || costOf(page.frames) <= left) {
      left -= costOf(page.frames)
      const { rxMs: receivedMs, ...rest } = page
      pages.push({ kind: 'page', stream, receivedMs, ...rest })
    }
  }
  return ok(pullAnswer.encode(pages))
}

export async function answerHeads(
  { store, books }: Resources,
  { body }: Visit,
  { session, device }: Standing
): Reply {
  const state = books.find(session.ws)?.state
  const request = headsRequest.decode(body)
  if (!state || !request.ok) return no({ name: 'MALFORMED' })
  const readable = request.value.filter((stream) => isReadable(state, device, stream))
  const answers: readonly StreamWriters[] = await Promise.all(
    readable.map(async (stream) => {
      const heads = await store.heads({ ws: state.ws, stream })
      return {
        stream,
        writers: heads.map(({ writer, ctr, fid: frameId }) => ({ writer, ctr, frameId }))
      }
    })
  )
  return ok(headsAnswer.encode(answers))
}

export async function answerRange(
  { store, books }: Resources,
  { body }: Visit,
  { session, device }: Standing
): Reply {
  const state = books.find(session.ws)?.state
  const request = rangeRequest.decode(body)
  if (!state || !request.ok) return no({ name: 'MALFORMED' })
  if (!isReadable(state, device, request.value.stream)) return no({ name: 'NOGRANT' })
  const frames = await store.range({ ws: state.ws, ...request.value }, PULL_BYTES)
  return ok(rangeAnswer.encode(frames))
}

function isReadable(state: ControlState, device: Device, id: Uint8Array): boolean {
  const stream = streamIn(state, id)
  return stream !== undefined && mayRead(device, stream.scope)
}

function tooBig(body: Uint8Array): boolean {
  return body.length > PUSH_BYTES
}

/** Asked before anything is verified: refusing is to be cheaper than sending. */
function noRoomFor(
  resources: Resources,
  { nowMs, body }: Visit,
  ws: Uint8Array,
  device: Device
): Result<never, Refusal> | null {
  const { pushes, quotas, books, bytesByDevice } = resources
  const waitMs = pushes.take(bytesToHex(device.id), nowMs)
  if (waitMs > 0) return busy(waitMs)
  if (!resources.hasRoom()) return noSpace()
  const today = bytesByDevice.get(bytesToHex(device.id))
  const sent = today?.day === dayOf(nowMs) ? today.bytes : 0
  const isFull =
    sent + body.length > quotas.deviceDayBytes ||
    (books.find(ws)?.bytes ?? 0) + body.length > quotas.workspaceBytes
  return isFull ? no({ name: 'QUOTA' }) : null
}

function countToday(
  { bytesByDevice }: Resources,
  { id }: Device,
  nowMs: number,
  bytes: number
): void {
  const name = bytesToHex(id)
  const day = dayOf(nowMs)
  const before = bytesByDevice.get(name)
  bytesByDevice.set(name, { day, bytes: (before?.day === day ? before.bytes : 0) + bytes })
}

function dayOf(nowMs: number): number {
  return Math.floor(nowMs / DAY_MS)
}

function deliveryOf(
  { verdict, fid, bytes }: Judged,
  ws: Uint8Array,
  carrier: Device,
  rxMs: number
): readonly Delivery[] {
  if (!verdict.ok) return []
  const { stream, writer, ctr, prev, kind } = verdict.value
  return [{ ws, stream, writer, ctr, prev, fid, kind, carrier: carrier.id, rxMs, body: bytes }]
}

/** One for each frame in the order they came; `kept` has only those that were let through. */
function receiptsOf(judged: readonly Judged[], kept: readonly Kept[]): readonly Receipt[] {
  let at = 0
  return judged.map(({ fid: frameId, verdict }) => {
    if (!verdict.ok) return { code: verdict.fault, seq: 0, frameId }
    const one = kept[at++]
    if (!one) throw new Error('broken invariant: the store judges every delivery')
    return { code: codeOf(one), seq: 'seq' in one ? one.seq : 0, frameId }
  })
}

function ringFor(
  { bells, books }: Resources,
  ws: Uint8Array,
  carrier: Device,
  { deliveries, kept }: { readonly deliveries: readonly Delivery[]; readonly kept: readonly Kept[] }
): void {
  const seqByStream = new Map<string, { readonly stream: Uint8Array; readonly seq: number }>()
  for (const [at, { stream }] of deliveries.entries()) {
    const one = kept[at]
    if (one?.kind === 'stored') seqByStream.set(bytesToHex(stream), { stream, seq: one.seq })
  }
  const state = books.find(ws)?.state
  if (!state) return
  for (const hint of seqByStream.values())
    bells.ring(ws, encodeHint(hint), (id) => {
      const device = deviceIn(state, id)
      // whoever brought it knows
      if (!device || sameBytes(device.id, carrier.id)) return false
      return isReadable(state, device, hint.stream)
    })
}

function costOf(frames: readonly Uint8Array[]): number {
  return frames.reduce((total, frame) => total + frame.length + 16, 0)
}
