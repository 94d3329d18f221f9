import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { eraseInRuns, eraseInTuple, type Forgotten } from '../../src/crdt/erase.ts'
import { factBase, wholeRuns } from '../../src/crdt/fact-base.ts'
import { encodeFactRuns, type FactRun } from '../../src/crdt/fact-run.ts'
import { idToBytes } from '../../src/crdt/id-bytes.ts'
import { MAX_PART_BYTES } from '../../src/crdt/limits.ts'
import { factsOfDoc } from '../../src/crdt/read-all.ts'
import type { Tuple } from '../../src/crdt/tuple.ts'
import { decodeFacts } from '../../src/store/decode-facts.ts'

const GONE = 'gonegone'
const STAYS = 'staysSta'
const [gone, stays, session] = [GONE, STAYS, 'session_'].map(idToBytes) as [
  Uint8Array,
  Uint8Array,
  Uint8Array
]
const forgotten: Forgotten = { ids: new Set([GONE]), isAll: false }
const all: Forgotten = { ids: new Set(), isAll: true }
const acting: Tuple = [0, 1_800_000_000_000, null, 'さとう']

describe('erasing in facts', () => {
  it('[Y22] whatever names an erased id is emptied, and nothing else is touched', () => {
    const about: readonly Tuple[] = [
      [8, 0, 1, gone, 20, 'そば'],
      [2, 0, 2, gone, 7, 3],
      [5, 0, 3, gone, 7, 1, 'メモ', 7, 1],
      [6, 0, 4, gone, stays],
      [7, 0, 5, stays, gone],
      [16, 0, 6, gone],
      [99, 0, 7, gone, 'of a later version']
    ]
    for (const tuple of about) {
      expect(eraseInTuple('care', tuple, forgotten)).toEqual([])
      expect(eraseInTuple('register', tuple, forgotten)).toEqual([])
    }
    const other: readonly Tuple[] = [acting, [8, 0, 1, stays, 20, 'たまご'], [16, 0, 6, stays], []]
    for (const tuple of other) expect(eraseInTuple('care', tuple, forgotten)).toBe(tuple)
  })

  it('[Y22] a mark keeps child, state and time, and loses who fetched the child', () => {
    const mark: Tuple = [1, 0, 9, session, gone, 2, 'おばあちゃん', -60, 7, 3]
    expect(eraseInTuple('attendance', mark, forgotten)).toEqual([
      1,
      0,
      9,
      session,
      gone,
      2,
      null,
      -60,
      7,
      3
    ])
    const other: Tuple = [1, 0, 9, session, stays, 2, 'ちち', null]
    expect(eraseInTuple('attendance', other, forgotten)).toBe(other)
  })

  it('[Y22] of all records only who acted when stays: later facts lean on it', () => {
    expect(eraseInTuple('care', [8, 0, 1, stays, 20, 'たまご'], all)).toEqual([])
    expect(eraseInTuple('attendance', [1, 0, 9, session, stays, 0, null, null], all)).toEqual([])
    expect(eraseInTuple('care', acting, all)).toBe(acting)
  })

  it('[Y23] an empty tuple keeps its clock, is shown nowhere, and is no unknown one', () => {
    const tuples = [acting, [], [16, 0, 6, stays], [99, 0, 1, stays]] as const
    const read = decodeFacts('care:eventeve', { client: 5, clock: 0, tuples }, 'aa', [])
    expect(read.facts.map(({ id }) => id)).toEqual(['5.2'])
    expect(read.unknown).toBe(1)
  })
})

const tuples = fc.oneof(
  fc.constant<Tuple>(acting),
  fc
    .tuple(
      fc.constantFrom(1, 2, 5, 8, 16, 99),
      fc.constantFrom(gone, stays),
      fc.string({ maxLength: 9 })
    )
    .map(([kind, subject, text]): Tuple => [kind, 0, 1, subject, 20, text])
)
const writers = fc.uniqueArray(
  fc.record({ client: fc.nat(), tuples: fc.array(tuples, { minLength: 1, maxLength: 12 }) }),
  { selector: ({ client }) => client, minLength: 1, maxLength: 4 }
)

