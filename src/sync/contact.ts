// One contact with the relay, start to end: who am I, what does the control log say, do both sides hold what the other
// believes, send, fetch. Every step is safe to break off and to do again.
import { ok, type Result } from '../lib/result.ts'
import { NEXT_STEP } from '../protocol/refusal.ts'
import type { EntityDocs } from '../store/entity-docs.ts'
import { readMeta, writeMeta, type Contact } from '../store/meta.ts'
import type { CallFault } from './call.ts'
import { pullControl } from './control-log.ts'
import type { ContactEnd } from './engine.ts'
import type { Household } from './household.ts'
import { pullAll, releaseHeld } from './pull.ts'
import { pushFrames, pushWaiting } from './push.ts'
import { checkHeads, takeNewIncarnation } from './rewind.ts'
import { sealOutbox } from './seal-outbox.ts'
import { openSession, type Session } from './session.ts'
import { tellIntents } from './intents.ts'

export type Problem = 'update-needed' | 'relay-full' | 'clock-off' | 'not-a-relay' | 'shut-out'

export interface Contacts {
  readonly contact: () => Promise<ContactEnd>
  /** The session's token for the bell; null before the first contact. */
  readonly session: () => Session | null
}

/** A clock that differs more is told to the person; nothing is refused for it. */
const CLOCK_OFF_MS = 10 * 60_000
/** Sessions live 600 s at the relay; ours ends earlier. */
const SESSION_MS = 8 * 60_000

export function createContacts(household: Household, docs: EntityDocs): Contacts {
  const { db, world } = household
  let session: Session | null = null
  let openedAt = 0

  async function contact(): Promise<ContactEnd> {
    const before = (await readMeta(db, 'contact')) ?? NEVER
    const end = await talk(before)
    if (end.ok) {
      await tell({
        link: 'done',
        problem: end.value.problem,
        lastHeardAt: world.now(),
        everHeard: true
      })
      return end.value.more ? 'again' : 'rest'
    }
    session = null
    const problem = problemOf(end.fault)
    await tell({ link: problem ? 'needs-you' : 'offline', problem })
    return 'failed'
  }

  async function tell(change: Partial<Contact>): Promise<void> {
    const before = (await readMeta(db, 'contact')) ?? NEVER
    const after = { ...before, ...change }
    if (JSON.stringify(before) !== JSON.stringify(after)) await writeMeta(db, 'contact', after)
  }

  async function talk(
    before: Contact
  ): Promise<Result<{ readonly more: boolean; readonly problem: Problem | null }, CallFault>> {
    const opened = await freshSession()
    if (!opened.ok) return opened
    const { line, answer, offsetMs } = opened.value.session
    if (Math.abs(offsetMs - (before.offsetMs ?? 0)) > 2000) await tell({ offsetMs })
    const control = await pullControl(household, line, answer.controlSeq)
    if (!control.ok) return control
    const told = await tellIntents(household, line)
    if (!told.ok) return told
    if (opened.value.isNew) {
      const checked = await compareHeads(opened.value.session)
      if (!checked.ok) return checked
    }
    await releaseHeld(household, docs)
    const sent = await send(opened.value.session)
    if (!sent.ok) return sent
    const fetched = await fetchAll(opened.value.session)
    if (!fetched.ok) return fetched
    const isOff = Math.abs(offsetMs) > CLOCK_OFF_MS
    const problem: Problem | null =
      control.value.kind === 'update-needed'
        ? 'update-needed'
        : (sent.value ?? (isOff ? 'clock-off' : null))
    return ok({ more: told.value || fetched.value, problem })
  }

  async function freshSession(): Promise<
    Result<{ readonly session: Session; readonly isNew: boolean }, CallFault>
  > {
    const isNew = !session || world.now() - openedAt > SESSION_MS || world.now() < openedAt
    const opened = await openSession(household)
    if (!opened.ok) return opened
    session = opened.value
    if (isNew) openedAt = world.now()
    return ok({ session: opened.value, isNew })
  }

  async function compareHeads(opened: Session): Promise<Result<null, CallFault>> {
    const heads = await checkHeads(
      household,
      opened.line,
      opened.answer.streams.map((head) => head.stream)
    )
    if (!heads.ok) return heads
    if (heads.value.behind) await takeNewIncarnation(household)
    const again = await pushFrames(
      household,
      opened.line,
      heads.value.missing.filter((row) => row.mine === 'delivered')
    )
    return again.ok ? ok(null) : again
  }

  async function send(opened: Session): Promise<Result<Problem | null, CallFault>> {
    await sealOutbox(household)
    const pushed = await pushWaiting(household, opened.line)
    if (!pushed.ok) return pushed
    if (pushed.value === 'full') return ok('relay-full')
    if (pushed.value === 'fork') await takeNewIncarnation(household)
    if (pushed.value === 'fork' || pushed.value === 'resend') openedAt = 0
    return ok(null)
  }

  async function fetchAll(opened: Session): Promise<Result<boolean, CallFault>> {
    const pulled = await pullAll(household, docs, opened.line, opened.answer.streams, (missing) =>
      tell({ missing, ...(missing > 0 ? { link: 'moving' as const } : {}) })
    )
    if (!pulled.ok) return pulled
    if (pulled.value.restarted) openedAt = 0
    return ok(
      pulled.value.restarted || ((await db.local.count()) > 0 && (await sealOutbox(household)) > 0)
    )
  }

  return { contact, session: () => session }
}

export const NEVER: Contact = {
  lastHeardAt: null,
  offsetMs: null,
  link: 'offline',
  problem: null,
  missing: 0,
  everHeard: false
}

function problemOf(fault: CallFault): Problem | null {
  if (fault.kind === 'unreached') return null
  if (fault.kind === 'not-a-relay') return 'not-a-relay'
  switch (NEXT_STEP[fault.refusal.name]) {
    case 'update-app':
    case 'update-relay':
      return 'update-needed'
    case 'tell-organizer':
      return 'relay-full'
    case 'stop-stream':
    case 'new-invitation':
      return 'shut-out'
    default:
      return null
  }
}
