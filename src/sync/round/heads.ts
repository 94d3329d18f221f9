// Where the writers of streams stand at the relay. It answers as many streams as fit one page: the rest is asked for again.
import { sameBytes } from '../../lib/bytes.ts'
import { ok, type Result } from '../../lib/result.ts'
import { PATHS } from '../../protocol/calls.ts'
import { headsAnswer, headsRequest, type StreamWriters } from '../../protocol/heads.ts'
import { HEADS_STREAMS } from '../../protocol/limits.ts'
import { post, type CallFault, type RelayLine } from './call.ts'

/** In the order they were asked for, without those this device may not read. */
export async function askHeads(
  line: RelayLine,
  streams: readonly Uint8Array[]
): Promise<Result<readonly StreamWriters[], CallFault>> {
  const told: StreamWriters[] = []
  let left = streams
  while (left.length > 0) {
    const asked = left.slice(0, HEADS_STREAMS)
    const answer = await post(line, PATHS.heads, {
      ask: headsRequest,
      value: asked,
      answer: headsAnswer
    })
    if (!answer.ok) return answer
    told.push(...answer.value)
    const last = answer.value.at(-1)?.stream
    const at = last ? asked.findIndex((stream) => sameBytes(stream, last)) : -1
    left = left.slice(at < 0 ? asked.length : at + 1)
  }
  return ok(told)
}
