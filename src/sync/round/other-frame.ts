// Before a frame that came by hand gives way to another one at the relay, the relay has to show that one, signed by the same author:
// its word alone takes no record off a tablet.
import { bytesToHex, sameBytes } from '../../lib/bytes.ts'
import { ok, type Result } from '../../lib/result.ts'
import { PATHS } from '../../protocol/calls.ts'
import { rangeAnswer, rangeRequest } from '../../protocol/heads.ts'
import { hexToId } from '../../protocol/ids.ts'
import type { FrameRow } from '../../store/db.ts'
import { readFrame } from '../../store/frame-log.ts'
import { post, type CallFault, type RelayLine } from './call.ts'
import type { Replica } from '../replica.ts'
import { verifyFrames, type Candidate } from './verify-frames.ts'

export async function showsOther(
  replica: Replica,
  line: RelayLine,
  row: FrameRow
): Promise<Result<boolean, CallFault>> {
  const { stream, writer, ctr } = row
  // what it followed has given way already
  if (ctr > 1 && !(await readFrame(replica.db, stream, writer, ctr - 1))) return ok(true)
  const answer = await post(line, PATHS.range, {
    ask: rangeRequest,
    value: { stream: hexToId(stream), writer: hexToId(writer), from: ctr, to: ctr },
    answer: rangeAnswer
  })
  if (!answer.ok) return answer.fault.kind === 'refused' ? ok(false) : answer
  const shown = await verifyFrames(replica, answer.value)
  return ok(shown.some((one) => one !== null && isOther(row, one)))
}

function isOther(row: FrameRow, { frame, fid, authentic }: Candidate): boolean {
  const isThere =
    bytesToHex(frame.stream) === row.stream &&
    bytesToHex(frame.writer) === row.writer &&
    frame.ctr === row.ctr
  return authentic && isThere && !sameBytes(fid, row.fid)
}
