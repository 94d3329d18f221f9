// Runs sync rounds with the relay: a session serves many of them, so that a tap costs one call and a bell another; four times a
// minute everything is looked at, because a bell may be lost. What is done in which order is planned in plan-round.ts.
import { ok, type Result } from '../../lib/result.ts'
import type { EntityDocs } from '../../store/entity-docs.ts'
import { NEVER, readMeta, writeMeta, type Contact, type ContactProblem } from '../../store/meta.ts'
import type { HandedOver } from '../access/leave.ts'
import { isCutOff, ownDevice, type Replica } from '../replica.ts'
import type { CallFault } from './call.ts'
import { levelControl, lookAtControl, pullControl, type ControlEnd } from './control-log.ts'
import type { RoundEnd } from './engine.ts'
import { createGiving, type Giving } from './giving.ts'
import {
  planControl,
  planRound,
  rungEntry,
  type RoundPlan,
  type RoundScope,
  type SessionScope
} from './plan-round.ts'
import { endAfter, isClockOff, linkAfter, problemOf } from './round-problem.ts'
import { RUN_BY_STEP } from './round-steps.ts'
import { isCloned, openSession, type RelaySession } from './session.ts'

export interface SyncRounds {
  /** One round from start to end; what it found stands in the stored status. */
  readonly run: (scope: RoundScope) => Promise<RoundEnd>
  /** Whose token the bell is hung with; null before the first round. */
  readonly session: () => RelaySession | null
}

/** Sessions live 600 s at the relay; ours ends earlier. */
const SESSION_MS = 8 * 60_000
/** The truth behind lost bells. */
const LOOK_MS = 15_000
/** The clocks' difference is noted anew when it has changed by more. */
const OFFSET_NOTED_MS = 2000

/** What lasts from one round to the next. */
interface Rounds {
  readonly replica: Replica
  readonly docs: EntityDocs
  readonly givingFrames: Giving
  readonly givingEntries: Giving
  readonly shutOut: (handed: HandedOver) => void
  open: { readonly session: RelaySession; readonly openedAt: number } | null
  lookedAt: number
  /** Within this session what the relay lost has been given back. */
  isCompared: boolean
}

interface RoundOutcome {
  readonly more: boolean
  readonly missing: number
  readonly problem: ContactProblem | null
}

/** `shutOut` hears that this device was cut off and has handed everything over. */
export function createSyncRounds(
  replica: Replica,
  docs: EntityDocs,
  shutOut: (handed: HandedOver) => void = () => undefined
): SyncRounds {
  const now = () => replica.environment.now()
  const rounds: Rounds = {
    replica,
    docs,
    shutOut,
    givingFrames: createGiving(now),
    givingEntries: createGiving(now),
    open: null,
    lookedAt: -Infinity,
    isCompared: false
  }
  return { run: (scope) => run(rounds, scope), session: () => rounds.open?.session ?? null }
}

async function run(rounds: Rounds, scope: RoundScope): Promise<RoundEnd> {
  const { replica } = rounds
  const end = await runInSession(rounds, scope)
  if (end.ok) {
    const { problem, missing, more } = end.value
    const lastHeardAt = replica.environment.now()
    await setStatus(replica, {
      link: linkAfter(problem),
      problem,
      missing,
      lastHeardAt,
      everHeard: true
    })
    return more ? 'again' : 'rest'
  }
  rounds.open = null
  const problem = problemOf(end.fault, replica.offsetMs)
  await setStatus(replica, { link: problem ? 'needs-you' : 'offline', problem })
  return endAfter(problem)
}

/** A relay that was started anew has forgotten the session: then once more with another. */
async function runInSession(
  rounds: Rounds,
  scope: RoundScope
): Promise<Result<RoundOutcome, CallFault>> {
  const { replica, open } = rounds
  if (open && isWithin(replica, open.openedAt, SESSION_MS)) {
    const full = scope.full || !isWithin(replica, rounds.lookedAt, LOOK_MS)
    const end = await runSteps(rounds, open.session, { ...scope, full, isNew: false })
    if (end.ok || !isForgotten(end.fault)) return end
  }
  const opened = await openSession(replica)
  if (!opened.ok) return opened
  rounds.open = { session: opened.value, openedAt: replica.environment.now() }
  rounds.isCompared = false
  await noteOffset(replica, opened.value.offsetMs)
  return runSteps(rounds, opened.value, { ...scope, full: true, isNew: true })
}

