import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { readFactRuns } from '../../src/crdt/fact-bouncer.ts'
import { FACT_KINDS } from '../../src/crdt/fact-kinds/table.ts'
import { tupleToFact } from '../../src/crdt/fact-tuple.ts'
import { bytesToText, textToBytes } from '../../src/lib/bytes.ts'
import { acting, anUpdateOfFacts, bodies, CLIENT, DEVICE } from './facts-made.ts'

// Written once by the version that first had roll calls, releases and incidents: one update with every kind of fact.
const golden = JSON.parse(readFileSync(new URL('facts-v1.json', import.meta.url), 'utf8')) as {
  readonly update: string
}

test('[Y17] every kind of fact is read for ever as it was first written', () => {
  const read = readFactRuns(textToBytes(golden.update) ?? new Uint8Array(), () => true)
  const tuples = read.ok ? (read.value[0]?.tuples.slice(1) ?? []) : []
  const facts = tuples.map((tuple, at) =>
    tupleToFact(tuple, { client: CLIENT, clock: at + 1, device: DEVICE, acting })
  )
  expect(facts).toHaveLength(bodies.length)
  for (const [at, body] of bodies.entries()) expect(facts[at]).toMatchObject({ ok: true, value: body })
  const kinds = new Set(bodies.map(({ kind }) => kind))
  expect([...kinds].toSorted()).toEqual(Object.keys(FACT_KINDS).toSorted())
})

test('[Y1] [Y17] the same facts are the same bytes today', () => {
  expect(bytesToText(anUpdateOfFacts())).toBe(golden.update)
})
