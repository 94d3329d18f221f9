// Validates frames that came from anywhere (relay, file or tablet) and sorts them: taken, held until something
// comes, or set aside with their bytes. Bad frames make their own writer wait and nobody else.
import { readFactRuns } from '../../crdt/fact-bouncer.ts'
import { type FactRun } from '../../crdt/fact-run.ts'
import { docKind, parseDoc } from '../../crdt/docs.ts'
import { bytesToHex, sameBytes } from '../../lib/bytes.ts'
import type { Adopted } from '../../protocol/body.ts'
import {
  cutOf,
  deviceIn,
  knownAt,
  streamIn,
  type ControlState,
  type Device,
  type Stream
} from '../../protocol/control-state.ts'
import { deviceOf, KIND_BASE, KIND_YJS, type Frame } from '../../protocol/frame.ts'
import { judgeFrame } from '../../protocol/judge.ts'
import { clientId } from '../../seal/client-id.ts'
import { openFrame } from '../../seal/open-frame.ts'
import { writerHead, type LastFrame } from '../../store/frame-log.ts'
import type { Incoming } from '../../store/frame-rows.ts'
import { authorsOf } from '../rewriting/authors.ts'
import type { Replica } from '../replica.ts'
import type { Candidate } from './verify-frames.ts'

/** What a frame waits for. `gap`: earlier frames of its writer; `deps`: frames of others it builds on; `base`: its generation's beginning. */
export type Awaited = 'gap' | 'deps' | 'control' | 'key' | 'update' | 'base'
export type FrameFlaw =
  | 'malformed'
  | 'fork'
  | 'unknown-device'
  | 'bad-signature'
  | 'no-grant'
  | 'revoked'
  | 'superseded'
  | 'unknown-stream'
  | 'unknown-key'
  | 'control'
  | 'unreadable'
  | 'refused'

export type FrameVerdict =
  | { readonly kind: 'known' }
  | { readonly kind: 'taken'; readonly incoming: Omit<Incoming, 'rx' | 'carried'> }
  | {
      readonly kind: 'held'
      readonly why: Awaited
      readonly frame: Frame
      readonly fid: string
      readonly bytes: Uint8Array
    }
  | {
      readonly kind: 'aside'
      readonly why: FrameFlaw
      readonly stream: string
      readonly writer: string
      readonly fid: string
      readonly bytes: Uint8Array
    }

/** For the frames of one page: each sees the heads its predecessors on the page made. */
export interface FrameValidator {
  readonly validate: (candidate: Candidate) => Promise<FrameVerdict>
}

