// Whether a frame's author might write it, by the control log alone. The relay asks before storing, a device before showing: the same answer.
import { sameBytes } from '../lib/bytes.ts'
import {
  cutOf,
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

export interface FrameAuthor {
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
  /** The author was cut off before this frame. */
  | { readonly kind: 'revoked' }
  /** The stream has a later generation. */
  | { readonly kind: 'superseded' }
  /** Control entries do not go where records go. */
  | { readonly kind: 'control' }

/** Not judged here: signature, content, and whether the counter continues the writer's last. */
export function judgeFrame(state: ControlState, frame: Frame): Result<FrameAuthor, Objection> {
  if (frame.kind === KIND_CONTROL) return no({ kind: 'control' })
  const at = knownAt(state, frame.ctl)
  if (at === undefined) return no({ kind: 'unknown-head' })
  const stream = streamIn(state, frame.stream)
  if (stream === undefined || stream.sinceSeq > at) return no({ kind: 'unknown-stream' })
  const device = deviceIn(state, deviceOf(frame.writer))
  if (device === undefined || device.since > at) return no({ kind: 'unknown-device' })
  if (frame.ctr > cutOf(device, frame.stream, frame.writer)) return no({ kind: 'revoked' })
  if (!mayWrite(device, stream.scope, at)) return no({ kind: 'no-grant' })
  const key = keyIn(state, frame.keyId)
  if (key === undefined || key.scope !== stream.scope || key.sinceSeq > at)
    return no({ kind: 'unknown-key' })
  const objection =
    frame.kind === KIND_BASE
      ? objectionToBase(device, stream, frame)
      : objectionToRecord(state, stream, { at, keySeq: key.sinceSeq })
  return objection === null ? ok({ device, stream, knownSeq: at }) : no(objection)
}

/** A base goes where a generation is being made; afterwards only the frames that were named. */
function objectionToBase(device: Device, { base, state }: Stream, frame: Frame): Objection | null {
  if (device.role !== 'organizer') return { kind: 'no-grant' }
  if (state.kind === 'candidate') return null
  const isNamed =
    base !== null && sameBytes(base.writer, frame.writer) && frame.ctr <= base.frames.length
  return isNamed ? null : { kind: 'no-grant' }
}

function objectionToRecord(
  control: ControlState,
  { state, base }: Stream,
  { at, keySeq }: { readonly at: number; readonly keySeq: number }
): Objection | null {
  if (state.kind === 'superseded') return { kind: 'superseded' }
  if (state.kind === 'candidate' || state.seq > at) return { kind: 'unknown-stream' }
  // a key older than the base's is one that somebody was shut out of
  if (base !== null && keySeq < (keyIn(control, base.keyId)?.sinceSeq ?? 0))
    return { kind: 'unknown-key' }
  return null
}

/** What the relay answers. */
export const REFUSAL_BY_OBJECTION: Readonly<Record<Objection['kind'], RefusalName>> = {
  'unknown-head': 'UNKNOWN_DEVICE',
  'unknown-stream': 'UNKNOWN_DEVICE',
  'unknown-device': 'UNKNOWN_DEVICE',
  'unknown-key': 'NOGRANT',
  'no-grant': 'NOGRANT',
  revoked: 'REVOKED',
  superseded: 'SUPERSEDED',
  control: 'MALFORMED'
}
