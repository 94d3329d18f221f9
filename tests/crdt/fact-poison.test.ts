import * as fc from 'fast-check'
import * as encoding from 'lib0/encoding'
import { describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { readFactRuns } from '../../src/crdt/fact-bouncer.ts'
import { encodeFactRun } from '../../src/crdt/fact-run.ts'
import { aHole, anItem, anUpdate, any, encoded, number, text, type } from './an-update.ts'

const read = (update: Uint8Array) => readFactRuns(update, () => true)
const fact = anItem({ content: 8, root: 'facts', body: any([1]) })
const good = encodeFactRun({
  client: 7,
  clock: 0,
  tuples: [[1, 'あ', null, Uint8Array.of(1)], [2]]
})
const one = (struct: (encoder: encoding.Encoder) => void, clock = 0): Uint8Array =>
  anUpdate([{ client: 7, clock, structs: [struct] }])
const refusal = (why: string) => ({ ok: false, fault: { kind: 'malformed', why } })

describe('bytes', () => {
  it('[Y6] cut at any length, or with something behind, are refused', () => {
    expect(read(good).ok).toBe(true)
    for (let length = 0; length < good.length; length++)
      expect(read(good.subarray(0, length))).toEqual(refusal('bytes'))
    for (const tail of [0, 1, 255])
      expect(read(Uint8Array.of(...good, tail))).toEqual(refusal('bytes'))
  })

  it('[Y6] of a V2 update are refused', () => {
    expect(read(Y.convertUpdateFormatV1ToV2(good))).toEqual(refusal('bytes'))
  })

  it('[Y6] that claim huge lengths are refused at once', () => {
    const huge = 2 ** 53 - 1
    const claims = [
      encoded((to) => encoding.writeVarUint(to, huge)),
      encoded((to) => [1, huge, 7, 0].forEach((value) => encoding.writeVarUint(to, value))),
      one(anItem({ content: 8, root: 'facts', body: number(huge) })),
      one(anItem({ content: 8, root: 'facts', body: rawAny(1, 117, huge) })),
      one(anItem({ content: 8, root: 'facts', body: rawAny(1, 119, huge) })),
      one(anItem({ content: 8, root: 'facts', body: rawAny(1, 116, huge) })),
      Uint8Array.of(...good.subarray(0, -1), ...encoded((to) => encoding.writeVarUint(to, huge)))
    ]
    for (const claim of claims) expect(read(claim)).toEqual(refusal('bytes'))
  })

  it('[Y6] of more than 2 MiB are refused unread', () => {
    expect(read(new Uint8Array(2 * 1024 * 1024 + 1))).toEqual(refusal('size'))
  })

  it('[Y6] with more structs, clients or facts than anybody writes are refused', () => {
    const structs = Array.from({ length: 20_001 }, () => fact)
    const clients = Array.from({ length: 257 }, (_, client) => ({
      client,
      clock: 0,
      structs: [fact]
    }))
    const facts = Array.from({ length: 100_001 }, () => [])
    expect(read(anUpdate([{ client: 7, clock: 0, structs }]))).toEqual(refusal('bytes'))
    expect(read(anUpdate(clients))).toEqual(refusal('bytes'))
    expect(read(encodeFactRun({ client: 7, clock: 0, tuples: facts }))).toEqual(refusal('size'))
  })

  it('[Y6] with two blocks of one client are refused: Yjs would forget the first', () => {
    const block = { client: 7, clock: 0, structs: [fact] }
    expect(read(anUpdate([block, { ...block, clock: 1 }]))).toEqual(refusal('bytes'))
  })

  it('[Y6] changed anywhere are refused or read, and never throw or change the document', () => {
    const mutation = fc.record({
      at: fc.nat({ max: good.length - 1 }),
      value: fc.nat({ max: 255 }),
      cut: fc.option(fc.nat({ max: good.length }), { nil: good.length })
    })
    fc.assert(
      fc.property(fc.array(mutation, { minLength: 1, maxLength: 4 }), (mutations) => {
        const bytes = good.slice()
        for (const { at, value } of mutations) bytes[at] = value
        const result = read(bytes.subarray(0, mutations[0]!.cut))
        expect(typeof result.ok).toBe('boolean')
        if (result.ok) for (const run of result.value) expect(run.tuples.length).toBeGreaterThan(0)
      }),
      { numRuns: 2000 }
    )
  })

  it('[Y6] of pure chance never throw', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 60 }), (bytes) => {
        expect(typeof read(bytes).ok).toBe('boolean')
      }),
      { numRuns: 2000 }
    )
  })
})

