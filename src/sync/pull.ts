// Fetches what others wrote. The running hash of every stream is checked frame by frame: a relay that came back
// from an older backup is noticed and the stream is read again from its beginning, which known frames make harmless.
import { bytesToHex, sameBytes } from '../lib/bytes.ts'
import { no, ok, type Result } from '../lib/result.ts'
import { PATHS } from '../protocol/calls.ts'
import { pullAnswer, pullRequest, type Cursor, type Page, type Restart } from '../protocol/pull.ts'
import { emptyChain, nextChain } from '../protocol/chain.ts'
import { frameId } from '../protocol/frame.ts'
import { PULL_BYTES } from '../protocol/limits.ts'
import type { CursorRow, HeldRow, SetAsideRow } from '../store/db.ts'
import type { EntityDocs } from '../store/entity-docs.ts'
import { heldFrames, readCursors } from '../store/frame-log.ts'
import { takeIn, type Taking } from '../store/ingest.ts'
import { post, type CallFault, type Line } from './call.ts'
import type { Household } from './household.ts'
import { openBench, verifyFrames, type Bench, type Candidate, type Judged } from './receive.ts'

export interface Pulled {
  /** Streams whose log at the relay is not the one we had read: it may have lost frames of ours. */
  readonly restarted: boolean
  /** What is known to be there and did not come. */
  readonly missing: number
  /** Something came that was signed under a head of the control log not known here yet. */
  readonly needsControl: boolean
}

/** Where a stream is said to stand at the relay; null is not known. */
export interface KnownHead {
  readonly stream: Uint8Array
  readonly seq: number | null
  readonly chain: Uint8Array | null
}

type CursorByStream = Map<string, CursorRow>

/** Pulls the streams until nothing is left of what `heads` named. `progress` hears how many frames are missing when that takes longer. */
export async function pullAll(
  household: Household,
  docs: EntityDocs,
  line: Line,
  heads: readonly KnownHead[],
  progress: (missing: number) => Promise<void>
): Promise<Result<Pulled, CallFault>> {
  if (heads.length === 0) return ok({ restarted: false, missing: 0, needsControl: false })
  const cursors = await readCursors(household.db)
  const headByStream = new Map(heads.map((head) => [bytesToHex(head.stream), head]))
  const behindNow = () =>
    [...headByStream].flatMap(([name, head]) => (isBehind(head, cursors.get(name)) ? [head] : []))
  let restarted = false
  let needsControl = false
  let behind = behindNow()
  while (behind.length > 0) {
    const answer = await post(line, PATHS.pull, {
      ask: pullRequest,
      value: { cursors: behind.map((head) => cursorOf(head, cursors)), maxBytes: PULL_BYTES },
      answer: pullAnswer
    })
    if (!answer.ok) {
      await progress(missingIn(behind, cursors))
      return answer
    }
    const read = readAnswer(answer.value, cursors, headByStream)
    if (!read) return no({ kind: 'not-a-relay' })
    if (read.foreign.length > 0) await household.db.cursors.bulkDelete([...read.foreign])
    if (read.pages.length > 0) {
      const held = await takePages(household, docs, read.pages)
      needsControl ||= held.some(({ why }) => why === 'control')
    }
    for (const { cursor } of read.pages) cursors.set(cursor.stream, cursor)
    restarted ||= read.foreign.length > 0
    behind = behindNow()
    if (read.foreign.length + read.pages.length === 0) break
    if (behind.length > 0) await progress(missingIn(behind, cursors))
  }
  return ok({ restarted, missing: missingIn(behind, cursors), needsControl })
}

/** Frames of one stream, and where its cursor stands after them. */
export interface PulledPage {
  readonly frames: readonly Uint8Array[]
  readonly cursor: CursorRow
}

interface ReadAnswer {
  readonly pages: readonly PulledPage[]
  /** Streams whose cursor spoke of another log: forgotten, to be read from the beginning. */
  readonly foreign: readonly string[]
}

/** Null when it is no relay's answer. Notes the heads it tells. */
function readAnswer(
  parts: readonly (Page | Restart)[],
  cursors: CursorByStream,
  headByStream: Map<string, KnownHead>
): ReadAnswer | null {
  const pages: PulledPage[] = []
  const foreign: string[] = []
  for (const part of parts) {
    const name = bytesToHex(part.stream)
    const cursor = cursors.get(name)
    const next = part.kind === 'page' ? follow(part, cursor) : null
    if (!next) {
      if (!cursor || cursor.seq === 0) return null
      cursors.delete(name)
      foreign.push(name)
    } else if (part.kind === 'page') {
      const { stream, head: seq, frames } = part
      headByStream.set(name, { stream, seq, chain: seq === next.seq ? next.chain : null })
      if (frames.length > 0) pages.push({ frames, cursor: next })
    }
  }
  return { pages, foreign }
}

function missingIn(behind: readonly KnownHead[], cursors: CursorByStream): number {
  return behind.reduce(
    (sum, { stream, seq }) =>
      sum + Math.max(0, (seq ?? 0) - (cursors.get(bytesToHex(stream))?.seq ?? 0)),
    0
  )
}

