// Whether a frame's author might write it, by the control log alone. The relay asks before storing, a device before showing: the same answer.
import {
  deviceIn,
  keyIn,
  knownAt,
  streamIn,
  type ControlState,
  type Device,
  type Stream
} from './control-state.ts'
import { no, ok, type Result } from '../lib/result.ts'
import { deviceOf, KIND_BASE, KIND_CONTROL, type Frame } from './frame.ts'
import { mayWrite } from './grants.ts'
import type { RefusalName } from './refusal.ts'

export interface Author {
  readonly device: Device
  readonly stream: Stream
  /** Control entries the author knew. */
  readonly knownSeq: number
}

export type Objection =
  /** The author knew entries not seen here: held until the control log has them. */
  | { readonly kind: 'unknown-head' }
  | { readonly kind: 'unknown-stream' }
  | { readonly kind: 'unknown-device' }
  /** A key that is not one of the scope's, as the author knew them. */
  | { readonly kind: 'unknown-key' }
  | { readonly kind: 'no-grant' }
  /** Control entries do not go where records go. */
  | { readonly kind: 'control' }

/** Not judged here: signature, counter, content. */
export function judgeFrame(state: ControlState, frame: Frame): Result<Author, Objection> {
  if (frame.kind === KIND_CONTROL) return no({ kind: 'control' })
  const at = knownAt(state, frame.ctl)
  if (at === undefined) return no({ kind: 'unknown-head' })
  const stream = streamIn(state, frame.stream)
  if (stream === undefined || stream.sinceSeq > at) return no({ kind: 'unknown-stream' })
  const device = deviceIn(state, deviceOf(frame.writer))
  if (device === undefined || device.since > at) return no({ kind: 'unknown-device' })
  if (!mayWrite(device, stream.scope, at)) return no({ kind: 'no-grant' })
  if (frame.kind === KIND_BASE && device.role !== 'organizer') return no({ kind: 'no-grant' })
  const key = keyIn(state, frame.keyId)
  if (key === undefined || key.scope !== stream.scope || key.sinceSeq > at)
    return no({ kind: 'unknown-key' })
  return ok({ device, stream, knownSeq: at })
}

/** What the relay answers. */
export const REFUSAL_BY_OBJECTION: Readonly<Record<Objection['kind'], RefusalName>> = {
  'unknown-head': 'UNKNOWN_DEVICE',
  'unknown-stream': 'UNKNOWN_DEVICE',
  'unknown-device': 'UNKNOWN_DEVICE',
  'unknown-key': 'NOGRANT',
  'no-grant': 'NOGRANT',
  control: 'MALFORMED'
}
