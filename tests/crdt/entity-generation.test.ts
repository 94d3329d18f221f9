import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { entityBase, judgeEntityBase } from '../../src/crdt/entity-base.ts'
import { openMoving } from '../../src/crdt/entity-erase.ts'
import { openEntityDoc, type EntityDoc } from '../../src/crdt/entity-doc.ts'
import type { Forgotten } from '../../src/crdt/erase.ts'
import { entitiesOfDoc } from '../../src/crdt/read-all.ts'
import { encodeStructs } from '../../src/crdt/structs.ts'
import { anAsset, open, opened, owning } from './an-entity-doc.ts'
import { aHole, anItem, anUpdate, any, number, type } from './an-update.ts'

const ROOTS = ['assets'] as const
const GONE = 'gonegone'
const IDS = [GONE, 'staysSta', 'andalsoI'] as const
const forgotten: Forgotten = { ids: new Set([GONE]), isAll: false }
const SECRET = 'ひみつ'

interface Piece {
  readonly client: number
  readonly update: Uint8Array
}

const edit = fc.record({
  by: fc.nat({ max: 2 }),
  id: fc.constantFrom(...IDS),
  field: fc.constantFrom('name', 'note'),
  value: fc.nat({ max: 9 })
})
const edits = fc.array(edit, { maxLength: 12 })
type Edit = typeof edit extends fc.Arbitrary<infer Value> ? Value : never

/** A field of the erased thing always says the secret. */
function apply(tablets: readonly EntityDoc[], list: readonly Edit[]): readonly Piece[] {
  return list.flatMap(({ by, id, field, value }) => {
    const tablet = tablets[by]!
    if (!tablet.read('assets', id)) return []
    const text = id === GONE ? `${SECRET}${value}` : String(value)
    const update = opened(tablet.write([], [{ root: 'assets', id, fields: { [field]: text } }]))
    return update ? [{ client: tablet.clientId, update }] : []
  })
}

function shuffled<Value>(list: readonly Value[], random: (below: number) => number): Value[] {
  return list
    .map((value) => ({ value, key: random(1000) }))
    .toSorted((one, other) => one.key - other.key)
    .map(({ value }) => value)
}

function later(clientId: number, updates: readonly Uint8Array[]): EntityDoc {
  return opened(
    openEntityDoc({ clientId, guid: `later-${clientId}`, roots: ROOTS, updates, isLater: true })
  )
}

/** Each takes all; who waits for another is tried again. */
function deliver(tablet: EntityDoc, pieces: readonly Piece[]): void {
  let waiting = pieces
  for (let before = Infinity; waiting.length < before;) {
    before = waiting.length
    waiting = waiting.filter(({ client, update }) => {
      const taken = tablet.apply(update, owning(client))
      if (!taken.ok) expect(taken.fault.kind).toBe('gap')
      return !taken.ok
    })
  }
  expect(waiting).toEqual([])
}

