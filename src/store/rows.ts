// The rows screens read, each read once (PR7): kept while they are what the disk has, forgotten by the commit that changes
// them, in this tab or another, before any view is told. What is asked for at one moment is read in one transaction.
import {
  cmp,
  Dexie,
  RangeSet,
  rangesOverlap,
  type IndexableType,
  type ObservabilitySet,
  type Transaction
} from 'dexie'
import type { EntityByRoot, Root } from '../domain/entity.ts'
import type { Fact } from '../domain/fact.ts'
import type { Day } from '../domain/id.ts'
import type { Stop } from '../lib/emitter.ts'
import type { Db, EntityRow, FactRow, KeyRow, MetaRow } from './db.ts'
import type { MetaByKey } from './meta.ts'
import { parseFacts } from './read-model/fact-rows.ts'

/** Answers are shared: a list is the same one as long as nothing in it changed. */
export interface Rows {
  readonly entities: <Kind extends Root>(
    doc: string,
    root: Kind
  ) => Promise<readonly EntityByRoot[Kind][]>
  readonly entity: <Kind extends Root>(
    doc: string,
    root: Kind,
    id: string
  ) => Promise<EntityByRoot[Kind] | null>
  /** What belongs to one day. */
  readonly ofDay: <Kind extends 'sessions' | 'blocks'>(
    doc: string,
    root: Kind,
    day: Day
  ) => Promise<readonly EntityByRoot[Kind][]>
  readonly facts: (doc: string, subject: string) => Promise<readonly Fact[]>
  readonly allFacts: (doc: string) => Promise<FactsBySubject>
  readonly meta: <Key extends keyof MetaByKey>(key: Key) => Promise<MetaByKey[Key] | null>
  readonly keys: () => Promise<readonly KeyRow[]>
}
export type FactsBySubject = ReadonlyMap<string, readonly Fact[]>

export interface KeptRows extends Rows {
  /** A reader that remembers what was asked through it. */
  readonly follow: () => Followed
  /** Hears of every commit, after what it changed was forgotten. */
  readonly onCommit: (hear: (commit: Commit) => void) => Stop
  readonly stop: Stop
}

export interface Followed {
  readonly rows: Rows
  readonly isTouchedBy: (commit: Commit) => boolean
}

export interface Commit {
  readonly touches: (table: string) => boolean
  readonly ranges: ReadonlySet<object>
}

interface Kept {
  readonly key: IndexableType
  readonly row: unknown
}

interface Range {
  readonly lower: IndexableType
  readonly upper: IndexableType
}

/** A range of one table's keys; of it only a day's rows where one is named. */
interface CachedRange extends Range {
  readonly shape: Shape
  readonly day: Day | null
  /** In the order of their keys; null before the first reading and after one that failed. */
  kept: readonly Kept[] | null
  /** Keys that changed since it was read. */
  changed: RangeSet
  /** Null when something changed since it was asked for. */
  answer: Promise<unknown> | null
  /** One reading after the other. */
  turn: Promise<unknown>
}

/** How the rows of a table are kept, and what of them is answered. */
interface Shape {
  readonly table: 'entities' | 'facts' | 'meta' | 'keys'
  readonly keep: (row: never) => Kept
  readonly answer: (kept: readonly Kept[]) => unknown
}

interface Said {
  readonly subject: string
  readonly facts: readonly Fact[]
}

const ENTITIES: Shape = {
  table: 'entities',
  keep: (row: EntityRow): Kept => ({ key: [row.doc, row.root, row.id], row }),
  answer: (kept) => rowsOf<EntityRow>(kept).map((row) => row.value)
}
const FACTS: Shape = {
  table: 'facts',
  keep: ({ doc, subject, facts }: FactRow): Kept => ({
    key: [doc, subject],
    row: { subject, facts: parseFacts(facts) } satisfies Said
  }),
  answer: (kept) => new Map(rowsOf<Said>(kept).map(({ subject, facts }) => [subject, facts]))
}
const META: Shape = {
  table: 'meta',
  keep: (row: MetaRow): Kept => ({ key: row.key, row }),
  answer: (kept) => rowsOf<MetaRow>(kept)[0]?.value ?? null
}
const KEYS: Shape = {
  table: 'keys',
  keep: (row: KeyRow): Kept => ({ key: row.keyId, row }),
  answer: (kept) => rowsOf<KeyRow>(kept)
}
const ALL: Range = { lower: -Infinity, upper: [[]] }

