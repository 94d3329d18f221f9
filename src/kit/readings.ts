// Small readings every view shares: entities by kind, names of people and tablets, field facts of an event.
import type { EntityByRoot, Family, Participant, Root, Session, Staff } from '../domain/entity.ts'
import type { Fact } from '../domain/fact.ts'
import { foldFields, type FieldsById } from '../domain/fields.ts'
import type { Day, DeviceId, Id } from '../domain/id.ts'
import { headsOf } from '../domain/heads.ts'
import { mergeTwins, pairsOf, type Merged } from '../domain/twins.ts'
import { hasWithdrawals, withdrawnIn, type SaidOfEntries } from '../domain/withdrawn.ts'
import { docForRoot, type Inside } from './inside.ts'

export async function entitiesOf<Kind extends Root>(
  inside: Inside,
  root: Kind,
  event: Id = '',
  lender: Id = ''
): Promise<readonly EntityByRoot[Kind][]> {
  return inside.rows.entities(docForRoot(root, { event, lender }), root)
}

/** Sessions of the whole workspace on one day. */
export async function sessionsOn(inside: Inside, day: Day): Promise<readonly Session[]> {
  return inside.rows.ofDay('common', 'sessions', day)
}

export async function sessionOf(inside: Inside, id: Id): Promise<Session | null> {
  return inside.rows.entity('common', 'sessions', id)
}

export interface Names {
  readonly person: (by: string) => string
  readonly device: (id: DeviceId) => string
}

/** Staff by id, typed names as typed; tablets by the name last given to them. */
export async function namesOf(inside: Inside): Promise<Names> {
  const [staff, reports] = await Promise.all([
    entitiesOf(inside, 'staff'),
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
    device: (id) => nameByDevice.get(id) || id.slice(0, 4)
  }
}

function lastName(facts: readonly Fact[]): string {
  const named = facts.filter((fact) => fact.kind === 'named')
  return named.toSorted((one, other) => one.at - other.at).at(-1)?.name ?? ''
}

export async function allFacts(inside: Inside, doc: string): Promise<readonly Fact[]> {
  return [...(await inside.rows.allFacts(doc)).values()].flat()
}

/** Who is registered, and who of them is one child: all a mark needs to know of people. */
export interface Register {
  readonly participants: readonly Participant[]
  /** Walk-ins that were slips: shown in the list of records only. */
  readonly withdrawn: readonly Participant[]
  readonly fields: FieldsById
  readonly merged: Merged
  readonly register: readonly Fact[]
}

export interface People extends Register {
  readonly families: readonly Family[]
}

export async function registerOf(inside: Inside, event: Id): Promise<Register> {
  const [all, register] = await Promise.all([
    entitiesOf(inside, 'participants', event),
    allFacts(inside, `register:${event}`)
  ])
  const gone = hasWithdrawals(register)
    ? withdrawnIn(all, await saidOfEntries(inside, event, register))
    : new Set<Id>()
  const participants = all.filter(({ id }) => !gone.has(id))
  const withdrawn = all.filter(({ id }) => gone.has(id))
  const merged = mergeTwins(participants, pairsOf(register))
  return { participants, withdrawn, fields: foldFields(register), merged, register }
}

export async function saidOfEntries(
  inside: Inside,
  event: Id,
  register?: readonly Fact[]
): Promise<SaidOfEntries> {
  const [known, care, consents, attendance] = await Promise.all([
    register ?? allFacts(inside, `register:${event}`),
    allFacts(inside, `care:${event}`),
    allFacts(inside, `consents:${event}`),
    allFacts(inside, `attendance:${event}`)
  ])
  return { register: known, care, consents, attendance }
}

/** Everything of an event's people but their attendance. */
export async function peopleOf(inside: Inside, event: Id): Promise<People> {
  const [known, families, care, consents] = await Promise.all([
    registerOf(inside, event),
    entitiesOf(inside, 'families', event),
    allFacts(inside, `care:${event}`),
    allFacts(inside, `consents:${event}`)
  ])
  const withChildren = new Set(known.participants.map((one) => one.family))
  const left = new Set(known.withdrawn.map((one) => one.family))
  const fields = [...known.fields, ...foldFields(care), ...foldFields(consents)]
  return {
    ...known,
    families: families.filter(({ id }) => withChildren.has(id) || !left.has(id)),
    fields: fields.reduce(mergeFields, new Map())
  }
}

type Entry = FieldsById extends ReadonlyMap<infer Key, infer Value> ? readonly [Key, Value] : never

function mergeFields(all: Map<Id, Entry[1]>, [subject, fields]: Entry): Map<Id, Entry[1]> {
  return all.set(subject, new Map([...(all.get(subject) ?? []), ...fields]))
}

export function voidedOf(facts: readonly Fact[]) {
  return headsOf(facts).voided
}
