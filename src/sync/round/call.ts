// One call to the relay: encode, ask with a deadline, decode. Not reached, refused and nonsense are three different answers.
import { bytesToText } from '../../lib/bytes.ts'
import { no, ok, type Result } from '../../lib/result.ts'
import { CONTENT_TYPE } from '../../protocol/calls.ts'
import type { Codec } from '../../protocol/codec.ts'
import type { ControlFault } from '../../protocol/control.ts'
import { decodeRefusal, type Refusal } from '../../protocol/refusal.ts'

/** How bytes reach a relay: `null` when nothing answered within the deadline. */
export type Request = (call: {
  readonly method: 'GET' | 'POST'
  readonly url: string
  readonly headers: Readonly<Record<string, string>>
  readonly body?: Uint8Array
  readonly deadlineMs: number
}) => Promise<{ readonly status: number; readonly body: Uint8Array } | null>

export type CallFault =
  | { readonly kind: 'unreached' }
  | { readonly kind: 'refused'; readonly refusal: Refusal }
  /** Somebody else answered: a captive portal, another server. */
  | { readonly kind: 'not-a-relay' }
  /** The rules of the control log forbid it: nothing was asked. */
  | { readonly kind: 'ruled-out'; readonly why: ControlFault['kind'] }

export interface RelayLine {
  readonly request: Request
  readonly relay: string
  readonly token: Uint8Array | null
}

const BASE_DEADLINE_MS = 20_000
/** The slowest link still worth waiting for: 8 kB/s. */
const MS_PER_BYTE = 1 / 8

export async function post<Ask, Answer>(
  line: RelayLine,
  path: string,
  message: { readonly ask: Codec<Ask>; readonly value: Ask; readonly answer: Codec<Answer> }
): Promise<Result<Answer, CallFault>> {
  const body = message.ask.encode(message.value)
  return read(
    await line.request({
      method: 'POST',
      url: line.relay + path,
      headers: headers(line),
      body,
      deadlineMs: BASE_DEADLINE_MS + Math.ceil(body.length * MS_PER_BYTE)
    }),
    message.answer
  )
}

export async function get<Answer>(
  line: RelayLine,
  path: string,
  answer: Codec<Answer>
): Promise<Result<Answer, CallFault>> {
  return read(
    await line.request({
      method: 'GET',
      url: line.relay + path,
      headers: headers(line),
      deadlineMs: BASE_DEADLINE_MS
    }),
    answer
  )
}

function headers(line: RelayLine): Record<string, string> {
  const kind = { 'content-type': CONTENT_TYPE }
  return line.token ? { ...kind, authorization: `Bearer ${bytesToText(line.token)}` } : kind
}

function read<Answer>(
  response: { readonly status: number; readonly body: Uint8Array } | null,
  answer: Codec<Answer>
): Result<Answer, CallFault> {
  if (!response) return no({ kind: 'unreached' })
  if (response.status === 200) {
    const value = answer.decode(response.body)
    return value.ok ? ok(value.value) : no({ kind: 'not-a-relay' })
  }
  const refusal = decodeRefusal(response.body)
  return no(refusal.ok ? { kind: 'refused', refusal: refusal.value } : { kind: 'not-a-relay' })
}
