// Judges frames that came from anywhere (relay, later file or tablet) and sorts them: taken, held until something
// comes, or set aside with their bytes. Bad frames make their own writer wait and nobody else.
import { readFactRuns } from '../crdt/fact-bouncer.ts'
import { type FactRun } from '../crdt/fact-run.ts'
import { docKind, parseDoc } from '../crdt/docs.ts'
import { bytesToHex, sameBytes } from '../lib/bytes.ts'
import type { Body } from '../protocol/body.ts'
import { deviceIn } from '../protocol/control-state.ts'
import {
  decodeFrame,
  deviceOf,
  frameId,
  KIND_YJS,
  signedBytes,
  type Frame
} from '../protocol/frame.ts'
import { judgeFrame } from '../protocol/judge.ts'
import { clientId } from '../seal/client-id.ts'
import { openFrame } from '../seal/open-frame.ts'
import { verify } from '../seal/verify.ts'
import { writerHead, type WriterHead } from '../store/frame-log.ts'
import type { Incoming } from '../store/frame-rows.ts'
import type { Household } from './household.ts'
import { nativeCheck } from './verify-ahead.ts'

/** What a frame waits for. `gap`: earlier frames of its writer; `deps`: frames of others it builds on. */
export type Awaited = 'gap' | 'deps' | 'control' | 'key' | 'update'
export type Flaw =
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

export type Judged =
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
      readonly why: Flaw
      readonly stream: string
      readonly writer: string
      readonly fid: string
      readonly bytes: Uint8Array
    }

/** A frame whose form and signature were checked, with what it needs next. */
export interface Candidate {
  readonly bytes: Uint8Array
  readonly frame: Frame
  readonly fid: Uint8Array
  readonly authentic: boolean
}

/** Longest stretch of verifying without letting the screen breathe, ms. */
const SLICE_MS = 12

/** Parses and verifies; native Ed25519 all at once, else in slices. A frame that does not parse is null. */
export async function verifyFrames(
  household: Household,
  all: readonly Uint8Array[]
): Promise<(Candidate | null)[]> {
  const { world } = household
  const native = nativeCheck(world)
  if (native) return Promise.all(all.map((bytes) => candidateOf(household, bytes, native)))
  const candidates: (Candidate | null)[] = []
  let since = world.now()
  for (const bytes of all) {
    candidates.push(
      await candidateOf(household, bytes, (publicKey, message, sig) =>
        Promise.resolve(verify({ publicKey, message, sig }))
      )
    )
    if (world.now() - since < SLICE_MS) continue
    await new Promise<void>((resume) => world.after(0, resume))
    since = world.now()
  }
  return candidates
}

async function candidateOf(
  household: Household,
  bytes: Uint8Array,
  check: NonNullable<Household['world']['verify']>
): Promise<Candidate | null> {
  const decoded = decodeFrame(bytes)
  if (!decoded.ok) return null
  const device = deviceIn(household.control, deviceOf(decoded.value.writer))
  const authentic =
    device !== undefined &&
    (await check(device.sigPk, signedBytes(household.identity.ws, bytes), decoded.value.sig))
  return { bytes, frame: decoded.value, fid: frameId(bytes), authentic }
}

/** One bench of judging: frames of one page see the heads their predecessors on the page made. */
export interface Bench {
  readonly judge: (candidate: Candidate) => Promise<Judged>
}

export function openBench(household: Household): Bench {
  const heads = new Map<string, WriterHead>()

  async function headOfWriter(stream: string, writer: string): Promise<WriterHead> {
    const name = `${stream}/${writer}`
    const head = heads.get(name) ?? (await writerHead(household.db, stream, writer))
    heads.set(name, head)
    return head
  }

  async function judge(candidate: Candidate): Promise<Judged> {
    const { frame, fid, bytes } = candidate
    const stream = bytesToHex(frame.stream)
    const writer = bytesToHex(frame.writer)
    const hold = (why: Awaited): Judged => ({
      kind: 'held',
      why,
      frame,
      fid: bytesToHex(fid),
      bytes
    })
    const aside = (why: Flaw): Judged => ({
      kind: 'aside',
      why,
      stream,
      writer,
      fid: bytesToHex(fid),
      bytes
    })
    if (frame.kind !== KIND_YJS) return hold('update')
    const head = await headOfWriter(stream, writer)
    if (frame.ctr <= head.ctr)
      return (await isKnown(household, stream, writer, candidate))
        ? { kind: 'known' }
        : aside('fork')
    const author = judgeFrame(household.control, frame)
    if (!author.ok)
      return author.fault.kind === 'unknown-head' ? hold('control') : aside(author.fault.kind)
    if (!candidate.authentic) return aside('bad-signature')
    if (frame.ctr > head.ctr + 1) return hold('gap')
    if (!sameBytes(frame.prev, head.fid)) return aside('fork')
    const { device, stream: opened } = author.value
    // a document of a later version of the kit: kept until this one is updated
    if (!parseDoc(opened.doc)) return hold('update')
    const key = household.keyById.get(bytesToHex(frame.keyId))
    if (!key) return hold('key')
    const body = openFrame(bytes, key.key)
    if (!body.ok) return aside('unreadable')
    for (const dep of body.value.deps)
      if ((await headOfWriter(stream, bytesToHex(dep.writer))).ctr < dep.ctr) return hold('deps')
    const runs = readRuns(opened.doc, opened.lineage, device.id, body.value)
    if (runs === 'refused') return aside('refused')
    heads.set(`${stream}/${writer}`, { ctr: frame.ctr, fid })
    const clients = body.value.sessions.map((sess) => clientId(opened.lineage, device.id, sess))
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
        mine: bytesToHex(device.id) === household.identity.device,
        update: body.value.update,
        clients,
        runs
      }
    }
  }

  return { judge }
}

/** The facts of a fact document; null for entity documents, whose bouncer needs the document's state. */
function readRuns(
  doc: string,
  lineage: Uint8Array,
  device: Uint8Array,
  body: Body
): readonly FactRun[] | null | 'refused' {
  const ref = parseDoc(doc)
  if (!ref || docKind(ref.name).type === 'entity') return null
  const own = new Set(body.sessions.map((sess) => clientId(lineage, device, sess)))
  const runs = readFactRuns(body.update, (client) => own.has(client))
  return runs.ok ? runs.value : 'refused'
}

async function isKnown(
  household: Household,
  stream: string,
  writer: string,
  { frame, fid }: Candidate
): Promise<boolean> {
  const row = await household.db.frames.get([stream, writer, frame.ctr])
  return row !== undefined && sameBytes(row.fid, fid)
}
