import { bytesToHex, bytesToText } from '../../src/lib/bytes.ts'
import type { Result } from '../../src/lib/result.ts'
import {
  quarantinePage,
  findAnswer,
  findRequest,
  seenAnswer,
  settleAnswer,
  settleRequest
} from '../../src/protocol/access-calls.ts'
import { CONTENT_TYPE, PATHS } from '../../src/protocol/calls.ts'
import type { Codec } from '../../src/protocol/codec.ts'
import {
  controlAnswer,
  controlPage,
  controlRequest,
  joinAnswer,
  joinRequest
} from '../../src/protocol/control-calls.ts'
import { headsAnswer, headsRequest, rangeAnswer, rangeRequest } from '../../src/protocol/heads.ts'
import type { RangeRequest } from '../../src/protocol/heads.ts'
import { pullAnswer, pullRequest, type StreamCursor } from '../../src/protocol/pull.ts'
import { pushAnswer, pushRequest } from '../../src/protocol/push.ts'
import { decodeRefusal, type Refusal } from '../../src/protocol/refusal.ts'
import { authBytes, hello, sessionAnswer, sessionRequest } from '../../src/protocol/session.ts'
import type { KeyPair } from '../../src/seal/keys.ts'
import { sign } from '../../src/seal/sign.ts'
import { deviceId } from '../../src/protocol/ids.ts'

/** One call, by socket or in process. */
export type Handle = (
  path: string,
  method: string,
  headers: Readonly<Record<string, string>>,
  body: Uint8Array
) => Promise<{ readonly status: number; readonly body: Uint8Array }>

export interface SessionWish {
  readonly ws: Uint8Array
  readonly keys: KeyPair
  /** The origin signed for. */
  readonly relay: string
  readonly nonce?: Uint8Array
  /** As remembered from the last answer if left out. */
  readonly ticket?: Uint8Array
}

export type Caller = ReturnType<typeof createCaller>

/** Speaks the calls of the protocol; a refusal comes back as its name. */
export function createCaller(handle: Handle) {
  const ticketByDevice = new Map<string, Uint8Array>()
  const ask = async <Asked, Answered>(
    [path, asked, answered]: readonly [string, Codec<Asked>, Codec<Answered>],
    value: Asked,
    token?: Uint8Array
  ): Promise<Answered | Refusal> => {
    const headers = { 'content-type': CONTENT_TYPE, ...bearer(token) }
    return read(await handle(path, 'POST', headers, asked.encode(value)), answered)
  }
  const get = async <Answered>(path: string, answered: Codec<Answered>, token?: Uint8Array) =>
    read(await handle(path, 'GET', bearer(token), new Uint8Array()), answered)
  return {
    hello: async () => granted(await get(PATHS.hello, hello)),
    async session({ ws, keys, relay, nonce, ticket }: SessionWish) {
      const fresh = nonce ?? granted(await get(PATHS.hello, hello)).nonce
      const device = deviceId(keys.publicKey)
      const name = bytesToHex(ws) + bytesToHex(device)
      const challenge = { relay, nonce: fresh, clientNonce: new Uint8Array(16), ws, device }
      const sig = sign(authBytes(challenge), keys.seed)
      const shown = ticket ?? ticketByDevice.get(name) ?? new Uint8Array(16)
      const request = { ...challenge, ticket: shown, app: 'test', sig }
      const answer = await ask([PATHS.session, sessionRequest, sessionAnswer], request)
      if ('ticket' in answer) ticketByDevice.set(name, answer.ticket)
      return answer
    },
    push: async (token: Uint8Array, frames: readonly Uint8Array[]) =>
      ask([PATHS.push, pushRequest, pushAnswer], frames, token),
    pull: async (token: Uint8Array, cursors: readonly StreamCursor[], maxBytes = 500_000) =>
      ask([PATHS.pull, pullRequest, pullAnswer], { cursors, maxBytes }, token),
    heads: async (token: Uint8Array, streams: readonly Uint8Array[]) =>
      ask([PATHS.heads, headsRequest, headsAnswer], streams, token),
    range: async (token: Uint8Array, request: RangeRequest) =>
      ask([PATHS.range, rangeRequest, rangeAnswer], request, token),
    control: async (token: Uint8Array, from = 1) =>
      get(`${PATHS.control}?from=${from}`, controlPage, token),
    append: async (token: Uint8Array, expectHash: Uint8Array, frames: readonly Uint8Array[]) =>
      ask(
        [PATHS.control, controlRequest, controlAnswer],
        { expectHash, frames, admission: '' },
        token
      ),
    create: async (frames: readonly Uint8Array[], admission = '') =>
      ask([PATHS.control, controlRequest, controlAnswer], {
        expectHash: new Uint8Array(32),
        frames,
        admission
      }),
    /** Without a session, on top of a head. */
    goOn: async (expectHash: Uint8Array, frames: readonly Uint8Array[], admission = '') =>
      ask([PATHS.control, controlRequest, controlAnswer], { expectHash, frames, admission }),
    apart: async (token: Uint8Array, after: number | string = 0) =>
      get(`${PATHS.quarantine}?after=${after}`, quarantinePage, token),
    settle: async (token: Uint8Array, frameIds: readonly Uint8Array[]) =>
      ask([PATHS.quarantine, settleRequest, settleAnswer], frameIds, token),
    seen: async (token: Uint8Array) => get(PATHS.seen, seenAnswer, token),
    find: async (id: Uint8Array) => ask([PATHS.find, findRequest, findAnswer], id),
    join: async (ws: Uint8Array, frame: Uint8Array) =>
      ask([PATHS.join, joinRequest, joinAnswer], { ws, frame })
  }
}

/** What was answered, where a refusal would be a failed test. */
export function granted<Value>(answer: Value | Refusal): Value {
  if (typeof answer === 'object' && answer !== null && 'name' in answer)
    throw new Error(`refused: ${answer.name}`)
  return answer
}

/** The refusal's name, where an answer would be a failed test. */
export function refusalOf(answer: unknown): Refusal {
  if (typeof answer !== 'object' || answer === null || !('name' in answer))
    throw new Error('was not refused')
  return answer as Refusal
}

export function codesOf(answer: unknown): readonly string[] {
  return granted(answer as readonly { readonly code: string }[]).map(({ code }) => code)
}

function bearer(token?: Uint8Array): Readonly<Record<string, string>> {
  return token ? { authorization: `Bearer ${bytesToText(token)}` } : {}
}

function read<Value>(
  { status, body }: { readonly status: number; readonly body: Uint8Array },
  codec: Codec<Value>
): Value | Refusal {
  const decoded: Result<Value | Refusal, unknown> =
    status === 200 ? codec.decode(body) : decodeRefusal(body)
  if (!decoded.ok) throw new Error(`unreadable answer with status ${status}`)
  return decoded.value
}
