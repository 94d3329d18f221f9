// Sealed frames in and out. What is answered STORED lies on the disk; what a device may not read, it
// learns nothing about, not even how much there is.
import { bytesToHex, sameBytes } from '../src/lib/bytes.ts'
import { no, ok } from '../src/lib/result.ts'
import { encodeHint } from '../src/protocol/bell.ts'
import { deviceIn, deviceStatusAt, type Device } from '../src/protocol/control-state.ts'
import { KIND_BASE } from '../src/protocol/frame.ts'
import {
  headsAnswer,
  headsRequest,
  rangeAnswer,
  rangeRequest,
  type StreamWriters
} from '../src/protocol/heads.ts'
import { HEADS_PAGE_BYTES, HEADS_WRITERS, PULL_BYTES, PUSH_BYTES } from '../src/protocol/limits.ts'
import { pullAnswer, pullRequest, type PullPage, type PullRestart } from '../src/protocol/pull.ts'
import { pushAnswer, pushRequest, type PushReceipt as Receipt } from '../src/protocol/push.ts'
import { eraseSuperseded } from './erasing.ts'
import { codeOf, isReadable, judgeDelivery, type JudgedDelivery } from './policy.ts'
import type { Caller, Reply, Resources, Visit } from './resources.ts'
import { countKept, refusedByQuota } from './quota.ts'
import type { Delivery, Kept } from './store/log-store.ts'

/** A page's own fields around its frames. */
const PAGE_COST = 64
/** Of one writer in an answer: id, number and frame id with their CBOR heads. */
const HEAD_COST = 36

export async function answerPush(resources: Resources, visit: Visit, caller: Caller): Reply {
  const { metrics, verify } = resources
  const { state, device } = caller
  const request = pushRequest.decode(visit.body)
  if (!request.ok) return no({ name: tooBig(visit.body) ? 'TOOBIG' : 'MALFORMED' })
  const refusal = refusedByQuota(resources, visit, caller)
  if (refusal) return refusal
  const judged = request.value.map((bytes) => judgeDelivery(state, bytes, verify))
  const deliveries = judged.flatMap((one) => deliveryOf(one, state.ws, device, visit.nowMs))
  const kept = await resources.append(deliveries)
  const receipts = receiptsOf(judged, kept)
  for (const { code } of receipts) metrics.judged(code)
  countKept(resources, caller, visit.nowMs, bytesKept({ deliveries, kept }))
  ringFor(resources, state.ws, device, { deliveries, kept })
  await eraseBehind(resources, state.ws, { deliveries, kept })
  return ok(pushAnswer.encode(receipts))
}

export async function answerPull(
  resources: Resources,
  visit: Visit,
  { state, device }: Caller
): Reply {
  const request = pullRequest.decode(visit.body)
  if (!request.ok) return no({ name: 'MALFORMED' })
  const pages: (PullPage | PullRestart)[] = []
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
  { store }: Resources,
  { body }: Visit,
  { state, device }: Caller
): Reply {
  const request = headsRequest.decode(body)
  if (!request.ok) return no({ name: 'MALFORMED' })
  const answers: StreamWriters[] = []
  let left = HEADS_PAGE_BYTES
  for (const stream of request.value) {
    if (!isReadable(state, device, stream)) continue
    // Whoever wants the rest asks for those after the last.
    const heads = (await store.heads({ ws: state.ws, stream })).slice(0, HEADS_WRITERS)
    left -= PAGE_COST + heads.length * HEAD_COST
    if (left < 0 && answers.length > 0) break
    const writers = heads.map(({ writer, ctr, fid: frameId }) => ({ writer, ctr, frameId }))
    answers.push({ stream, writers })
  }
  return ok(headsAnswer.encode(answers))
}

export async function answerRange(
  { store }: Resources,
  { body }: Visit,
  { state, device }: Caller
): Reply {
  const request = rangeRequest.decode(body)
  if (!request.ok) return no({ name: 'MALFORMED' })
  if (!isReadable(state, device, request.value.stream)) return no({ name: 'NOGRANT' })
  const frames = await store.range({ ws: state.ws, ...request.value }, PULL_BYTES)
  return ok(rangeAnswer.encode(frames))
}

function tooBig(body: Uint8Array): boolean {
  return body.length > PUSH_BYTES
}

function deliveryOf(
  { verdict, fid, bytes }: JudgedDelivery,
  ws: Uint8Array,
  carrier: Device,
  rxMs: number
): readonly Delivery[] {
  if (!verdict.ok) return []
  const { stream, writer, ctr, prev, kind } = verdict.value
  return [{ ws, stream, writer, ctr, prev, fid, kind, carrier: carrier.id, rxMs, body: bytes }]
}

/** One for each frame in the order they came; `kept` has only those that were let through. */
function receiptsOf(judged: readonly JudgedDelivery[], kept: readonly Kept[]): readonly Receipt[] {
  let at = 0
  return judged.map(({ fid: frameId, verdict }) => {
    if (!verdict.ok) return { code: verdict.fault, seq: 0, frameId }
    const one = kept[at++]
    if (!one) throw new Error('broken invariant: the store judges every delivery')
    return { code: codeOf(one), seq: 'seq' in one ? one.seq : 0, frameId }
  })
}

interface Batch {
  readonly deliveries: readonly Delivery[]
  readonly kept: readonly Kept[]
}

/** In the log or set apart: both take room. */
function bytesKept({ deliveries, kept }: Batch): number {
  return deliveries.reduce((total, { body }, at) => {
    const one = kept[at]
    const isNew = one?.kind === 'stored' || (one && 'apart' in one && one.apart)
    return isNew ? total + body.length : total
  }, 0)
}

function ringFor(
  { bells, controlLogs, now }: Resources,
  ws: Uint8Array,
  carrier: Device,
  { deliveries, kept }: Batch
): void {
  const seqByStream = new Map<string, { readonly stream: Uint8Array; readonly seq: number }>()
  for (const [at, { stream }] of deliveries.entries()) {
    const one = kept[at]
    if (one?.kind === 'stored') seqByStream.set(bytesToHex(stream), { stream, seq: one.seq })
  }
  const state = controlLogs.find(ws)?.state
  if (!state) return
  for (const hint of seqByStream.values())
    bells.ring(ws, (id) => {
      const device = deviceIn(state, id)
      // whoever brought it knows
      if (!device || sameBytes(device.id, carrier.id)) return null
      const mayHear =
        deviceStatusAt(device, now()) === 'active' && isReadable(state, device, hint.stream)
      return mayHear ? encodeHint(hint) : null
    })
}

/** The last frame of a base may have come only now. */
async function eraseBehind(
  resources: Resources,
  ws: Uint8Array,
  { deliveries, kept }: Batch
): Promise<void> {
  const isBase = deliveries.some(
    ({ kind }, at) => kind === KIND_BASE && kept[at]?.kind === 'stored'
  )
  const state = resources.controlLogs.find(ws)?.state
  if (isBase && state) await eraseSuperseded(resources, state)
}

function costOf(frames: readonly Uint8Array[]): number {
  return frames.reduce((total, frame) => total + frame.length + 16, 0)
}
