// A forgotten PIN: the number a locked tablet shows, and the signed answer of another tablet of the event. Two codes, no network.
import { base45ToBytes, bytesToBase45 } from '../lib/base45.ts'
import { joinBytes, sameBytes } from '../lib/bytes.ts'
import { no, ok, type Result } from '../lib/result.ts'
import { isInside, type ControlState, type Device } from './control-state.ts'
import { textBytes } from './digest.ts'
import { mayRead } from './grants.ts'
import { UNLOCK_VERSION } from './version.ts'

/** What the locked tablet asks. */
export interface UnlockAsk {
  /** First 8 bytes of the workspace's id. */
  readonly ws: Uint8Array
  readonly device: Uint8Array
  /** Below 1,000,000. */
  readonly number: number
}

export interface UnlockAnswer extends UnlockAsk {
  readonly helper: Uint8Array
  readonly sig: Uint8Array
}

export type UnlockFault = { readonly kind: 'malformed' } | { readonly kind: 'foreign-version' }

const MAGIC = Uint8Array.of(0x4b, 0x54, 0x55)
const ASK = 1
const ANSWER = 2
const HEAD_BYTES = 5
const ASK_BYTES = HEAD_BYTES + 8 + 8 + 4
const ANSWER_BYTES = ASK_BYTES + 8 + 64
const NUMBERS = 1_000_000

export function unlockAskToText({ ws, device, number }: UnlockAsk): string {
  return bytesToBase45(joinBytes(head(ASK), ws, device, numberBytes(number)))
}

export function unlockAnswerToText({ ws, device, number, helper, sig }: UnlockAnswer): string {
  return bytesToBase45(joinBytes(head(ANSWER), ws, device, numberBytes(number), helper, sig))
}

export function textToUnlockAsk(text: string): Result<UnlockAsk, UnlockFault> {
  const bytes = read(text, ASK, ASK_BYTES)
  return bytes.ok ? askIn(bytes.value) : bytes
}

export function textToUnlockAnswer(text: string): Result<UnlockAnswer, UnlockFault> {
  const bytes = read(text, ANSWER, ANSWER_BYTES)
  if (!bytes.ok) return bytes
  const ask = askIn(bytes.value)
  if (!ask.ok) return ask
  const at = ASK_BYTES
  return ok({
    ...ask.value,
    helper: bytes.value.slice(at, at + 8),
    sig: bytes.value.slice(at + 8)
  })
}

/** What the helper signs: of this workspace, from this tablet to that one, for this number. */
export function unlockSigned(
  ws: Uint8Array,
  { device, helper, number }: Pick<UnlockAnswer, 'device' | 'helper' | 'number'>
): Uint8Array {
  return joinBytes(textBytes('caravan/unlock/1\0'), ws, device, helper, numberBytes(number))
}

/** Whoever sees the records of an event's people may open them to another tablet that has them. */
export function mayHelpUnlock(control: ControlState, helper: Device, locked: Device): boolean {
  const [one, other] = [helper, locked]
  if (sameBytes(one.id, other.id) || !isAwake(one) || !isAwake(other)) return false
  if (one.role === 'organizer') return true
  const people = [...control.streamById.values()]
    .map((stream) => stream.scope)
    .filter((scope) => scope.startsWith('people:'))
  return (
    one.role === 'facilitator' &&
    people.some((scope) => mayRead(one, scope) && mayRead(other, scope))
  )
}

function isAwake(device: Device): boolean {
  return isInside(device) && !device.paused
}

function head(kind: number): Uint8Array {
  return joinBytes(MAGIC, Uint8Array.of(UNLOCK_VERSION, kind))
}

function read(text: string, kind: number, length: number): Result<Uint8Array, UnlockFault> {
  const bytes = base45ToBytes(text)
  if (bytes === null || !sameBytes(bytes.subarray(0, 3), MAGIC)) return no({ kind: 'malformed' })
  if (bytes[3] !== UNLOCK_VERSION) return no({ kind: 'foreign-version' })
  if (bytes[4] !== kind || bytes.length !== length) return no({ kind: 'malformed' })
  return ok(bytes)
}

function askIn(bytes: Uint8Array): Result<UnlockAsk, UnlockFault> {
  const number = new DataView(bytes.buffer, bytes.byteOffset).getUint32(ASK_BYTES - 4)
  if (number >= NUMBERS) return no({ kind: 'malformed' })
  const at = HEAD_BYTES
  return ok({ ws: bytes.slice(at, at + 8), device: bytes.slice(at + 8, at + 16), number })
}

function numberBytes(number: number): Uint8Array {
  const bytes = new Uint8Array(4)
  new DataView(bytes.buffer).setUint32(0, number)
  return bytes
}
