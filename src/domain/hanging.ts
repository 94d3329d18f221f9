// What hangs on something a person would remove, and what has to be done first. Rules E22, E34, E35.
import { foldCustody, type Custody } from './equipment/custody.ts'
import { foldFields, textOf } from './fields.ts'
import { headsOf } from './heads.ts'
import type { Asset, Block, Participant, Session } from './entity.ts'
import type { Fact, Holder } from './fact.ts'
import type { EventId, Id } from './id.ts'
import type { RemovableRoot } from './removal.ts'

export const HANGING_KINDS = [
  'sessions',
  'blocks',
  'children',
  'marks',
  'things',
  'records'
] as const
export type HangingKind = (typeof HANGING_KINDS)[number]
/** How many of each; a kind of which there is none is not in it. */
export type Hanging = Readonly<Partial<Record<HangingKind, number>>>

/** All that may hang on something; what was removed itself is not in it. */
export interface Surroundings {
  readonly sessions: readonly Session[]
  readonly blocks: readonly Block[]
  /** Entries as they were written: also those that name a group that was removed. */
  readonly entries: readonly Participant[]
  readonly attendance: readonly Fact[]
  readonly assets: readonly Asset[]
  /** By thing. */
  readonly custody: ReadonlyMap<Id, readonly Fact[]>
}

type Count = (id: Id, around: Surroundings) => Hanging

/** One entry a root: what hangs on it. */
const HANGING: Readonly<Record<RemovableRoot, Count>> = {
  events: (id, { sessions, blocks, entries, attendance }) => ({
    sessions: sessions.filter(({ event }) => event === id).length,
    blocks: blocks.filter(({ event }) => event === id).length,
    children: entries.filter(({ event }) => event === id).length,
    marks: marksIn(attendance)
  }),
  venues: (id, around) => ({
    sessions: around.sessions.filter(({ venue }) => venue === id).length,
    blocks: around.blocks.filter(({ venue }) => venue === id).length,
    children: around.entries.filter(({ venue }) => venue === id).length,
    things: heldBy(around, (holder) => holder.kind === 'venue' && holder.venue === id)
  }),
  sessions: (id, { entries, attendance }) => ({
    children: entries.filter(({ sessions = [] }) => sessions.includes(id)).length,
    marks: marksIn(attendance.filter((fact) => sessionIn(fact) === id))
  }),
  groups: (id, around) => ({
    children: around.entries.filter(({ group }) => group === id).length,
    things: heldBy(around, (holder) => holder.kind === 'group' && holder.group === id)
  }),
  staff: (id, around) => ({
    things: heldBy(around, (holder) => holder.kind === 'staff' && holder.person === id),
    records: [...around.custody.values()].flat().filter(({ by }) => by === id).length
  }),
  lenders: (id, { assets, custody }) => ({
    things: assets.filter((asset) => ownerOf(asset.id, custody) === id).length
  }),
  blocks: () => ({}),
  templates: () => ({}),
  assets: (id, { assets, custody }) => {
    const asset = assets.find((one) => one.id === id) ?? { id, kind: 'unit' }
    const facts = custody.get(id) ?? []
    return { things: foldCustody(asset, facts).out, records: recordsIn(facts) }
  }
}

/** What hangs on it now. */
export function hangingOn(root: RemovableRoot, id: Id, around: Surroundings): Hanging {
  const counted = HANGING[root](id, around)
  return Object.fromEntries(Object.entries(counted).filter(([, count]) => count > 0))
}

/** As a removal remembers it. */
export function hangingCount(hanging: Hanging): number {
  return HANGING_KINDS.reduce((sum, kind) => sum + (hanging[kind] ?? 0), 0)
}

/** What would belong to nothing any more: it is moved or removed first. All else stands closed beside what it hangs on. */
const FIRST: Readonly<Record<RemovableRoot, readonly HangingKind[]>> = {
  events: [],
  venues: ['sessions', 'children', 'blocks'],
  sessions: [],
  groups: [],
  staff: [],
  lenders: ['things'],
  blocks: [],
  templates: [],
  assets: ['things']
}

/** It cannot go yet; `own`: it is the person this tablet is used by. */
export type RemovalFault =
  | {
      readonly kind: 'in-use'
      readonly root: RemovableRoot
      readonly by: HangingKind
      readonly count: number
    }
  | { readonly kind: 'own-person' }

export function removalFault(
  root: RemovableRoot,
  hanging: Hanging,
  isOwn: boolean
): RemovalFault | null {
  if (isOwn) return { kind: 'own-person' }
  const by = FIRST[root].find((kind) => (hanging[kind] ?? 0) > 0)
  return by === undefined ? null : { kind: 'in-use', root, by, count: hanging[by] ?? 0 }
}

/** What it belongs to, outermost first: brought back with it when that was removed, too. */
export function parentsOf(
  root: RemovableRoot,
  { event = '', venue = '' }: { readonly event?: EventId; readonly venue?: Id },
  lender: Id
): readonly { readonly root: RemovableRoot; readonly id: Id }[] {
  const all: readonly { readonly root: RemovableRoot; readonly id: Id }[] = [
    { root: 'events', id: event },
    { root: 'venues', id: venue },
    { root: 'lenders', id: root === 'assets' ? lender : '' }
  ]
  return all.filter(({ id }) => id !== '')
}

export function ownerOf(asset: Id, custody: ReadonlyMap<Id, readonly Fact[]>): Id {
  return textOf(foldFields(custody.get(asset) ?? []), asset, 'owner')
}

function heldBy({ assets, custody }: Surroundings, isHeld: (holder: Holder) => boolean): number {
  return assets.filter((asset) => heldOf(asset, custody).some((one) => isHeld(one.holder))).length
}

function heldOf(asset: Asset, custody: ReadonlyMap<Id, readonly Fact[]>): Custody['held'] {
  const facts = custody.get(asset.id)
  return facts === undefined ? [] : foldCustody(asset, facts).held
}

/** Children marked in a session, once a session each. */
function marksIn(facts: readonly Fact[]): number {
  const standing = [...headsOf(facts).standing.values()]
  return standing.filter((list) =>
    list.some(({ fact }) => fact.kind === 'mark' && fact.status !== 'cleared')
  ).length
}

function sessionIn(fact: Fact): Id {
  if (fact.kind === 'mark') return fact.session
  return fact.kind === 'decided' || fact.kind === 'voided' ? fact.subject : ''
}

/** What was recorded of a thing and not taken back. */
function recordsIn(facts: readonly Fact[]): number {
  const { byId, voided } = headsOf(facts)
  return [...byId.values()].filter(
    ({ id, kind }) => (kind === 'moved' || kind === 'conditioned') && !voided.has(id)
  ).length
}
