// The steps of a sync round, one function each. They are what `planRound` puts in order; each is safe to break off and to do again.
import { bytesToHex } from '../../lib/bytes.ts'
import { ok, type Result } from '../../lib/result.ts'
import { deviceIn } from '../../protocol/control-state.ts'
import { deviceId } from '../../protocol/ids.ts'
import type { EntityDocs } from '../../store/entity-docs.ts'
import type { ContactProblem } from '../../store/meta.ts'
import { handOver, type HandedOver } from '../access/leave.ts'
import type { Replica } from '../replica.ts'
import { compactLongest } from '../rewriting/compact.ts'
import { forgetSpentKeys, recordForgotten } from '../rewriting/generation.ts'
import { releaseParked, retractCut } from '../rewriting/retract.ts'
import { askAgain } from './ask-again.ts'
import type { CallFault } from './call.ts'
import type { Giving } from './giving.ts'
import { appendIntents } from './intents.ts'
import { headsToPull, isActiveStream, type SessionScope, type SyncStep } from './plan-round.ts'
import { pullAll } from './pull.ts'
import { pushFrames, pushWaiting } from './push.ts'
import { dropStrangers, releaseHeld } from './receive.ts'
import { checkHeads, takeNewIncarnation } from './rewind.ts'
import { sealOutbox } from './seal-outbox.ts'
import type { RelaySession } from './session.ts'

export interface Round {
  readonly replica: Replica
  readonly docs: EntityDocs
  readonly session: RelaySession
  readonly scope: SessionScope
  /** While the relay takes no more frames, or no more entries of the control log: neither keeps the other back. */
  readonly givingFrames: Giving
  readonly givingEntries: Giving
  /** Hears how many frames are still missing while they come. */
  readonly progress: (missing: number) => Promise<void>
  readonly shutOut: (handed: HandedOver) => void
}

export interface StepEnd {
  /** Something waits for another round, at once. */
  readonly more?: boolean
  /** Frames known to be at the relay that did not come. */
  readonly missing?: number
  readonly problem?: ContactProblem
  /** The next round begins with another session. */
  readonly endsSession?: boolean
  /** What the relay lost has been given back. */
  readonly isCompared?: boolean
}

type RunStep = (round: Round) => Promise<Result<StepEnd, CallFault>>

const NOTHING: StepEnd = {}

export const RUN_BY_STEP: Readonly<Record<SyncStep, RunStep>> = {
  'renew-session': async () => ok({ more: true, endsSession: true }),
  'hand-over': handOverAll,
  'retract-cut': ({ replica }) => quietly(retractCut(replica)),
  'open-streams': openStreams,
  'compare-heads': (round) => round.givingFrames.orGoOn(() => compareHeads(round), NOTHING),
  'release-held': ({ replica, docs }) => quietly(releaseHeld(replica, docs)),
  'drop-strangers': ({ replica }) => quietly(dropStrangers(replica)),
  'release-parked': ({ replica }) => quietly(releaseParked(replica)),
  send: (round) => round.givingFrames.orGoOn(() => send(round), NOTHING),
  fetch,
  'ask-again': fetchAgain,
  'seal-fetched': sealFetched,
  'settle-generations': settleGenerations,
  compact: async ({ replica, docs, session }) =>
    ok({ more: await compactLongest(replica, docs, session.line) })
}

async function quietly(done: Promise<void>): Promise<Result<StepEnd, CallFault>> {
  await done
  return ok(NOTHING)
}

async function handOverAll({
  replica,
  session,
  shutOut
}: Round): Promise<Result<StepEnd, CallFault>> {
  const handed = await handOver(replica, session.line)
  if (!handed.ok) return handed
  if (handed.value) shutOut(handed.value)
  return ok(NOTHING)
}

async function openStreams(round: Round): Promise<Result<StepEnd, CallFault>> {
  const { replica, session, givingEntries } = round
  const told = await givingEntries.orGoOn(() => appendIntents(replica, session.line), false)
  return told.ok ? ok({ more: told.value }) : told
}

async function compareHeads({ replica, session }: Round): Promise<Result<StepEnd, CallFault>> {
  const reached = new Set((await replica.db.streams.toArray()).map((row) => row.stream))
  const streams = session.answer.streams.flatMap(({ stream }) =>
    isActiveStream(replica.control, stream) && reached.has(bytesToHex(stream)) ? [stream] : []
  )
  const heads = await checkHeads(replica, session.line, streams)
  if (!heads.ok) return heads
  if (heads.value.behind) await takeNewIncarnation(replica)
  const again = await pushFrames(
    replica,
    session.line,
    heads.value.missing.filter((row) => row.mine !== 'waiting' && row.carried === undefined)
  )
  return again.ok ? ok({ isCompared: true }) : again
}

async function send({ replica, session }: Round): Promise<Result<StepEnd, CallFault>> {
  await sealOutbox(replica)
  const pushed = await pushWaiting(replica, session.line)
  if (!pushed.ok) return pushed
  if (pushed.value === 'full') return ok({ problem: 'relay-full' })
  if (pushed.value === 'crowded') return ok({ problem: 'relay-crowded' })
  if (pushed.value === 'fork') await takeNewIncarnation(replica)
  return ok({ endsSession: pushed.value === 'fork' || pushed.value === 'resend' })
}

async function fetch(round: Round): Promise<Result<StepEnd, CallFault>> {
  const { replica, docs, session, scope } = round
  const own = deviceIn(replica.control, deviceId(replica.identity.signPk))
  const heads = headsToPull(scope, replica.control, own, session.answer.streams)
  const pulled = await pullAll(replica, docs, session.line, heads, round.progress)
  if (!pulled.ok) return pulled
  const { restarted, missing, needsControl } = pulled.value
  return ok({ more: restarted || needsControl, missing, endsSession: restarted })
}

async function fetchAgain({ replica, docs, session }: Round): Promise<Result<StepEnd, CallFault>> {
  const asked = await askAgain(replica, docs, session.line)
  return asked.ok ? ok(NOTHING) : asked
}

/** What came may be what a record here waited for. */
async function sealFetched({ replica }: Round): Promise<Result<StepEnd, CallFault>> {
  return ok({ more: (await replica.db.local.count()) > 0 && (await sealOutbox(replica)) > 0 })
}

async function settleGenerations({ replica, session }: Round): Promise<Result<StepEnd, CallFault>> {
  const isTold = await recordForgotten(replica)
  await forgetSpentKeys(replica, session.line)
  return ok({ more: isTold })
}
