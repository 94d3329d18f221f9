// Making the next generation of documents, online, by an organizer: everything is here and nothing waits; the base goes to a stream of its
// own, is read back and compared, and only then comes into force. Whatever breaks off leaves streams nobody looks at.
import { docKind, parseDoc } from '../../crdt/docs.ts'
import { entityBase } from '../../crdt/entity-base.ts'
import type { Forgotten } from '../../crdt/erase.ts'
import { factBase, type BasePart } from '../../crdt/fact-base.ts'
import { encodeFactRuns } from '../../crdt/fact-run.ts'
import { assert } from '../../lib/assert.ts'
import { bytesToHex, joinBytes, sameBytes, textToBytes } from '../../lib/bytes.ts'
import { groupBy } from '../../lib/group.ts'
import { no, ok, type Result } from '../../lib/result.ts'
import { encodeBaseBody, type Owner } from '../../protocol/body.ts'
import { PATHS } from '../../protocol/calls.ts'
import { emptyChain, headOf, nextChain } from '../../protocol/chain.ts'
import { activeStream, type ControlState, type Stream } from '../../protocol/control-state.ts'
import type { ControlEntry, WriterEnd } from '../../protocol/entry.ts'
import { frameId, KIND_BASE } from '../../protocol/frame.ts'
import { BASE_FRAMES, PULL_BYTES } from '../../protocol/limits.ts'
import { pullAnswer, pullRequest } from '../../protocol/pull.ts'
import { hexToId } from '../../protocol/ids.ts'
import { keyId } from '../../seal/key-id.ts'
import { sealFrame } from '../../seal/seal-frame.ts'
import type { FrameRow, PendingRow, StreamRow } from '../../store/db.ts'
import type { EntityDocs } from '../../store/entity-docs.ts'
import { framesOf } from '../../store/frame-log.ts'
import { readMeta } from '../../store/meta.ts'
import { post, type CallFault, type RelayLine } from '../round/call.ts'
import { writeEntries } from '../round/control-log.ts'
import { apartIn, gather, strandedFrames, unfinished } from './generation-ready.ts'
import { askHeads } from '../round/heads.ts'
import { stuckFrames, takeOverBehind } from './stuck.ts'
import { isNobodys, writingKey, type Replica } from '../replica.ts'
import { newKey } from '../round/intents.ts'
import { online, signerOf } from '../access/online.ts'
import { inBatches, pushBatch } from '../round/push.ts'

export interface GenerationWish {
  readonly docs: readonly string[]
  /** Scopes that get a new key, which the bases are sealed with. */
  readonly newKeys: readonly string[]
  /** Frames that an organizer waits for no more; with them goes what nobody can open. */
  readonly leaveOut?: ReadonlySet<string>
  /** What of a document is not to be in it any more; null: nothing is erased. */
  readonly forget: (doc: string) => Forgotten | null
}

export type MakeFault =
  | CallFault
  /** Records of others are missing here, or own ones at the relay. */
  | { readonly kind: 'not-complete'; readonly records: number }
  /** The relay set records of these documents apart. */
  | { readonly kind: 'apart-first'; readonly records: number }
  /** Somebody wrote or decided something every time. */
  | { readonly kind: 'changed-meanwhile' }

export type GenerationOutcome =
  | { readonly kind: 'done'; readonly seq: number }
  | { readonly kind: 'again' }
  | { readonly kind: 'refused'; readonly fault: MakeFault }

/** Somebody who writes all the time is at work; then it is tried another day. */
const MOST_TRIES = 5

/** The number of the last entry of the control log that brought them into force. */
export async function makeGenerations(
  replica: Replica,
  docs: EntityDocs,
  wish: GenerationWish
): Promise<Result<number, MakeFault>> {
  for (let tries = 0; tries < MOST_TRIES; tries += 1) {
    const made = await online(replica, (line) => makeOn(replica, docs, line, wish))
    if (!made.ok) return made
    if (made.value.kind === 'refused') return no(made.value.fault)
    if (made.value.kind === 'done') return ok(made.value.seq)
  }
  return no({ kind: 'changed-meanwhile' })
}

/** Everything the relay has, before anybody decides what stays of it. */
export function gatherAll(replica: Replica, docs: EntityDocs): Promise<Result<null, CallFault>> {
  return online(replica, (line) => gather(replica, docs, line))
}

