// A tablet that was cut off, by its own verified log: everything it has that the relay does not goes there first, where organizers
// look at it; only then may it be emptied. Safe to break off and to do again.
import { bytesToHex } from '../../lib/bytes.ts'
import { ok, type Result } from '../../lib/result.ts'
import { decodeFrame } from '../../protocol/frame.ts'
import {
  carriedRejected,
  carriedFrames,
  pendingFrames,
  waitingFrames
} from '../../store/frame-log.ts'
import type { CallFault, RelayLine } from '../round/call.ts'
import { writingKey, type Replica } from '../replica.ts'
import { recordEmptied } from '../rewriting/generation.ts'
import { inBatches, pushBatch } from '../round/push.ts'
import { takeNewIncarnation } from '../round/rewind.ts'
import { sealOutbox } from '../round/seal-outbox.ts'
import { openSession } from '../round/session.ts'

export interface HandedOver {
  /** Records the relay has taken from here, in its streams or apart. */
  readonly records: number
  /** Records nobody can take: of documents no organizer ever heard of. */
  readonly left: number
}

/** Null while the relay cannot take all of it. */
export async function handOver(
  replica: Replica,
  line: RelayLine
): Promise<Result<HandedOver | null, CallFault>> {
  const { db } = replica
  await sealOutbox(replica)
  if (await isSealedWithOld(replica)) await takeNewIncarnation(replica)
  const held = (await pendingFrames(db)).filter((row) => row.carried)
  const rows = [
    ...(await carriedFrames(db)),
    ...(await carriedRejected(db)),
    ...held.map(({ bytes }) => ({ bytes, records: 0 })),
    ...(await waitingFrames(db)).toSorted((one, other) => one.ctr - other.ctr)
  ]
  let records = 0
  let left = (await db.local.toArray()).reduce((sum, row) => sum + row.records, 0)
  for (const batch of inBatches(rows)) {
    const answer = await pushBatch(line, batch)
    if (!answer.ok) return answer
    for (const [at, row] of batch.entries()) {
      const { code } = answer.value[at] ?? {}
      if (code === 'QUOTA' || code === 'BUSY' || code === undefined) return ok(null)
      if (code === 'REVOKED' || code === 'STORED' || code === 'DUP') records += row.records ?? 0
      else left += row.records ?? 0
    }
  }
  return ok({ records, left })
}

/** Organizers forget a key once documents go on under a later one: with the last one that was given here, they can read it. */
async function isSealedWithOld(replica: Replica): Promise<boolean> {
  const { control, db } = replica
  return (await waitingFrames(db)).some(({ stream, bytes }) => {
    const frame = decodeFrame(bytes)
    const scope = control.streamById.get(stream)?.scope
    const key = scope === undefined ? undefined : writingKey(replica, scope)
    return frame.ok && key !== undefined && bytesToHex(frame.value.keyId) !== key.keyId
  })
}

/**
 * After nothing can be recorded here any more: what came in the last moment, and then that nothing is left here: organizers keep the last key
 * this tablet was given until they hear it. Null when it could not be handed over.
 */
export async function handOverLast(
  replica: Replica,
  before: HandedOver
): Promise<HandedOver | null> {
  let last = before
  await recordEmptied(replica)
  while ((await sealOutbox(replica)) > 0) {
    const session = await openSession(replica)
    if (!session.ok) return null
    const handed = await handOver(replica, session.value.line)
    if (!handed.ok || !handed.value) return null
    last = handed.value
  }
  return last
}