describe('a new generation of an entity document', () => {
  it('[Y25] erased things are gone from all bytes, and every tablet shows of the others what it would have shown', () => {
    fc.assert(
      fc.property(edits, edits, edits, fc.infiniteStream(fc.nat()), (one, two, three, chance) => {
        const random = (below: number): number => (chance.next().value ?? 0) % below
        const tablets = [1, 2, 3].map((clientId) => open({ clientId, roots: ROOTS }))
        const created = opened(
          tablets[0]!.write(
            IDS.map((id) => ({
              root: 'assets',
              entity: anAsset(id, { note: id === GONE ? SECRET : '' })
            })),
            []
          )
        )!
        for (const tablet of tablets.slice(1)) opened(tablet.apply(created, owning(1)))
        const early = [{ client: 1, update: created }, ...apply(tablets, one)]
        for (const tablet of tablets) deliver(tablet, early)
        // the first one's are at the relay when the base is made, the others are away
        const away = apply(tablets, two)
        const covered = [...early, ...away.filter(({ client }) => client === 1)]
        const parts = opened(
          entityBase(
            ROOTS,
            covered.map(({ update }) => update),
            forgotten
          )
        )
        const base = parts.map(({ update }) => update)
        expect(judgeEntityBase(ROOTS, base)).toEqual({ ok: true, value: null })
        const moved = [2, 3].flatMap((client) => {
          const moving = openMoving(ROOTS, base, forgotten)
          const pieces = away.flatMap((piece) => {
            if (piece.client !== client) return []
            const end = moving.move(piece.update)
            if (end.kind !== 'moved') throw new Error('it waits')
            return [{ client, update: end.update }]
          })
          moving.close()
          return pieces
        })
        const after = [11, 12, 13].map((clientId, at) =>
          later(clientId, [
            ...base,
            ...moved.filter(({ client }) => client === at + 1).map(({ update }) => update)
          ])
        )
        const fresh = apply(after, three)
        const pieces = [...moved, ...fresh]
        for (const tablet of after) deliver(tablet, shuffled(pieces, random))
        const plain = new Y.Doc()
        for (const update of shuffled([...base, ...pieces.map((piece) => piece.update)], random))
          Y.applyUpdate(plain, update)
        expect(plain.store.pendingStructs).toBe(null)
        const shown = entitiesOfDoc(plain, 'assets')
        expect(shown.map(({ id }) => id)).toEqual(IDS.slice(1).toSorted())
        for (const tablet of after) expect(tablet.all('assets')).toEqual(shown)
        // a world where nothing was erased shows the same of what stays
        const whole = open({ clientId: 99, roots: ROOTS })
        deliver(whole, [...early, ...away, ...fresh])
        expect(whole.all('assets').filter(({ id }) => id !== GONE)).toEqual(shown)
        for (const bytes of [...base, ...pieces.map(({ update }) => update)])
          expect(new TextDecoder().decode(bytes)).not.toContain(SECRET)
      }),
      { numRuns: 150 }
    )
  })

  it('[Y25] of all things clocks stay, and a generation after the next holds the same', () => {
    const tablet = open({ clientId: 1, roots: ROOTS })
    const update = opened(
      tablet.write([{ root: 'assets', entity: anAsset(GONE, { note: SECRET }) }], [])
    )!
    const all: Forgotten = { ids: new Set(), isAll: true }
    const base = opened(entityBase(ROOTS, [update], all)).map((part) => part.update)
    const again = opened(entityBase(ROOTS, base, all)).map((part) => part.update)
    expect(again).toEqual(base)
    const doc = new Y.Doc()
    for (const one of base) Y.applyUpdate(doc, one)
    expect(Y.getState(doc.store, 1)).toBe(12)
    expect(entitiesOfDoc(doc, 'assets')).toEqual([])
  })

  it('[Y25] what builds on records that are not in the base waits', () => {
    const tablet = open({ clientId: 1, roots: ROOTS })
    const created = opened(tablet.write([{ root: 'assets', entity: anAsset('staysSta') }], []))!
    const other = open({ clientId: 2, roots: ROOTS })
    opened(other.apply(created, owning(1)))
    const edited = opened(
      other.write([], [{ root: 'assets', id: 'staysSta', fields: { note: 'x' } }])
    )!
    const base = opened(entityBase(ROOTS, [], forgotten)).map((part) => part.update)
    const moving = openMoving(ROOTS, base, forgotten)
    expect(moving.move(edited)).toEqual({ kind: 'waits' })
    expect(moving.move(created)).toMatchObject({ kind: 'moved', isWhole: true })
    expect(moving.move(edited)).toMatchObject({ kind: 'moved', isWhole: true, records: 1 })
  })

  it('[Y25] an update that names more deleted clocks than can be counted waits, and costs nothing', () => {
    const tablet = open({ clientId: 1, roots: ROOTS })
    const created = opened(tablet.write([{ root: 'assets', entity: anAsset(GONE) }], []))!
    const { structs } = Y.decodeUpdate(created)
    const kept = structs.filter((struct) => !(struct instanceof Y.Skip))
    const huge = encodeStructs(kept, new Map([[9, [{ clock: 0, len: 2 ** 40 }]]]))
    const moving = openMoving(ROOTS, [], forgotten)
    expect(moving.move(huge)).toEqual({ kind: 'waits' })
  })
})

const entity = anItem({ content: 7, root: 'assets', key: 'staysSta', body: type(1) })
const value = (key: string) => anItem({ content: 8, parent: [1, 0], key, body: any('x') })
const deleted = (length: number) => anItem({ content: 1, origin: [1, 1], body: number(length) })

describe('the bouncer of bases', () => {
  const judge = (...structs: Parameters<typeof anUpdate>[0][number]['structs']) =>
    judgeEntityBase(ROOTS, [anUpdate([{ client: 1, clock: 0, structs }])])

  it('[Y26] emptied structs are let in', () => {
    expect(judge(entity, value('name'), deleted(2), aHole(0, 5)).ok).toBe(true)
  })

  it('[Y26] all else is as strict as ever', () => {
    const nested = anItem({ content: 7, parent: [1, 0], key: 'name', body: type(1) })
    const root = anItem({ content: 7, root: 'elsewhere', key: 'staysSta', body: type(1) })
    const text = anItem({ content: 7, root: 'assets', key: 'staysSta', body: type(2) })
    const emptyKey = anItem({ content: 1, root: 'assets', key: '__proto__', body: number(1) })
    const refused = [
      [entity, value('__proto__')],
      [entity, nested],
      [root],
      [text],
      [emptyKey],
      [entity, aHole(10, 3)],
      [entity, aHole(0, 2_000_000)],
      [entity, anItem({ content: 8, parent: [2, 7], key: 'name', body: any('gap') })]
    ] as const
    for (const structs of refused) expect(judge(...structs)).toMatchObject({ ok: false })
    const deleting = anUpdate([{ client: 1, clock: 0, structs: [entity] }], [[1, 0, 1]])
    expect(judgeEntityBase(ROOTS, [deleting])).toMatchObject({ ok: false })
  })

  it('[Y27] records of later generations may come emptied, of the writer alone; in the first they may not', () => {
    const update = anUpdate([{ client: 4, clock: 0, structs: [aHole(0, 3)] }])
    const doc = later(1, [])
    expect(doc.apply(update, owning(4))).toEqual({ ok: true, value: [] })
    expect(doc.apply(update, owning(4))).toEqual({ ok: true, value: [] })
    expect(later(1, []).apply(update, owning(5))).toMatchObject({
      fault: { kind: 'foreign-client' }
    })
    expect(open({ clientId: 1, roots: ROOTS }).apply(update, owning(4))).toMatchObject({
      fault: { kind: 'malformed', why: 'struct' }
    })
    const long = anUpdate([{ client: 4, clock: 0, structs: [aHole(0, 30_000)] }])
    expect(later(1, []).apply(long, owning(4))).toMatchObject({ fault: { why: 'size' } })
  })
})