interface Plan {
  readonly row: StreamRow
  readonly old: Stream
  readonly next: Uint8Array
  readonly covers: readonly WriterEnd[]
  readonly bodies: readonly Uint8Array[]
  readonly isErasing: boolean
}

/** Once, on top of what is known at this moment. */
export async function makeOn(
  replica: Replica,
  docs: EntityDocs,
  line: RelayLine,
  wish: GenerationWish
): Promise<Result<GenerationOutcome, CallFault>> {
  const gathered = await gather(replica, docs, line)
  if (!gathered.ok) return gathered
  const streams = wish.docs.map((doc) => activeStream(replica.control, doc))
  if (streams.some((stream) => stream === undefined)) return ok(AGAIN)
  const known = streams.filter((stream) => stream !== undefined)
  const left = await leftOut(replica, docs, line, known, wish)
  if (!left.ok) return left
  const stranded = left.value
  const waiting = await unfinished(replica, known, stranded)
  if (waiting !== null) return refuse({ kind: 'not-complete', records: waiting })
  const apart = await apartIn(replica, line, known)
  if (!apart.ok) return apart
  if (apart.value > 0) return refuse({ kind: 'apart-first', records: apart.value })
  const heads = await headsOf(line, known)
  if (!heads.ok) return heads
  const plans: Plan[] = []
  for (const old of known) {
    const covers = heads.value.get(bytesToHex(old.id)) ?? []
    const plan = await planFor(replica, old, { covers, stranded, wish })
    if (plan === 'differs') return refuse({ kind: 'not-complete', records: 0 })
    plans.push(plan)
  }
  return carryOut(replica, docs, line, plans, wish)
}

/** What the base does not hold though the relay has it. To compact nobody is asked to keep what others cannot read. */
async function leftOut(
  replica: Replica,
  docs: EntityDocs,
  line: RelayLine,
  streams: readonly Stream[],
  { newKeys, leaveOut }: GenerationWish
): Promise<Result<readonly LeftOut[], CallFault>> {
  const aground = newKeys.length > 0 ? await strandedFrames(replica, streams) : []
  if (newKeys.length === 0 && !leaveOut) return ok(aground)
  const stuck = await stuckFrames(replica, streams, leaveOut ?? new Set())
  if (stuck.length === 0) return ok(aground)
  await takeOverBehind(replica, docs, stuck)
  const gathered = await gather(replica, docs, line)
  return gathered.ok ? ok([...aground, ...stuck]) : gathered
}

type LeftOut = Pick<PendingRow, 'fid' | 'stream' | 'writer' | 'ctr'>

const AGAIN: GenerationOutcome = { kind: 'again' }

function refuse(fault: MakeFault): Result<GenerationOutcome, CallFault> {
  return ok({ kind: 'refused', fault })
}

async function headsOf(
  line: RelayLine,
  streams: readonly Stream[]
): Promise<Result<ReadonlyMap<string, readonly WriterEnd[]>, CallFault>> {
  const answer = await askHeads(
    line,
    streams.map(({ id }) => id)
  )
  if (!answer.ok) return answer
  return ok(new Map(answer.value.map(({ stream, writers }) => [bytesToHex(stream), writers])))
}

interface Ground {
  readonly covers: readonly WriterEnd[]
  readonly stranded: readonly LeftOut[]
  readonly wish: GenerationWish
}

function endOf({ writer, ctr, fid }: LeftOut): Pick<FrameRow, 'writer' | 'ctr' | 'fid'> {
  return { writer, ctr, fid: hexToId(fid) }
}

