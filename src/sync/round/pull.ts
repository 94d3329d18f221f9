// Fetches what others wrote. The running hash of every stream is checked frame by frame: a relay that came back
// from an older backup is noticed and the stream is read again from its beginning, which known frames make harmless.
import { bytesToHex, sameBytes } from '../../lib/bytes.ts'
import { no, ok, type Result } from '../../lib/result.ts'
import { PATHS } from '../../protocol/calls.ts'
import {
  pullAnswer,
  pullRequest,
  type StreamCursor,
  type PullPage,
  type PullRestart
} from '../../protocol/pull.ts'
import { emptyChain, nextChain } from '../../protocol/chain.ts'
import { frameId } from '../../protocol/frame.ts'
import { PULL_BYTES } from '../../protocol/limits.ts'
import type { CursorRow } from '../../store/db.ts'
import type { EntityDocs } from '../../store/entity-docs.ts'
import { readCursors } from '../../store/frame-log.ts'
import { post, type CallFault, type RelayLine } from './call.ts'
import type { Replica } from '../replica.ts'
import { takeFrames } from './receive.ts'

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
  replica: Replica,
  docs: EntityDocs,
  line: RelayLine,
  heads: readonly KnownHead[],
  progress: (missing: number) => Promise<void>
): Promise<Result<Pulled, CallFault>> {
  if (heads.length === 0) return ok({ restarted: false, missing: 0, needsControl: false })
  const cursors = await readCursors(replica.db)
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
    if (read.foreign.length > 0) await replica.db.cursors.bulkDelete([...read.foreign])
    if (read.pages.length > 0) {
      const taken = await takeFrames(replica, docs, {
        frames: read.pages.flatMap((page) => page.frames),
        cursors: read.pages.map((page) => page.cursor),
        carried: false
      })
      needsControl ||= taken.held.some(({ why }) => why === 'control')
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
  parts: readonly (PullPage | PullRestart)[],
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

function cursorOf({ stream }: KnownHead, cursors: CursorByStream): StreamCursor {
  const row = cursors.get(bytesToHex(stream))
  return { stream, seq: row?.seq ?? 0, chain: row?.chain ?? emptyChain() }
}

/** Where the cursor stands after the page; null when the page does not follow it or its hash is not the relay's. */
function follow(page: PullPage, cursor: CursorRow | undefined): CursorRow | null {
  const seq = cursor?.seq ?? 0
  if (page.firstSeq !== seq + 1) return null
  let chain = cursor?.chain ?? emptyChain()
  for (const bytes of page.frames) chain = nextChain(chain, frameId(bytes))
  if (!sameBytes(chain, page.chain)) return null
  return { stream: bytesToHex(page.stream), seq: seq + page.frames.length, chain }
}
