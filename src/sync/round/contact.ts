// One contact with the relay, start to end: who am I, what does the control log say, do both sides hold what the other
// believes, send, fetch. Every step is safe to break off and to do again. A session serves many contacts: a tap costs one
// call, a bell another; four times a minute everything is looked at, because a bell may be lost.
import { ok, type Result } from '../../lib/result.ts'
import { bytesToHex } from '../../lib/bytes.ts'
import { deviceIn, streamIn } from '../../protocol/control-state.ts'
import { mayRead } from '../../protocol/grants.ts'
import { deviceId } from '../../protocol/ids.ts'
import { NEXT_STEP } from '../../protocol/refusal.ts'
import { CONTROL_STREAM } from '../../protocol/bell.ts'
import type { EntityDocs } from '../../store/entity-docs.ts'
import { NEVER, readMeta, writeMeta, type Contact, type ContactProblem } from '../../store/meta.ts'
import type { CallFault } from './call.ts'
import { askAgain } from './ask-again.ts'
import { levelControl, lookAtControl, pullControl, type ControlEnd } from './control-log.ts'
import type { ContactEnd } from './engine.ts'
import { createGiving, givingProblem } from './giving.ts'
import { isCutOff, ownDevice, type Replica } from '../replica.ts'
import { forgetSpentKeys, tellForgotten } from '../rewriting/generation.ts'
import { compactLongest } from '../rewriting/compact.ts'
import { dropStrangers, releaseHeld } from './receive.ts'
import { pullAll, type KnownHead } from './pull.ts'
import { pushFrames, pushWaiting } from './push.ts'
import { handOver, type HandedOver } from '../access/leave.ts'
import { releaseParked, retractCut } from '../rewriting/retract.ts'
import { checkHeads, takeNewIncarnation } from './rewind.ts'
import { sealOutbox } from './seal-outbox.ts'
import { isCloned, openSession, type Session } from './session.ts'
import { tellIntents } from './intents.ts'

/** An organizer decides when it goes on: asked again now and then. */
const RESTS: ReadonlySet<ContactProblem> = new Set(['paused', 'ended', 'waiting'])

/** Met, and yet not at one. */
const STOPS: ReadonlySet<ContactProblem> = new Set(['waiting', 'shut-out', 'relay-differs'])

export interface Wish {
  /** Everything, not only what waits here and what was rung for. */
  readonly whole: boolean
  /** Numbers that bells told, by stream; the control log under zeros. */
  readonly rung: ReadonlyMap<string, number>
}

export interface Contacts {
  readonly contact: (wish: Wish) => Promise<ContactEnd>
  /** The session's token for the bell; null before the first contact. */
  readonly session: () => Session | null
}

/** A clock that differs more is told to the person; nothing is refused for it. */
const CLOCK_OFF_MS = 10 * 60_000
const DAY_MS = 86_400_000
/** Sessions live 600 s at the relay; ours ends earlier. */
const SESSION_MS = 8 * 60_000
/** The truth behind lost bells. */
const LOOK_MS = 15_000
const CONTROL = bytesToHex(CONTROL_STREAM)

interface Opened {
  readonly session: Session
  readonly openedAt: number
}

interface Talk {
  readonly opened: Session
  /** The session began with this contact: the relay may have been another one before. */
  readonly isNew: boolean
  readonly wish: Wish
}

interface Said {
  readonly more: boolean
  readonly missing: number
  readonly problem: ContactProblem | null
}

