// Fetches what others wrote. The running hash of every stream is checked frame by frame: a relay that came back
// from an older backup is noticed and the stream is read again from its beginning, which known frames make harmless.
import { bytesToHex, sameBytes } from '../lib/bytes.ts'
import { no, ok, type Result } from '../lib/result.ts'
import { PATHS } from '../protocol/calls.ts'
import { pullAnswer, pullRequest, type Cursor, type Page } from '../protocol/pull.ts'
import type { StreamHead } from '../protocol/session.ts'
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
  readonly frames: number
  /** Streams whose log at the relay is not the one we had read: it may have lost frames of ours. */
  readonly restarted: boolean
}

/** Pulls the streams until nothing is left of what `heads` named. `progress` hears how many frames are still missing. */
export async function pullAll(
  household: Household,
  docs: EntityDocs,
  line: Line,
  heads: readonly StreamHead[],
  progress: (missing: number) => Promise<void>
): Promise<Result<Pulled, CallFault>> {
  const cursors = await readCursors(household.db)
  const headByStream = new Map(heads.map((head) => [bytesToHex(head.stream), head]))
  let frames = 0
  let restarted = false
  for (;;) {
    const behind = [...headByStream.values()].filter((head) =>
      isBehind(head, cursors.get(bytesToHex(head.stream)))
    )
    await progress(
      behind.reduce(
        (sum, head) =>
          sum + Math.max(0, head.seq - (cursors.get(bytesToHex(head.stream))?.seq ?? 0)),
        0
      )
    )
    if (behind.length === 0) return ok({ frames, restarted })
    const asked = behind.map((head) => cursorOf(head.stream, cursors.get(bytesToHex(head.stream))))
    const answer = await post(line, PATHS.pull, {
      ask: pullRequest,
      value: { cursors: asked, maxBytes: PULL_BYTES },
      answer: pullAnswer
    })
    if (!answer.ok) return answer
    let moved = false
    for (const part of answer.value) {
      const stream = bytesToHex(part.stream)
      const cursor = cursors.get(stream)
      const next = part.kind === 'page' ? follow(part, cursor) : null
      if (!next) {
        if (!cursor || cursor.seq === 0) return no({ kind: 'not-a-relay' })
        cursors.delete(stream)
        restarted = true
        moved = true
        continue
      }
      if (part.kind !== 'page') continue
      headByStream.set(stream, {
        ...headByStream.get(stream),
        stream: part.stream,
        gen: 0,
        seq: part.head,
        chain: part.head === next.seq ? next.chain : new Uint8Array(16)
      })
      if (part.frames.length === 0) continue
      await takeFrames(household, docs, part.frames, next)
      cursors.set(stream, next)
      frames += part.frames.length
      moved = true
    }
    if (!moved) return ok({ frames, restarted })
  }
}

/** Same number and another hash is another log: asking with our cursor makes the relay say so. */
function isBehind(head: StreamHead, cursor: CursorRow | undefined): boolean {
  if (!cursor) return head.seq > 0
  if (head.seq !== cursor.seq) return true
  return !isZero(head.chain) && !sameBytes(head.chain, cursor.chain)
}

function isZero(bytes: Uint8Array): boolean {
  return bytes.every((byte) => byte === 0)
}

function cursorOf(stream: Uint8Array, row: CursorRow | undefined): Cursor {
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

/** Verifies, judges and takes frames in, then whatever they released. `cursor` moves in the same transaction. */
export async function takeFrames(
  household: Household,
  docs: EntityDocs,
  all: readonly Uint8Array[],
  cursor: CursorRow | null
): Promise<void> {
  const verified = await verifyFrames(household, all)
  const judged = await judgeAll(
    openBench(household),
    verified.filter((one) => one !== null)
  )
  const taking = takingOf(household, judged, cursor)
  const unreadable = all
    .filter((_, at) => !verified[at])
    .map((bytes) => unreadableRow(bytes, cursor))
  await takeIn(household.db, docs, { ...taking, aside: [...taking.aside, ...unreadable] })
  await releaseHeld(household, docs)
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
    const taking = takingOf(household, settled, null)
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

function takingOf(
  household: Household,
  verdicts: readonly Verdict[],
  cursor: CursorRow | null
): Taking {
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
    cursor
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

function unreadableRow(bytes: Uint8Array, cursor: CursorRow | null): SetAsideRow {
  return {
    fid: bytesToHex(frameId(bytes)),
    stream: cursor?.stream ?? '',
    writer: '',
    bytes,
    why: 'malformed'
  }
}

function byCounter(one: HeldRow, other: HeldRow): number {
  return one.stream === other.stream && one.writer === other.writer ? one.ctr - other.ctr : 0
}