/** `differs`: this device and the relay do not hold the same of the stream. */
async function planFor(
  replica: Replica,
  old: Stream,
  { covers, stranded, wish }: Ground
): Promise<Plan | 'differs'> {
  const { db, environment } = replica
  const row = await db.streams.get(old.doc)
  const stream = bytesToHex(old.id)
  const frames = await framesOf(db, stream)
  const known = [...frames, ...stranded.filter((one) => one.stream === stream).map(endOf)]
  const lastByWriter = new Map(
    known.toSorted((one, other) => one.ctr - other.ctr).map((frame) => [frame.writer, frame])
  )
  // of a writer nobody knows the relay alone has anything, and nothing is missing with it
  const theirs = covers.filter((end) => !isNobodys(replica, { writer: bytesToHex(end.writer) }))
  const isSame =
    lastByWriter.size === theirs.length &&
    theirs.every(({ writer, ctr, frameId: fid }) => {
      const last = lastByWriter.get(bytesToHex(writer))
      return last?.ctr === ctr && sameBytes(last.fid, fid)
    })
  if (row?.stream !== stream || !isSame) return 'differs'
  // what builds on records that were taken out stays with its author; without need nobody is asked to keep it so
  if (wish.newKeys.length === 0 && frames.some((frame) => frame.parked)) return 'differs'
  const wanted = wish.forget(old.doc)
  const before = (await readMeta(db, 'forgotten'))?.[old.doc] ?? { ids: [], below: 0 }
  const forgotten = {
    ids: new Set([...before.ids, ...(wanted?.ids ?? [])]),
    isAll: wanted?.isAll === true
  }
  const parts = partsOf(
    old.doc,
    frames.filter((frame) => !frame.parked).map(({ update }) => update),
    forgotten
  )
  const owners = await ownersOf(replica, old.doc)
  const erasedBelow = forgotten.isAll ? old.gen + 1 : before.below
  const erased = [...forgotten.ids].map(idBytes)
  // ids do not deflate: many of them have a frame of their own
  const named = erased.length > 0 ? [{ update: encodeFactRuns([]), clients: [] }, ...parts] : parts
  const bodies = named.map(({ update, clients }, at) =>
    encodeBaseBody({
      update,
      owners: owners(clients),
      erased: at === 0 ? erased : [],
      erasedBelow
    })
  )
  return { row, old, next: environment.random(16), covers, bodies, isErasing: wanted !== null }
}

function partsOf(
  doc: string,
  updates: readonly Uint8Array[],
  forgotten: Forgotten
): readonly BasePart[] {
  const ref = parseDoc(doc)
  assert(ref, 'only documents that are known get a next generation')
  const kind = docKind(ref.name)
  const parts =
    kind.type === 'entity'
      ? entityBase(kind.roots, updates, forgotten)
      : factBase(ref.name, updates, forgotten)
  assert(parts.ok, 'the log of a document opens')
  return parts.value
}

async function ownersOf(
  { db }: Replica,
  doc: string
): Promise<(clients: readonly number[]) => readonly Owner[]> {
  const rows = await db.clients
    .where('[doc+client]')
    .between([doc, -Infinity], [doc, Infinity])
    .toArray()
  return (clients) => {
    const wanted = new Set(clients)
    const named = rows.filter(({ client }) => wanted.has(client))
    return [...groupBy(named, ({ device }) => device)].map(([device, of]) => ({
      device: hexToId(device),
      clients: of.map(({ client }) => client)
    }))
  }
}

async function carryOut(
  replica: Replica,
  docs: EntityDocs,
  line: RelayLine,
  plans: readonly Plan[],
  wish: GenerationWish
): Promise<Result<GenerationOutcome, CallFault>> {
  if (plans.some(({ bodies }) => bodies.length > BASE_FRAMES))
    return refuse({ kind: 'ruled-out', why: 'malformed' })
  const fresh = new Map(wish.newKeys.map((scope) => [scope, replica.environment.random(32)]))
  const isStill = (state: ControlState) =>
    plans.every(({ old }) => state.streamById.get(bytesToHex(old.id))?.state.kind === 'active')
  const opened = await writeEntries(replica, line, signerOf(replica), async (state) => {
    if (!isStill(state)) return []
    const keys = await Promise.all(
      [...fresh].map(([scope, key]) => newKey(replica, { state, scope, key }))
    )
    return [...keys, ...plans.map(candidate)]
  })
  if (!opened.ok) return opened
  if (!plans.every(({ next }) => replica.control.streamById.has(bytesToHex(next)))) return ok(AGAIN)
  const entries: ControlEntry[] = []
  for (const plan of plans) {
    const key = fresh.get(plan.old.scope) ?? writingKey(replica, plan.old.scope)?.key
    if (!key) return refuse({ kind: 'not-complete', records: 0 })
    const sent = await sendBase(replica, line, plan, key)
    if (!sent.ok) return sent
    if (!sent.value) return ok(AGAIN)
    entries.push(entryOf(plan, key, sent.value))
  }
  return bringIntoForce(replica, docs, line, plans, entries, isStill)
}

function candidate({ old, next }: Plan): ControlEntry {
  const { lineage, scope, doc, gen } = old
  return { kind: 'stream', stream: next, lineage, scope, gen: gen + 1, doc }
}

interface Base {
  readonly writer: Uint8Array
  readonly frames: readonly Uint8Array[]
}

