// Which frames a device takes: by its author's role, by how the author stands, and by the stream. The table is the rule, as the relay's is.
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb'
import { beforeEach, expect, test } from 'vitest'
import { bytesToHex } from '../../src/lib/bytes.ts'
import { headOf } from '../../src/protocol/chain.ts'
import { encodeBody, type Adopted } from '../../src/protocol/body.ts'
import { KIND_YJS } from '../../src/protocol/frame.ts'
import { ROLES, type Role } from '../../src/protocol/grants.ts'
import { keyId } from '../../src/seal/key-id.ts'
import { sealFrame } from '../../src/seal/seal-frame.ts'
import { verify } from '../../src/seal/verify.ts'
import { openDb } from '../../src/store/db.ts'
import type { Identity } from '../../src/store/meta.ts'
import { replicaOf, type Replica, type SyncEnvironment } from '../../src/sync/replica.ts'
import { createFrameValidator } from '../../src/sync/round/validate-frame.ts'
import { verifyFrames } from '../../src/sync/round/verify-frames.ts'
import { aCandidate, aSupersede, NEXT, OLD } from '../protocol/a-generation.ts'
import {
  added,
  aPreparedWorkspace,
  aTablet,
  aWriter,
  COMMON_KEY,
  EQUIPMENT_KEY,
  EVENT,
  invited,
  joined,
  ORGANIZER,
  PEOPLE_KEY,
  someBytes,
  type Tablet
} from '../seal/a-workspace.ts'

/** Where the roles differ: organizer, facilitator, volunteer. `closed` has a later generation, `next` is one that is being made. */
const TABLE = `
stream    | active         | paused         | ended          | waiting        | within         | above   | stranger
common    | ok ok no-grant | ok ok no-grant | ok ok no-grant | unknown-device | ok ok no-grant | revoked | unknown-device
equipment | ok             | ok             | ok             | unknown-device | ok             | revoked | unknown-device
people    | ok ok no-grant | ok ok no-grant | ok ok no-grant | unknown-device | ok ok no-grant | revoked | unknown-device
closed    | superseded superseded no-grant | superseded superseded no-grant | superseded superseded no-grant | unknown-device | superseded superseded no-grant | revoked | unknown-device
next      | unknown-stream unknown-stream no-grant | unknown-stream unknown-stream no-grant | unknown-stream unknown-stream no-grant | unknown-device | unknown-stream unknown-stream no-grant | revoked | unknown-device
adopting  | ok refused no-grant | ok refused no-grant | ok refused no-grant | unknown-device | ok refused no-grant | revoked | unknown-device
`
const STANDINGS = ['active', 'paused', 'ended', 'waiting', 'within', 'above', 'stranger'] as const
type Standing = (typeof STANDINGS)[number]

const [, ...ROWS] = TABLE.trim()
  .split('\n')
  .map((line) => line.split('|').map((cell) => cell.trim()))
const SCOPES: Readonly<Record<Role, readonly string[]>> = {
  organizer: [],
  facilitator: ['common', 'equipment', `people:${EVENT}`],
  volunteer: ['common', 'equipment']
}
const STREAMS: Readonly<Record<string, readonly [stream: Uint8Array, key: Uint8Array]>> = {
  common: [someBytes(16, 20), COMMON_KEY],
  equipment: [someBytes(16, 21), EQUIPMENT_KEY],
  people: [OLD, PEOPLE_KEY],
  adopting: [OLD, PEOPLE_KEY],
  closed: [OLD, PEOPLE_KEY],
  next: [NEXT, PEOPLE_KEY]
}

let replica: Replica

beforeEach(async () => {
  const db = await openDb({ name: 'judge', indexedDB: new IDBFactory(), IDBKeyRange })
  const environment: Pick<SyncEnvironment, 'now' | 'verify' | 'after'> = {
    now: () => 0,
    after: () => () => undefined,
    verify: async (publicKey, message, sig) => verify({ publicKey, message, sig })
  }
  const identity = { ws: new Uint8Array(32), device: bytesToHex(ORGANIZER.id) }
  const keys = [COMMON_KEY, EQUIPMENT_KEY, PEOPLE_KEY].map((key) => ({
    keyId: bytesToHex(keyId(key)),
    scope: '',
    key
  }))
  replica = replicaOf(db, environment as SyncEnvironment, {
    identity: identity as unknown as Identity,
    control: null,
    keys
  })
})

