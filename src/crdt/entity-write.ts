// Writing into an entity document: an entity is created whole, an edit sets only what differs, all in one transaction.
import * as Y from 'yjs'
import type { Changed, Created, Root } from '../domain/entity.ts'
import type { Id } from '../domain/id.ts'
import { assert } from '../lib/assert.ts'
import { no, ok } from '../lib/result.ts'
import type { Result } from '../lib/result.ts'
import { isLeftOut, READERS } from './entity-fields.ts'
import { idToBytes } from './id-bytes.ts'
import { MAX_LIST_VALUES } from './limits.ts'
import { isLongText, wellFormed } from './tuple.ts'

export type WriteFault =
  /** Ids are fresh; under a used one the entity of somebody would be lost. */
  | { readonly kind: 'already-there'; readonly root: Root; readonly id: Id }
  /** A map made on editing would lose against the one that is still on its way. */
  | { readonly kind: 'not-there'; readonly root: Root; readonly id: Id }
  | { readonly kind: 'other-doc'; readonly root: Root }
  | { readonly kind: 'too-long'; readonly field: string }

export function writeEntities(
  doc: Y.Doc,
  roots: readonly Root[],
  created: readonly Created[],
  changed: readonly Changed[]
): Result<Uint8Array | null, WriteFault> {
  const fault = faultOfWrite(doc, roots, created, changed)
  if (fault !== null) return no(fault)
  const updates: Uint8Array[] = []
  const keep = (update: Uint8Array): number => updates.push(update)
  const plans = plan(created, changed)
  doc.on('update', keep)
  doc.transact(() => {
    for (const one of plans) carryOut(doc, one)
  })
  doc.off('update', keep)
  assert(updates.length <= 1, 'one transaction, one update')
  return ok(updates[0] ?? null)
}

interface Plan {
  readonly root: Root
  readonly id: Id
  readonly isNew: boolean
  readonly fields: Map<string, unknown>
}

/** A field set twice in one transaction would leave a tombstone in the update, which the bouncer refuses: the last one counts. */
function plan(created: readonly Created[], changed: readonly Changed[]): Iterable<Plan> {
  const plans = new Map<string, Plan>()
  for (const { root, entity } of created) {
    const fields = fieldsOf(root, entity, true)
    plans.set(`${root}/${entity.id}`, { root, id: entity.id, isNew: true, fields })
  }
  for (const { root, id, fields } of changed) {
    const before = plans.get(`${root}/${id}`) ?? { root, id, isNew: false, fields: new Map() }
    for (const [name, value] of fieldsOf(root, fields, false)) before.fields.set(name, value)
    plans.set(`${root}/${id}`, before)
  }
  return plans.values()
}

function carryOut(doc: Y.Doc, { root, id, isNew, fields }: Plan): void {
  const map = isNew ? doc.getMap(root).set(id, new Y.Map()) : doc.getMap(root).get(id)
  assert(map instanceof Y.Map, 'looked for before the transaction')
  for (const [name, value] of fields) {
    if (isNew || !isWritten(map, name, value)) map.set(name, value)
  }
}

/** Only fields the entity has, each with a value of its type, ready for Yjs; `whole`: also those left out. */
function fieldsOf(root: Root, fields: object, whole: boolean): Map<string, unknown> {
  const given = new Map<string, unknown>(Object.entries(fields))
  const readers = Object.entries<(value: unknown) => unknown>(READERS[root])
  return new Map(
    readers
      .filter(([name]) => whole || given.get(name) !== undefined)
      .map(([name, read]) => [name, written(read(given.get(name)))] as const)
      .filter(([name, value]) => !(whole && isLeftOut(name, value)))
  )
}

/** A later version's field that is not there says what an empty one says. */
function isWritten(map: Y.Map<unknown>, name: string, value: unknown): boolean {
  return map.has(name) ? isSame(map.get(name), value) : isLeftOut(name, value)
}

function written(value: unknown): unknown {
  if (typeof value === 'string') return wellFormed(value)
  return Array.isArray(value) ? value.map(written) : value
}

function isSame(one: unknown, other: unknown): boolean {
  if (!Array.isArray(one) || !Array.isArray(other)) return one === other
  return one.length === other.length && one.every((value, at) => value === other[at])
}

function faultOfWrite(
  doc: Y.Doc,
  roots: readonly Root[],
  created: readonly Created[],
  changed: readonly Changed[]
): WriteFault | null {
  const fresh = new Set<string>()
  for (const { root, entity } of created) {
    const { id } = entity
    assert(idToBytes(id).length === 6, 'an entity has an id')
    if (!roots.includes(root)) return { kind: 'other-doc', root }
    if (doc.getMap(root).has(id) || fresh.has(`${root}/${id}`))
      return { kind: 'already-there', root, id }
    fresh.add(`${root}/${id}`)
    const field = tooLong(entity)
    if (field !== null) return { kind: 'too-long', field }
  }
  for (const { root, id, fields } of changed) {
    if (!roots.includes(root)) return { kind: 'other-doc', root }
    const isThere = fresh.has(`${root}/${id}`) || doc.getMap(root).get(id) instanceof Y.Map
    if (!isThere) return { kind: 'not-there', root, id }
    const field = tooLong(fields)
    if (field !== null) return { kind: 'too-long', field }
  }
  return null
}

function tooLong(fields: object): string | null {
  for (const [name, value] of Object.entries(fields)) {
    if (isLong(value)) return name
  }
  return null
}

function isLong(value: unknown): boolean {
  if (Array.isArray(value)) return value.length > MAX_LIST_VALUES || value.some(isLong)
  return typeof value === 'string' && isLongText(value)
}