/** Same number and another hash is another log: asking with our cursor makes the relay say so. */
function isBehind({ seq, chain }: KnownHead, cursor: CursorRow | undefined): boolean {
  if (seq === null) return true
  if (chain === null || !cursor) return seq > (cursor?.seq ?? 0)
  return seq !== cursor.seq || !sameBytes(chain, cursor.chain)
}

function cursorOf({ stream }: KnownHead, cursors: CursorByStream): Cursor {
  const row = cursors.get(bytesToHex(stream))
  return { stream, seq: row?.seq ?? 0, chain: row?.chain ?? emptyChain() }
}

/** Where the cursor stands after the page; null when the page does not follow it or its hash is not the relay's. */
function follow(page: Page, cursor: CursorRow | undefined): CursorRow | null {
  const seq = cursor?.seq ?? 0
  if (page.firstSeq !== seq + 1) return null
  let chain = cursor?.chain ?? emptyChain()
  for (const bytes of page.frames) chain = nextChain(chain, frameId(bytes))
  if (!sameBytes(chain, page.chain)) return null
  return { stream: bytesToHex(page.stream), seq: seq + page.frames.length, chain }
}

/** Verifies, judges and takes frames in, then whatever they released. The cursors move in the same transaction. Gives what has to wait. */
export async function takePages(
  household: Household,
  docs: EntityDocs,
  pages: readonly PulledPage[]
): Promise<readonly HeldRow[]> {
  const all = pages.flatMap(({ frames, cursor }) =>
    frames.map((bytes) => ({ bytes, stream: cursor.stream }))
  )
  const verified = await verifyFrames(
    household,
    all.map(({ bytes }) => bytes)
  )
  const judged = await judgeAll(
    openBench(household),
    verified.filter((one) => one !== null)
  )
  const taking = takingOf(household, judged)
  const unreadable = all.filter((_, at) => !verified[at]).map(unreadableRow)
  await takeIn(household.db, docs, {
    ...taking,
    aside: [...taking.aside, ...unreadable],
    cursors: pages.map(({ cursor }) => cursor)
  })
  await releaseHeld(household, docs)
  return taking.held
}

/** Judges what was held again, until nothing more comes free. */
export async function releaseHeld(household: Household, docs: EntityDocs): Promise<void> {
  for (;;) {
    const rows = await heldFrames(household.db)
    if (rows.length === 0) return
    const rowByFid = new Map(rows.map((row) => [row.fid, row]))
    const candidates = (
      await verifyFrames(
        household,
        rows.toSorted(byCounter).map((row) => row.bytes)
      )
    ).filter((one) => one !== null)
    const judged = await judgeAll(openBench(household), candidates)
    const settled = judged.filter((one) => one.judged.kind !== 'held')
    if (settled.length === 0) return
    const taking = takingOf(household, settled)
    await takeIn(household.db, docs, {
      ...taking,
      released: settled
        .map((one) => bytesToHex(one.candidate.fid))
        .filter((fid) => rowByFid.has(fid))
    })
    const after = await household.db.held.count()
    if (after >= rows.length) return
  }
}

interface Verdict {
  readonly candidate: Candidate
  readonly judged: Judged
}

async function judgeAll(bench: Bench, candidates: readonly Candidate[]): Promise<Verdict[]> {
  const verdicts: Verdict[] = []
  for (const candidate of candidates)
    verdicts.push({ candidate, judged: await bench.judge(candidate) })
  return verdicts
}

function takingOf(household: Household, verdicts: readonly Verdict[]): Taking {
  const rx = household.world.now()
  return {
    incoming: verdicts.flatMap(({ judged }) =>
      judged.kind === 'taken' ? [{ ...judged.incoming, rx }] : []
    ),
    held: verdicts.flatMap(({ judged }) => (judged.kind === 'held' ? [heldRowOf(judged, rx)] : [])),
    released: [],
    aside: verdicts
      .flatMap(({ judged }) => (judged.kind === 'aside' ? [judged] : []))
      .map(({ fid, stream, writer, bytes, why }) => ({ fid, stream, writer, bytes, why })),
    cursors: []
  }
}

function heldRowOf(judged: Extract<Judged, { kind: 'held' }>, rx: number): HeldRow {
  const { frame, fid, bytes, why } = judged
  return {
    fid,
    stream: bytesToHex(frame.stream),
    writer: bytesToHex(frame.writer),
    ctr: frame.ctr,
    bytes,
    why,
    rx
  }
}

function unreadableRow({ bytes, stream }: { bytes: Uint8Array; stream: string }): SetAsideRow {
  return { fid: bytesToHex(frameId(bytes)), stream, writer: '', bytes, why: 'malformed' }
}

function byCounter(one: HeldRow, other: HeldRow): number {
  return one.stream === other.stream && one.writer === other.writer ? one.ctr - other.ctr : 0
}