test.for(
  ROWS.flatMap(([stream = '', ...cells]) =>
    STANDINGS.flatMap((standing, column) =>
      ROLES.map((role, at) => {
        const words = (cells[column] ?? '').split(' ')
        const word = words.length === ROLES.length ? words[at] : words[0]
        return { stream, standing, role, word }
      })
    )
  )
)('[SY29] $stream, $standing $role: $word', async ({ stream, standing, role, word }) => {
  expect(await judged(stream, standing, role)).toBe(word)
})

async function judged(name: string, standing: Standing, role: Role): Promise<string> {
  const workspace = aPreparedWorkspace()
  const author = aTablet(60)
  const lost = aTablet(61)
  workspace.tell(added(lost, { role: 'volunteer', scopes: SCOPES.volunteer }), ORGANIZER)
  if (standing === 'waiting') {
    const invitation = aTablet(62)
    const wish = { role, scopes: SCOPES[role], approve: true, wraps: [] }
    workspace.tell(invited(invitation, wish), ORGANIZER)
    workspace.tell(joined(invitation, author), invitation)
  } else if (standing !== 'stranger') {
    workspace.tell(added(author, { role, scopes: SCOPES[role] }), ORGANIZER)
  }
  if (name === 'next' || name === 'closed') workspace.tell(aCandidate(), ORGANIZER)
  const [id, key] = STREAMS[name] ?? [OLD, PEOPLE_KEY]
  const { ws, hash } = workspace.state()
  const adopted: readonly Adopted[] =
    name === 'adopting' ? [{ device: lost.id, sessions: [someBytes(6, 1)] }] : []
  const frame = aRecord(author, { ws, ctl: headOf(hash), stream: id, key, adopted })
  const { id: device } = author
  const cuts = (ctr: number) => [
    { stream: id, writers: [{ writer: aWriter(author), ctr, frameId: someBytes(16, 5) }] }
  ]
  if (standing === 'paused' || standing === 'ended') {
    const untilMs = standing === 'ended' ? 1 : null
    workspace.tell({ kind: 'standing', device, paused: !untilMs, untilMs }, ORGANIZER)
  }
  if (standing === 'within')
    workspace.tell({ kind: 'revoke', device, cuts: cuts(1), reason: 'lost' }, ORGANIZER)
  if (standing === 'above')
    workspace.tell({ kind: 'revoke', device, cuts: [], reason: 'lost' }, ORGANIZER)
  if (name === 'closed') workspace.tell(aSupersede(), ORGANIZER)
  replica.control = workspace.state()
  const own = { ...replica, identity: { ...replica.identity, ws } }
  const [candidate] = await verifyFrames(own, [frame])
  if (!candidate) throw new Error('the frame is well formed')
  const verdict = await createFrameValidator(own).validate(candidate)
  if (verdict.kind === 'taken') return 'ok'
  return verdict.kind === 'aside' ? verdict.why : verdict.kind
}

interface Sealing {
  readonly ws: Uint8Array
  readonly ctl: Uint8Array
  readonly stream: Uint8Array
  readonly key: Uint8Array
  readonly adopted: readonly Adopted[]
}

function aRecord(by: Tablet, { ws, ctl, stream, key, adopted }: Sealing): Uint8Array {
  const sealed = sealFrame({
    header: {
      kind: KIND_YJS,
      stream,
      writer: aWriter(by),
      ctr: 1,
      prev: new Uint8Array(16),
      ctl,
      nonce: someBytes(12, 3)
    },
    content: encodeBody({ update: new Uint8Array([0, 0]), deps: [], sessions: [], adopted }),
    key,
    ws,
    signer: by.sign
  })
  if (!sealed.ok) throw new Error('it fits')
  return sealed.value
}
