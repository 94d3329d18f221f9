// Inviting tablets, withdrawing, letting tablets in to later events, naming them, and this tablet's own report.
import { eventScope, lenderScope } from '../../crdt/docs.ts'
import { momentOf } from '../../domain/calendar.ts'
import { DEVICE_LIMIT } from '../../domain/limits.ts'
import { bytesToHex, hexToBytes } from '../../lib/bytes.ts'
import { no, ok } from '../../lib/result.ts'
import type {
  DeviceId,
  EventId,
  Id,
  Instant,
  LenderId,
  SessionId,
  VenueId
} from '../../domain/id.ts'
import { readMeta, writeMeta } from '../../store/meta.ts'
import { faultOfCall } from '../faults.ts'
import { save, saveChoice, type WorkspaceContext } from '../context.ts'
import type { Checked } from '../../domain/day-facts.ts'
import type { FactBody } from '../../domain/fact.ts'
import { isNews, spareIn, triedAnew, type Tried } from '../../domain/tablets/departure.ts'
import { readClockOff, readHeld, triedIn } from './read.ts'
import type { Role } from '../views.ts'
import { lazy } from '../../lib/lazy.ts'
import type { Done } from '../fault.ts'

export interface Invited {
  readonly id: string
  /** The whole link with the secret in its fragment; the same text is shown as QR. */
  readonly link: string
  readonly label: string
  readonly until: Instant
}

const loadInvite = lazy(() => import('../../sync/access/invite.ts'))

const HOUR_MS = 3_600_000

interface InviteInput {
  readonly role: Role
  readonly events: readonly Id[]
  readonly lender: LenderId
  readonly label: string
  readonly hours: number
  /** The link leaves this room: whoever joins by it waits until an organizer lets it in. */
  readonly sent?: boolean
}

interface SetTabletInput {
  readonly event?: EventId
  readonly venue?: VenueId
  readonly session?: SessionId
  readonly by?: string
}

interface ReportInput {
  readonly installed: boolean
  readonly persistent: boolean
  readonly precached: boolean
  readonly freeMiB: number
}

/** What is named was tried or chosen now; the rest stays as it was told. */
interface TryInput {
  readonly camera?: 'yes' | 'no'
  readonly sound?: 'yes' | 'no'
  readonly bareStart?: Instant | null
  /** Empty: no spare. */
  readonly spareOf?: VenueId
}

