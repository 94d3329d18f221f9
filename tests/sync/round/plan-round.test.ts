import { expect, test } from 'vitest'
import { bytesToHex } from '../../../src/lib/bytes.ts'
import { CONTROL_STREAM } from '../../../src/protocol/bell.ts'
import {
  emptyControl,
  type ControlState,
  type Device,
  type Stream,
  type StreamState
} from '../../../src/protocol/control-state.ts'
import {
  headsToPull,
  planControl,
  planRound,
  type RoundFacts,
  type SessionScope,
  type SyncStep
} from '../../../src/sync/round/plan-round.ts'

const NEW: RoundFacts = {
  isNew: true,
  full: true,
  control: 'same',
  hasGrown: false,
  isCompared: false,
  isCutOff: false,
  isWaiting: false
}
/** A tap, or a bell, within a session. */
const SHORT: RoundFacts = { ...NEW, isNew: false, full: false, isCompared: true }
const LOOK: RoundFacts = { ...SHORT, full: true }

const ALL: readonly SyncStep[] = [
  'retract-cut',
  'open-streams',
  'compare-heads',
  'release-held',
  'drop-strangers',
  'release-parked',
  'send',
  'fetch',
  'ask-again',
  'seal-fetched',
  'settle-generations',
  'compact'
]
const without = (...left: readonly SyncStep[]) => ALL.filter((step) => !left.includes(step))

test.for<[string, RoundFacts, readonly SyncStep[], string | null]>([
  ['the first round of a session does everything', NEW, ALL, null],
  [
    'a tap sends and fetches',
    SHORT,
    without('compare-heads', 'drop-strangers', 'ask-again', 'compact'),
    null
  ],
  ['a full look drops strangers and asks again', LOOK, without('compare-heads', 'compact'), null],
  [
    'an entry that came makes the fetching full, and drops nobody',
    { ...SHORT, hasGrown: true },
    without('compare-heads', 'drop-strangers', 'compact'),
    null
  ],
  [
    '[SY2] until what the relay lost was given back it is tried again',
    { ...SHORT, isCompared: false },
    without('drop-strangers', 'ask-again', 'compact'),
    null
  ],
  [
    '[SY9] after an entry of a later version nobody is a stranger',
    { ...NEW, control: 'update-needed' },
    without('drop-strangers'),
    'update-needed'
  ],
  [
    'to a log that has parted nothing is added, and records still go and come',
    { ...NEW, control: 'differs' },
    without('open-streams', 'drop-strangers', 'settle-generations', 'compact'),
    'relay-differs'
  ],
  [
    '[SY24] who waits is given nothing and sends nothing',
    { ...NEW, isWaiting: true },
    [],
    'waiting'
  ],
  [
    '[SY22] who was cut off hands over, in a new session',
    { ...SHORT, isCutOff: true },
    ['renew-session'],
    'shut-out'
  ],
  ['[SY22] and nothing else', { ...NEW, isCutOff: true }, ['hand-over'], 'shut-out'],
  [
    '[SY22] also who was cut off while it waited, or at a later version',
    { ...NEW, isCutOff: true, isWaiting: true, control: 'update-needed' },
    ['hand-over'],
    'shut-out'
  ]
])('%s', ([, facts, steps, problem]) => {
  expect(planRound(facts)).toMatchObject({ steps, problem })
})

test('what is fetched is full when asked so, or when the control log grew', () => {
  expect(planRound(SHORT).full).toBe(false)
  expect(planRound(LOOK).full).toBe(true)
  expect(planRound({ ...SHORT, hasGrown: true }).full).toBe(true)
})

const CONTROL = bytesToHex(CONTROL_STREAM)
const ACTIVE: StreamState = { kind: 'active', seq: 3 }
const common = aStream(1, 'common', ACTIVE)
const people = aStream(2, 'people:abcdefgh', ACTIVE)
const candidate = aStream(3, 'common', { kind: 'candidate' })
const over = aStream(4, 'common', {
  kind: 'superseded',
  seq: 9,
  next: common.id,
  covers: new Map()
})
const control: ControlState = {
  ...emptyControl(),
  streamById: new Map([common, people, candidate, over].map((it) => [bytesToHex(it.id), it]))
}
const volunteer = {
  role: 'volunteer',
  since: 2,
  scopes: new Map([['common', 2]])
} as unknown as Device

function aStream(first: number, scope: string, state: StreamState): Stream {
  const id = new Uint8Array(16).fill(first)
  return { id, lineage: id, scope, gen: 1, doc: scope, sinceSeq: 3, state, base: null }
}

function rung(...names: readonly string[]): SessionScope {
  return { isNew: false, full: false, rung: new Map(names.map((name) => [name, 7])) }
}

test.for<[string, SessionScope, ReturnType<typeof planControl>]>([
  ['a new session knows the head', { ...rung(), isNew: true, full: true }, 'level'],
  ['a full look asks for it', { ...rung(CONTROL), full: true }, 'look'],
  ['a tap asks for nothing more than was rung', rung(), 'pull'],
  ['a bell brings the entry it named', rung(CONTROL, bytesToHex(common.id)), 'pull'],
  [
    'a bell of a stream nobody opened yet looks',
    rung(bytesToHex(new Uint8Array(16).fill(9))),
    'look'
  ]
])('the control log: %s', ([, scope, step]) => {
  expect(planControl(scope, control)).toBe(step)
})

test('fetched is what was rung for and is in force', () => {
  const all = rung(CONTROL, ...[common, people, candidate, over].map(({ id }) => bytesToHex(id)))
  expect(headsToPull(all, control, volunteer, [])).toEqual(
    [common, people].map(({ id }) => ({ stream: id, seq: 7, chain: null }))
  )
})

test('[SY29] a full look asks for what this device may read, and for nothing when it is nobody', () => {
  const full = { ...rung(), full: true }
  const heads = headsToPull(full, control, volunteer, [])
  expect(heads).toEqual([{ stream: common.id, seq: null, chain: null }])
  expect(headsToPull(full, control, undefined, [])).toEqual([])
})

test('a new session fetches from the heads it was told, of streams in force', () => {
  const told = [common, candidate, over].map(({ id }) => ({ stream: id, seq: 4, chain: id }))
  const scope = { ...rung(), isNew: true, full: true }
  expect(headsToPull(scope, control, volunteer, told)).toEqual(told.slice(0, 1))
})
