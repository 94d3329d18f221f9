// Inviting tablets, withdrawing, letting tablets in to later events, naming them, and this tablet's own report.
import { eventScope, lenderScope } from '../../crdt/docs.ts'
import { DEVICE_LIMIT } from '../../domain/limits.ts'
import { bytesToHex, hexToBytes } from '../../lib/bytes.ts'
import { no, ok } from '../../lib/result.ts'
import type { Id } from '../../domain/id.ts'
import { readMeta, writeMeta } from '../../store/meta.ts'
import type { Acts } from '../acts.ts'
import { faultOfCall } from '../faults.ts'
import { save, saveChoice, type WorkspaceContext } from '../context.ts'
import { readHeld } from './read.ts'
import type { Role } from '../views.ts'
import { lazy } from '../../lib/lazy.ts'
import type { Instant } from '../../domain/id.ts'

export interface Invited {
  readonly id: string
  /** The whole link with the secret in its fragment; the same text is shown as QR. */
  readonly link: string
  readonly label: string
  readonly until: Instant
}

const loadInvite = lazy(() => import('../../sync/access/invite.ts'))

type InvitationCommands = Pick<
  Acts,
  'invite' | 'withdraw' | 'letIn' | 'nameDevice' | 'setTablet' | 'report'
>

const HOUR_MS = 3_600_000

export function createInvitationCommands(inside: WorkspaceContext): InvitationCommands {
  const { replica, environment, db } = inside
  return {
    async invite({ role, events, lender, label, hours, sent = false }) {
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

    async withdraw(id) {
      const bytes = hexToBytes(id)
      if (!bytes) return no({ kind: 'gone' })
      const { withdrawInvite } = await loadInvite()
      const done = await withdrawInvite(replica, bytes)
      return done.ok ? ok(null) : no(faultOfCall(done.fault))
    },

    async letIn(event, devices) {
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

    async nameDevice(device, name) {
      const text = name.trim()
      if (text === '') return no({ kind: 'invalid', field: 'name', why: 'empty' })
      if (text.length > DEVICE_LIMIT) return no({ kind: 'invalid', field: 'name', why: 'too-long' })
      const saved = await save(inside, {
        event: '',
        drafts: [{ kind: 'named', subject: device, name: text, prev: [] }]
      })
      return saved.ok ? ok(null) : saved
    },

    async setTablet(choice) {
      await saveChoice(inside, choice)
      return ok(null)
    },

    async report(event, browser) {
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
    }
  }
}

function scopesFor(role: Role, events: readonly Id[], lender: Id): readonly string[] {
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
function scopesOfEvent(role: Role, event: Id): readonly string[] {
  if (role === 'organizer') return []
  return role === 'facilitator'
    ? [eventScope('badges', event), eventScope('people', event)]
    : [eventScope('badges', event)]
}