export function createInvitationCommands(inside: WorkspaceContext) {
  const { replica, environment, db } = inside
  /** One after the other: each carries along what the one before it said. */
  let trying: Promise<unknown> = Promise.resolve()
  return {
    async invite({ role, events, lender, label, hours, sent = false }: InviteInput): Done<Invited> {
      if (replica.identity.practice) return no({ kind: 'practice-only-invented' })
      if (replica.identity.role !== 'organizer') return no({ kind: 'not-allowed' })
      const { invite: writeInvite } = await loadInvite()
      const invited = await writeInvite(replica, {
        role,
        scopes: scopesFor(role, events, lender),
        label,
        lastsMs: hours * HOUR_MS,
        approve: sent,
        appOrigin: environment.origin
      })
      if (!invited.ok) return no(faultOfCall(invited.fault))
      const id = bytesToHex(invited.value.id)
      const { untilMs: until } = invited.value
      await writeMeta(db, 'invitations', [
        ...((await readMeta(db, 'invitations')) ?? []),
        { id, label, until }
      ])
      inside.sync?.requestSync()
      return ok({ id, link: invited.value.link, label, until })
    },

    async withdraw(id: string): Done {
      const bytes = hexToBytes(id)
      if (!bytes) return no({ kind: 'gone' })
      const { withdrawInvite } = await loadInvite()
      const done = await withdrawInvite(replica, bytes)
      return done.ok ? ok(null) : no(faultOfCall(done.fault))
    },

    /** W4: gives the keys of an event made later to tablets chosen for it. */
    async letIn(event: EventId, devices: readonly DeviceId[]): Done {
      const wanted = new Map(
        devices.map((device) => [
          device,
          scopesOfEvent(replica.control.deviceById.get(device)?.role ?? 'volunteer', event)
        ])
      )
      const { grantScopes } = await loadInvite()
      const done = await grantScopes(replica, wanted)
      inside.sync?.requestSync()
      return done.ok ? ok(null) : no(faultOfCall(done.fault))
    },

    async nameDevice(device: DeviceId, name: string): Done {
      const text = name.trim()
      if (text === '') return no({ kind: 'invalid', field: 'name', why: 'empty' })
      if (text.length > DEVICE_LIMIT) return no({ kind: 'invalid', field: 'name', why: 'too-long' })
      const saved = await save(inside, {
        event: '',
        drafts: [{ kind: 'named', subject: device, name: text, prev: [] }]
      })
      return saved.ok ? ok(null) : saved
    },

    async setTablet(choice: SetTabletInput): Done {
      const chosenOn = momentOf(environment.now()).day
      await saveChoice(inside, choice.event === undefined ? choice : { ...choice, chosenOn })
      return ok(null)
    },

    /** Writes the tablet's own 出発前チェック row; the browser's part is handed in. */
    async report(event: EventId, browser: ReportInput): Done {
      const held = await readHeld(inside, event)
      if (!held) return no({ kind: 'gone' })
      const { people, things, blocks } = held
      const app = replica.environment.app
      const saved = await save(inside, {
        event,
        drafts: [
          {
            kind: 'reported',
            subject: replica.identity.device,
            event,
            people,
            things,
            blocks,
            ...browser,
            app,
            prev: []
          }
        ]
      })
      return saved.ok ? ok(null) : saved
    },

    /** Tells what a person tried at 出発前チェック, one after the other, where it says something new. */
    async noteTried(event: EventId, input: TryInput): Done {
      const before = trying
      const now = (async () => {
        await before.catch(() => undefined)
        return writeTried(inside, event, input)
      })()
      trying = now
      return now
    }
  }
}

async function writeTried(inside: WorkspaceContext, event: EventId, input: TryInput): Done {
  const [last, clockOff] = await Promise.all([lastTried(inside), readClockOff(inside)])
  const told = {
    event,
    camera: input.camera ?? last?.camera ?? 'unknown',
    sound: input.sound ?? last?.sound ?? 'unknown',
    clockOff: clockOff ?? last?.clockOff ?? null,
    bareStart: input.bareStart ?? last?.bareStart ?? null,
    spareOf: input.spareOf ?? spareIn(last, event)
  }
  const anew = triedAnew(last, { ...input, at: inside.environment.now() })
  if (anew.length > 0) {
    const untried = Object.fromEntries(anew.map((row) => [row, 'unknown' as const]))
    const begun = await saveTried(inside, { ...told, ...untried }, last)
    return begun.ok ? saveTried(inside, told, await lastTried(inside)) : begun
  }
  return isNews(last, told) ? saveTried(inside, told, last) : ok(null)
}

async function lastTried({ rows, replica }: WorkspaceContext): Promise<Tried | null> {
  return triedIn(await rows.facts('reports', replica.identity.device))
}

async function saveTried(
  inside: WorkspaceContext,
  told: Omit<FactBody<Checked>, 'kind' | 'subject'>,
  last: Tried | null
): Done {
  const { device } = inside.replica.identity
  const prev = last ? [last.fact] : []
  const saved = await save(inside, {
    event: told.event,
    drafts: [{ kind: 'checked', subject: device, ...told, prev }]
  })
  return saved.ok ? ok(null) : saved
}

function scopesFor(role: Role, events: readonly Id[], lender: LenderId): readonly string[] {
  if (role === 'organizer') return []
  const ofEvents = events.flatMap((event) => scopesOfEvent(role, event))
  return [
    'common',
    'equipment',
    ...ofEvents,
    ...(role === 'volunteer' && lender !== '' ? [lenderScope(lender)] : [])
  ]
}

/** PR6: a volunteer is given badges, never people. */
function scopesOfEvent(role: Role, event: EventId): readonly string[] {
  if (role === 'organizer') return []
  return role === 'facilitator'
    ? [eventScope('badges', event), eventScope('people', event)]
    : [eventScope('badges', event)]
}
