// Taking away what somebody made, and bringing it back. Rules E21, E23.
import type { EntityByRoot, Removed, Root } from './entity.ts'
import type { DeviceId, Instant } from './id.ts'

/** The roots of which a person can remove something. A child is taken back by a fact (people/withdrawn.ts). */
export type RemovableRoot = {
  [R in Root]: 'removed' extends keyof EntityByRoot[R] ? R : never
}[Root]

/**
 * What is compared to tell whether somebody changed it, having not heard. Kept for ever: a removal holds the values in this order.
 * What the running day does to a block (later, shorter, skipped) is no change of what it is.
 */
const REMOVAL_FIELDS = {
  events: ['title', 'days'],
  venues: ['name', 'address'],
  sessions: ['venue', 'day', 'title', 'start', 'end'],
  groups: ['letter', 'shape'],
  staff: ['name', 'yomi', 'organisation'],
  lenders: ['name'],
  blocks: ['venue', 'day', 'start', 'minutes', 'title', 'owner', 'place', 'materials', 'planB'],
  assets: [
    'kind',
    'code',
    'name',
    'model',
    'serial',
    'quantity',
    'unit',
    'accessories',
    'kit',
    'slot',
    'note'
  ],
  templates: ['title', 'note']
} as const satisfies {
  readonly [R in RemovableRoot]: readonly (keyof Omit<EntityByRoot[R], 'id' | 'removed'>)[]
}

export interface Remover {
  readonly at: Instant
  /** As in facts: a staff id, a typed name after `~`, or empty. */
  readonly by: string
  readonly device: DeviceId
}

export interface Removal extends Remover {
  /** How much hung on it, as the remover saw it. */
  readonly hanging: number
  readonly seen: readonly (string | number)[]
}

/** What to write as `removed`. */
export function removalOf<R extends RemovableRoot>(
  root: R,
  entity: EntityByRoot[R],
  { at, by, device }: Remover,
  hanging: number
): Removed {
  return [at, by, device, hanging, ...saidBy(root, new Map(Object.entries(entity)))]
}

/** What stands in the entity as `removed`; null for nothing, and for what is no removal. */
export function readRemoval({ removed = [] }: { readonly removed?: Removed }): Removal | null {
  const [at, by, device, hanging, ...seen] = removed
  const isRead =
    typeof at === 'number' &&
    typeof by === 'string' &&
    typeof device === 'string' &&
    typeof hanging === 'number'
  return isRead ? { at, by, device, hanging, seen } : null
}

/** It was removed, and is as it was then. */
export function isRemoved<R extends RemovableRoot>(root: R, entity: EntityByRoot[R]): boolean {
  return isGone(root, entity)
}

/** It was removed, and changed by somebody who had not heard of that. */
export function isBroughtBack<R extends RemovableRoot>(root: R, entity: EntityByRoot[R]): boolean {
  return readRemoval(entity) !== null && !isGone(root, entity)
}

export interface ChangedField {
  readonly field: string
  readonly before: string | number
  readonly now: string | number
}

/** What differs from what the remover saw. */
export function changedSince<R extends RemovableRoot>(
  root: R,
  entity: EntityByRoot[R]
): readonly ChangedField[] {
  const seen = readRemoval(entity)?.seen ?? []
  const now = saidBy(root, new Map(Object.entries(entity)))
  return REMOVAL_FIELDS[root].flatMap((field, at) => {
    const [before = '', after = ''] = [seen[at], now[at]]
    return before === after ? [] : [{ field, before, now: after }]
  })
}

/** What is there and was not removed. */
export function remaining<R extends Root>(
  root: R,
  entities: readonly EntityByRoot[R][]
): readonly EntityByRoot[R][] {
  if (!isRemovableRoot(root)) return entities
  const isLeft = (one: EntityByRoot[R]) => !isGone(root, one)
  return entities.every(isLeft) ? entities : entities.filter(isLeft)
}

export function isRemovableRoot(root: Root): root is RemovableRoot {
  return Object.hasOwn(REMOVAL_FIELDS, root)
}

function isGone(root: RemovableRoot, entity: object): boolean {
  const removal = readRemoval(entity)
  return removal !== null && isSame(removal.seen, saidBy(root, new Map(Object.entries(entity))))
}

function saidBy(
  root: RemovableRoot,
  valueByField: ReadonlyMap<string, unknown>
): readonly (string | number)[] {
  return REMOVAL_FIELDS[root].map((field) => {
    const value = valueByField.get(field)
    if (typeof value === 'number') return value
    return Array.isArray(value) ? value.join(',') : String(value)
  })
}

function isSame(one: readonly unknown[], other: readonly unknown[]): boolean {
  return one.length === other.length && one.every((value, at) => value === other[at])
}