/** `gone` hears that this device was cut off and has handed everything over. */
export function createContacts(
  replica: Replica,
  docs: EntityDocs,
  gone: (handed: HandedOver) => void = () => undefined
): Contacts {
  const { db, environment } = replica
  const giving = createGiving(() => environment.now())
  /** A control log that takes no more keeps no record back. */
  const givingEntries = createGiving(() => environment.now())
  let open: Opened | null = null
  let lookedAt = -Infinity
  /** Within this session what the relay lost has been given back. */
  let isCompared = false

  async function contact(wish: Wish): Promise<ContactEnd> {
    const end = await meet(wish)
    if (end.ok) {
      const { problem, missing, more } = end.value
      const link = problem !== null && STOPS.has(problem) ? 'needs-you' : 'done'
      await tell({ link, problem, missing, lastHeardAt: environment.now(), everHeard: true })
      return more ? 'again' : 'rest'
    }
    open = null
    const problem = apartOr(problemOf(end.fault))
    await tell({ link: problem ? 'needs-you' : 'offline', problem })
    return problem && RESTS.has(problem) ? 'calm' : 'failed'
  }

  /** A last day that is over by a relay whose clock is days off is no organizer's word. */
  function apartOr(problem: ContactProblem | null): ContactProblem | null {
    return problem === 'ended' && Math.abs(replica.offsetMs) > DAY_MS ? 'clock-off' : problem
  }

  async function tell(change: Partial<Contact>): Promise<void> {
    const before = await readMeta(db, 'contact')
    const after = { ...(before ?? NEVER), ...change }
    // Of the first contact also that it failed: until then a screen says that it receives.
    if (JSON.stringify(before) !== JSON.stringify(after)) await writeMeta(db, 'contact', after)
  }

  /** A relay that was started anew has forgotten the session: then once more with another. */
  async function meet(wish: Wish): Promise<Result<Said, CallFault>> {
    const known = open && isWithin(open.openedAt, SESSION_MS) ? open.session : null
    if (known) {
      const whole = wish.whole || !isWithin(lookedAt, LOOK_MS)
      const end = await talk({ opened: known, isNew: false, wish: { ...wish, whole } })
      if (end.ok || !isForgotten(end.fault)) return end
    }
    const opened = await openSession(replica)
    if (!opened.ok) return opened
    open = { session: opened.value, openedAt: environment.now() }
    isCompared = false
    await tellOffset(opened.value.offsetMs)
    return talk({ opened: opened.value, isNew: true, wish: { ...wish, whole: true } })
  }

  /** False, too, when the clock was set back meanwhile. */
  function isWithin(at: number, ms: number): boolean {
    const now = environment.now()
    return now >= at && now - at < ms
  }

  async function tellOffset(offsetMs: number): Promise<void> {
    const before = await readMeta(db, 'contact')
    if (Math.abs(offsetMs - (before?.offsetMs ?? 0)) > 2000)
      await tell(before ? { offsetMs } : { offsetMs, link: 'moving' })
  }

  async function talk({ opened, isNew, wish }: Talk): Promise<Result<Said, CallFault>> {
    if (wish.whole) lookedAt = environment.now()
    const { seq } = replica.control
    const control = await meetControl({ opened, isNew, wish })
    if (!control.ok) return control
    if (isCutOff(replica)) return leave(opened, isNew)
    if (ownDevice(replica).waiting) return ok({ more: false, missing: 0, problem: 'waiting' })
    await retractCut(replica)
    // an entry may have opened streams, or given this device the keys of old ones
    const whole = wish.whole || replica.control.seq > seq
    const differs = control.value.kind === 'differs'
    const told = differs
      ? ok(false)
      : await givingEntries.orGoOn(() => tellIntents(replica, opened.line), false)
    if (!told.ok) return told
    if (!isCompared) {
      const checked = await giving.orGoOn(() => compareHeads(opened), null)
      if (!checked.ok) return checked
    }
    await releaseHeld(replica, docs)
    // an entry of a later version may be the one that lets its author in
    if (wish.whole && control.value.kind === 'same') await dropStrangers(replica)
    await releaseParked(replica)
    const sent = await giving.orGoOn(() => send(opened), null)
    if (!sent.ok) return sent
    const fetched = await fetchAll({ opened, isNew, wish: { ...wish, whole } })
    if (!fetched.ok) return fetched
    // nothing is asked for again at once: only a person mends it
    if (differs) return ok({ ...fetched.value, more: false, problem: 'relay-differs' })
    const problem =
      control.value.kind === 'update-needed'
        ? 'update-needed'
        : (sent.value ?? giving.refused() ?? givingEntries.refused() ?? (await doubt(opened)))
    const isSettled = await settleGenerations({ opened, isNew, wish })
    return ok({ ...fetched.value, more: told.value || fetched.value.more || isSettled, problem })
  }

  /** Something is strange, and nothing waits for it. */
  async function doubt({ offsetMs }: Session): Promise<ContactProblem | null> {
    if (await isCloned(replica)) return 'cloned'
    return Math.abs(offsetMs) > CLOCK_OFF_MS ? 'clock-off' : null
  }

  /** In a session of its own: the relay answers as to one that was cut off. */
  async function leave({ line }: Session, isNew: boolean): Promise<Result<Said, CallFault>> {
    if (!isNew) {
      open = null
      return ok({ more: true, missing: 0, problem: 'shut-out' })
    }
    const handed = await handOver(replica, line)
    if (!handed.ok) return handed
    if (handed.value) gone(handed.value)
    return ok({ more: false, missing: 0, problem: 'shut-out' })
  }

  /** True when there is something to send for it. */
  async function settleGenerations({ opened, isNew }: Talk): Promise<boolean> {
    const isTold = await tellForgotten(replica)
    await forgetSpentKeys(replica, opened.line)
    return (isNew && (await compactLongest(replica, docs, opened.line))) || isTold
  }

  async function meetControl({
    opened: { line, answer },
    isNew,
    wish
  }: Talk): Promise<Result<ControlEnd, CallFault>> {
    if (isNew) return levelControl(replica, line, answer)
    if (wish.whole || isStrange(wish)) return lookAtControl(replica, line)
    return pullControl(replica, line, wish.rung.get(CONTROL) ?? 0)
  }

  /** The bell of a stream came before that of the entry that opened it. */
  function isStrange({ rung }: Wish): boolean {
    return [...rung.keys()].some(
      (name) => name !== CONTROL && !replica.control.streamById.has(name)
    )
  }

  function headsFor({ opened, isNew, wish }: Talk): readonly KnownHead[] {
    if (isNew) return opened.answer.streams.filter(({ stream }) => isActive(stream))
    if (wish.whole) return readableStreams().map((stream) => ({ stream, seq: null, chain: null }))
    return [...wish.rung].flatMap(([name, seq]) => {
      const stream = replica.control.streamById.get(name)
      return stream && isActive(stream.id) ? [{ stream: stream.id, seq, chain: null }] : []
    })
  }

  function readableStreams(): readonly Uint8Array[] {
    const me = deviceIn(replica.control, deviceId(replica.identity.signPk))
    return [...replica.control.streamById.values()].flatMap(({ id, scope }) =>
      me && mayRead(me, scope) && isActive(id) ? [id] : []
    )
  }

  /** Neither over, nor only being made. */
  function isActive(stream: Uint8Array): boolean {
    return streamIn(replica.control, stream)?.state.kind === 'active'
  }

  async function compareHeads(opened: Session): Promise<Result<null, CallFault>> {
    const reached = new Set((await db.streams.toArray()).map((row) => row.stream))
    const streams = opened.answer.streams.flatMap(({ stream }) =>
      isActive(stream) && reached.has(bytesToHex(stream)) ? [stream] : []
    )
    const heads = await checkHeads(replica, opened.line, streams)
    if (!heads.ok) return heads
    if (heads.value.behind) await takeNewIncarnation(replica)
    const again = await pushFrames(
      replica,
      opened.line,
      heads.value.missing.filter((row) => row.mine !== 'waiting' && row.carried === undefined)
    )
    isCompared = again.ok
    return again.ok ? ok(null) : again
  }

  async function send(opened: Session): Promise<Result<ContactProblem | null, CallFault>> {
    await sealOutbox(replica)
    const pushed = await pushWaiting(replica, opened.line)
    if (!pushed.ok) return pushed
    if (pushed.value === 'full') return ok('relay-full')
    if (pushed.value === 'crowded') return ok('relay-crowded')
    if (pushed.value === 'fork') await takeNewIncarnation(replica)
    if (pushed.value === 'fork' || pushed.value === 'resend') open = null
    return ok(null)
  }

  async function fetchAll(talking: Talk): Promise<Result<Omit<Said, 'problem'>, CallFault>> {
    const { line } = talking.opened
    const pulled = await pullAll(replica, docs, line, headsFor(talking), (missing) =>
      tell({ missing, ...(missing > 0 ? { link: 'moving' as const } : {}) })
    )
    if (!pulled.ok) return pulled
    const asked = talking.wish.whole ? await askAgain(replica, docs, line) : ok(null)
    if (!asked.ok) return asked
    const { restarted, missing, needsControl } = pulled.value
    if (restarted) open = null
    const isSealed = (await db.local.count()) > 0 && (await sealOutbox(replica)) > 0
    return ok({ more: restarted || isSealed || needsControl, missing })
  }

  return { contact, session: () => open?.session ?? null }
}

function isForgotten(fault: CallFault): boolean {
  return fault.kind === 'refused' && fault.refusal.name === 'AUTH'
}

function problemOf(fault: CallFault): ContactProblem | null {
  if (fault.kind === 'unreached' || fault.kind === 'ruled-out') return null
  if (fault.kind === 'not-a-relay') return 'not-a-relay'
  const giving = givingProblem(fault)
  if (giving) return giving
  const { name } = fault.refusal
  if (name === 'UNKNOWN_WORKSPACE') return 'relay-lost'
  if (name === 'UNKNOWN_DEVICE') return 'relay-behind'
  if (name === 'PAUSED') return 'paused'
  if (name === 'ENDED') return 'ended'
  if (name === 'WAITING') return 'waiting'
  switch (NEXT_STEP[name]) {
    case 'update-app':
    case 'update-relay':
      return 'update-needed'
    case 'stop-stream':
    case 'hand-over':
    case 'new-invitation':
      return 'shut-out'
    default:
      return null
  }
}
