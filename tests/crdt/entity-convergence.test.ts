import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { joinUpdates } from '../../src/crdt/join-updates.ts'
import { entitiesOfDoc } from '../../src/crdt/read-all.ts'
import { anAsset, open, opened, owning } from './an-entity-doc.ts'

describe('convergence', () => {
  const names = ['aaaaaaaa', 'bbbbbbbb', 'cccccccc'] as const
  const step = fc.record({
    by: fc.nat({ max: 2 }),
    id: fc.constantFrom(...names),
    field: fc.constantFrom('name', 'note', 'quantity'),
    value: fc.nat({ max: 9 }),
    /** Which tablet hears, before writing, all that others wrote up to now. */
    hear: fc.boolean()
  })

  it('[Y3] every tablet and a plain Y.Doc show the same, whatever order the frames come in', () => {
    fc.assert(
      fc.property(
        fc.array(step, { maxLength: 25 }),
        fc.infiniteStream(fc.nat()),
        (steps, chance) => {
          const random = (): number => chance.next().value ?? 0
          const outbox = tablets(steps)
          const plain = new Y.Doc()
          for (const { update } of shuffled(outbox.sealed, random)) Y.applyUpdate(plain, update)
          const shown = entitiesOfDoc(plain, 'assets')
          const late = open({ clientId: 4 })
          for (const tablet of [...outbox.tablets, late]) {
            deliver(tablet, shuffled(outbox.sealed, random))
            expect(tablet.isBroken()).toBe(false)
            expect(tablet.all('assets')).toEqual(shown)
          }
          const log = shuffled(outbox.sealed, random).map(({ update }) => update)
          expect(open({ clientId: 5, updates: log }).all('assets')).toEqual(shown)
        }
      ),
      { numRuns: 80 }
    )
  })
})

interface Piece {
  readonly client: number
  readonly update: Uint8Array
}
interface Step {
  readonly by: number
  readonly id: string
  readonly field: string
  readonly value: number
  readonly hear: boolean
}

/** Three tablets that make and edit things, alone or after hearing; what is heard was sealed before, one frame a tablet. */
function tablets(steps: readonly Step[]) {
  const all = [1, 2, 3].map((clientId) => open({ clientId }))
  const pending: Uint8Array[][] = [[], [], []]
  const sealed: Piece[] = []
  const seal = (): void => {
    for (const [at, updates] of pending.entries())
      if (updates.length > 0)
        sealed.push({ client: at + 1, update: joinUpdates(updates.splice(0)) })
  }
  for (const { by, id, field, value, hear } of steps) {
    const tablet = all[by]!
    if (hear) {
      seal()
      for (const { client, update } of sealed) opened(tablet.apply(update, owning(client)))
    }
    const known = tablet.all('assets')
    const own = ownId(by, id)
    const fields = { [field]: field === 'quantity' ? value : String(value) }
    const write = known.some((asset) => asset.id === own)
      ? tablet.write([], [{ root: 'assets', id: known[value % known.length]!.id, fields }])
      : tablet.write([{ root: 'assets', entity: anAsset(own) }], [])
    const update = opened(write)
    if (update) pending[by]!.push(update)
  }
  seal()
  return { tablets: all, sealed }
}

function ownId(by: number, id: string): string {
  return `${'xyz'.charAt(by)}${id.slice(1)}`
}

function shuffled<Value>(values: readonly Value[], chance: () => number): readonly Value[] {
  return values
    .map((value) => ({ value, key: chance() }))
    .toSorted((one, other) => one.key - other.key)
    .map(({ value }) => value)
}

/** As the engine does: what must wait is tried again after something came. */
function deliver(tablet: ReturnType<typeof open>, pieces: readonly Piece[]): void {
  let waiting = [...pieces]
  for (let rounds = 0; waiting.length > 0 && rounds <= pieces.length; rounds++)
    waiting = waiting.filter(({ client, update }) => {
      const result = tablet.apply(update, owning(client))
      if (!result.ok) expect(result.fault.kind).toBe('gap')
      return !result.ok
    })
  expect(waiting).toEqual([])
}
