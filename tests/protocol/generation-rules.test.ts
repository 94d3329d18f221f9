import { expect, test } from 'vitest'
import { headOf } from '../../src/protocol/chain.ts'
import { activeStream, streamIn } from '../../src/protocol/control-state.ts'
import type { ControlEntry } from '../../src/protocol/entry.ts'
import { KIND_BASE, KIND_YJS, type Frame } from '../../src/protocol/frame.ts'
import { judgeFrame, REFUSAL_BY_OBJECTION } from '../../src/protocol/judge.ts'
import { keyId } from '../../src/seal/key-id.ts'
import {
  added,
  aPreparedWorkspace,
  aTablet,
  aWriter,
  COMMON_KEY,
  EVENT,
  keyed,
  ORGANIZER,
  PEOPLE_KEY,
  someBytes,
  type Tablet
} from '../seal/a-workspace.ts'
import { aCandidate, aSupersede, BASE, hex, NEXT, OLD } from './a-generation.ts'

const PEOPLE = `people:${EVENT}`
const facilitator = aTablet(10)
const NEWER_KEY = someBytes(32, 97)

function aCaravan() {
  const workspace = aPreparedWorkspace()
  workspace.tell(added(facilitator, { role: 'facilitator', scopes: [PEOPLE] }), ORGANIZER)
  const head = () => headOf(workspace.state().hash)
  const judge = (by: Tablet, more: Partial<Frame> = {}) => {
    const frame: Frame = {
      kind: KIND_YJS,
      stream: OLD,
      writer: aWriter(by),
      ctr: 1,
      prev: new Uint8Array(16),
      ctl: head(),
      keyId: keyId(PEOPLE_KEY),
      nonce: someBytes(12, 1),
      ct: someBytes(272, 2),
      sig: someBytes(64, 3),
      ...more
    }
    const verdict = judgeFrame(workspace.state(), frame)
    return verdict.ok ? 'fine' : verdict.fault.kind
  }
  return { workspace, head, judge }
}

test('[P56] a candidate follows the active stream of its document, and nothing else', () => {
  const { workspace } = aCaravan()
  const unknown = { kind: 'unknown-stream' }
  for (const wrong of [
    { gen: 3 },
    { doc: `care:${EVENT}` },
    { scope: 'common' },
    { lineage: someBytes(16, 1) }
  ])
    expect(workspace.say(aCandidate(wrong), ORGANIZER)).toEqual(unknown)
  expect(workspace.say(aCandidate({ stream: OLD }), ORGANIZER)).toEqual({ kind: 'already-known' })
  expect(workspace.say(aCandidate(), facilitator)).toEqual({ kind: 'not-allowed' })
  workspace.tell(aCandidate(), ORGANIZER)
  workspace.tell(aCandidate({ stream: someBytes(16, 24) }), ORGANIZER)
  expect(activeStream(workspace.state(), `roster:${EVENT}`)?.id).toEqual(OLD)
})

test('[P28] [P56] superseding closes the old stream and puts the candidate in force', () => {
  const { workspace } = aCaravan()
  workspace.tell(aCandidate(), ORGANIZER)
  workspace.tell(aSupersede(), ORGANIZER)
  const { seq } = workspace.state()
  expect(streamIn(workspace.state(), OLD)?.state).toMatchObject({
    kind: 'superseded',
    seq,
    next: NEXT,
    covers: new Map([[hex(aWriter(ORGANIZER)), { ctr: 4, fid: hex(someBytes(16, 9)) }]])
  })
  expect(activeStream(workspace.state(), `roster:${EVENT}`)).toMatchObject({
    id: NEXT,
    gen: 2,
    state: { kind: 'active', seq },
    base: { frames: BASE.map(hex), erased: true }
  })
})

test('[P56] with the candidate that is put in force the others for its place are closed', () => {
  const { workspace, judge } = aCaravan()
  const other = someBytes(16, 24)
  workspace.tell(aCandidate(), ORGANIZER)
  workspace.tell(aCandidate({ stream: other }), ORGANIZER)
  expect(judge(ORGANIZER, { stream: other, kind: KIND_BASE })).toBe('fine')
  workspace.tell(aSupersede(), ORGANIZER)
  const { seq } = workspace.state()
  expect(streamIn(workspace.state(), other)?.state).toMatchObject({
    kind: 'superseded',
    seq,
    next: NEXT
  })
  expect(judge(ORGANIZER, { stream: other, kind: KIND_BASE })).toBe('no-grant')
  const again = aSupersede({ old: NEXT, next: other })
  expect(workspace.say(again, ORGANIZER)).toEqual({ kind: 'unknown-stream' })
})