async function runSteps(
  rounds: Rounds,
  session: RelaySession,
  scope: SessionScope
): Promise<Result<RoundOutcome, CallFault>> {
  const { replica } = rounds
  if (scope.full) rounds.lookedAt = replica.environment.now()
  const planned = await planFrom(rounds, session, scope)
  if (!planned.ok) return planned
  const plan = planned.value
  const progress = (missing: number) =>
    setStatus(replica, { missing, ...(missing > 0 ? { link: 'moving' as const } : {}) })
  const round = { ...rounds, session, scope: { ...scope, full: plan.full }, progress }
  let outcome: RoundOutcome = { more: false, missing: 0, problem: plan.problem }
  for (const step of plan.steps) {
    const end = await RUN_BY_STEP[step](round)
    if (!end.ok) return end
    const { more = false, missing = outcome.missing, problem = null } = end.value
    if (end.value.endsSession) rounds.open = null
    if (end.value.isCompared) rounds.isCompared = true
    outcome = { more: outcome.more || more, missing, problem: outcome.problem ?? problem }
  }
  // nothing is asked for again at once: only a person mends it
  if (outcome.problem === 'relay-differs') return ok({ ...outcome, more: false })
  return ok({ ...outcome, problem: outcome.problem ?? (await doubt(rounds, session)) })
}

/** Brings the control log level, and plans by what it says then. */
async function planFrom(
  { replica, isCompared }: Rounds,
  session: RelaySession,
  scope: SessionScope
): Promise<Result<RoundPlan, CallFault>> {
  const { seq } = replica.control
  const control = await runControl(replica, session, scope)
  if (!control.ok) return control
  const plan = planRound({
    isNew: scope.isNew,
    full: scope.full,
    control: control.value.kind,
    hasGrown: replica.control.seq > seq,
    isCompared,
    isCutOff: isCutOff(replica),
    isWaiting: ownDevice(replica).waiting !== null
  })
  return ok(plan)
}

function runControl(
  replica: Replica,
  { line, answer }: RelaySession,
  scope: SessionScope
): Promise<Result<ControlEnd, CallFault>> {
  switch (planControl(scope, replica.control)) {
    case 'level':
      return levelControl(replica, line, answer)
    case 'look':
      return lookAtControl(replica, line)
    case 'pull':
      return pullControl(replica, line, rungEntry(scope))
  }
}

/** Something is strange, and nothing waits for it. */
async function doubt(
  { replica, givingFrames, givingEntries }: Rounds,
  { offsetMs }: RelaySession
): Promise<ContactProblem | null> {
  const refused = givingFrames.refused() ?? givingEntries.refused()
  if (refused) return refused
  if (await isCloned(replica)) return 'cloned'
  return isClockOff(offsetMs) ? 'clock-off' : null
}

async function setStatus({ db }: Replica, change: Partial<Contact>): Promise<void> {
  const before = await readMeta(db, 'contact')
  const after = { ...(before ?? NEVER), ...change }
  // of the first round also that it failed: until then a screen says that it receives
  if (JSON.stringify(before) !== JSON.stringify(after)) await writeMeta(db, 'contact', after)
}

async function noteOffset(replica: Replica, offsetMs: number): Promise<void> {
  const before = await readMeta(replica.db, 'contact')
  if (Math.abs(offsetMs - (before?.offsetMs ?? 0)) > OFFSET_NOTED_MS)
    await setStatus(replica, before ? { offsetMs } : { offsetMs, link: 'moving' })
}

/** False, too, when the clock was set back meanwhile. */
function isWithin({ environment }: Replica, at: number, ms: number): boolean {
  const now = environment.now()
  return now >= at && now - at < ms
}

function isForgotten(fault: CallFault): boolean {
  return fault.kind === 'refused' && fault.refusal.name === 'AUTH'
}
