// Where the structs of an update hang: on a root (an entity) or in an entity (a value of a field).
// Asked of the document for what is there and of the update itself for what it brings; both answers never change later.
import * as Y from 'yjs'
import { assert } from '../lib/assert.ts'
import type { Root } from '../domain/entity.ts'
import type { Id } from '../domain/id.ts'
import { READERS } from './entity-fields.ts'
import type { UpdateFault } from './fault.ts'
import { MAX_LEAPS } from './limits.ts'

export interface Touched {
  readonly root: Root
  readonly id: Id
}

export type StructPlace =
  | { readonly kind: 'entity'; readonly root: Root; readonly id: Id }
  | { readonly kind: 'value'; readonly root: Root; readonly id: Id; readonly key: string }
  /** A value of an entity that another of the same id replaced; Yjs forgot what it was. */
  | { readonly kind: 'gone' }

const GONE: StructPlace = { kind: 'gone' }

type Entity = StructPlace & { readonly kind: 'entity' }

export interface StructId {
  readonly client: number
  readonly clock: number
}

export interface Places {
  /** Null: not known, here or in the part of the update placed so far. */
  readonly find: (id: StructId) => StructPlace | null
  /** Places the next struct of its client; a gap when something it hangs on is not known yet. */
  readonly place: (struct: Y.Item | Y.GC) => UpdateFault | null
  readonly stateBefore: (client: number) => number
  /** Entities of which the update brings something new. */
  readonly touched: () => readonly Touched[]
}

export function createPlaces(doc: Y.Doc): Places {
  const brought = new Map<number, StructPlace[]>()
  const touched = new Map<string, Touched>()
  const leaps = createLeaps()
  const stateBefore = (client: number): number => Y.getState(doc.store, client)
  const stateNow = (client: number): number =>
    stateBefore(client) + (brought.get(client)?.length ?? 0)

  function find({ client, clock }: StructId): StructPlace | null {
    const known = stateBefore(client)
    if (clock < known) return placeInDoc(doc, { client, clock })
    return brought.get(client)?.[clock - known] ?? null
  }

  function place(item: Y.Item | Y.GC): UpdateFault | null {
    const { client, clock } = item.id
    const state = stateNow(client)
    if (clock > state) return { kind: 'gap', client, clock: state }
    if (item instanceof Y.GC) {
      for (let at = state; at < clock + item.length; at++) bring(client, GONE)
      return null
    }
    const known = clock < state ? find(item.id) : null
    const found = known ?? placeOf(item, find)
    if (!isPlace(found)) return found
    if (!leaps.allow(item, found)) return { kind: 'malformed', why: 'origin' }
    if (known !== null) return null
    bring(client, found)
    if (found.kind !== 'gone') {
      const { root, id } = found
      touched.set(`${root}/${id}`, { root, id })
    }
    return null
  }

  function bring(client: number, found: StructPlace): void {
    const line = brought.get(client)
    if (line === undefined) brought.set(client, [found])
    else line.push(found)
  }

  return { find, place, stateBefore, touched: () => [...touched.values()] }
}

/**
 * Yjs looks through all later values of a field for the place of one that hangs on an old one: 10,000 such values on 10,000
 * take it 7 s. Ours hang on the last value seen, so most continue their own client's value before; the others are counted.
 */
function createLeaps(): { readonly allow: (item: Y.Item, place: StructPlace) => boolean } {
  const lastByLine = new Map<string, number>()
  const leapsByField = new Map<string, number>()
  return {
    allow({ id, origin }, place) {
      if (place.kind === 'gone') return true
      const field = `${place.root}/${place.id}/${place.kind === 'value' ? place.key : ''}`
      const line = `${id.client}/${field}`
      const last = lastByLine.get(line)
      lastByLine.set(line, id.clock)
      if (origin?.client === id.client && origin.clock === last) return true
      const leaps = (leapsByField.get(field) ?? 0) + 1
      leapsByField.set(field, leaps)
      return leaps <= MAX_LEAPS
    }
  }
}

function isPlace(found: StructPlace | UpdateFault): found is StructPlace {
  return found.kind === 'entity' || found.kind === 'value' || found.kind === 'gone'
}

function placeOf(item: Y.Item, find: Places['find']): StructPlace | UpdateFault {
  const parent: unknown = item.parent
  if (typeof parent === 'string') return entityUnder(parent, item)
  const { origin, id } = item
  const on = origin ?? (parent instanceof Y.ID ? parent : null)
  if (on === null || (on.client === id.client && on.clock >= id.clock)) {
    return { kind: 'malformed', why: 'origin' }
  }
  const place = find(on)
  if (place === null) return { kind: 'gap', client: on.client, clock: on.clock }
  // A value follows a value or begins in an entity. "Gone" may begin nothing: elsewhere it may still be a value.
  if (origin === null) {
    return place.kind === 'entity'
      ? { ...place, kind: 'value', key: item.parentSub ?? '' }
      : { kind: 'malformed', why: 'parent' }
  }
  return place.kind === 'entity' ? { kind: 'malformed', why: 'origin' } : place
}

function placeInDoc(doc: Y.Doc, id: StructId): StructPlace {
  const struct: Y.Item | Y.GC = Y.getItem(doc.store, Y.createID(id.client, id.clock))
  if (!(struct instanceof Y.Item) || !(struct.parent instanceof Y.AbstractType))
    return { kind: 'gone' }
  const { _item: owner } = struct.parent
  if (owner === null) return entityPlace(struct)
  return { ...entityPlace(owner), kind: 'value', key: struct.parentSub ?? '' }
}

function entityPlace(item: Y.Item): Entity {
  assert(
    item.parent instanceof Y.AbstractType,
    'what is in the document is under a root or in an entity'
  )
  return entityUnder(Y.findRootTypeKey(item.parent), item)
}

function entityUnder(root: string, { parentSub }: Y.Item): Entity {
  assert(isRoot(root), 'an update under another root was refused before')
  return { kind: 'entity', root, id: parentSub ?? '' }
}

function isRoot(name: string): name is Root {
  return Object.hasOwn(READERS, name)
}
