// Frames that came from anywhere, relay or hand: verified, judged and taken in with all they release, in one transaction a round.
import { bytesToHex } from '../../lib/bytes.ts'
import { frameId } from '../../protocol/frame.ts'
import type { CursorRow, PendingRow, RejectedRow } from '../../store/db.ts'
import type { EntityDocs } from '../../store/entity-docs.ts'
import { pendingFrames } from '../../store/frame-log.ts'
import { takeIn, type Taking } from '../../store/ingest.ts'
import { takeGenerations } from '../rewriting/generation.ts'
import { isNobodys, type Replica } from '../replica.ts'
import { recordsIn } from './records-in.ts'
import {
  createFrameValidator,
  isStranger,
  type FrameValidator,
  type FrameVerdict
} from './validate-frame.ts'
import { verifyFrames, type Candidate } from './verify-frames.ts'

export interface Arrived {
  readonly frames: readonly Uint8Array[]
  /** Moved in the same transaction. */
  readonly cursors: readonly CursorRow[]
  /** By hand: the relay is not known to have them, and nobody but their signatures answers for them. */
  readonly carried: boolean
}

export interface TakenIn {
  /** Frames that were new and passed, as judged; the bouncer may still have held or set aside some. */
  readonly taken: readonly Candidate[]
  readonly known: number
  readonly held: readonly PendingRow[]
  readonly aside: readonly RejectedRow[]
}

export async function takeFrames(
  replica: Replica,
  docs: EntityDocs,
  { frames, cursors, carried }: Arrived
): Promise<TakenIn> {
  const verified = await verifyFrames(replica, frames)
  const judged = await judgeAll(
    createFrameValidator(replica),
    verified.filter((one) => one !== null)
  )
  const isKept = carried ? isWorthKeeping : isSomebodys
  const verdicts = judged.filter((one) => isKept(replica, one))
  const taking = takingOf(replica, verdicts, () => carried)
  const unreadable = carried ? [] : frames.filter((_, at) => !verified[at]).map(unreadableRow)
  const aside = [...taking.aside, ...unreadable]
  await takeIn(replica.db, docs, { ...taking, aside, cursors })
  await releaseHeld(replica, docs)
  return {
    taken: verdicts.flatMap((one) => (one.judged.kind === 'taken' ? [one.candidate] : [])),
    known: verdicts.filter((one) => one.judged.kind === 'known').length,
    held: taking.held,
    aside
  }
}

/** Judges what was held again, until nothing more comes free; where a generation's base is complete, it is taken. */
export async function releaseHeld(replica: Replica, docs: EntityDocs): Promise<void> {
  do await releaseAll(replica, docs)
  while (await takeGenerations(replica))
}

async function releaseAll(replica: Replica, docs: EntityDocs): Promise<void> {
  for (;;) {
    const rows = await pendingFrames(replica.db)
    if (rows.length === 0) return
    const rowByFid = new Map(rows.map((row) => [row.fid, row]))
    const candidates = (
      await verifyFrames(
        replica,
        rows.toSorted(byCounter).map((row) => row.bytes)
      )
    ).filter((one) => one !== null)
    const verdicts = await judgeAll(createFrameValidator(replica), candidates)
    const settled = verdicts.filter((one) => one.judged.kind !== 'held')
    if (settled.length === 0) return
    const isCarried = (fid: string) => rowByFid.get(fid)?.carried === 1
    const worthy = settled.filter((one) => {
      const isKept = isCarried(bytesToHex(one.candidate.fid)) ? isWorthKeeping : isSomebodys
      return isKept(replica, one)
    })
    const taking = takingOf(replica, worthy, isCarried)
    await takeIn(replica.db, docs, {
      ...taking,
      released: settled
        .map((one) => bytesToHex(one.candidate.fid))
        .filter((fid) => rowByFid.has(fid))
    })
    const after = await replica.db.held.count()
    if (after >= rows.length) return
  }
}

/** What nobody known signed is not kept but while an entry that is still to come may tell who it was. */
function isSomebodys({ control }: Replica, { candidate, judged }: Verdict): boolean {
  return !isStranger(control, candidate.frame) || judged.kind === 'held'
}

/**
 * The relay gave it, and the control log is level with the relay's: nobody it knows signed it. What came by hand may be of somebody whose
 * entry the relay has lost, and stays.
 */
export async function dropStrangers(replica: Replica): Promise<void> {
  const { db } = replica
  const strangers = (await pendingFrames(db)).filter(
    (row) => !row.carried && isNobodys(replica, row)
  )
  if (strangers.length > 0) await db.held.bulkDelete(strangers.map(({ fid }) => fid))
}

/** Of what came by hand, nothing is kept that its author did not sign; who that is may stand in an entry to come. */
function isWorthKeeping({ control }: Replica, { candidate, judged }: Verdict): boolean {
  const isAwaited = judged.kind === 'held' && judged.why === 'control'
  return candidate.authentic || (isStranger(control, candidate.frame) && isAwaited)
}

interface Verdict {
  readonly candidate: Candidate
  readonly judged: FrameVerdict
}

async function judgeAll(
  validator: FrameValidator,
  candidates: readonly Candidate[]
): Promise<Verdict[]> {
  const verdicts: Verdict[] = []
  for (const candidate of candidates)
    verdicts.push({ candidate, judged: await validator.validate(candidate) })
  return verdicts
}

function takingOf(
  replica: Replica,
  verdicts: readonly Verdict[],
  isCarried: (fid: string) => boolean
): Taking {
  const rx = replica.environment.now()
  return {
    incoming: verdicts.flatMap(({ judged, candidate }) =>
      judged.kind === 'taken'
        ? [{ ...judged.incoming, rx, carried: isCarried(bytesToHex(candidate.fid)) }]
        : []
    ),
    held: verdicts.flatMap(({ judged }) =>
      judged.kind === 'held' ? [heldRowOf(judged, rx, isCarried(judged.fid))] : []
    ),
    released: [],
    aside: verdicts.flatMap(({ judged, candidate }) => {
      if (judged.kind !== 'aside') return []
      const { kind: _, ...row } = judged
      // of an author that was cut off, or of a generation that is over: the organizers look at it where the relay keeps it apart
      const isLate = row.why === 'revoked' || row.why === 'superseded'
      if (!isLate || !isCarried(row.fid)) return [row]
      const records = recordsIn(replica, candidate.frame, row.bytes)
      return [{ ...row, carried: 1 as const, records }]
    }),
    cursors: []
  }
}

function heldRowOf(
  judged: Extract<FrameVerdict, { kind: 'held' }>,
  rx: number,
  carried: boolean
): PendingRow {
  const { frame, fid, bytes, why } = judged
  return {
    fid,
    stream: bytesToHex(frame.stream),
    writer: bytesToHex(frame.writer),
    ctr: frame.ctr,
    bytes,
    why,
    rx,
    ...(carried ? { carried: 1 } : {})
  }
}

function unreadableRow(bytes: Uint8Array): RejectedRow {
  const fid = bytesToHex(frameId(bytes))
  return { fid, stream: '', writer: '', bytes, why: 'malformed' }
}

function byCounter(one: PendingRow, other: PendingRow): number {
  return one.stream === other.stream && one.writer === other.writer ? one.ctr - other.ctr : 0
}