describe('the base of a fact document', () => {
  it('[Y24] base and later updates, cut anywhere and in any order, show what a plain Y.Doc shows', () => {
    fc.assert(
      fc.property(writers, fc.infiniteStream(fc.nat()), (said, chance) => {
        const random = (below: number): number => (chance.next().value ?? 0) % below
        const covered: Uint8Array[] = []
        const later: Uint8Array[] = []
        for (const { client, tuples: list } of said) {
          const at = random(list.length + 1)
          covered.push(...cut({ client, clock: 0, tuples: list.slice(0, at) }, random))
          const rest = { client, clock: at, tuples: list.slice(at) }
          later.push(...cut(rest, random).map((update) => erased(update)))
        }
        const base = factBase('care', covered, forgotten)
        if (!base.ok) throw new Error('refused')
        const updates = [...base.value.map(({ update }) => update), ...later]
        const wanted = eraseInRuns(
          'care',
          said.map(({ client, tuples: list }) => ({ client, clock: 0, tuples: list })),
          forgotten
        )
        const plain = new Y.Doc()
        for (const update of updates.toSorted(() => random(3) - 1)) Y.applyUpdate(plain, update)
        expect(factsOfDoc(plain).map(({ value }) => value)).toEqual(
          wanted.toSorted((one, other) => one.client - other.client).flatMap((run) => run.tuples)
        )
        const whole = wholeRuns(updates)
        expect(whole).toMatchObject({ ok: true })
        expect(new Map(whole.ok ? whole.value.map((run) => [run.client, run.tuples]) : [])).toEqual(
          new Map(wanted.map((run) => [run.client, run.tuples]))
        )
      })
    )
  })

  it('[Y24] a large base comes in parts that fit a frame, one client over several of them', () => {
    const long = 'あ'.repeat(1000)
    const tuplesOf = Array.from({ length: 300 }, (): Tuple => [8, 0, 1, stays, 20, long])
    const update = encodeFactRuns([{ client: 9, clock: 0, tuples: [acting, ...tuplesOf] }])
    const base = factBase('care', [update], forgotten)
    if (!base.ok) throw new Error('refused')
    expect(base.value.length).toBe(5)
    for (const part of base.value) {
      expect(part.update.length).toBeLessThanOrEqual(MAX_PART_BYTES)
      expect(part.clients).toEqual([9])
    }
    const whole = wholeRuns(base.value.map((part) => part.update))
    expect(whole.ok && whole.value[0]!.tuples.length).toBe(301)
  })

  it('[Y24] what is missing in between is a gap, and no base is made of it', () => {
    const update = encodeFactRuns([{ client: 9, clock: 2, tuples: [acting] }])
    expect(factBase('care', [update], forgotten)).toEqual({
      ok: false,
      fault: { kind: 'gap', client: 9, clock: 0 }
    })
  })
})

function cut(run: FactRun, random: (below: number) => number): readonly Uint8Array[] {
  if (run.tuples.length === 0) return []
  const at = random(run.tuples.length)
  const parts = [
    { ...run, tuples: run.tuples.slice(0, at) },
    { ...run, clock: run.clock + at, tuples: run.tuples.slice(at) }
  ]
  return parts.filter(({ tuples: list }) => list.length > 0).map((part) => encodeFactRuns([part]))
}

function erased(update: Uint8Array): Uint8Array {
  const runs = wholeRunsOf(update)
  return encodeFactRuns(eraseInRuns('care', runs, forgotten))
}

function wholeRunsOf(update: Uint8Array): readonly FactRun[] {
  const decoded = Y.decodeUpdate(update).structs
  return decoded.map((struct) => ({
    client: struct.id.client,
    clock: struct.id.clock,
    tuples: ((struct as Y.Item).content as Y.ContentAny).arr as Tuple[]
  }))
}
