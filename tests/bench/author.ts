// A device of the kit without its views: what prepares a bench, so that making ten thousand records does not take an hour.
// Its database is the kit's; openKit goes on with it.
import { textToInvitation } from '../../src/protocol/invitation.ts'
import type { Role } from '../../src/kit/views.ts'
import { clientId } from '../../src/seal/client-id.ts'
import { hexToBytes, bytesToHex } from '../../src/lib/bytes.ts'
import { createClientIds } from '../../src/store/client-ids.ts'
import { openDb, type Db } from '../../src/store/db.ts'
import { createEntityDocs } from '../../src/store/entity-docs.ts'
import { createRecorder, type Act } from '../../src/store/record.ts'
import { createSyncRounds } from '../../src/sync/round/run-round.ts'
import { createWorkspace } from '../../src/sync/access/create-workspace.ts'
import type { Replica } from '../../src/sync/replica.ts'
import { invite } from '../../src/sync/access/invite.ts'
import { joinWorkspace } from '../../src/sync/access/join.ts'
import { pushWaiting } from '../../src/sync/round/push.ts'
import { sealOutbox } from '../../src/sync/round/seal-outbox.ts'
import { openSession } from '../../src/sync/round/session.ts'
import type { Environment } from '../../src/kit/environment.ts'
import { must } from './must.ts'
import { markAt, type Plan } from './season.ts'

export interface Author {
  readonly db: Db
  readonly replica: Replica
  /** In one transaction, as one tap. */
  readonly record: (act: Partial<Act>, atMs: number) => Promise<void>
  /** Marks number `from` up to `to` of the season, all in one transaction. */
  readonly mark: (plan: Plan, from: number, to: number) => Promise<void>
  /** Until both sides are equal. */
  readonly meet: () => Promise<void>
  /** Only sends. */
  readonly send: () => Promise<void>
  readonly seal: () => Promise<void>
  readonly invite: (role: Role, plan: Plan) => Promise<string>
  readonly close: () => void
}

/** A tap every quarter of a minute. */
const TAP_MS = 15_000
const FIRST_TAP = Date.UTC(2026, 10, 22)

export async function foundHere(environment: Environment): Promise<Author> {
  const db = await openDb(environment.database)
  const founding = {
    workspace: '計測',
    deviceName: '事務所',
    role: 'organizer',
    relay: environment.origin,
    admission: '',
    practice: false
  } as const
  return authorOf(db, environment, must(await createWorkspace(db, environment, founding)))
}

export async function joinHere(environment: Environment, link: string): Promise<Author> {
  const db = await openDb(environment.database)
  const invitation = must(textToInvitation(link))
  const device = { name: invitation.label, relay: environment.origin }
  return authorOf(db, environment, must(await joinWorkspace(db, environment, invitation, device)))
}

function authorOf(db: Db, environment: Environment, replica: Replica): Author {
  const { identity } = replica
  const device = hexToBytes(identity.device) ?? new Uint8Array(8)
  const clientIdOf = createClientIds(environment.random, (lineage, sess) =>
    clientId(lineage, device, sess)
  )
  const docs = () => createEntityDocs(clientIdOf, () => bytesToHex(environment.random(16)))
  const recorder = createRecorder({
    db,
    device: identity.device,
    docs: async () => docs(),
    clientIdOf
  })
  const { run } = createSyncRounds(replica, docs())
  const record: Author['record'] = async (act, at) => {
    await recorder.record({ facts: [], entities: [], ...act }, { at, offset: 0, by: '' })
  }
  return {
    db,
    replica,
    record,
    async mark(plan, from, to) {
      const doc = `attendance:${plan.event}`
      const marks = Array.from({ length: to - from }, (_, at) => markAt(plan, from + at))
      await record({ facts: marks.map((draft) => ({ doc, draft })) }, FIRST_TAP + from * TAP_MS)
    },
    async meet() {
      for (;;) {
        const end = await run({ full: true, rung: new Map() })
        if (end === 'failed') throw new Error('the relay was not reached')
        if (end === 'rest') return
      }
    },
    async send() {
      const { line } = must(await openSession(replica))
      must(await pushWaiting(replica, line))
    },
    seal: async () => void (await sealOutbox(replica)),
    async invite(role, plan) {
      const people = [`badges:${plan.event}`, `people:${plan.event}`]
      const wish = {
        role,
        scopes: role === 'organizer' ? [] : ['common', 'equipment', ...people],
        label: '端末',
        lastsMs: 3_600_000,
        approve: false,
        appOrigin: environment.origin
      }
      return must(await invite(replica, wish)).link
    },
    close: () => db.close()
  }
}
