import * as fc from 'fast-check'
import * as encoding from 'lib0/encoding'
import { describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { anAsset, open, opened, owning } from './an-entity-doc.ts'
import { aHole, anItem, anUpdate, any, number, text, type } from './an-update.ts'
import type { Bytes, Deletes, StructId } from './an-update.ts'

const ENTITY: StructId = [1, 0]
/** Of the asset below: clock 1 is `kind`, 2 `code`, 3 `name` … */
const NAME: StructId = [1, 3]

function scene() {
  const writer = open({ clientId: 1 })
  const base = opened(writer.write([{ root: 'assets', entity: anAsset('aaaaaaaa') }], []))!
  const reader = open({ clientId: 2, updates: [base] })
  return { reader, base }
}

const refusal = (why: string) => ({ ok: false, fault: { kind: 'malformed', why } })
const value = (
  on: { origin?: StructId; parent?: StructId; key?: string },
  body = any('x')
): Bytes => anItem({ content: 8, ...on, body })
const entity = (key: string, root = 'assets'): Bytes =>
  anItem({ content: 7, root, key, body: type(1) })
const from9 = (structs: readonly Bytes[], deletes: Deletes = []): Uint8Array =>
  anUpdate([{ client: 9, clock: 0, structs }], deletes)

/** Refused, and nothing in the document is different. */
function expectRefused(update: Uint8Array, fault: object): void {
  const { reader } = scene()
  const before = reader.all('assets')
  expect(reader.apply(update, owning(9))).toEqual(fault)
  expect(reader.all('assets')).toEqual(before)
  expect(reader.isBroken()).toBe(false)
  expect(reader.apply(from9([value({ origin: NAME })], [[...NAME, 1]]), owning(9)).ok).toBe(true)
  expect(reader.read('assets', 'aaaaaaaa')?.name).toBe('x')
}

describe('an update', () => {
  it.each([
    ['a new entity', from9([entity('bbbbbbbb'), value({ parent: [9, 0], key: 'name' })])],
    ['a new field', from9([value({ parent: ENTITY, key: 'colour' })])],
    ['another value', from9([value({ origin: NAME })], [[...NAME, 1]])],
    ['a list', from9([value({ parent: ENTITY, key: 'days' }, any([1, 2]))])],
    ['bytes', from9([anItem({ content: 3, parent: ENTITY, key: 'photo', body: text('x') })])],
    ['nothing', anUpdate([])]
  ])('[Y13] with %s is taken', (_name, update) => {
    expect(scene().reader.apply(update, owning(9)).ok).toBe(true)
  })

  it.each([
    ['a skip', [aHole(10, 5)], 'struct'],
    ['a collected stretch', [aHole(0, 2 ** 50)], 'struct'],
    ['another root', [entity('bbbbbbbb', 'other')], 'parent'],
    ['a root of another document', [entity('bbbbbbbb', 'blocks')], 'parent'],
    ['a list in a root', [anItem({ content: 8, root: 'assets', body: any(1) })], 'key'],
    ['an entity under a name', [entity('toString')], null],
    ['an entity under a bad name', [entity('__proto__')], 'key'],
    [
      'an array for an entity',
      [anItem({ content: 7, root: 'assets', key: 'bbbbbbbb', body: type(0) })],
      'bytes'
    ],
    [
      'a value for an entity',
      [anItem({ content: 8, root: 'assets', key: 'bbbbbbbb', body: any(1) })],
      'content'
    ],
    ['a value over an entity', [value({ origin: ENTITY })], 'origin'],
    ['a field called __proto__', [value({ parent: ENTITY, key: '__proto__' })], 'key'],
    ['a field without a name', [value({ parent: ENTITY, key: '' })], 'key'],
    ['a field with a long name', [value({ parent: ENTITY, key: 'k'.repeat(65) })], 'key'],
    ['a list element in an entity', [value({ parent: ENTITY })], 'key'],
    ['a field in a value', [value({ parent: NAME, key: 'name' })], 'parent'],
    [
      'a map in an entity',
      [anItem({ content: 7, parent: ENTITY, key: 'deep', body: type(1) })],
      'content'
    ],
    ['a text type', [anItem({ content: 7, parent: ENTITY, key: 'deep', body: type(2) })], 'bytes'],
    ['a text', [anItem({ content: 4, parent: ENTITY, key: 'name', body: text('x') })], 'content'],
    ['a tombstone', [anItem({ content: 1, origin: NAME, body: number(1) })], 'content'],
    ['a burnt clock', [anItem({ content: 1, origin: NAME, body: number(2 ** 50) })], 'struct'],
    ['two values at once', [value({ origin: NAME }, any(1, 2))], 'struct'],
    ['no value', [value({ origin: NAME }, any())], 'struct'],
    ['an object', [value({ origin: NAME }, any({ isAdmin: true }))], 'bytes'],
    ['a nested list', [value({ origin: NAME }, any([[1]]))], 'bytes'],
    [
      'long bytes',
      [anItem({ content: 3, parent: ENTITY, key: 'p', body: text('x'.repeat(65_537)) })],
      'content'
    ],
    [
      'unknown content',
      [anItem({ content: 12, parent: ENTITY, key: 'p', body: number(0) })],
      'bytes'
    ],
    ['a right origin', [anItem({ content: 8, origin: NAME, right: NAME, body: any(1) })], 'origin'],
    ['an origin in its own future', [value({ origin: [9, 5] })], 'origin'],
    ['itself as its origin', [value({ origin: [9, 0] })], 'origin'],
    ['itself as its parent', [value({ parent: [9, 0], key: 'name' })], 'origin']
  ])('[Y13] with %s is refused', (_name, structs, why) => {
    if (why === null) return expect(scene().reader.apply(from9(structs), owning(9)).ok).toBe(true)
    return expectRefused(from9(structs), refusal(why))
  })

  it('[Y5] of a client id that is not the writer’s is refused', () => {
    const update = anUpdate([{ client: 8, clock: 0, structs: [entity('bbbbbbbb')] }])
    expectRefused(update, { ok: false, fault: { kind: 'foreign-client', client: 8 } })
  })

  it('[Y4] with a hole before it is held', () => {
    const gap = (client: number, clock: number) => ({
      ok: false,
      fault: { kind: 'gap', client, clock }
    })
    expectRefused(anUpdate([{ client: 9, clock: 1, structs: [entity('bbbbbbbb')] }]), gap(9, 0))
    expectRefused(from9([value({ origin: [7, 3] })]), gap(7, 3))
    expectRefused(from9([value({ parent: [7, 3], key: 'name' })]), gap(7, 3))
  })

  it('[Y4] whose clients wait for each other in a circle is held, not half taken', () => {
    const { reader } = scene()
    const circle = anUpdate([
      { client: 9, clock: 0, structs: [value({ origin: [8, 0] })] },
      { client: 8, clock: 0, structs: [value({ origin: [9, 0] })] }
    ])
    expect(reader.apply(circle, owning(8, 9))).toMatchObject({ ok: false, fault: { kind: 'gap' } })
    expect(reader.isBroken()).toBe(false)
  })

  it('[Y14] deletes what it replaces and nothing else', () => {
    const replace = value({ origin: NAME })
    expectRefused(from9([replace], [[1, 2, 1]]), refusal('delete'))
    expectRefused(from9([replace], [[1, 3, 2]]), refusal('delete'))
    expectRefused(from9([replace], [[1, 3, 0]]), refusal('delete'))
    expectRefused(from9([replace], [[1, 3, 2 ** 50]]), refusal('delete'))
    expectRefused(from9([], [[...ENTITY, 1]]), refusal('delete'))
    expectRefused(from9([entity('bbbbbbbb')], [[...ENTITY, 1]]), refusal('delete'))
    expectRefused(from9([], [[7, 0, 1]]), refusal('delete'))
  })

  it('[Y14] cannot delete an entity by telling a known struct otherwise', () => {
    const { reader } = scene()
    const own = from9([value({ origin: NAME })], [[...NAME, 1]])
    expect(reader.apply(own, owning(9)).ok).toBe(true)
    const lie = from9([value({ origin: ENTITY })], [[...ENTITY, 1]])
    expect(reader.apply(lie, owning(9))).toEqual(refusal('delete'))
    const future = from9([value({ origin: [7, 0] })], [[7, 0, 1]])
    expect(reader.apply(future, owning(9))).toEqual({
      ok: false,
      fault: { kind: 'gap', client: 7, clock: 0 }
    })
    expect(reader.all('assets')).toHaveLength(1)
  })

  it('[Y15] that would make Yjs search without end is refused', () => {
    const leaps = Array.from({ length: 65 }, () => value({ origin: NAME }))
    expectRefused(from9(leaps), refusal('origin'))
    const chain = leaps.map((_, at) => value({ origin: at === 0 ? NAME : [9, at - 1] }))
    const deletes: Deletes = [[...NAME, 1], ...chain.slice(1).map((_, at) => [9, at, 1] as const)]
    expect(scene().reader.apply(from9(chain, deletes), owning(9)).ok).toBe(true)
    expectRefused(from9(Array.from({ length: 65 }, () => entity('bbbbbbbb'))), refusal('origin'))
  })

  it('[Y6] with 20,000 roots is refused before one is made', () => {
    const structs = Array.from({ length: 20_000 }, (_, at) => entity('bbbbbbbb', `root${at}`))
    expectRefused(from9(structs), refusal('parent'))
  })
})

describe('an entity that two tablets made under one id', () => {
  it('[Y13] leaves the same on all tablets, and what comes for the lost one is let fall', () => {
    const { base } = scene()
    const rival = from9([entity('aaaaaaaa'), value({ parent: [9, 0], key: 'name' }, any('rival'))])
    const edit = anUpdate(
      [{ client: 5, clock: 0, structs: [value({ origin: NAME })] }],
      [[...NAME, 1]]
    )
    const orders = [
      [base, rival, edit],
      [base, edit, rival],
      [rival, base, edit]
    ]
    for (const order of orders) {
      const reader = open({ clientId: 2 })
      for (const update of order) expect(reader.apply(update, owning(1, 5, 9)).ok).toBe(true)
      expect(reader.read('assets', 'aaaaaaaa')?.name).toBe('rival')
      const late = anUpdate([
        { client: 6, clock: 0, structs: [value({ parent: ENTITY, key: 'z' })] }
      ])
      expect(reader.apply(late, owning(6)).ok).toBe(true)
      const onLost = anUpdate(
        [{ client: 6, clock: 1, structs: [value({ origin: [5, 0] })] }],
        [[5, 0, 1]]
      )
      expect(reader.apply(onLost, owning(6)).ok).toBe(true)
      expect(reader.isBroken()).toBe(false)
    }
  })
})

describe('bytes', () => {
  const writer = open({ clientId: 9 })
  const made = opened(
    writer.write([{ root: 'assets', entity: anAsset('bbbbbbbb', { name: 'x' }) }], [])
  )!
  const fields = { name: 'yy', quantity: 7 }
  const edit = opened(writer.write([], [{ root: 'assets', id: 'bbbbbbbb', fields }]))!
  const good = Y.mergeUpdates([made, edit])

  it('[Y6] cut at any length, with something behind, or of V2 are refused', () => {
    const { reader } = scene()
    const cuts = Array.from({ length: good.length }, (_, length) => good.subarray(0, length))
    const wrong = [...cuts, Uint8Array.of(...good, 0), Y.convertUpdateFormatV1ToV2(good)]
    for (const update of wrong) expect(reader.apply(update, owning(9))).toEqual(refusal('bytes'))
    expect(reader.all('assets')).toHaveLength(1)
    expect(reader.apply(good, owning(9)).ok).toBe(true)
  })

  it('[Y6] changed anywhere never throw, hang, break or leave anything pending', () => {
    const mutation = fc.record({
      at: fc.nat({ max: good.length - 1 }),
      value: fc.nat({ max: 255 })
    })
    fc.assert(
      fc.property(fc.array(mutation, { minLength: 1, maxLength: 3 }), (mutations) => {
        const { reader } = scene()
        const before = reader.all('assets')
        const bytes = good.slice()
        for (const { at, value: byte } of mutations) bytes[at] = byte
        const result = reader.apply(bytes, owning(9))
        expect(reader.isBroken()).toBe(false)
        if (!result.ok) expect(reader.all('assets')).toEqual(before)
        expect(reader.read('assets', 'aaaaaaaa')).not.toBeNull()
      }),
      { numRuns: 1500 }
    )
  })

  it('[Y6] built of plausible structs never throw, hang, break or leave anything pending', () => {
    fc.assert(
      fc.property(fc.array(structs, { maxLength: 8 }), deletes, (list, deleted) => {
        const { reader } = scene()
        const before = reader.all('assets')
        const result = reader.apply(from9(list, deleted), owning(9))
        expect(reader.isBroken()).toBe(false)
        if (!result.ok) expect(reader.all('assets')).toEqual(before)
        expect(reader.read('assets', 'aaaaaaaa')).not.toBeNull()
      }),
      { numRuns: 1500 }
    )
  })
})

const ids: fc.Arbitrary<StructId> = fc.tuple(
  fc.constantFrom(1, 1, 9, 9, 7),
  fc.constantFrom(0, 1, 2, 3, 4, 40)
)
const bodies: fc.Arbitrary<Bytes> = fc.constantFrom(
  any('x'),
  any([1]),
  any(null),
  any(1, 2),
  any({})
)
const structs: fc.Arbitrary<Bytes> = fc.oneof(
  fc.constantFrom(
    entity('bbbbbbbb'),
    entity('aaaaaaaa'),
    entity('__proto__'),
    aHole(0, 1),
    aHole(10, 1)
  ),
  fc.tuple(ids, bodies).map(([origin, body]) => value({ origin }, body)),
  fc.tuple(ids, bodies).map(([parent, body]) => value({ parent, key: 'name' }, body)),
  fc
    .tuple(ids, fc.nat({ max: 3 }))
    .map(([origin, ref]) => anItem({ content: 7, origin, body: type(ref) })),
  ids.map((origin) => anItem({ content: 1, origin, body: number(1) })),
  fc
    .uint8Array({ maxLength: 8 })
    .map((bytes) => (to: encoding.Encoder) => encoding.writeUint8Array(to, bytes))
)
const deletes: fc.Arbitrary<Deletes> = fc.array(
  fc.tuple(ids, fc.nat({ max: 2 })).map(([[client, clock], len]) => [client, clock, len] as const),
  { maxLength: 2 }
)
