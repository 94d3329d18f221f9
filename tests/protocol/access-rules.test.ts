import { expect, test } from 'vitest'
import { deviceIn, isActiveOrganizer, wrapsFor } from '../../src/protocol/control-state.ts'
import { approvalWords, CHECK_WORDS } from '../../src/protocol/check-words.ts'
import type { ControlEntry } from '../../src/protocol/entry.ts'
import { mayRead } from '../../src/protocol/grants.ts'
import { deviceId } from '../../src/protocol/ids.ts'
import {
  added,
  aFoundedWorkspace,
  aPreparedWorkspace,
  aTablet,
  aWrap,
  aWriter,
  COMMON_KEY,
  invited,
  joined,
  keyed,
  ORGANIZER,
  RECOVERY_ID,
  ROOT,
  someBytes,
  type Tablet
} from '../seal/a-workspace.ts'

const NOT_ALLOWED = { kind: 'not-allowed' }
const facilitator = aTablet(10)
const second = aTablet(11)
const invite = aTablet(12)
const guest = aTablet(13)

function revoked(
  tablet: Tablet,
  more: Partial<ControlEntry & { kind: 'revoke' }> = {}
): ControlEntry {
  return { kind: 'revoke', device: tablet.id, cuts: [], reason: 'lost', ...more }
}

function resting(tablet: Tablet, paused = true, untilMs: number | null = null): ControlEntry {
  return { kind: 'standing', device: tablet.id, paused, untilMs }
}

function aSheet(tablet: Tablet, n: number): ControlEntry {
  return {
    kind: 'recovery',
    n,
    kemPk: tablet.kem.publicKey,
    sigPk: tablet.sign.publicKey,
    wraps: [aWrap(deviceId(tablet.kem.publicKey))]
  }
}

function twoOrganizers() {
  const workspace = aFoundedWorkspace()
  workspace.tell(added(second), ORGANIZER)
  workspace.tell(added(facilitator, { role: 'facilitator', scopes: ['common'] }), ORGANIZER)
  return workspace
}

test('[P53] who is to be approved waits without scopes and keys, and then gets what was promised', () => {
  const workspace = aFoundedWorkspace()
  const scopes = ['common', 'equipment']
  workspace.tell(invited(invite, { role: 'facilitator', scopes, approve: true }), ORGANIZER)
  const toInvite = keyed('common', COMMON_KEY, [aWrap(invite.id)])
  expect(workspace.say(toInvite, ORGANIZER)).toEqual({ kind: 'wrong-recipient' })
  workspace.tell(joined(invite, guest), invite)
  const toGuest = keyed('common', COMMON_KEY, [aWrap(guest.id)])
  expect(workspace.say(toGuest, ORGANIZER)).toEqual({ kind: 'wrong-recipient' })
  expect(mayRead(deviceIn(workspace.state(), guest.id)!, 'common')).toBe(false)
  workspace.tell({ kind: 'approve', id: guest.id, wraps: [aWrap(guest.id)] }, ORGANIZER)
  const device = deviceIn(workspace.state(), guest.id)!
  expect(device).toMatchObject({ waiting: null, since: 6 })
  expect(mayRead(device, 'equipment', 6)).toBe(true)
  expect(mayRead(device, 'equipment', 5)).toBe(false)
  expect(wrapsFor(workspace.state(), guest.id)).toHaveLength(1)
  workspace.tell(toGuest, ORGANIZER)
  const again: ControlEntry = { kind: 'approve', id: guest.id, wraps: [] }
  expect(workspace.say(again, ORGANIZER)).toEqual(NOT_ALLOWED)
})

