import { expect, test } from 'vitest'
import {
  deviceIn,
  inviteIn,
  presentKey,
  streamIn,
  wrapsFor
} from '../../src/protocol/control-state.ts'
import type { ControlEntry } from '../../src/protocol/entry.ts'
import { keyId } from '../../src/seal/key-id.ts'
import {
  added,
  aFoundedWorkspace,
  aTablet,
  aWrap,
  COMMON_KEY,
  invited,
  joined,
  keyed,
  ORGANIZER,
  RECOVERY_ID,
  ROOT,
  someBytes,
  streamed
} from '../seal/a-workspace.ts'

const aSecondRecovery: ControlEntry = {
  kind: 'recovery',
  n: 2,
  kemPk: aTablet(30).kem.publicKey,
  sigPk: null,
  wraps: []
}

test('[P25] who may say what', () => {
  const facilitator = aTablet(10)
  const workspace = aFoundedWorkspace()
  workspace.tell(added(facilitator, { role: 'facilitator', scopes: ['common'] }), ORGANIZER)
  const entries: ControlEntry[] = [
    added(aTablet(11)),
    invited(aTablet(11)),
    { kind: 'withdraw', invite: aTablet(11).id },
    keyed('common', COMMON_KEY),
    streamed(20, 'common', 'common'),
    { kind: 'grant', device: facilitator.id, scopes: ['equipment'], wraps: [] },
    aSecondRecovery,
    joined(aTablet(11), aTablet(12))
  ]
  for (const entry of entries) {
    expect(workspace.say(entry, facilitator)).toEqual({ kind: 'not-allowed' })
  }
  for (const entry of entries.slice(1)) {
    expect(workspace.say(entry, ROOT)).toEqual({ kind: 'not-allowed' })
  }
})

test('[P25] one id has one holder', () => {
  const workspace = aFoundedWorkspace()
  const invite = aTablet(11)
  workspace.tell(invited(invite), ORGANIZER)
  const taken = { kind: 'already-known' }
  for (const holder of [ROOT, ORGANIZER, invite]) {
    expect(workspace.say(added(holder), ORGANIZER)).toEqual(taken)
    expect(workspace.say(invited(holder), ORGANIZER)).toEqual(taken)
  }
  expect(workspace.say(joined(invite, ORGANIZER), invite)).toEqual(taken)
  const asRecovery = { ...ROOT, sign: { ...ROOT.sign, publicKey: aTablet(2).kem.publicKey } }
  expect(workspace.say(added(asRecovery), ORGANIZER)).toEqual(taken)
})

test('[P25] a device is added with its role, scopes and term', () => {
  const workspace = aFoundedWorkspace()
  const tablet = aTablet(10)
  const more = { role: 'facilitator', scopes: ['common', 'equipment'], untilMs: 9 } as const
  workspace.tell(added(tablet, more), ORGANIZER)
  expect(deviceIn(workspace.state(), tablet.id)).toMatchObject({
    role: 'facilitator',
    since: 4,
    scopes: new Map([
      ['common', 4],
      ['equipment', 4]
    ]),
    joinedBy: null,
    untilMs: 9
  })
  const wrong = added(aTablet(12), { role: 'volunteer', scopes: ['people:AbCd-_12'] })
  expect(workspace.say(wrong, ORGANIZER)).toEqual({ kind: 'not-grantable' })
})

test('[P26] an invitation lets one device in, with its role and scopes', () => {
  const workspace = aFoundedWorkspace()
  const [invite, tablet] = [aTablet(11), aTablet(12)]
  workspace.tell(invited(invite, { wraps: [aWrap(invite.id)] }), ORGANIZER)
  expect(inviteIn(workspace.state(), invite.id)?.state).toEqual({ kind: 'open' })
  workspace.tell(joined(invite, tablet), invite)
  const device = deviceIn(workspace.state(), tablet.id)
  expect(device).toMatchObject({ role: 'volunteer', since: 5, joinedBy: invite.id })
  expect(inviteIn(workspace.state(), invite.id)?.state).toEqual({ kind: 'used', by: tablet.id })
  expect(wrapsFor(workspace.state(), invite.id)).toEqual([{ seq: 4, blob: aWrap(invite.id).blob }])
  expect(workspace.say(joined(invite, aTablet(13)), invite)).toEqual({ kind: 'invite-used' })
  const withdraw: ControlEntry = { kind: 'withdraw', invite: invite.id }
  expect(workspace.say(withdraw, ORGANIZER)).toEqual({ kind: 'invite-used' })
})

