import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { readFactRuns } from '../../src/crdt/fact-bouncer.ts'
import { encodeFactRun, encodeFactRuns, joinFactRuns, unseenPart } from '../../src/crdt/fact-run.ts'
import { factsOfDoc } from '../../src/crdt/read-all.ts'
import { bytesToHex } from '../../src/lib/bytes.ts'
import { runsOf, tuples, updatesOf, writers } from './a-tuple.ts'

const all = (): boolean => true

describe('a run of facts', () => {
  it('[Y1] is byte for byte what a real Y.Doc writes', () => {
    fc.assert(
      fc.property(writers, (writing) => {
        for (const writer of writing)
          expect(runsOf(writer).map(encodeFactRun)).toEqual(updatesOf(writer))
      }),
      { numRuns: 60 }
    )
  })

  it('[Y1] has these bytes for ever', () => {
    const told = [[1, 0, -5, Uint8Array.of(1, 2), null, true, 'あ', 1.5, 2 ** 40]]
    const body = '080175097d017d007d45740201027e787703e38182'
    const numbers = '7c3fc000007c53800000'
    const first = encodeFactRun({ client: 300, clock: 0, tuples: told })
    expect(bytesToHex(first)).toBe(
      `0101ac0200${body.replace('0801', '080105666163747301')}${numbers}00`
    )
    const later = encodeFactRun({ client: 300, clock: 7, tuples: told })
    expect(bytesToHex(later)).toBe(`0101ac0207${body.replace('0801', '88ac020601')}${numbers}00`)
  })

  it('[Y1] of several clients is what a Y.Doc that knows them all writes', () => {
    fc.assert(
      fc.property(writers, (writing) => {
        const update = encodeFactRuns(writing.flatMap(runsOf))
        const doc = new Y.Doc()
        Y.applyUpdate(doc, update)
        expect(Y.encodeStateAsUpdate(doc)).toEqual(update)
      }),
      { numRuns: 60 }
    )
  })

  it('[Y2] is read back as it was written', () => {
    fc.assert(
      fc.property(writers, (writing) => {
        const runs = joinFactRuns(writing.flatMap(runsOf))
        expect(readFactRuns(encodeFactRuns(runs), all)).toEqual({ ok: true, value: runs })
      }),
      { numRuns: 60 }
    )
  })

  it('[Y2] [Y3] shows the same facts in a plain Y.Doc, in whatever order and however often they come', () => {
    const shuffled = writers.chain((writing) => {
      const updates = writing.flatMap((writer) => runsOf(writer).map(encodeFactRun))
      const order = fc.shuffledSubarray(updates, { minLength: updates.length })
      return fc.record({ writing: fc.constant(writing), order, again: fc.subarray(updates) })
    })
    fc.assert(
      fc.property(shuffled, ({ writing, order, again }) => {
        const doc = new Y.Doc()
        for (const update of [...order, ...again]) Y.applyUpdate(doc, update)
        const runs = joinFactRuns(writing.flatMap(runsOf))
        const told = runs.flatMap(({ client, clock, tuples: facts }) =>
          facts.map((value, at) => ({ client, clock: clock + at, value }))
        )
        expect(factsOfDoc(doc)).toEqual(told)
        expect(doc.getArray('facts').length).toBe(told.length)
      }),
      { numRuns: 60 }
    )
  })

  it('[Y3] is the same however Yjs merged or cut the updates', () => {
    fc.assert(
      fc.property(writers, (writing) => {
        const updates = writing.flatMap(updatesOf)
        const runs = joinFactRuns(writing.flatMap(runsOf))
        const merged = readFactRuns(Y.mergeUpdates([...updates]), all)
        expect(merged).toEqual({ ok: true, value: runs })
      }),
      { numRuns: 60 }
    )
  })
})

describe('joining runs', () => {
  it('[Y3] makes rows of one client one run and leaves a hole a hole', () => {
    const rows = [
      { client: 7, clock: 4, tuples: [[4]] },
      { client: 9, clock: 0, tuples: [[9]] },
      { client: 7, clock: 0, tuples: [[0], [1]] },
      { client: 7, clock: 2, tuples: [[2]] },
      { client: 7, clock: 3, tuples: [] }
    ]
    expect(joinFactRuns(rows)).toEqual([
      { client: 7, clock: 0, tuples: [[0], [1], [2]] },
      { client: 7, clock: 4, tuples: [[4]] },
      { client: 9, clock: 0, tuples: [[9]] }
    ])
    expect(() => encodeFactRuns(rows)).toThrow('runs of one client follow each other')
  })
})

describe('what is known already', () => {
  const run = { client: 7, clock: 3, tuples: [[3], [4], [5]] }

  it('[Y4] is cut off', () => {
    expect(unseenPart(run, 3)).toEqual({ ok: true, value: run })
    expect(unseenPart(run, 5)).toEqual({ ok: true, value: { client: 7, clock: 5, tuples: [[5]] } })
    expect(unseenPart(run, 6)).toEqual({ ok: true, value: null })
    expect(unseenPart(run, 99)).toEqual({ ok: true, value: null })
  })

  it('[Y4] must reach the run', () => {
    expect(unseenPart(run, 2)).toEqual({ ok: false, fault: { kind: 'gap', client: 7, clock: 2 } })
  })
})

describe('speed', () => {
  it('[Y1] writes and reads 10,000 facts of one run as they were', () => {
    const id = Uint8Array.of(1, 2, 3, 4, 5, 6)
    const many = Array.from({ length: 10_000 }, (_, at) => [
      1,
      0,
      at,
      id,
      id,
      0,
      null,
      null,
      2 ** 52,
      at
    ])
    const run = { client: 2 ** 53 - 1, clock: 1, tuples: many }
    expect(readFactRuns(encodeFactRun(run), all)).toEqual({ ok: true, value: [run] })
  })
})

describe('a client id', () => {
  it('[Y5] that is not the writer’s is refused', () => {
    fc.assert(
      fc.property(fc.array(tuples, { minLength: 1, maxLength: 3 }), (facts) => {
        const update = encodeFactRun({ client: 8, clock: 0, tuples: facts })
        expect(readFactRuns(update, (client) => client === 7)).toEqual({
          ok: false,
          fault: { kind: 'foreign-client', client: 8 }
        })
      }),
      { numRuns: 10 }
    )
  })
})
