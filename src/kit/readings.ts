// Small readings every view shares: entities by kind, names of people and tablets, field facts of an event.
import { docForRoot, eventDoc } from '../crdt/docs.ts'
import type { EntityByRoot, Family, Participant, Root, Session, Staff } from '../domain/entity.ts'
import type { Fact, PersonalKind } from '../domain/fact.ts'
import { foldFields, type FieldsById } from '../domain/fields.ts'
import type { Day, DeviceId, EventId, Id, LenderId } from '../domain/id.ts'
import { headsOf } from '../domain/heads.ts'
import { keptConsents } from '../domain/people/kept-consents.ts'
import { joinEntries, type Children } from '../domain/people/one-child.ts'
import { inSessionsOf } from '../domain/attendance/belonging.ts'
import { mergeTwins, pairsOf, type Merged } from '../domain/people/twins.ts'
import { placedAmong, type GonePlaces } from '../domain/people/placed.ts'
import { remaining } from '../domain/removal.ts'
import { hasWithdrawals, withdrawnIn, type SaidOfEntries } from '../domain/people/withdrawn.ts'
import type { WorkspaceContext } from './context.ts'

/** What is there; what a person removed is not in it (E21). */
export async function entitiesOf<Kind extends Root>(
  inside: WorkspaceContext,
  root: Kind,
  event: EventId = '',
  lender: LenderId = ''
): Promise<readonly EntityByRoot[Kind][]> {
  return remainingOf(root, await everOf(inside, root, event, lender))
}

const remainingByList = new WeakMap<object, readonly unknown[]>()

/** A list is asked for at every turn of every view, and is the same one as long as nothing in it changed. */
function remainingOf<Kind extends Root>(
  root: Kind,
  list: readonly EntityByRoot[Kind][]
): readonly EntityByRoot[Kind][] {
  const known = remainingByList.get(list)
  if (known) return known as readonly EntityByRoot[Kind][]
  const left = remaining(root, list)
  remainingByList.set(list, left)
  return left
}

/** Also what was removed: for names in records, for what has to be erased, and for sessions whose marks stand. */
export async function everOf<Kind extends Root>(
  inside: WorkspaceContext,
  root: Kind,
  event: EventId = '',
  lender: LenderId = ''
): Promise<readonly EntityByRoot[Kind][]> {
  return inside.rows.entities(docForRoot(root, { event, lender }), root)
}

/** Sessions of the whole workspace on one day. */
export async function sessionsOn(inside: WorkspaceContext, day: Day): Promise<readonly Session[]> {
  return remainingOf('sessions', await sessionsEverOn(inside, day))
}

/** Also those that were removed: who came in the morning is still here. */
export async function sessionsEverOn(
  inside: WorkspaceContext,
  day: Day
): Promise<readonly Session[]> {
  return inside.rows.ofDay('common', 'sessions', day)
}

/** Also one that was removed. */
export async function sessionOf(inside: WorkspaceContext, id: Id): Promise<Session | null> {
  return inside.rows.entity('common', 'sessions', id)
}

export interface Names {
  readonly person: (by: string) => string
  /** The first digits of its id, where nobody named it. */
  readonly device: (id: DeviceId) => string
  /** Empty: nobody named it. */
  readonly given: (id: DeviceId) => string
}

/** Staff by id, typed names as typed; tablets by the name last given to them. */
export async function namesOf(inside: WorkspaceContext): Promise<Names> {
  const [staff, reports] = await Promise.all([
    everOf(inside, 'staff'),
    inside.rows.allFacts('reports')
  ])
  return namesFrom(staff, reports)
}

function namesFrom(
  staff: readonly Staff[],
  reports: ReadonlyMap<DeviceId, readonly Fact[]>
): Names {
  const staffById = new Map(staff.map((one) => [one.id, one.name]))
  const nameByDevice = new Map([...reports].map(([device, facts]) => [device, lastName(facts)]))
  return {
    person: (by) => (by.startsWith('~') ? by.slice(1) : (staffById.get(by) ?? '')),
    device: (id) => nameByDevice.get(id) || id.slice(0, 4),
    given: (id) => nameByDevice.get(id) ?? ''
  }
}

function lastName(facts: readonly Fact[]): string {
  const named = facts.filter((fact) => fact.kind === 'named')
  return named.toSorted((one, other) => one.at - other.at).at(-1)?.name ?? ''
}

export async function allFacts(inside: WorkspaceContext, doc: string): Promise<readonly Fact[]> {
  return [...(await inside.rows.allFacts(doc)).values()].flat()
}

/** Who is registered, each child once: all a mark needs to know of people. */
export interface Register extends Children {
  /** The roster as it was entered, doubles included. */
  readonly entries: readonly Participant[]
  /** The same as it reads now: without venues and groups that were removed. */
  readonly placed: readonly Participant[]
  /** Walk-ins that were slips: shown in the list of records only. */
  readonly withdrawn: readonly Participant[]
  /** As it was said of each entry and family. */
  readonly said: FieldsById
  readonly merged: Merged
  readonly register: readonly Fact[]
}