test('[P26] a withdrawn invitation lets nobody in', () => {
  const workspace = aFoundedWorkspace()
  const invite = aTablet(11)
  const withdraw: ControlEntry = { kind: 'withdraw', invite: invite.id }
  expect(workspace.say(withdraw, ORGANIZER)).toEqual({ kind: 'unknown-invite' })
  workspace.tell(invited(invite), ORGANIZER)
  workspace.tell(withdraw, ORGANIZER)
  expect(workspace.say(joined(invite, aTablet(12)), invite)).toEqual({ kind: 'invite-withdrawn' })
  expect(workspace.say(withdraw, ORGANIZER)).toEqual({ kind: 'invite-withdrawn' })
})

test('[P26] joining is signed by the invitation itself and says nothing else', () => {
  const workspace = aFoundedWorkspace()
  const [invite, other] = [aTablet(11), aTablet(14)]
  workspace.tell(invited(invite), ORGANIZER)
  workspace.tell(invited(other), ORGANIZER)
  const refused = { kind: 'not-allowed' }
  expect(workspace.say(joined(invite, aTablet(12)), ORGANIZER)).toEqual(refused)
  expect(workspace.say(joined(invite, aTablet(12)), other)).toEqual(refused)
  expect(workspace.say(added(aTablet(12)), invite)).toEqual(refused)
})

test('[P26] [P32] an invitation gives what its role may have', () => {
  const workspace = aFoundedWorkspace()
  const wrong = invited(aTablet(11), { scopes: ['people:AbCd-_12'] })
  expect(workspace.say(wrong, ORGANIZER)).toEqual({ kind: 'not-grantable' })
})

test('[P27] keys go to who may read the scope, and always to the recovery key', () => {
  const workspace = aFoundedWorkspace()
  const [reader, stranger, invite, organizing] = [
    aTablet(10),
    aTablet(11),
    aTablet(12),
    aTablet(13)
  ]
  workspace.tell(added(reader, { role: 'volunteer', scopes: ['common'] }), ORGANIZER)
  workspace.tell(added(stranger, { role: 'volunteer', scopes: ['equipment'] }), ORGANIZER)
  workspace.tell(invited(invite), ORGANIZER)
  workspace.tell(invited(organizing, { role: 'organizer', scopes: [] }), ORGANIZER)
  const wrong = { kind: 'wrong-recipient' }
  const to = (...ids: Uint8Array[]) => keyed('common', COMMON_KEY, ids.map(aWrap))
  expect(workspace.say(to(stranger.id), ORGANIZER)).toEqual(wrong)
  expect(workspace.say(to(someBytes(8, 1)), ORGANIZER)).toEqual(wrong)
  expect(workspace.say(to(ROOT.id), ORGANIZER)).toEqual(wrong)
  const unsaved = { ...to(), wraps: [aWrap(ORGANIZER.id)] } as ControlEntry
  expect(workspace.say(unsaved, ORGANIZER)).toEqual(wrong)
  workspace.tell(to(ORGANIZER.id, reader.id, invite.id, organizing.id), ORGANIZER)
  for (const id of [ORGANIZER.id, reader.id, invite.id, organizing.id, RECOVERY_ID]) {
    expect(wrapsFor(workspace.state(), id)).toHaveLength(1)
  }
  expect(wrapsFor(workspace.state(), stranger.id)).toEqual([])
})

test('[P27] a used invitation receives no more keys', () => {
  const workspace = aFoundedWorkspace()
  const invite = aTablet(12)
  workspace.tell(invited(invite), ORGANIZER)
  workspace.tell(joined(invite, aTablet(13)), invite)
  const late = keyed('common', COMMON_KEY, [aWrap(invite.id)])
  expect(workspace.say(late, ORGANIZER)).toEqual({ kind: 'wrong-recipient' })
})

test('[P27] wraps of an invitation or a grant go to it alone', () => {
  const workspace = aFoundedWorkspace()
  const tablet = aTablet(10)
  workspace.tell(added(tablet, { role: 'volunteer', scopes: [] }), ORGANIZER)
  const wrong = { kind: 'wrong-recipient' }
  expect(workspace.say(invited(aTablet(11), { wraps: [aWrap(tablet.id)] }), ORGANIZER)).toEqual(
    wrong
  )
  const wraps = [aWrap(ORGANIZER.id)]
  const grant: ControlEntry = { kind: 'grant', device: tablet.id, scopes: ['common'], wraps }
  expect(workspace.say(grant, ORGANIZER)).toEqual(wrong)
})