export function createFrameValidator(replica: Replica): FrameValidator {
  const heads = new Map<string, LastFrame>()
  let reached: ReadonlySet<string> | null = null

  async function headOfWriter(stream: string, writer: string): Promise<LastFrame> {
    const name = `${stream}/${writer}`
    const head = heads.get(name) ?? (await writerHead(replica.db, stream, writer))
    heads.set(name, head)
    return head
  }

  async function validate(candidate: Candidate): Promise<FrameVerdict> {
    const { frame, fid, bytes } = candidate
    const stream = bytesToHex(frame.stream)
    const writer = bytesToHex(frame.writer)
    const hold = (why: Awaited): FrameVerdict => ({
      kind: 'held',
      why,
      frame,
      fid: bytesToHex(fid),
      bytes
    })
    const aside = (why: FrameFlaw): FrameVerdict => ({
      kind: 'aside',
      why,
      stream,
      writer,
      fid: bytesToHex(fid),
      bytes
    })
    // who is not known may stand in an entry to come; who is known signed it, or it is nobody's
    if (isStranger(replica.control, frame))
      return knownAt(replica.control, frame.ctl) === undefined
        ? hold('control')
        : aside('unknown-device')
    const head = await headOfWriter(stream, writer)
    const isPassed = frame.ctr <= head.ctr
    if (isPassed && (await isKnown(replica, stream, writer, candidate))) return KNOWN
    if (!candidate.authentic) return aside('bad-signature')
    if (frame.kind !== KIND_YJS && frame.kind !== KIND_BASE) return hold('update')
    if (isPassed) return aside('fork')
    const author = judgeFrame(replica.control, frame)
    if (!author.ok) {
      if (author.fault.kind === 'unknown-head') return hold('control')
      return isPast(replica, candidate) ? KNOWN : aside(author.fault.kind)
    }
    if (frame.kind === KIND_BASE)
      return author.value.stream.state.kind === 'active' ? hold('base') : KNOWN
    if (!(await isReached(author.value.stream))) return hold('base')
    if (frame.ctr > head.ctr + 1) return hold('gap')
    if (!sameBytes(frame.prev, head.fid)) return aside('fork')
    const { device, stream: opened } = author.value
    // a document of a later version of the kit: kept until this one is updated
    if (!parseDoc(opened.doc)) return hold('update')
    const key = replica.keyById.get(bytesToHex(frame.keyId))
    if (!key) return hold('key')
    const body = openFrame(bytes, key.key)
    if (!body.ok) return aside('unreadable')
    for (const dep of body.value.deps) {
      const before = deviceIn(replica.control, deviceOf(dep.writer))
      // it may come back under another hand: then the document itself says what is missing
      if (before && dep.ctr > cutOf(before, frame.stream, dep.writer)) continue
      if ((await headOfWriter(stream, bytesToHex(dep.writer))).ctr < dep.ctr) return hold('deps')
    }
    const { sessions, adopted, update } = body.value
    if (!mayAdopt(replica, device, adopted)) return aside('refused')
    const authors = authorsOf(opened.lineage, adopted)
    const clients = [
      ...sessions.map((sess) => clientId(opened.lineage, device.id, sess)),
      ...authors.map(([client]) => client)
    ]
    const runs = readRuns(opened.doc, update, clients)
    if (runs === 'refused') return aside('refused')
    heads.set(`${stream}/${writer}`, { ctr: frame.ctr, fid })
    return {
      kind: 'taken',
      incoming: {
        stream,
        writer,
        ctr: frame.ctr,
        fid,
        bytes,
        doc: opened.doc,
        device: bytesToHex(device.id),
        mine: bytesToHex(device.id) === replica.identity.device,
        update,
        clients,
        ...(authors.length > 0 ? { authors } : {}),
        runs
      }
    }
  }

  /** Whether this device has gone over to the stream's generation. */
  async function isReached({ id, gen }: Stream): Promise<boolean> {
    if (gen === 1) return true
    reached ??= new Set((await replica.db.streams.toArray()).map((row) => row.stream))
    return reached.has(bytesToHex(id))
  }

  return { validate }
}

/** Signed by nobody who can be asked. */
export function isStranger(control: ControlState, { writer }: Pick<Frame, 'writer'>): boolean {
  return deviceIn(control, deviceOf(writer)) === undefined
}

const KNOWN: FrameVerdict = { kind: 'known' }

/** Of a generation that is over, and in the one that followed: nothing is to be done about it. */
function isPast({ control }: Replica, { frame }: Candidate): boolean {
  const state = streamIn(control, frame.stream)?.state
  if (state?.kind !== 'superseded') return false
  return (state.covers.get(bytesToHex(frame.writer))?.ctr ?? 0) >= frame.ctr
}

/** Records of other devices under one's own signature: organizers only, and of devices there are. */
function mayAdopt({ control }: Replica, author: Device, adopted: readonly Adopted[]): boolean {
  if (adopted.length === 0) return true
  return author.role === 'organizer' && adopted.every(({ device }) => deviceIn(control, device))
}

/** The facts of a fact document; null for entity documents, whose bouncer needs the document's state. */
function readRuns(
  doc: string,
  update: Uint8Array,
  clients: readonly number[]
): readonly FactRun[] | null | 'refused' {
  const ref = parseDoc(doc)
  if (!ref || docKind(ref.name).type === 'entity') return null
  const own = new Set(clients)
  const runs = readFactRuns(update, (client) => own.has(client))
  return runs.ok ? runs.value : 'refused'
}

async function isKnown(
  replica: Replica,
  stream: string,
  writer: string,
  { frame, fid }: Candidate
): Promise<boolean> {
  const row = await replica.db.frames.get([stream, writer, frame.ctr])
  return row !== undefined && sameBytes(row.fid, fid)
}
