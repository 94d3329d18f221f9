// A relay that has lost a workspace is given its control log again, by an organizer with the admission code. Records follow by themselves: every
// tablet brings what the relay does not have.
import { no, ok, type Result } from '../../lib/result.ts'
import { sameBytes } from '../../lib/bytes.ts'
import { PATHS } from '../../protocol/calls.ts'
import { emptyControlHash, nextControlHash } from '../../protocol/chain.ts'
import { controlAnswer, controlRequest, type ControlHead } from '../../protocol/control-calls.ts'
import { frameId } from '../../protocol/frame.ts'
import { ENTRY_BYTES, OPEN_BODY_BYTES } from '../../protocol/limits.ts'
import { post, type CallFault } from '../round/call.ts'
import type { Replica } from '../replica.ts'

/** Leaves room for one more entry and what stands around them. */
const PORTION_BYTES = OPEN_BODY_BYTES - 2 * ENTRY_BYTES

/** Begun again after a failure, or by two tablets at once, it goes on where the relay is. */
export async function giveAgain(
  { db, environment, identity }: Replica,
  admission: string
): Promise<Result<null, CallFault>> {
  const frames = (await db.control.orderBy('seq').toArray()).map((row) => row.frame)
  const hashes = hashesOf(frames)
  const line = { request: environment.request, relay: identity.relay, token: null }
  let at = 0
  for (let calls = 0; at < frames.length && calls <= 2 * frames.length; calls += 1) {
    const answer = await post(line, PATHS.control, {
      ask: controlRequest,
      value: {
        expectHash: hashes[at] ?? emptyControlHash(),
        frames: portionFrom(frames, at),
        admission
      },
      answer: controlAnswer
    })
    const head = headOf(answer)
    if (!head) return answer.ok ? ok(null) : answer
    const known = hashes[head.seq]
    // it has more than this tablet: its next contact brings it
    if (!known) return ok(null)
    if (!sameBytes(known, head.hash)) return no({ kind: 'ruled-out', why: 'not-next' })
    at = head.seq
  }
  return ok(null)
}

/** Where the relay is now, whether it took the entries or had them. */
function headOf(answer: Result<ControlHead, CallFault>): ControlHead | null {
  if (answer.ok) return answer.value
  if (answer.fault.kind !== 'refused') return null
  const { refusal } = answer.fault
  return refusal.name === 'CTL_HEAD' ? refusal : null
}

function portionFrom(frames: readonly Uint8Array[], at: number): readonly Uint8Array[] {
  const portion: Uint8Array[] = []
  let bytes = 0
  for (const frame of frames.slice(at)) {
    if (portion.length > 0 && bytes + frame.length > PORTION_BYTES) break
    portion.push(frame)
    bytes += frame.length
  }
  return portion
}

/** The control hash after each number of entries. */
function hashesOf(frames: readonly Uint8Array[]): readonly Uint8Array[] {
  const hashes = [emptyControlHash()]
  for (const frame of frames)
    hashes.push(nextControlHash(hashes.at(-1) ?? emptyControlHash(), frameId(frame)))
  return hashes
}
