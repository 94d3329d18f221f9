// Arbitrary tuples, runs and the Y.Docs that would have written them.
import * as fc from 'fast-check'
import * as Y from 'yjs'
import type { FactRun } from '../../src/crdt/fact-run.ts'
import type { Scalar, Tuple } from '../../src/crdt/tuple.ts'

export const scalars: fc.Arbitrary<Scalar> = fc.oneof(
  fc.constant(null),
  fc.boolean(),
  fc.maxSafeInteger(),
  fc.integer({ min: -100, max: 100 }),
  fc.double(),
  fc.string({ unit: 'grapheme', maxLength: 12 }),
  fc.uint8Array({ maxLength: 12 })
)

export const tuples: fc.Arbitrary<Tuple> = fc.array(scalars, { maxLength: 8 })

export const clients: fc.Arbitrary<number> = fc.maxSafeNat()

/** What some clients wrote, each a list of batches; ids all different. */
export const writers = fc.uniqueArray(
  fc.record({
    client: clients,
    batches: fc.array(fc.array(tuples, { minLength: 1, maxLength: 5 }), {
      minLength: 1,
      maxLength: 4
    })
  }),
  { selector: ({ client }) => client, minLength: 1, maxLength: 4 }
)

export type Writer = { readonly client: number; readonly batches: readonly (readonly Tuple[])[] }

export function runsOf({ client, batches }: Writer): readonly FactRun[] {
  let clock = 0
  return batches.map((batch) => {
    const run = { client, clock, tuples: batch }
    clock += batch.length
    return run
  })
}

/** The updates a real Y.Doc tells, one a batch. */
export function updatesOf({ client, batches }: Writer): readonly Uint8Array[] {
  const doc = new Y.Doc()
  doc.clientID = client
  const updates: Uint8Array[] = []
  doc.on('update', (update: Uint8Array) => updates.push(update))
  for (const batch of batches) doc.getArray('facts').push([...batch])
  return updates
}