test('[P27] the last key of a scope is the present one; a key has one name', () => {
  const workspace = aFoundedWorkspace()
  workspace.tell(keyed('common', COMMON_KEY), ORGANIZER)
  expect(workspace.say(keyed('equipment', COMMON_KEY), ORGANIZER)).toEqual({
    kind: 'already-known'
  })
  workspace.tell(keyed('equipment', someBytes(32, 90)), ORGANIZER)
  workspace.tell(keyed('common', someBytes(32, 91)), ORGANIZER)
  expect(presentKey(workspace.state(), 'common')?.id).toEqual(keyId(someBytes(32, 91)))
  expect(presentKey(workspace.state(), 'people:AbCd-_12')).toBeUndefined()
  const nowhere = keyed('no scope', someBytes(32, 92))
  expect(workspace.say(nowhere, ORGANIZER)).toEqual({ kind: 'not-grantable' })
  const unnamed = {
    ...keyed('common', someBytes(32, 93)),
    keyId: new Uint8Array(8)
  } as ControlEntry
  expect(workspace.say(unnamed, ORGANIZER)).toEqual({ kind: 'already-known' })
})

test('[P28] a stream has one scope and one document, a document one stream', () => {
  const workspace = aFoundedWorkspace()
  workspace.tell(streamed(20, 'common', 'common'), ORGANIZER)
  const stream = streamIn(workspace.state(), someBytes(16, 20))
  expect(stream).toMatchObject({ scope: 'common', doc: 'common', gen: 1, sinceSeq: 4 })
  const fresh = streamed(25, 'common', 'plan:AbCd-_12') as ControlEntry & { kind: 'stream' }
  const taken = { kind: 'already-known' }
  expect(workspace.say({ ...fresh, doc: 'common' }, ORGANIZER)).toEqual(taken)
  expect(workspace.say({ ...fresh, lineage: someBytes(16, 80) }, ORGANIZER)).toEqual(taken)
  expect(workspace.say({ ...fresh, stream: someBytes(16, 20) }, ORGANIZER)).toEqual(taken)
  expect(workspace.say({ ...fresh, stream: new Uint8Array(16) }, ORGANIZER)).toEqual(taken)
  expect(workspace.say({ ...fresh, scope: 'people' }, ORGANIZER)).toEqual({ kind: 'not-grantable' })
  workspace.tell(fresh, ORGANIZER)
})

test('[P29] a grant adds scopes from its own number on, and hands keys over again', () => {
  const workspace = aFoundedWorkspace()
  const tablet = aTablet(10)
  workspace.tell(added(tablet, { role: 'facilitator', scopes: ['common'] }), ORGANIZER)
  const wraps = [aWrap(tablet.id)]
  const people = 'people:AbCd-_12'
  workspace.tell({ kind: 'grant', device: tablet.id, scopes: ['common', people], wraps }, ORGANIZER)
  workspace.tell({ kind: 'grant', device: tablet.id, scopes: [people], wraps }, ORGANIZER)
  const device = deviceIn(workspace.state(), tablet.id)
  expect(Object.fromEntries(device?.scopes ?? [])).toEqual({ common: 4, [people]: 5 })
  expect(wrapsFor(workspace.state(), tablet.id).map((wrap) => wrap.seq)).toEqual([5, 6])
})

test('[P29] [P32] a grant stays within the role', () => {
  const workspace = aFoundedWorkspace()
  const tablet = aTablet(10)
  workspace.tell(added(tablet, { role: 'volunteer', scopes: ['lender:LLLLLLLL'] }), ORGANIZER)
  const grant = (device: Uint8Array, scope: string): ControlEntry => {
    return { kind: 'grant', device, scopes: [scope], wraps: [] }
  }
  const refused = { kind: 'not-grantable' }
  expect(workspace.say(grant(tablet.id, 'people:AbCd-_12'), ORGANIZER)).toEqual(refused)
  expect(workspace.say(grant(tablet.id, 'lender:MMMMMMMM'), ORGANIZER)).toEqual(refused)
  expect(workspace.say(grant(ORGANIZER.id, 'common'), ORGANIZER)).toEqual(refused)
  const nobody = grant(someBytes(8, 1), 'common')
  expect(workspace.say(nobody, ORGANIZER)).toEqual({ kind: 'unknown-device' })
})
