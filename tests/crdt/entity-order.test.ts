import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { entitiesOfDoc } from '../../src/crdt/read-all.ts'
import type { EntityDoc } from '../../src/crdt/entity-doc.ts'
import { anAsset, open, opened, owning } from './an-entity-doc.ts'
import { anItem, anUpdate, any, type } from './an-update.ts'
import type { Bytes, Deletes, StructId } from './an-update.ts'

interface Frame {
  readonly client: number
  readonly update: Uint8Array
}

/** Writers that keep to no manners: what one sends may hang on anything of any other. */
const anyone: fc.Arbitrary<StructId> = fc.tuple(fc.constantFrom(7, 8, 9), fc.nat({ max: 3 }))
const ofBase: fc.Arbitrary<StructId> = fc.nat({ max: 4 }).map((clock) => [1, clock] as const)
const values: fc.Arbitrary<StructId> = fc.constantFrom([1, 3], [1, 4])
const origins = fc.oneof({ arbitrary: values, weight: 6 }, anyone, ofBase)
const parents = fc.oneof({ arbitrary: fc.constant<StructId>([1, 0]), weight: 6 }, anyone, ofBase)
const structs: fc.Arbitrary<Bytes> = fc.oneof(
  fc
    .constantFrom('aaaaaaaa', 'bbbbbbbb')
    .map((key) => anItem({ content: 7, root: 'assets', key, body: type(1) })),
  fc
    .tuple(origins, fc.nat({ max: 9 }))
    .map(([origin, value]) => anItem({ content: 8, origin, body: any(String(value)) })),
  fc
    .tuple(parents, fc.constantFrom('name', 'note'))
    .map(([parent, key]) => anItem({ content: 8, parent, key, body: any(key) }))
)
const deletes: fc.Arbitrary<Deletes> = fc.oneof(
  { arbitrary: fc.constant([]), weight: 3 },
  origins.map(([client, clock]) => [[client, clock, 1] as const])
)
/** The frames of one writer: each continues the clock of the one before. */
const writer = (client: number): fc.Arbitrary<readonly Frame[]> =>
  fc
    .array(fc.tuple(fc.array(structs, { minLength: 1, maxLength: 3 }), deletes), { maxLength: 3 })
    .map((batches) => {
      let clock = 0
      return batches.map(([list, deleted]) => {
        const update = anUpdate([{ client, clock, structs: list }], deleted)
        clock += list.length
        return { client, update }
      })
    })

describe('whatever writers without manners send', () => {
  it('[Y21] every tablet takes the same frames and shows what a plain Y.Doc shows', () => {
    const worlds = fc.tuple(writer(7), writer(8), writer(9), fc.infiniteStream(fc.nat()))
    fc.assert(
      fc.property(worlds, ([seven, eight, nine, chance]) => {
        const queues = [seven, eight, nine]
        const one = take(queues, () => chance.next().value ?? 0)
        const other = take(queues, () => chance.next().value ?? 0)
        expect(new Set(other.taken)).toEqual(new Set(one.taken))
        expect(other.tablet.all('assets')).toEqual(one.tablet.all('assets'))
        const plain = new Y.Doc()
        for (const { update } of [...one.taken].toReversed()) Y.applyUpdate(plain, update)
        expect(entitiesOfDoc(plain, 'assets')).toEqual(one.tablet.all('assets'))
      }),
      { numRuns: 300 }
    )
  })
})

interface Taken {
  readonly tablet: EntityDoc
  readonly taken: readonly Frame[]
}

/** As the engine does: a held frame is tried again, a bad one stops its writer; between writers chance decides. */
function take(queues: readonly (readonly Frame[])[], chance: () => number): Taken {
  const tablet = open({ clientId: 2 })
  const base = opened(
    open({ clientId: 1 }).write([{ root: 'assets', entity: anAsset('aaaaaaaa') }], [])
  )!
  const taken: Frame[] = []
  const waiting = [[{ client: 1, update: base }], ...queues].map((queue) => queue.slice())
  for (let idle = 0; idle < 40; idle++) {
    const queue = waiting[chance() % waiting.length]!
    const frame = queue[0]
    if (!frame) continue
    const result = tablet.apply(frame.update, owning(frame.client))
    if (!result.ok && result.fault.kind === 'gap') continue
    if (result.ok) taken.push(frame)
    queue.splice(0, result.ok ? 1 : queue.length)
    idle = 0
  }
  // chance may have passed a queue by: ask each once more until none moves
  for (let moved = true; moved;) {
    moved = false
    for (const queue of waiting) {
      const frame = queue[0]
      const result = frame && tablet.apply(frame.update, owning(frame.client))
      if (!frame || !result || (!result.ok && result.fault.kind === 'gap')) continue
      if (result.ok) taken.push(frame)
      queue.splice(0, result.ok ? 1 : queue.length)
      moved = true
    }
  }
  expect(tablet.isBroken()).toBe(false)
  return { tablet, taken }
}