export interface People extends Register {
  readonly families: readonly Family[]
}

export async function registerOf(inside: WorkspaceContext, event: EventId): Promise<Register> {
  const [all, register, gone] = await Promise.all([
    entitiesOf(inside, 'participants', event),
    allFacts(inside, eventDoc('register', event)),
    gonePlaces(inside)
  ])
  const left = hasWithdrawals(register)
    ? withdrawnIn(all, await saidOfEntries(inside, event, register))
    : new Set<Id>()
  const entries = left.size === 0 ? all : all.filter(({ id }) => !left.has(id))
  const withdrawn = all.filter(({ id }) => left.has(id))
  const placed = await inRemainingSessions(inside, placedAmong(entries, gone))
  const merged = mergeTwins(entries, pairsOf(register))
  const said = foldFields(register)
  const children = joinEntries(placed, merged, said)
  return { ...children, entries, placed, withdrawn, said, merged, register }
}

/** A20: コマ are looked up only where a child is in some of them. */
async function inRemainingSessions(
  inside: WorkspaceContext,
  entries: readonly Participant[]
): Promise<readonly Participant[]> {
  if (entries.every(({ sessions = [] }) => sessions.length === 0)) return entries
  const sessions = await entitiesOf(inside, 'sessions')
  const ids = new Set(sessions.map(({ id }) => id))
  return inSessionsOf(entries, (id) => ids.has(id))
}

/** Venues and groups that were removed. */
export async function gonePlaces(inside: WorkspaceContext): Promise<GonePlaces> {
  const [venues, groups] = await Promise.all([everOf(inside, 'venues'), everOf(inside, 'groups')])
  return new Set([...goneOf('venues', venues), ...goneOf('groups', groups)])
}

function goneOf<Kind extends 'venues' | 'groups'>(
  root: Kind,
  list: readonly EntityByRoot[Kind][]
): readonly Id[] {
  const left = remainingOf(root, list)
  if (left === list) return []
  const there = new Set(left)
  return list.flatMap((one) => (there.has(one) ? [] : one.id))
}

export async function saidOfEntries(
  inside: WorkspaceContext,
  event: EventId,
  register?: readonly Fact[]
): Promise<SaidOfEntries> {
  const [known, care, consents, attendance] = await Promise.all([
    register ?? allFacts(inside, eventDoc('register', event)),
    allFacts(inside, eventDoc('care', event)),
    allFacts(inside, eventDoc('consents', event)),
    allFacts(inside, eventDoc('attendance', event))
  ])
  return { register: known, care, consents, attendance }
}

/** Everything of an event's people but their attendance. */
export async function peopleOf(inside: WorkspaceContext, event: EventId): Promise<People> {
  const [known, families, care, consents] = await Promise.all([
    registerOf(inside, event),
    entitiesOf(inside, 'families', event),
    allFacts(inside, eventDoc('care', event)),
    allFacts(inside, eventDoc('consents', event))
  ])
  const withChildren = new Set(known.entries.map((one) => one.family))
  const left = new Set(known.withdrawn.map((one) => one.family))
  const lists = [...known.said, ...foldFields(care), ...foldFields(consents)]
  const said: FieldsById = lists.reduce(mergeFields, new Map())
  return {
    ...known,
    ...joinEntries(known.placed, known.merged, said),
    families: families.filter(({ id }) => withChildren.has(id) || !left.has(id)),
    said
  }
}

/** Families of an event, those of one child together as one; also those without children. */
export function householdsIn({ participants, entries, families, householdOf }: People): number {
  const withChildren = new Set(entries.map(({ family }) => family))
  const childless = families.filter(({ id }) => !withChildren.has(id))
  return new Set(participants.map(({ id }) => householdOf(id))).size + childless.length
}

/** How many children records of a kind are kept of; consents also without a roster. */
export async function childrenIn(
  inside: WorkspaceContext,
  event: EventId,
  { participants }: Pick<People, 'participants'>,
  kind: PersonalKind
): Promise<number> {
  if (kind !== 'consents' || participants.length > 0) return participants.length
  return keptConsents(await allFacts(inside, eventDoc('consents', event))).length
}

type Entry = FieldsById extends ReadonlyMap<infer Key, infer Value> ? readonly [Key, Value] : never

function mergeFields(all: Map<Id, Entry[1]>, [subject, fields]: Entry): Map<Id, Entry[1]> {
  return all.set(subject, new Map([...(all.get(subject) ?? []), ...fields]))
}

export function voidedOf(facts: readonly Fact[]) {
  return headsOf(facts).voided
}