export function openRows(db: Db): KeptRows {
  const rangeByName = new Map<string, CachedRange>()
  const listeners = new Set<(commit: Commit) => void>()
  let waiting: {
    readonly range: CachedRange
    readonly settle: (read: Promise<unknown>) => void
  }[] = []

  function rangeOf(shape: Shape, { lower, upper }: Range, day: Day | null = null): CachedRange {
    const name = JSON.stringify([shape.table, lower, upper, day])
    const known = rangeByName.get(name)
    if (known) return known
    const turn = Promise.resolve()
    const changed = new RangeSet()
    const made = { shape, lower, upper, day, kept: null, changed, answer: null, turn }
    rangeByName.set(name, made)
    return made
  }

  function answerOf(range: CachedRange): Promise<unknown> {
    if (range.answer) return range.answer
    const answer = range.turn.then(async () => {
      await readTogether(range)
      return range.shape.answer(range.kept ?? [])
    })
    range.answer = answer
    range.turn = answer.catch(() => {
      if (range.answer === answer) range.answer = null
    })
    return answer
  }

  function readTogether(range: CachedRange): Promise<unknown> {
    return new Promise((settle) => {
      waiting.push({ range, settle })
      if (waiting.length === 1) afterAllAsked(readWaiting)
    })
  }

  function readWaiting(): void {
    const asked = waiting
    waiting = []
    const tables = [...new Set(asked.map(({ range }) => range.shape.table))]
    db.transaction('r', tables, async (tx) => {
      // told when it is read: waiting for the end of the transaction would be one more turn for every view
      const reads = asked.map(({ range, settle }) => {
        const read = readRange(tx, range)
        settle(read)
        return read
      })
      await Promise.all(reads)
    }).catch((problem: unknown) => {
      for (const { settle } of asked) settle(Promise.reject(problem))
    })
  }

  function forget(parts: ObservabilitySet): void {
    const touched = new Set<CachedRange>()
    const part = (table: string) => parts[`idb://${db.name}/${table}/`] ?? parts['all']
    for (const range of rangeByName.values()) {
      const changed = part(range.shape.table)
      if (!changed || !rangesOverlap(changed, new RangeSet(range.lower, range.upper))) continue
      range.changed.add(changed)
      range.answer = null
      touched.add(range)
    }
    const commit = { ranges: touched, touches: (table: string) => part(table) !== undefined }
    for (const hear of listeners) hear(commit)
  }

  function reader(answer: (range: CachedRange) => Promise<unknown>): Rows {
    const ask = (...what: Parameters<typeof rangeOf>) => answer(rangeOf(...what)) as Promise<never>
    return {
      entities: (doc, root) => ask(ENTITIES, beginning(doc, root)),
      entity: async (doc, root, id) => (await ask(ENTITIES, only([doc, root, id])))[0] ?? null,
      ofDay: (doc, root, day) => ask(ENTITIES, beginning(doc, root), day),
      facts: async (doc, subject) => {
        const found: FactsBySubject = await ask(FACTS, only([doc, subject]))
        return found.get(subject) ?? []
      },
      allFacts: (doc) => ask(FACTS, beginning(doc)),
      meta: (key) => ask(META, only(key)),
      keys: () => ask(KEYS, ALL)
    }
  }

  Dexie.on('storagemutated', forget)
  return {
    ...reader(answerOf),
    follow() {
      const followed = new Set<CachedRange>()
      const rows = reader((range) => {
        followed.add(range)
        return answerOf(range)
      })
      return {
        rows,
        isTouchedBy: ({ ranges }) => [...ranges].some((one) => followed.has(one as CachedRange))
      }
    },
    onCommit(hear) {
      listeners.add(hear)
      return () => void listeners.delete(hear)
    },
    stop: () => Dexie.on.storagemutated.unsubscribe(forget)
  }
}

/** Whoever asks at this moment, some behind an await or two, has asked by then. */
function afterAllAsked(act: () => void, hops = 8): void {
  if (hops === 0) act()
  else queueMicrotask(() => afterAllAsked(act, hops - 1))
}

function only(key: IndexableType): Range {
  return { lower: key, upper: key }
}

function beginning(...parts: readonly string[]): Range {
  return { lower: [...parts], upper: [...parts, []] }
}

/** All of it the first time, later only what changed. */
async function readRange(tx: Transaction, range: CachedRange): Promise<void> {
  const { shape, lower, upper, day } = range
  if (day !== null) {
    range.changed = new RangeSet()
    const key = [...(lower as string[]), day]
    const rows = tx.table<never>(shape.table).where('[doc+root+value.day]').equals(key)
    range.kept = (await rows.toArray()).map(shape.keep)
    return
  }
  const { kept } = range
  const ranges = kept ? [...range.changed].map(({ from, to }) => within(range, from, to)) : []
  range.changed = new RangeSet()
  range.kept = null
  const fresh = await Promise.all(
    (kept ? ranges : [{ from: lower, to: upper }]).map(({ from, to }) =>
      tx.table<never>(shape.table).where(':id').between(from, to, true, true).toArray()
    )
  )
  const isOld = ({ key }: Kept) => !ranges.some(({ from, to }) => isWithin(key, from, to))
  const rest = (kept ?? []).filter(isOld)
  const all = [...rest, ...fresh.flat().map(shape.keep)]
  range.kept = kept ? all.toSorted((one, other) => cmp(one.key, other.key)) : all
}

function within({ lower, upper }: CachedRange, from: IndexableType, to: IndexableType) {
  return { from: cmp(from, lower) < 0 ? lower : from, to: cmp(to, upper) > 0 ? upper : to }
}

function isWithin(key: IndexableType, from: IndexableType, to: IndexableType): boolean {
  return cmp(key, from) >= 0 && cmp(key, to) <= 0
}

function rowsOf<Row>(kept: readonly Kept[]): Row[] {
  return kept.map(({ row }) => row as Row)
}
