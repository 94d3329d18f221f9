import { expect, test } from 'vitest'
import { encode } from 'cborg'
import { bytesToHex, joinBytes } from '../../src/lib/bytes.ts'
import { headOf } from '../../src/protocol/chain.ts'
import { applyEntry, entryIn, replay } from '../../src/protocol/control.ts'
import { emptyControl, knownAt } from '../../src/protocol/control-state.ts'
import type { ControlEntry } from '../../src/protocol/entry.ts'
import {
  decodeFrame,
  encodeFrame,
  headerBytes,
  signedPart,
  type Frame
} from '../../src/protocol/frame.ts'
import { workspaceId } from '../../src/protocol/ids.ts'
import { makeControlFrame } from '../../src/seal/control-frame.ts'
import { sign } from '../../src/seal/sign.ts'
import { verify } from '../../src/seal/verify.ts'
import {
  added,
  aFoundedWorkspace,
  aPreparedWorkspace,
  aTablet,
  aWorkspace,
  genesis,
  ORGANIZER,
  recovery,
  ROOT,
  someBytes,
  streamed,
  type Tablet
} from '../seal/a-workspace.ts'

function frameOf(bytes: Uint8Array): Frame {
  const frame = decodeFrame(bytes)
  if (!frame.ok) throw new Error(frame.fault.kind)
  return frame.value
}

/** A control frame with other fields, properly signed. */
function resigned(ws: Uint8Array, bytes: Uint8Array, by: Tablet, more: Partial<Frame>): Uint8Array {
  const frame = { ...frameOf(bytes), ...more }
  const message = signedPart(ws, joinBytes(headerBytes(frame, frame.ct.length), frame.ct))
  return encodeFrame({ ...frame, sig: sign(message, by.sign.seed) })
}

test('[P22] genesis makes the workspace and names it', () => {
  const workspace = aWorkspace()
  workspace.tell(genesis, ROOT)
  const state = workspace.state()
  expect(state.ws).toEqual(workspaceId(frameOf(workspace.frames[0]!).ct))
  expect(state.root?.id).toEqual(ROOT.id)
  expect(state.seq).toBe(1)
})

test('[P22] nothing but genesis comes first, and genesis only once, by its own key', () => {
  expect(aWorkspace().say(recovery, ROOT)).toEqual({ kind: 'not-allowed' })
  expect(aWorkspace().say(genesis, ORGANIZER)).toEqual({ kind: 'unknown-signer' })
  expect(aFoundedWorkspace().say(genesis, ROOT)).toEqual({ kind: 'not-allowed' })
  expect(aFoundedWorkspace().say(genesis, ORGANIZER)).toEqual({ kind: 'not-allowed' })
})

test('[P23] recovery comes second, by the root; later ones count up, by an organizer', () => {
  const workspace = aWorkspace()
  workspace.tell(genesis, ROOT)
  expect(workspace.say(added(ORGANIZER), ROOT)).toEqual({ kind: 'not-allowed' })
  expect(workspace.say({ ...recovery, n: 2 } as ControlEntry, ROOT)).toEqual({
    kind: 'already-known'
  })
  workspace.tell(recovery, ROOT)
  workspace.tell(added(ORGANIZER), ROOT)
  const second: ControlEntry = {
    kind: 'recovery',
    n: 2,
    kemPk: aTablet(30).kem.publicKey,
    sigPk: null,
    wraps: []
  }
  expect(workspace.say(second, ROOT)).toEqual({ kind: 'not-allowed' })
  expect(workspace.say({ ...recovery, n: 2 } as ControlEntry, ORGANIZER)).toEqual({
    kind: 'already-known'
  })
  workspace.tell(second, ORGANIZER)
  expect(workspace.state().recovery?.n).toBe(2)
})

test('[P21] an entry made on another state is not next', () => {
  const workspace = aFoundedWorkspace()
  const { bytes } = makeControlFrame(workspace.state(), added(aTablet(10)), ORGANIZER.sign)
  const { ws } = workspace.state()
  const others: Partial<Frame>[] = [
    { ctr: 5 },
    { prev: someBytes(16, 1) },
    { ctl: someBytes(8, 1) }
  ]
  for (const other of others) {
    expect(workspace.take(resigned(ws, bytes, ORGANIZER, other))).toEqual({ kind: 'not-next' })
  }
  expect(workspace.take(bytes)).toBeNull()
  expect(workspace.take(bytes)).toEqual({ kind: 'not-next' })
})

