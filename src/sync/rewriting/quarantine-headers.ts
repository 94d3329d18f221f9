// What lies apart at the relay, unopened: of which streams it is, and with which keys it was sealed.
import { bytesToHex } from '../../lib/bytes.ts'
import { ok, type Result } from '../../lib/result.ts'
import { quarantinePage } from '../../protocol/access-calls.ts'
import { PATHS } from '../../protocol/calls.ts'
import { decodeFrame, type Frame } from '../../protocol/frame.ts'
import { get, type CallFault, type RelayLine } from '../round/call.ts'

export async function quarantinedHeaders(
  line: RelayLine
): Promise<Result<readonly Frame[], CallFault>> {
  const frames: Frame[] = []
  let after = 0
  for (;;) {
    const page = await get(line, `${PATHS.quarantine}?after=${after}`, quarantinePage)
    if (!page.ok) return page
    for (const { n, frame } of page.value.frames) {
      const decoded = decodeFrame(frame)
      if (decoded.ok) frames.push(decoded.value)
      after = Math.max(after, n)
    }
    if (!page.value.more || page.value.frames.length === 0) return ok(frames)
  }
}

/** What lies apart and was not decided about is opened with these. */
export async function quarantinedKeys(
  line: RelayLine
): Promise<Result<ReadonlySet<string>, CallFault>> {
  const apart = await quarantinedHeaders(line)
  return apart.ok ? ok(new Set(apart.value.map(({ keyId }) => bytesToHex(keyId)))) : apart
}