describe('a struct', () => {
  it.each([
    ['skipped', one(aHole(10, 5)), 'struct'],
    ['collected', one(aHole(0, 5)), 'struct'],
    ['under another root', one(anItem({ content: 8, root: 'other', body: any([1]) })), 'parent'],
    ['under an item', one(anItem({ content: 8, parent: [7, 0], body: any([1]) }), 1), 'parent'],
    ['with a key', one(anItem({ content: 8, root: 'facts', key: 'k', body: any([1]) })), 'origin'],
    [
      'with a right origin',
      one(anItem({ content: 8, right: [7, 0], body: any([1]) }), 1),
      'origin'
    ],
    [
      'first, but behind another',
      one(anItem({ content: 8, origin: [6, 0], body: any([1]) })),
      'parent'
    ],
    [
      'later, but not behind its own',
      one(anItem({ content: 8, origin: [6, 0], body: any([1]) }), 1),
      'parent'
    ],
    [
      'later, with a hole',
      one(anItem({ content: 8, origin: [7, 0], body: any([1]) }), 2),
      'parent'
    ],
    ['later, under the root', one(fact, 1), 'parent'],
    ['deleted', one(anItem({ content: 1, root: 'facts', body: number(1) })), 'content'],
    [
      'burning the clock',
      one(anItem({ content: 1, root: 'facts', body: number(2 ** 50) })),
      'content'
    ],
    ['of text', one(anItem({ content: 4, root: 'facts', body: text('x') })), 'content'],
    ['of bytes', one(anItem({ content: 3, root: 'facts', body: text('x') })), 'content'],
    ['of a nested map', one(anItem({ content: 7, root: 'facts', body: type(1) })), 'content'],
    ['of a nested array', one(anItem({ content: 7, root: 'facts', body: type(0) })), 'bytes'],
    ['of JSON', one(anItem({ content: 2, root: 'facts', body: rawJson('[[[]]]') })), 'content'],
    ['of an embed', one(anItem({ content: 5, root: 'facts', body: text('{}') })), 'bytes'],
    ['of a format', one(anItem({ content: 6, root: 'facts', body: text('{}') })), 'bytes'],
    ['of a subdocument', one(anItem({ content: 9, root: 'facts', body: rawDoc })), 'bytes'],
    ['of unknown content', one(anItem({ content: 11, root: 'facts', body: number(0) })), 'bytes'],
    ['of no facts', one(anItem({ content: 8, root: 'facts', body: any() })), 'tuple'],
    ['that deletes', anUpdate([{ client: 7, clock: 0, structs: [fact] }], [[7, 0, 1]]), 'delete']
  ])('[Y7] %s is refused', (_name, update, why) => {
    expect(read(update)).toEqual(refusal(why))
  })

  it.each([
    ['a scalar', 5, 'tuple'],
    ['an object', { a: 1 }, 'bytes'],
    ['an object inside', [{ a: 1 }], 'bytes'],
    ['a list inside', [[1]], 'bytes'],
    ['undefined', [undefined], 'bytes'],
    ['a bigint', [1n], 'bytes'],
    ['a long text', ['x'.repeat(65_537)], 'bytes'],
    ['long bytes', [new Uint8Array(65_537)], 'bytes'],
    ['too many values', Array.from({ length: 257 }, () => 1), 'tuple']
  ])('[Y7] holding %s is refused', (_name, value, why) => {
    expect(read(one(anItem({ content: 8, root: 'facts', body: any(value) })))).toEqual(refusal(why))
  })

  it('[Y7] holding what borrows a prototype or nests without end is refused', () => {
    const borrowed = rawAny(1, 118, 1, ...encoded(text('__proto__')), 116, 0)
    const nest = Uint8Array.from({ length: 200_000 }, (_, at) => (at % 2 === 0 ? 117 : 1))
    const nested = (encoder: encoding.Encoder): void => {
      encoding.writeVarUint(encoder, 1)
      encoding.writeUint8Array(encoder, nest)
    }
    for (const body of [borrowed, nested])
      expect(read(one(anItem({ content: 8, root: 'facts', body })))).toEqual(refusal('bytes'))
  })
})

function rawAny(...values: readonly number[]): (encoder: encoding.Encoder) => void {
  return (encoder) => {
    for (const value of values) encoding.writeVarUint(encoder, value)
  }
}

function rawJson(json: string): (encoder: encoding.Encoder) => void {
  return (encoder) => {
    encoding.writeVarUint(encoder, 1)
    encoding.writeVarString(encoder, json)
  }
}

function rawDoc(encoder: encoding.Encoder): void {
  encoding.writeVarString(encoder, 'guid')
  encoding.writeAny(encoder, {})
}
