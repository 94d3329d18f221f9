// Brings frames to the relay: what came by hand first, then what was written here. Delivered is said only after the relay's disk has them (PR2).
import { bytesToHex } from '../../lib/bytes.ts'
import { no, ok, type Result } from '../../lib/result.ts'
import { PATHS } from '../../protocol/calls.ts'
import { pushAnswer, pushRequest, type PushReceipt } from '../../protocol/push.ts'
import { PUSH_BYTES, PUSH_FRAMES } from '../../protocol/limits.ts'
import type { FrameRow } from '../../store/db.ts'
import { markDelivered, stopCarrying } from '../../store/delivered.ts'
import {
  carriedRejected,
  carriedFrames,
  rejectFrame,
  waitingFrames
} from '../../store/frame-log.ts'
import { post, type CallFault, type RelayLine } from './call.ts'
import type { Replica } from '../replica.ts'
import { showsOther } from './other-frame.ts'
import { giveWay } from '../rewriting/retract.ts'

/** `fork`: the relay holds another frame under one of our counters. `resend`: it lacks earlier ones. `crowded`: this device has written under too many incarnations. */
export type PushEnd = 'done' | 'fork' | 'resend' | 'stopped' | 'full' | 'crowded'

export async function pushWaiting(
  replica: Replica,
  line: RelayLine
): Promise<Result<PushEnd, CallFault>> {
  const { db } = replica
  const carried = (await carriedFrames(db)).toSorted(byWriter)
  const waiting = (await waitingFrames(db)).toSorted(byWriter)
  const apart = await pushToQuarantine(replica, line)
  if (!apart.ok) return apart
  // a carrier that is gone in the middle must not leave others holding what builds on what it still had
  return pushFrames(replica, line, [...carried, ...waiting])
}

/** Frames of authors that were cut off before them: the relay keeps them apart, and they are done with here. */
async function pushToQuarantine(
  { db }: Replica,
  line: RelayLine
): Promise<Result<null, CallFault>> {
  for (const batch of inBatches(await carriedRejected(db))) {
    const answer = await pushBatch(line, batch)
    if (!answer.ok) return answer
    const done = batch.filter((_, at) => isSettled(answer.value[at]))
    await db.aside.bulkDelete(done.map(({ fid }) => fid))
  }
  return ok(null)
}

/** One verdict for each, in their order. */
export async function pushBatch(
  line: RelayLine,
  batch: readonly { readonly bytes: Uint8Array }[]
): Promise<Result<readonly PushReceipt[], CallFault>> {
  const answer = await post(line, PATHS.push, {
    ask: pushRequest,
    value: batch.map((row) => row.bytes),
    answer: pushAnswer
  })
  if (!answer.ok) return answer
  return answer.value.length === batch.length ? answer : no({ kind: 'not-a-relay' })
}

/** The relay has it, in its stream or apart, or never takes it. */
function isSettled(delivery: PushReceipt | undefined): boolean {
  switch (delivery?.code) {
    case 'STORED':
    case 'DUP':
    case 'REVOKED':
    case 'SUPERSEDED':
    case 'FORK':
    case 'BADSIG':
    case 'MALFORMED':
    case 'TOOBIG':
      return true
    default:
      return false
  }
}

export async function pushFrames(
  replica: Replica,
  line: RelayLine,
  rows: readonly FrameRow[]
): Promise<Result<PushEnd, CallFault>> {
  let end: PushEnd = 'done'
  for (const batch of inBatches(rows)) {
    const answer = await pushBatch(line, batch)
    if (!answer.ok) return answer
    const worst = await settle(replica, line, batch, answer.value)
    if (!worst.ok) return worst
    if (worst.value !== 'done') end = worst.value
    if (end === 'full') break
  }
  return ok(end)
}

async function settle(
  replica: Replica,
  line: RelayLine,
  batch: readonly FrameRow[],
  deliveries: readonly PushReceipt[]
): Promise<Result<PushEnd, CallFault>> {
  const receipts = batch.flatMap((row, at) => {
    const { code, seq } = deliveries[at] ?? {}
    return seq !== undefined && (code === 'STORED' || code === 'DUP') ? [{ row, seq }] : []
  })
  await markDelivered(replica.db, receipts, replica.environment.now())
  let end: PushEnd = 'done'
  for (const [at, row] of batch.entries()) {
    const step = stepAfter(deliveries[at])
    // forks, and frames of who was cut off: the relay has set them apart
    if (row.carried && step !== 'done' && isSettled(deliveries[at])) {
      const isFork = step === 'fork' && !row.writer.startsWith(replica.identity.device)
      const shown = isFork ? await showsOther(replica, line, row) : ok(true)
      if (!shown.ok) return shown
      if (!shown.value) end = 'stopped'
      else if (!isFork || !(await giveWay(replica, row))) await stopCarrying(replica.db, row)
    } else if (step === 'aside') await refuse(replica, row, deliveries[at]?.code ?? '')
    else if (step === 'crowded' && !row.writer.startsWith(replica.identity.device)) end = 'stopped'
    else if (step !== 'done') end = step
  }
  return ok(end)
}

function stepAfter(delivery: PushReceipt | undefined): PushEnd | 'aside' {
  switch (delivery?.code) {
    case 'STORED':
    case 'DUP':
      return 'done'
    case 'FORK':
      return 'fork'
    case 'GAP':
    // the control log says more than we know
    case 'REVOKED':
      return 'resend'
    case 'BADSIG':
    case 'MALFORMED':
    case 'TOOBIG':
      return 'aside'
    case 'QUOTA':
      return 'full'
    case 'BUSY':
      return 'crowded'
    default:
      return 'stopped'
  }
}

/** A frame of ours the relay can never take is a bug: it stays here with its bytes, waiting and visible, and is reported. */
async function refuse(replica: Replica, row: FrameRow, code: string): Promise<void> {
  replica.environment.warn(new Error(`the relay refused an own frame: ${code}`))
  await rejectFrame(replica.db, {
    fid: bytesToHex(row.fid),
    stream: row.stream,
    writer: row.writer,
    bytes: row.bytes,
    why: code
  })
}

function byWriter(one: FrameRow, other: FrameRow): number {
  if (one.stream !== other.stream) return one.stream < other.stream ? -1 : 1
  if (one.writer !== other.writer) return one.writer < other.writer ? -1 : 1
  return one.ctr - other.ctr
}

export function inBatches<Row extends { readonly bytes: Uint8Array }>(
  rows: readonly Row[]
): readonly (readonly Row[])[] {
  const batches: Row[][] = []
  let bytes = Infinity
  for (const row of rows) {
    const full =
      (batches.at(-1)?.length ?? 0) >= PUSH_FRAMES || bytes + row.bytes.length + 8 > PUSH_BYTES
    if (full) {
      batches.push([])
      bytes = 0
    }
    bytes += row.bytes.length + 8
    batches.at(-1)?.push(row)
  }
  return batches
}
