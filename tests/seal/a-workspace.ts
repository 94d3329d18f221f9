// Builders: seeds, devices and a workspace whose control log grows entry by entry, all from fixed numbers.
import { joinBytes } from '../../src/lib/bytes.ts'
import { emptyControl, type ControlState } from '../../src/protocol/control-state.ts'
import { applyEntry, type ControlFault } from '../../src/protocol/control.ts'
import type { ControlEntry, InviteEntry, KeyWrap } from '../../src/protocol/entry.ts'
import { deviceId } from '../../src/protocol/ids.ts'
import { makeControlFrame } from '../../src/seal/control-frame.ts'
import { keyCommit, keyId } from '../../src/seal/key-id.ts'
import { kemKeys, signKeys, type KeyPair } from '../../src/seal/keys.ts'
import { verify } from '../../src/seal/verify.ts'

export interface Tablet {
  readonly sign: KeyPair
  readonly kem: KeyPair
  readonly id: Uint8Array
}

export function someBytes(length: number, number: number): Uint8Array {
  return Uint8Array.from({ length }, (_, at) => (number * 31 + at * 7 + 1) % 256)
}

export function aTablet(number: number): Tablet {
  const sign = signKeys(someBytes(32, number))
  return { sign, kem: kemKeys(someBytes(32, number + 100)), id: deviceId(sign.publicKey) }
}

export function aWrap(recipient: Uint8Array): KeyWrap {
  return { recipient, blob: someBytes(96, 9) }
}

export const ROOT = aTablet(1)
export const RECOVERY = aTablet(2)
export const RECOVERY_ID = deviceId(RECOVERY.kem.publicKey)
export const ORGANIZER = aTablet(3)
export const EVENT = 'AbCd-_12'
export const COMMON_KEY = someBytes(32, 50)
export const EQUIPMENT_KEY = someBytes(32, 51)
export const PEOPLE_KEY = someBytes(32, 52)

export const genesis: ControlEntry = {
  kind: 'genesis',
  nonce: someBytes(16, 4),
  sigPk: ROOT.sign.publicKey,
  kemPk: ROOT.kem.publicKey,
  nameHash: someBytes(32, 5)
}
export const recovery: ControlEntry = {
  kind: 'recovery',
  n: 1,
  kemPk: RECOVERY.kem.publicKey,
  sigPk: null,
  wraps: []
}

export function added(
  tablet: Tablet,
  more: Partial<ControlEntry & { kind: 'dev.add' }> = {}
): ControlEntry {
  const keys = { sigPk: tablet.sign.publicKey, kemPk: tablet.kem.publicKey }
  return { kind: 'dev.add', ...keys, role: 'organizer', scopes: [], untilMs: null, ...more }
}

export function invited(tablet: Tablet, more: Partial<InviteEntry> = {}): InviteEntry {
  const keys = { sigPk: tablet.sign.publicKey, kemPk: tablet.kem.publicKey }
  const given = { role: 'volunteer', scopes: ['common'], untilMs: 1_800_000_000_000 } as const
  return { kind: 'invite', ...keys, ...given, approve: false, wraps: [], ...more }
}

export function joined(invite: Tablet, tablet: Tablet): ControlEntry {
  const keys = { sigPk: tablet.sign.publicKey, kemPk: tablet.kem.publicKey }
  return { kind: 'join', invite: invite.id, ...keys }
}

export function keyed(
  scope: string,
  key: Uint8Array,
  wraps: readonly KeyWrap[] = []
): ControlEntry {
  const named = { keyId: keyId(key), commit: keyCommit(key) }
  return { kind: 'keys', scope, ...named, wraps: [aWrap(RECOVERY_ID), ...wraps] }
}

export function streamed(number: number, scope: string, doc: string): ControlEntry {
  const ids = { stream: someBytes(16, number), lineage: someBytes(16, number + 60) }
  return { kind: 'stream', ...ids, scope, gen: 1, doc }
}

/** A control log under the test's hand. `tell` insists, `say` returns the fault. */
export function aWorkspace() {
  const frames: Uint8Array[] = []
  let state: ControlState = emptyControl()

  function say(entry: ControlEntry, by: Tablet): ControlFault | null {
    return take(makeControlFrame(state, entry, by.sign).bytes)
  }

  function take(bytes: Uint8Array): ControlFault | null {
    const next = applyEntry(state, bytes, verify)
    if (!next.ok) return next.fault
    state = next.value
    frames.push(bytes)
    return null
  }

  function tell(entry: ControlEntry, by: Tablet): void {
    const fault = say(entry, by)
    if (fault !== null) throw new Error(`refused: ${entry.kind} ${fault.kind}`)
  }

  return { frames, state: () => state, say, take, tell }
}

/** Genesis, recovery, one organizer: entries 1 to 3. */
export function aFoundedWorkspace() {
  const workspace = aWorkspace()
  workspace.tell(genesis, ROOT)
  workspace.tell(recovery, ROOT)
  workspace.tell(added(ORGANIZER), ROOT)
  return workspace
}

/** With keys and streams for common, equipment and people: entries 4 to 9. */
export function aPreparedWorkspace() {
  const workspace = aFoundedWorkspace()
  const people = `people:${EVENT}`
  workspace.tell(keyed('common', COMMON_KEY), ORGANIZER)
  workspace.tell(keyed('equipment', EQUIPMENT_KEY), ORGANIZER)
  workspace.tell(keyed(people, PEOPLE_KEY), ORGANIZER)
  workspace.tell(streamed(20, 'common', 'common'), ORGANIZER)
  workspace.tell(streamed(21, 'equipment', 'custody'), ORGANIZER)
  workspace.tell(streamed(22, people, `roster:${EVENT}`), ORGANIZER)
  return workspace
}

export function aWriter(tablet: Tablet, incarnation = 7): Uint8Array {
  return joinBytes(tablet.id, someBytes(4, incarnation))
}
