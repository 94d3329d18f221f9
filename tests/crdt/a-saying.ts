// What a fact may say, of every kind, drawn at random.
import * as fc from 'fast-check'
import { STATUSES } from '../../src/crdt/fact-kinds/attendance.ts'
import { CONDITIONS } from '../../src/crdt/fact-kinds/equipment.ts'
import { FIELD_KINDS } from '../../src/crdt/fact-kinds/fields.ts'
import { ERASURES, EXPORTS } from '../../src/crdt/fact-kinds/retention.ts'
import type { FactBody, Field, Holder } from '../../src/domain/fact.ts'
import {
  counts,
  daySayings,
  devices,
  factIds,
  ids,
  moments,
  notes,
  people,
  texts
} from './a-day-saying.ts'

const holders: fc.Arbitrary<Holder> = fc.oneof(
  fc.constant({ kind: 'home' } as const),
  ids.map((group) => ({ kind: 'group', group }) as const),
  fc.record({ kind: fc.constant('badge' as const), number: counts, event: ids }),
  people.map((person) => ({ kind: 'staff', person }) as const),
  ids.map((venue) => ({ kind: 'venue', venue }) as const),
  fc.constant({ kind: 'lender' } as const)
)
const fields = fc.constantFrom(...(Object.keys(FIELD_KINDS) as Field[]))
const pairs = fc.uniqueArray(ids, { minLength: 2, maxLength: 2 }).map((two) => two.toSorted())

export const sayings: fc.Arbitrary<FactBody> = fc.oneof(
  fc.record({
    kind: fc.constant('mark' as const),
    session: ids,
    participant: ids,
    status: fc.constantFrom(...STATUSES),
    picker: notes,
    saidAt: moments
  }),
  ids.map((subject) => ({ kind: 'voided', subject }) as const),
  fc.record({
    kind: fc.constant('moved' as const),
    asset: ids,
    to: holders,
    from: fc.option(holders),
    quantity: fc.option(fc.oneof(counts, fc.constant(0.5))),
    note: notes
  }),
  fc.record({
    kind: fc.constant('conditioned' as const),
    asset: ids,
    condition: fc.constantFrom(...CONDITIONS),
    note: notes
  }),
  fc.record({
    kind: fc.constant('decided' as const),
    subject: ids,
    chosen: fc.option(factIds),
    note: notes
  }),
  fc
    .tuple(fc.constantFrom('same' as const, 'notsame' as const), pairs)
    .map(([kind, [subject = '', other = '']]) => ({ kind, subject, other })),
  fc.record({
    kind: fc.constant('field' as const),
    subject: ids,
    field: fields,
    value: fc.oneof(texts, counts, fc.boolean(), fc.constant(null))
  }),
  fc.record({
    kind: fc.constant('reported' as const),
    subject: devices,
    event: ids,
    people: counts,
    things: counts,
    blocks: counts,
    installed: fc.boolean(),
    persistent: fc.boolean(),
    precached: fc.boolean(),
    freeMiB: counts,
    app: texts
  }),
  fc.record({ kind: fc.constant('named' as const), subject: devices, name: texts }),
  fc.record({ kind: fc.constant('forgot' as const), subject: devices, seq: counts }),
  fc.record({
    kind: fc.constant('exported' as const),
    subject: ids,
    what: fc.constantFrom(...EXPORTS)
  }),
  fc.record({
    kind: fc.constant('erased' as const),
    subject: ids,
    what: fc.constantFrom(...ERASURES),
    families: counts,
    children: counts,
    seq: counts
  }),
  ids.map((subject) => ({ kind: 'looked', subject }) as const),
  fc.record({ kind: fc.constant('unlocked' as const), subject: devices, helper: devices }),
  fc.record({ kind: fc.constant('dropped' as const), subject: devices, records: counts }),
  fc.record({ kind: fc.constant('withdrawn' as const), subject: ids }),
  fc.record({
    kind: fc.constant('answered' as const),
    subject: ids,
    root: fc.constantFrom('events', 'participants'),
    ...{ about: fc.constantFrom('removal', 'marks'), answer: fc.constantFrom('keep', 'there') },
    day: texts,
    before: fc.array(fc.oneof(texts, counts), { maxLength: 20 })
  }),
  fc.record({ kind: fc.constant('givenUp' as const), subject: devices, records: counts }),
  daySayings
)