test('[P56] a base is needed, a key of the scope, an active stream and its candidate', () => {
  const { workspace } = aCaravan()
  const unknown = { kind: 'unknown-stream' }
  const notAllowed = { kind: 'not-allowed' }
  expect(workspace.say(aSupersede(), ORGANIZER)).toEqual(unknown)
  workspace.tell(aCandidate(), ORGANIZER)
  expect(workspace.say(aSupersede({ frames: [] }), ORGANIZER)).toEqual(notAllowed)
  const foreign = aSupersede({ keyId: keyId(COMMON_KEY) })
  expect(workspace.say(foreign, ORGANIZER)).toEqual(notAllowed)
  const other = aSupersede({ old: someBytes(16, 20) })
  expect(workspace.say(other, ORGANIZER)).toEqual(notAllowed)
  expect(workspace.say(aSupersede({ old: NEXT, next: OLD }), ORGANIZER)).toEqual(unknown)
  expect(workspace.say(aSupersede(), facilitator)).toEqual(notAllowed)
  workspace.tell(aSupersede(), ORGANIZER)
  expect(workspace.say(aSupersede(), ORGANIZER)).toEqual(unknown)
  const late = aCandidate({ stream: someBytes(16, 25) })
  expect(workspace.say(late, ORGANIZER)).toEqual(unknown)
  workspace.tell(aCandidate({ stream: someBytes(16, 26), gen: 3 }), ORGANIZER)
})

test('[P58] bases go into candidates, by organizers; later only the frames that were named', () => {
  const { workspace, judge } = aCaravan()
  const base = { kind: KIND_BASE, stream: NEXT }
  expect(judge(ORGANIZER, { kind: KIND_BASE })).toBe('no-grant')
  workspace.tell(aCandidate(), ORGANIZER)
  expect(judge(ORGANIZER, base)).toBe('fine')
  expect(judge(facilitator, base)).toBe('no-grant')
  workspace.tell(aSupersede(), ORGANIZER)
  expect(judge(ORGANIZER, { ...base, ctr: BASE.length, prev: someBytes(16, 5) })).toBe('fine')
  expect(judge(ORGANIZER, { ...base, ctr: BASE.length + 1, prev: someBytes(16, 5) })).toBe(
    'no-grant'
  )
  expect(judge(ORGANIZER, { ...base, writer: aWriter(ORGANIZER, 8) })).toBe('no-grant')
})

test('[P58] records go into the active stream, by authors who knew it', () => {
  const { workspace, head, judge } = aCaravan()
  workspace.tell(aCandidate(), ORGANIZER)
  expect(judge(facilitator, { stream: NEXT })).toBe('unknown-stream')
  const before = head()
  workspace.tell(aSupersede(), ORGANIZER)
  expect(judge(facilitator)).toBe('superseded')
  expect(REFUSAL_BY_OBJECTION.superseded).toBe('SUPERSEDED')
  expect(judge(facilitator, { stream: NEXT })).toBe('fine')
  expect(judge(facilitator, { stream: NEXT, ctl: before })).toBe('unknown-stream')
})

test('[P58] a key older than the base’s opens the past, and seals nothing new', () => {
  const { workspace, judge } = aCaravan()
  workspace.tell(keyed(PEOPLE, NEWER_KEY), ORGANIZER)
  workspace.tell(aCandidate(), ORGANIZER)
  workspace.tell(aSupersede({ keyId: keyId(NEWER_KEY) }), ORGANIZER)
  expect(judge(facilitator, { stream: NEXT })).toBe('unknown-key')
  expect(judge(facilitator, { stream: NEXT, keyId: keyId(NEWER_KEY) })).toBe('fine')
})

test('[P55] [P58] of who was cut off the frames up to the cut count, whatever head they name', () => {
  const { workspace, head, judge } = aCaravan()
  const early = head()
  const cut: ControlEntry = {
    kind: 'revoke',
    device: facilitator.id,
    cuts: [{ stream: OLD, writers: [{ writer: aWriter(facilitator), ctr: 2, frameId: BASE[0]! }] }],
    reason: 'stolen'
  }
  workspace.tell(cut, ORGANIZER)
  const later = { prev: someBytes(16, 5) }
  expect(judge(facilitator, { ctl: early })).toBe('fine')
  expect(judge(facilitator, { ctl: early, ctr: 2, ...later })).toBe('fine')
  expect(judge(facilitator, { ctl: early, ctr: 3, ...later })).toBe('revoked')
  expect(judge(facilitator, { ctl: early, writer: aWriter(facilitator, 9) })).toBe('revoked')
  expect(REFUSAL_BY_OBJECTION.revoked).toBe('REVOKED')
})
