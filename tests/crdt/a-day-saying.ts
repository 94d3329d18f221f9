// What a fact of the running day may say, drawn at random.
import * as fc from 'fast-check'
import type { Acting } from '../../src/crdt/acting.ts'
import { factId } from '../../src/crdt/fact-id.ts'
import {
  DAY_STATES,
  RAN_WHAT,
  ROLL_CALL_REASONS,
  ROLL_CALL_STATES,
  SEEN_HOW
} from '../../src/crdt/fact-kinds/day.ts'
import {
  CALLED_ANSWERS,
  CARE_MOMENTS,
  CONSENT_ANSWERS,
  CONSENTED_WAYS,
  INCIDENT_LINES,
  VOUCHED_HOW
} from '../../src/crdt/fact-kinds/safety.ts'
import { WORKS } from '../../src/crdt/fact-kinds/tablets.ts'
import type { FactBody } from '../../src/domain/fact.ts'
import { bytesToHex, bytesToText } from '../../src/lib/bytes.ts'
import { clients } from './a-tuple.ts'

export const ids = fc.uint8Array({ minLength: 6, maxLength: 6 }).map((bytes) => bytesToText(bytes))
export const devices = fc
  .uint8Array({ minLength: 8, maxLength: 8 })
  .map((bytes) => bytesToHex(bytes))
export const texts = fc.string({ unit: 'grapheme', maxLength: 20 })
export const notes = fc.option(texts)
export const people = fc.oneof(
  ids,
  texts.filter((text) => text !== '').map((text) => `~${text}`),
  fc.constant('')
)
export const counts = fc.integer({ min: 0, max: 1_000_000 })
export const factIds = fc.tuple(clients, fc.nat()).map(([client, clock]) => factId(client, clock))
export const at = 1_790_000_000_000
export const acting: Acting = { at: at - 61_000, offset: 1000, by: '~山田' }
export const when = { acting: 3, dt: 60, at }

export const idsOrNone = fc.oneof(ids, fc.constant(''))
export const moments = fc.option(
  fc.integer({ min: -90_000, max: 90_000 }).map((seconds) => at + seconds * 1000)
)

export const daySayings: fc.Arbitrary<FactBody> = fc.oneof(
  fc.record({
    kind: fc.constant('rollCall' as const),
    subject: ids,
    event: ids,
    day: texts,
    session: idsOrNone,
    why: fc.constantFrom(...ROLL_CALL_REASONS),
    state: fc.constantFrom(...ROLL_CALL_STATES)
  }),
  fc.record({
    kind: fc.constant('seen' as const),
    subject: ids,
    person: idsOrNone,
    badge: counts,
    how: fc.constantFrom(...SEEN_HOW),
    isCopy: fc.boolean(),
    place: texts
  }),
  fc.record({
    kind: fc.constant('ran' as const),
    subject: ids,
    event: ids,
    what: fc.constantFrom(...RAN_WHAT),
    minute: counts
  }),
  fc.record({
    kind: fc.constant('closedDay' as const),
    subject: ids,
    day: texts,
    venue: idsOrNone,
    state: fc.constantFrom(...DAY_STATES),
    open: counts
  }),
  fc.record({
    kind: fc.constant('incident' as const),
    subject: ids,
    event: ids,
    line: fc.constantFrom(...INCIDENT_LINES),
    text: texts,
    about: idsOrNone,
    badge: counts,
    saidAt: moments
  }),
  fc.record({
    kind: fc.constant('vouched' as const),
    subject: ids,
    session: ids,
    child: texts,
    picker: texts,
    relation: texts,
    agreed: texts,
    phone: texts,
    how: fc.constantFrom(...VOUCHED_HOW),
    reason: texts
  }),
  fc.record({
    kind: fc.constant('consented' as const),
    subject: ids,
    item: texts,
    answer: fc.constantFrom(...CONSENT_ANSWERS),
    version: texts,
    signer: texts,
    way: fc.constantFrom(...CONSENTED_WAYS),
    signedOn: texts
  }),
  fc.record({
    kind: fc.constant('careConfirmed' as const),
    subject: ids,
    day: texts,
    about: fc.constantFrom(...CARE_MOMENTS)
  }),
  fc.record({
    kind: fc.constant('called' as const),
    subject: ids,
    day: texts,
    phone: texts,
    answer: fc.constantFrom(...CALLED_ANSWERS),
    note: texts,
    saidAt: moments
  }),
  fc.record({
    kind: fc.constant('checked' as const),
    subject: devices,
    event: idsOrNone,
    camera: fc.constantFrom(...WORKS),
    sound: fc.constantFrom(...WORKS),
    clockOff: fc.option(fc.integer()),
    bareStart: fc.option(counts),
    spareOf: idsOrNone
  })
)
