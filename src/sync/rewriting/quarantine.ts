// Frames the relay set apart: of devices that were cut off before them, of streams that have a later generation, and second frames
// under one counter. Only what its author signed is opened, and only organizers are given it.
import { bytesToHex } from '../../lib/bytes.ts'
import { ok, type Result } from '../../lib/result.ts'
import {
  quarantinePage,
  settleAnswer,
  settleRequest,
  type QuarantinedFrame
} from '../../protocol/access-calls.ts'
import type { Body } from '../../protocol/body.ts'
import { PATHS } from '../../protocol/calls.ts'
import { streamIn } from '../../protocol/control-state.ts'
import { deviceOf, type Frame } from '../../protocol/frame.ts'
import { APART_FRAMES } from '../../protocol/limits.ts'
import { clientId } from '../../seal/client-id.ts'
import { openFrame } from '../../seal/open-frame.ts'
import { get, post, type CallFault, type RelayLine } from '../round/call.ts'
import type { Replica } from '../replica.ts'
import { verifyFrames } from '../round/verify-frames.ts'

/** A client id, whose it is, and the app start it was made from. */
export interface QuarantinedClient {
  readonly client: number
  readonly device: string
  readonly sess: Uint8Array
}

export interface QuarantinedContent {
  readonly doc: string
  /** The generation it was written in. */
  readonly gen: number
  readonly update: Uint8Array
  readonly clients: readonly QuarantinedClient[]
}

export interface OpenedQuarantine {
  readonly apart: QuarantinedFrame
  readonly id: string
  /** Its author. */
  readonly device: string
  readonly frame: Frame
  /** Null: not signed by who it names, or no key here opens it. */
  readonly content: QuarantinedContent | null
}

export async function fetchQuarantine(
  replica: Replica,
  line: RelayLine
): Promise<Result<readonly OpenedQuarantine[], CallFault>> {
  const all: QuarantinedFrame[] = []
  for (let more = true; more;) {
    const after = all.at(-1)?.n ?? 0
    const page = await get(line, `${PATHS.quarantine}?after=${after}`, quarantinePage)
    if (!page.ok) return page
    for (const one of page.value.frames) all.push(one)
    more = page.value.more && page.value.frames.length > 0
  }
  const candidates = await verifyFrames(
    replica,
    all.map(({ frame }) => frame)
  )
  return ok(
    candidates.flatMap((candidate, at): OpenedQuarantine[] => {
      const apart = all[at]
      if (!candidate || !apart) return []
      const { frame, fid, authentic } = candidate
      const device = bytesToHex(deviceOf(frame.writer))
      const content = authentic ? contentOf(replica, frame, apart.frame) : null
      return [{ apart, id: bytesToHex(fid), device, frame, content }]
    })
  )
}

/** They are adopted or dropped: the relay removes them. */
export async function settleQuarantine(
  line: RelayLine,
  ids: readonly Uint8Array[]
): Promise<Result<null, CallFault>> {
  for (let at = 0; at < ids.length; at += APART_FRAMES) {
    const answer = await post(line, PATHS.quarantine, {
      ask: settleRequest,
      value: ids.slice(at, at + APART_FRAMES),
      answer: settleAnswer
    })
    if (!answer.ok) return answer
  }
  return ok(null)
}

/** Null: no key here opens it. */
export function contentOf(
  replica: Replica,
  frame: Frame,
  bytes: Uint8Array
): QuarantinedContent | null {
  const stream = streamIn(replica.control, frame.stream)
  const key = replica.keyById.get(bytesToHex(frame.keyId))
  const body = stream && key?.scope === stream.scope ? openFrame(bytes, key.key) : null
  if (!stream || !body?.ok) return null
  const { update } = body.value
  const clients = clientsOf(stream.lineage, deviceOf(frame.writer), body.value)
  return { doc: stream.doc, gen: stream.gen, update, clients }
}

function clientsOf(
  lineage: Uint8Array,
  device: Uint8Array,
  { sessions, adopted }: Body
): readonly QuarantinedClient[] {
  return [{ device, sessions }, ...adopted].flatMap((one) =>
    one.sessions.map((sess) => ({
      client: clientId(lineage, one.device, sess),
      device: bytesToHex(one.device),
      sess
    }))
  )
}