function entryOf(
  { old, next, covers, isErasing }: Plan,
  key: Uint8Array,
  { writer, frames }: Base
): ControlEntry {
  const of = { old: old.id, next, keyId: keyId(key), writer, covers }
  return { kind: 'supersede', ...of, frames: frames.map(frameId), erased: isErasing }
}

/** Null when what the relay gives back is not what was sent. */
async function sendBase(
  replica: Replica,
  line: RelayLine,
  { next, bodies }: Plan,
  key: Uint8Array
): Promise<Result<Base | null, CallFault>> {
  const base = await sealBase(replica, next, bodies, key)
  for (const batch of inBatches(base.frames.map((bytes) => ({ bytes })))) {
    const answer = await pushBatch(line, batch)
    if (!answer.ok) return answer
    if (answer.value.some(({ code }) => code !== 'STORED' && code !== 'DUP')) return ok(null)
  }
  const there = await readBack(line, next)
  if (!there.ok) return there
  const isSame =
    there.value.length === base.frames.length &&
    base.frames.every((frame, at) => sameBytes(frame, there.value[at] ?? new Uint8Array()))
  return ok(isSame ? base : null)
}

async function sealBase(
  replica: Replica,
  stream: Uint8Array,
  bodies: readonly Uint8Array[],
  key: Uint8Array
): Promise<Base> {
  const { db, identity, control, environment } = replica
  const writing = await readMeta(db, 'writing')
  assert(writing, 'a device inside a workspace has an incarnation')
  const writer = joinBytes(hexToId(identity.device), writing.incarnation)
  const frames: Uint8Array[] = []
  let prev: Uint8Array = new Uint8Array(16)
  for (const [at, content] of bodies.entries()) {
    const sealed = sealFrame({
      header: {
        kind: KIND_BASE,
        stream,
        writer,
        ctr: at + 1,
        prev,
        ctl: headOf(control.hash),
        nonce: environment.random(12)
      },
      content,
      key,
      ws: identity.ws,
      signer: { seed: identity.signSeed, publicKey: identity.signPk }
    })
    assert(sealed.ok, 'parts of a base fit a frame')
    frames.push(sealed.value)
    prev = frameId(sealed.value)
  }
  return { writer, frames }
}

async function readBack(
  line: RelayLine,
  stream: Uint8Array
): Promise<Result<readonly Uint8Array[], CallFault>> {
  const frames: Uint8Array[] = []
  let chain = emptyChain()
  for (;;) {
    const answer = await post(line, PATHS.pull, {
      ask: pullRequest,
      value: { cursors: [{ stream, seq: frames.length, chain }], maxBytes: PULL_BYTES },
      answer: pullAnswer
    })
    if (!answer.ok) return answer
    const [page] = answer.value
    // another candidate came into force meanwhile, and this one is told to nobody any more
    if (!page) return ok([])
    if (page.kind !== 'page') return no({ kind: 'not-a-relay' })
    for (const frame of page.frames) {
      frames.push(frame)
      chain = nextChain(chain, frameId(frame))
    }
    if (page.frames.length === 0 || frames.length >= page.head) return ok(frames)
  }
}

async function bringIntoForce(
  replica: Replica,
  docs: EntityDocs,
  line: RelayLine,
  plans: readonly Plan[],
  entries: readonly ControlEntry[],
  isStill: (state: ControlState) => boolean
): Promise<Result<GenerationOutcome, CallFault>> {
  let asked = -1
  const written = await writeEntries(replica, line, signerOf(replica), (state) => {
    // asked once more on the same head: something was written meanwhile, and the base does not hold it
    const isMoved = asked === state.seq
    asked = state.seq
    return Promise.resolve(isMoved || !isStill(state) ? [] : entries)
  })
  if (!written.ok) return written
  const seqs = plans.map(({ old, next }) => {
    const state = replica.control.streamById.get(bytesToHex(old.id))?.state
    return state?.kind === 'superseded' && sameBytes(state.next, next) ? state.seq : 0
  })
  if (seqs.includes(0)) return ok(AGAIN)
  // this device goes over like every other; when the line breaks now, at its next contact
  await gather(replica, docs, line)
  return ok({ kind: 'done', seq: Math.max(...seqs) })
}

function idBytes(id: string): Uint8Array {
  const bytes = textToBytes(id)
  assert(bytes?.length === 6, 'an id is six bytes')
  return bytes
}
