// Frames the relay has and nobody can open, though their author signed them, and what its writer, or whoever builds on them, wrote behind
// them. They are in no document, and no document waits for them to be written anew.
import { parseDoc } from '../../crdt/docs.ts'
import { bytesToHex } from '../../lib/bytes.ts'
import { streamIn, type Stream } from '../../protocol/control-state.ts'
import { decodeFrame, type Frame } from '../../protocol/frame.ts'
import { openFrame } from '../../seal/open-frame.ts'
import { pendingFrames } from '../../store/frame-log.ts'
import { adopt } from './adopt.ts'
import { contentOf, type QuarantinedContent } from './quarantine.ts'
import type { Replica } from '../replica.ts'
import type { EntityDocs } from '../../store/entity-docs.ts'

export interface Stuck {
  readonly fid: string
  readonly stream: string
  readonly writer: string
  readonly ctr: number
  readonly bytes: Uint8Array
  readonly frame: Frame
  /** `waits`: for what does not come. */
  readonly why: 'unreadable' | 'waits'
  /** Null: not known. */
  readonly at: number | null
}

/** Whose bytes are no update a tablet may write: they will be so on every tablet, for ever. */
const UNREADABLE = new Set(['unreadable', 'refused', 'broken'])

/** With what stands behind them. `given`: what an organizer waits for no more. */
export async function stuckFrames(
  replica: Replica,
  streams: readonly Stream[],
  given: ReadonlySet<string>
): Promise<readonly Stuck[]> {
  const names = new Set(streams.map(({ id }) => bytesToHex(id)))
  const [unreadable, waiting] = await Promise.all([unreadableFrames(replica), held(replica)])
  const isOurs = ({ stream }: Stuck) => names.has(stream)
  const stuck = [...unreadable, ...waiting.filter(({ fid }) => given.has(fid))].filter(isOurs)
  let rest = waiting.filter((one) => isOurs(one) && !stuck.includes(one))
  for (let before = Infinity; rest.length < before;) {
    before = rest.length
    const from = firstByWriter(stuck)
    const behind = rest.filter((one) => isBehind(replica, one, from))
    stuck.push(...behind)
    rest = rest.filter((one) => !behind.includes(one))
  }
  return stuck
}

/** What an organizer can decide about: what nobody opens, and what has waited since before a moment. */
export async function stuckSince(replica: Replica, beforeMs: number): Promise<readonly Stuck[]> {
  const streams = [...replica.control.streamById.values()]
  const behind = new Set((await stuckFrames(replica, streams, new Set())).map(({ fid }) => fid))
  const waiting = (await held(replica)).filter(
    ({ fid, at }) => !behind.has(fid) && at !== null && at < beforeMs
  )
  const unreadable = await unreadableFrames(replica)
  return [...unreadable, ...waiting].filter(({ frame }) => {
    const stream = streamIn(replica.control, frame.stream)
    return stream?.state.kind === 'active' && parseDoc(stream.doc) !== null
  })
}

async function unreadableFrames({ db }: Replica): Promise<readonly Stuck[]> {
  const rows = await db.aside.toArray()
  return rows
    .filter((row) => UNREADABLE.has(row.why) && !row.carried)
    .flatMap((row) => stuckOf(row, 'unreadable', null))
}

/** Of one writer or several; for an entry, a key or a later version of the kit something may still come. */
async function held({ db }: Replica): Promise<readonly Stuck[]> {
  const rows = await pendingFrames(db)
  return rows
    .filter((row) => (row.why === 'gap' || row.why === 'deps') && !row.carried)
    .flatMap((row) => stuckOf(row, 'waits', row.rx))
}

function stuckOf(
  { fid, stream, writer, bytes }: Pick<Stuck, 'fid' | 'stream' | 'writer' | 'bytes'>,
  why: Stuck['why'],
  at: number | null
): readonly Stuck[] {
  const frame = decodeFrame(bytes)
  if (!frame.ok) return []
  return [{ fid, stream, writer, ctr: frame.value.ctr, bytes, frame: frame.value, why, at }]
}

function firstByWriter(stuck: readonly Stuck[]): ReadonlyMap<string, number> {
  const first = new Map<string, number>()
  for (const { stream, writer, ctr } of stuck) {
    const name = `${stream}/${writer}`
    first.set(name, Math.min(ctr, first.get(name) ?? Infinity))
  }
  return first
}

function isBehind(
  { keyById }: Replica,
  { stream, writer, ctr, frame, bytes }: Stuck,
  from: ReadonlyMap<string, number>
): boolean {
  if (ctr > (from.get(`${stream}/${writer}`) ?? Infinity)) return true
  const key = keyById.get(bytesToHex(frame.keyId))
  const body = key ? openFrame(bytes, key.key) : null
  if (!body?.ok) return false
  return body.value.deps.some(
    (dep) => dep.ctr >= (from.get(`${stream}/${bytesToHex(dep.writer)}`) ?? Infinity)
  )
}

/** What stands behind them and opens is taken over under its author's name; what does not fit its author brings itself. */
export async function takeOverBehind(
  replica: Replica,
  docs: EntityDocs,
  stuck: readonly Stuck[]
): Promise<void> {
  const readable = stuck.flatMap(({ frame, bytes }) => {
    const content: QuarantinedContent | null = contentOf(replica, frame, bytes)
    return content ? [{ frame, content }] : []
  })
  if (readable.length > 0) await adopt(replica, docs, readable)
}
