// Frames whose signature did not fit are asked for again: what a bad line or a bad disk did to one copy is not in the other.
import { assert } from '../../lib/assert.ts'
import { ok, type Result } from '../../lib/result.ts'
import { PATHS } from '../../protocol/calls.ts'
import { decodeFrame } from '../../protocol/frame.ts'
import { rangeAnswer, rangeRequest } from '../../protocol/heads.ts'
import { hexToId } from '../../protocol/ids.ts'
import type { RejectedRow } from '../../store/db.ts'
import type { EntityDocs } from '../../store/entity-docs.ts'
import { post, type CallFault, type RelayLine } from './call.ts'
import type { Replica } from '../replica.ts'
import { takeFrames } from './receive.ts'

/** One call each; a relay that goes on giving bad ones is not asked for more at a contact. */
const MOST_ASKED = 20

export async function askAgain(
  replica: Replica,
  docs: EntityDocs,
  line: RelayLine
): Promise<Result<null, CallFault>> {
  const { db } = replica
  const rows = (await db.aside.toArray()).filter((row) => row.why === 'bad-signature')
  for (const row of rows.slice(0, MOST_ASKED)) {
    const shown = await framesAt(line, row)
    if (!shown.ok) return shown
    if (!shown.value) continue
    const wish = { frames: shown.value, cursors: [], carried: false }
    const { aside } = await takeFrames(replica, docs, wish)
    // the same again stays; of anything else that is no frame of anybody's nothing is kept
    if (!aside.some(({ fid }) => fid === row.fid)) await db.aside.delete(row.fid)
  }
  return ok(null)
}

/** What the relay has under its number; null where it does not say. */
async function framesAt(
  line: RelayLine,
  { stream, writer, bytes }: RejectedRow
): Promise<Result<readonly Uint8Array[] | null, CallFault>> {
  const frame = decodeFrame(bytes)
  assert(frame.ok, 'what was judged has the form of a frame')
  const { ctr } = frame.value
  const answer = await post(line, PATHS.range, {
    ask: rangeRequest,
    value: { stream: hexToId(stream), writer: hexToId(writer), from: ctr, to: ctr },
    answer: rangeAnswer
  })
  if (answer.ok || answer.fault.kind !== 'refused') return answer
  return answer.fault.refusal.name === 'AUTH' ? answer : ok(null)
}