test('[P53] an invitation that wants approval carries no keys; only organizers approve, and nobody else’s keys', () => {
  const workspace = twoOrganizers()
  const carrying = invited(invite, { approve: true, wraps: [aWrap(invite.id)] })
  expect(workspace.say(carrying, ORGANIZER)).toEqual({ kind: 'wrong-recipient' })
  workspace.tell(invited(invite, { role: 'organizer', scopes: [], approve: true }), ORGANIZER)
  workspace.tell(joined(invite, guest), invite)
  const approve: ControlEntry = { kind: 'approve', id: guest.id, wraps: [] }
  expect(workspace.say(approve, facilitator)).toEqual(NOT_ALLOWED)
  expect(workspace.say(approve, guest)).toEqual(NOT_ALLOWED)
  const others: ControlEntry = { ...approve, wraps: [aWrap(second.id)] }
  expect(workspace.say(others, ORGANIZER)).toEqual({ kind: 'wrong-recipient' })
  expect(workspace.say({ ...approve, id: aTablet(40).id }, ORGANIZER)).toEqual({
    kind: 'unknown-device'
  })
  workspace.tell(approve, second)
  workspace.tell(added(aTablet(41)), guest)
})

test('[P53] both screens show the same two words', () => {
  const [one, other] = approvalWords(someBytes(32, 1), guest.id)
  expect(approvalWords(someBytes(32, 1), guest.id)).toEqual([one, other])
  expect(approvalWords(someBytes(32, 1), second.id)).not.toEqual([one, other])
  expect(Math.max(one, other)).toBeLessThan(CHECK_WORDS)
})

test('[P54] a new sheet of the only organizer is in force at once, and the old one signs nothing more', () => {
  const workspace = aFoundedWorkspace()
  const [sheet, newer] = [aTablet(30), aTablet(31)]
  workspace.tell(aSheet(sheet, 2), ORGANIZER)
  workspace.tell(added(aTablet(20)), sheet)
  expect(isActiveOrganizer(deviceIn(workspace.state(), aTablet(20).id)!)).toBe(true)
  const weaker = added(aTablet(21), { role: 'facilitator', scopes: ['common'] })
  expect(workspace.say(weaker, sheet)).toEqual(NOT_ALLOWED)
  expect(workspace.say(invited(invite), sheet)).toEqual(NOT_ALLOWED)
  workspace.tell(aSheet(newer, 3), ORGANIZER)
  workspace.tell({ kind: 'approve', id: deviceId(newer.kem.publicKey), wraps: [] }, aTablet(20))
  expect(workspace.say(added(aTablet(22)), sheet)).toEqual({ kind: 'unknown-signer' })
  const toOld = keyed('common', COMMON_KEY)
  expect(workspace.say(toOld, ORGANIZER)).toEqual({ kind: 'wrong-recipient' })
})

test('[P54] with two organizers the second confirms, and until then the first sheet is in force', () => {
  const workspace = twoOrganizers()
  const sheet = aTablet(30)
  const id = deviceId(sheet.kem.publicKey)
  workspace.tell(aSheet(sheet, 2), ORGANIZER)
  expect(workspace.state().recovery?.n).toBe(1)
  expect(workspace.state().recoveryOffer).toMatchObject({ n: 2, by: ORGANIZER.id })
  expect(workspace.say(added(aTablet(20)), sheet)).toEqual({ kind: 'unknown-signer' })
  const confirm: ControlEntry = { kind: 'approve', id, wraps: [aWrap(id)] }
  expect(workspace.say(confirm, ORGANIZER)).toEqual(NOT_ALLOWED)
  expect(workspace.say(confirm, facilitator)).toEqual(NOT_ALLOWED)
  workspace.tell(keyed('common', COMMON_KEY, [aWrap(id)]), ORGANIZER)
  workspace.tell(confirm, second)
  expect(workspace.state()).toMatchObject({ recovery: { n: 2, id }, recoveryOffer: null })
  expect(wrapsFor(workspace.state(), id)).toHaveLength(3)
})

test('[P54] nobody comes in under the id of a sheet that is only offered', () => {
  const workspace = twoOrganizers()
  const sheet = aTablet(30)
  workspace.tell(aSheet(sheet, 2), ORGANIZER)
  for (const { publicKey } of [sheet.kem, sheet.sign]) {
    const double: Tablet = { ...guest, sign: { ...guest.sign, publicKey } }
    expect(workspace.say(added(double), ORGANIZER)).toEqual({ kind: 'already-known' })
  }
})