test('[P24] only a signer of the log counts, and only with its own key', () => {
  const workspace = aFoundedWorkspace()
  expect(workspace.say(added(aTablet(10)), aTablet(11))).toEqual({ kind: 'unknown-signer' })
  const { bytes } = makeControlFrame(workspace.state(), added(aTablet(10)), ORGANIZER.sign)
  const forged = resigned(workspace.state().ws, bytes, aTablet(11), {})
  expect(workspace.take(forged)).toEqual({ kind: 'bad-signature' })
  const elsewhere = resigned(someBytes(32, 1), bytes, ORGANIZER, {})
  expect(workspace.take(elsewhere)).toEqual({ kind: 'bad-signature' })
})

test('[P24] [P30] an unknown number under a false signature is a false signature', () => {
  const workspace = aFoundedWorkspace()
  const { ws } = workspace.state()
  const { bytes } = makeControlFrame(workspace.state(), added(aTablet(10)), ORGANIZER.sign)
  const later = { ct: encode([11, 2]) }
  expect(workspace.take(resigned(ws, bytes, aTablet(11), later))).toEqual({ kind: 'bad-signature' })
  const fault = { kind: 'unknown-entry', number: 11 }
  expect(workspace.take(resigned(ws, bytes, ORGANIZER, later))).toEqual(fault)
})

test('[P30] [P31] a replay stops at what it does not know and keeps what came before', () => {
  const workspace = aFoundedWorkspace()
  const { ws } = workspace.state()
  const { bytes } = makeControlFrame(workspace.state(), added(aTablet(10)), ORGANIZER.sign)
  const later = resigned(ws, bytes, ORGANIZER, { ct: encode([11, 1]) })
  const end = replay(emptyControl(), [...workspace.frames, later], verify)
  expect(end).toMatchObject({ applied: 3, fault: { kind: 'unknown-entry', number: 11 } })
  expect(end.state).toEqual(workspace.state())
})

test('[P31] a refused entry changes nothing, an applied one not the state before', () => {
  const workspace = aPreparedWorkspace()
  const before = structuredClone(workspace.state())
  const held = workspace.state()
  workspace.say(streamed(20, 'common', 'common'), ORGANIZER)
  expect(workspace.state()).toEqual(before)
  workspace.tell(added(aTablet(10)), ORGANIZER)
  expect(held).toEqual(before)
})

test('[P31] the same bytes give the same state, at once, one by one, or after a clone', () => {
  const { frames, state } = aPreparedWorkspace()
  expect(replay(emptyControl(), frames, verify)).toEqual({
    state: state(),
    applied: 9,
    fault: null
  })
  const half = structuredClone(replay(emptyControl(), frames.slice(0, 5), verify).state)
  expect(replay(half, frames.slice(5), verify).state).toEqual(state())
})

test('[P5] [P33] every head is known by its eight bytes, and by its number', () => {
  const workspace = aPreparedWorkspace()
  const state = workspace.state()
  expect(knownAt(state, headOf(state.hash))).toBe(9)
  expect(knownAt(state, someBytes(8, 1))).toBeUndefined()
  expect([...state.seqByHead.values()]).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9])
  expect(bytesToHex(headOf(state.hash))).toHaveLength(16)
})

test('[P8] [P30] control frames of another version and data frames are told apart', () => {
  const { frames, state } = aFoundedWorkspace()
  const foreign = frames[2]!.slice()
  foreign[0] = 2
  expect(entryIn(foreign)).toEqual({ ok: false, fault: { kind: 'foreign-version' } })
  expect(entryIn(frames[2]!)).toMatchObject({ ok: true, value: { kind: 'dev.add' } })
  const damaged = resigned(state().ws, frames[2]!, ROOT, { ct: encode([3, 'x']) })
  expect(entryIn(damaged)).toEqual({ ok: false, fault: { kind: 'malformed' } })
  const data = resigned(state().ws, frames[2]!, ROOT, {
    kind: 2,
    stream: someBytes(16, 1),
    keyId: someBytes(8, 1)
  })
  expect(applyEntry(state(), data, verify)).toEqual({ ok: false, fault: { kind: 'malformed' } })
  const garbled = resigned(state().ws, frames[0]!, ROOT, { ct: encode([1]) })
  expect(applyEntry(emptyControl(), garbled, verify).ok).toBe(false)
  const wrongKey = resigned(workspaceId(frameOf(frames[0]!).ct), frames[0]!, ORGANIZER, {})
  const refused = { ok: false, fault: { kind: 'bad-signature' } }
  expect(applyEntry(emptyControl(), wrongKey, verify)).toEqual(refused)
})
