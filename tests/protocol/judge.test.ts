import { expect, test } from 'vitest'
import { headOf } from '../../src/protocol/chain.ts'
import { KIND_CONTROL, KIND_YJS, type Frame } from '../../src/protocol/frame.ts'
import { judgeFrame, REFUSAL_BY_OBJECTION } from '../../src/protocol/judge.ts'
import { keyId } from '../../src/seal/key-id.ts'
import {
  added,
  aPreparedWorkspace,
  aTablet,
  aWriter,
  COMMON_KEY,
  EQUIPMENT_KEY,
  EVENT,
  keyed,
  ORGANIZER,
  PEOPLE_KEY,
  someBytes,
  streamed,
  type Tablet
} from '../seal/a-workspace.ts'

const PEOPLE = `people:${EVENT}`
const COMMON_STREAM = someBytes(16, 20)
const EQUIPMENT_STREAM = someBytes(16, 21)
const PEOPLE_STREAM = someBytes(16, 22)
const facilitator = aTablet(10)
const volunteer = aTablet(11)

/** The frame says what its author knew: `head`. */
function aFrame(by: Tablet, head: Uint8Array, more: Partial<Frame> = {}): Frame {
  return {
    kind: KIND_YJS,
    stream: EQUIPMENT_STREAM,
    writer: aWriter(by),
    ctr: 1,
    prev: new Uint8Array(16),
    ctl: head,
    keyId: keyId(EQUIPMENT_KEY),
    nonce: someBytes(12, 1),
    ct: someBytes(272, 2),
    sig: someBytes(64, 3),
    ...more
  }
}

function aCaravan() {
  const workspace = aPreparedWorkspace()
  const before = headOf(workspace.state().hash)
  const scopes = ['common', 'equipment', PEOPLE]
  workspace.tell(added(facilitator, { role: 'facilitator', scopes }), ORGANIZER)
  const given = { role: 'volunteer', scopes: ['common', 'equipment'] } as const
  workspace.tell(added(volunteer, given), ORGANIZER)
  const head = () => headOf(workspace.state().hash)
  const judge = (frame: Frame) => {
    const verdict = judgeFrame(workspace.state(), frame)
    return verdict.ok ? 'fine' : verdict.fault.kind
  }
  return { workspace, before, head, judge }
}

const common = { stream: COMMON_STREAM, keyId: keyId(COMMON_KEY) }
const people = { stream: PEOPLE_STREAM, keyId: keyId(PEOPLE_KEY) }

test('[P35] who may write is fine, with what it knew', () => {
  const { workspace, head } = aCaravan()
  const verdict = judgeFrame(workspace.state(), aFrame(volunteer, head()))
  expect(verdict).toMatchObject({
    ok: true,
    value: { device: { id: volunteer.id }, stream: { doc: 'custody' }, knownSeq: 11 }
  })
})

test('[P34] [P35] writing follows the role', () => {
  const { head, judge } = aCaravan()
  expect(judge(aFrame(facilitator, head(), people))).toBe('fine')
  expect(judge(aFrame(ORGANIZER, head(), people))).toBe('fine')
  expect(judge(aFrame(volunteer, head(), people))).toBe('no-grant')
  expect(judge(aFrame(volunteer, head(), common))).toBe('no-grant')
})

test('[P35] a head not seen here is awaited', () => {
  const { judge } = aCaravan()
  expect(judge(aFrame(volunteer, someBytes(8, 1)))).toBe('unknown-head')
})

test('[P35] nobody writes from before it was let in', () => {
  const { before, judge } = aCaravan()
  expect(judge(aFrame(volunteer, before))).toBe('unknown-device')
  expect(judge(aFrame(ORGANIZER, before))).toBe('fine')
  expect(judge(aFrame(aTablet(40), before))).toBe('unknown-device')
})

test('[P29] [P35] a scope given later does not reach back', () => {
  const { workspace, head, judge } = aCaravan()
  const lender = 'lender:LLLLLLLL'
  const key = someBytes(32, 95)
  workspace.tell(keyed(lender, key), ORGANIZER)
  workspace.tell(streamed(30, lender, 'terms:LLLLLLLL'), ORGANIZER)
  const ungiven = head()
  const device = volunteer.id
  workspace.tell({ kind: 'grant', device, scopes: [lender], wraps: [] }, ORGANIZER)
  const terms = { stream: someBytes(16, 30), keyId: keyId(key) }
  expect(judge(aFrame(volunteer, ungiven, terms))).toBe('no-grant')
  expect(judge(aFrame(volunteer, head(), terms))).toBe('fine')
})

test('[P35] the stream is one its author knew', () => {
  const { workspace, head, judge } = aCaravan()
  const early = head()
  expect(judge(aFrame(ORGANIZER, early, { stream: someBytes(16, 33) }))).toBe('unknown-stream')
  workspace.tell(streamed(33, 'equipment', 'reports'), ORGANIZER)
  expect(judge(aFrame(ORGANIZER, early, { stream: someBytes(16, 33) }))).toBe('unknown-stream')
  expect(judge(aFrame(ORGANIZER, head(), { stream: someBytes(16, 33) }))).toBe('fine')
})

test('[P35] the key is one of the stream’s scope that its author knew; an older one will do', () => {
  const { workspace, head, judge } = aCaravan()
  const early = head()
  const newer = someBytes(32, 96)
  workspace.tell(keyed('equipment', newer), ORGANIZER)
  expect(judge(aFrame(volunteer, head(), { keyId: keyId(newer) }))).toBe('fine')
  expect(judge(aFrame(volunteer, head()))).toBe('fine')
  expect(judge(aFrame(volunteer, early, { keyId: keyId(newer) }))).toBe('unknown-key')
  expect(judge(aFrame(volunteer, head(), { keyId: keyId(COMMON_KEY) }))).toBe('unknown-key')
  expect(judge(aFrame(volunteer, head(), { keyId: someBytes(8, 1) }))).toBe('unknown-key')
})

test('[P35] later kinds follow the common rule', () => {
  const { head, judge } = aCaravan()
  expect(judge(aFrame(volunteer, head(), { kind: 9 }))).toBe('fine')
  expect(judge(aFrame(volunteer, head(), { kind: 9, ...people }))).toBe('no-grant')
})

test('[P35] control entries do not go where records go', () => {
  const { head, judge } = aCaravan()
  expect(judge(aFrame(ORGANIZER, head(), { kind: KIND_CONTROL }))).toBe('control')
  expect(REFUSAL_BY_OBJECTION.control).toBe('MALFORMED')
})