test('[P54] a newer offer takes the place of an older one; that of a device cut off is void', () => {
  const workspace = twoOrganizers()
  workspace.tell(aSheet(aTablet(30), 2), ORGANIZER)
  workspace.tell(aSheet(aTablet(31), 2), second)
  const older: ControlEntry = {
    kind: 'approve',
    id: deviceId(aTablet(30).kem.publicKey),
    wraps: []
  }
  expect(workspace.say(older, second)).toEqual({ kind: 'unknown-device' })
  workspace.tell(revoked(second), ORGANIZER)
  expect(workspace.state().recoveryOffer).toBeNull()
  const foreign = { ...aSheet(aTablet(32), 2), wraps: [aWrap(RECOVERY_ID)] } as ControlEntry
  expect(workspace.say(foreign, ORGANIZER)).toEqual({ kind: 'wrong-recipient' })
})

test('[P55] who is cut off signs nothing, gets no keys and stays cut off', () => {
  const workspace = twoOrganizers()
  workspace.tell(revoked(second), ORGANIZER)
  expect(workspace.say(added(aTablet(20)), second)).toEqual(NOT_ALLOWED)
  const toCut = keyed('common', COMMON_KEY, [aWrap(second.id)])
  expect(workspace.say(toCut, ORGANIZER)).toEqual({ kind: 'wrong-recipient' })
  expect(workspace.say(revoked(second), ORGANIZER)).toEqual({ kind: 'already-known' })
  expect(workspace.say(resting(second), ORGANIZER)).toEqual(NOT_ALLOWED)
  workspace.tell(revoked(facilitator, { reason: 'left' }), ORGANIZER)
  const grant: ControlEntry = {
    kind: 'grant',
    device: facilitator.id,
    scopes: ['equipment'],
    wraps: []
  }
  expect(workspace.say(grant, ORGANIZER)).toEqual(NOT_ALLOWED)
})

test('[P55] cuts name writers of that device only', () => {
  const workspace = twoOrganizers()
  const stream = someBytes(16, 1)
  const cut = (writer: Uint8Array) =>
    revoked(facilitator, {
      cuts: [{ stream, writers: [{ writer, ctr: 5, frameId: someBytes(16, 2) }] }]
    })
  expect(workspace.say(cut(aWriter(ORGANIZER)), ORGANIZER)).toEqual(NOT_ALLOWED)
  workspace.tell(cut(aWriter(facilitator)), ORGANIZER)
  const unknown = revoked(aTablet(40))
  expect(workspace.say(unknown, ORGANIZER)).toEqual({ kind: 'unknown-device' })
})

test('[P55] [P57] the last active organizer is neither cut off nor let rest', () => {
  const last = { kind: 'last-organizer' }
  const alone = aFoundedWorkspace()
  expect(alone.say(revoked(ORGANIZER), ORGANIZER)).toEqual(last)
  expect(alone.say(resting(ORGANIZER), ORGANIZER)).toEqual(last)
  expect(alone.say(resting(ORGANIZER, false, 1), ORGANIZER)).toEqual(last)
  const workspace = twoOrganizers()
  workspace.tell(resting(second), ORGANIZER)
  expect(workspace.say(revoked(ORGANIZER), ORGANIZER)).toEqual(last)
  expect(workspace.say(resting(second, false), second)).toEqual(NOT_ALLOWED)
  workspace.tell(resting(second, false), ORGANIZER)
  workspace.tell(revoked(ORGANIZER), second)
})

test('[P57] resting devices keep what they have and go on getting keys', () => {
  const workspace = twoOrganizers()
  workspace.tell(resting(facilitator, true, 99), ORGANIZER)
  expect(deviceIn(workspace.state(), facilitator.id)).toMatchObject({ paused: true, untilMs: 99 })
  workspace.tell(keyed('common', COMMON_KEY, [aWrap(facilitator.id)]), ORGANIZER)
  expect(workspace.say(resting(ORGANIZER), facilitator)).toEqual(NOT_ALLOWED)
  expect(workspace.say(resting(ORGANIZER), ROOT)).toEqual(NOT_ALLOWED)
  expect(workspace.say(resting(aTablet(40)), ORGANIZER)).toEqual({ kind: 'unknown-device' })
})

test('[P25] a prepared workspace knows its organizer as active', () => {
  const { deviceById } = aPreparedWorkspace().state()
  expect([...deviceById.values()].filter(isActiveOrganizer)).toHaveLength(1)
})
