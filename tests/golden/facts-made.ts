// What the golden file of facts was made of: every kind once. Never changed; kinds of a later version get a file of their own.
import { actingToTuple, type Acting } from '../../src/crdt/acting.ts'
import { encodeFactRun, type FactRun } from '../../src/crdt/fact-run.ts'
import { factToTuple } from '../../src/crdt/fact-tuple.ts'
import type { FactBody } from '../../src/domain/fact.ts'

export const CLIENT = 4_503_599_627_370_497
export const DEVICE = '0123456789abcdef'
export const acting: Acting = { at: 1_796_000_000_000, offset: -1500, by: '~山田' }
const AT = 1_796_000_060_000 - 1500

const [A, B, C] = ['AAECAwQF', 'BgcICQoL', 'DA0ODxAR'] as const
const OTHER = 'fedcba9876543210'
const list = { root: 'sessions', about: 'marks', answer: 'along' } as const

export const bodies: readonly FactBody[] = [
  {
    ...{ kind: 'mark', session: A, participant: B, status: 'left' },
    ...{ picker: '小林 隆', saidAt: AT - 300_000 }
  },
  { kind: 'voided', subject: A },
  {
    ...{ kind: 'moved', asset: A, to: { kind: 'badge', number: 17, event: B } },
    ...{ from: { kind: 'home' }, quantity: 3, note: '赤い箱' }
  },
  { kind: 'conditioned', asset: A, condition: 'missing-part', note: null },
  { kind: 'decided', subject: A, chosen: '7.2', note: '電話でたしかめた' },
  { kind: 'same', subject: A, other: B },
  { kind: 'notsame', subject: B, other: C },
  { kind: 'field', subject: A, field: 'allergy', value: '卵' },
  {
    ...{ kind: 'reported', subject: OTHER, event: A, people: 40, things: 120, blocks: 9 },
    ...{ installed: true, persistent: true, precached: false, freeMiB: 2048, app: '1' }
  },
  { kind: 'named', subject: OTHER, name: '端末2' },
  { kind: 'forgot', subject: OTHER, seq: 31 },
  { kind: 'exported', subject: A, what: 'roster' },
  { kind: 'erased', subject: A, what: 'incidents', families: 12, children: 31, seq: 40 },
  { kind: 'looked', subject: A },
  { kind: 'unlocked', subject: OTHER, helper: DEVICE },
  { kind: 'dropped', subject: OTHER, records: 4 },
  { kind: 'withdrawn', subject: A },
  { kind: 'givenUp', subject: OTHER, records: 0 },
  { kind: 'answered', subject: A, ...list, day: '2026-12-12', before: [1, 'x'] },
  { kind: 'incident', subject: A, event: B, line: 'who', text: 'さとう はると', about: C, badge: 0, saidAt: AT },
  { kind: 'rollCall', subject: A, event: B, day: '2026-12-12', session: '', why: 'evacuation', state: 'begun' },
  { kind: 'seen', subject: A, person: '', badge: 17, how: 'counted', isCopy: true, place: '校庭' },
  {
    ...{ kind: 'vouched', subject: A, session: B, child: 'さとう はると', picker: '田中 一', relation: '祖父' },
    ...{ agreed: '佐藤 花子', phone: '090-0000-0000', how: 'agreed', reason: '' }
  },
  {
    ...{ kind: 'consented', subject: A, item: 'photo', answer: 'inside', version: '3' },
    ...{ signer: '佐藤 花子', way: 'paper', signedOn: '2026-11-30' }
  },
  { kind: 'ran', subject: A, event: B, what: 'left-out', minute: 615 },
  { kind: 'closedDay', subject: A, day: '2026-12-12', venue: '', state: 'closed', open: 3 },
  {
    ...{ kind: 'checked', subject: OTHER, event: A, camera: 'yes', sound: 'no' },
    ...{ clockOff: -42, bareStart: AT, spareOf: B }
  },
  { kind: 'careConfirmed', subject: A, day: '2026-12-12', about: 'meal' },
  { kind: 'called', subject: A, day: '2026-12-12', phone: '0120-000-000', answer: 'comes', note: '', saidAt: AT + 900_000 }
]

export function aRunOfFacts(): FactRun {
  const when = { acting: 0, dt: 60, at: AT }
  const tuples = bodies.map((body, at) => factToTuple(body, when, at % 2 === 0 ? [] : ['3.1', '5.9']))
  return { client: CLIENT, clock: 0, tuples: [actingToTuple(acting), ...tuples] }
}

export function anUpdateOfFacts(): Uint8Array {
  return encodeFactRun(aRunOfFacts())
}
