// Sets of facts: which were taken back, and how two are ordered. Rules F1–F5.
import type { Decided, Fact, Voided } from './fact.ts'
import type { FactId, Instant } from './id.ts'

/** A fact that says something itself, not about other facts. */
export type Assertion = Exclude<Fact, Decided | Voided>

export function isAssertion(fact: Fact): fact is Assertion {
  return fact.kind !== 'decided' && fact.kind !== 'voided'
}

/** One entry a fact, in the order of ids: the same map whatever the order and the doubles the facts came in. */
export function factsById<F extends Fact>(facts: Iterable<F>): ReadonlyMap<FactId, F> {
  const sorted = [...facts].toSorted((one, other) => (one.id < other.id ? -1 : 1))
  return new Map(sorted.map((fact) => [fact.id, fact]))
}

/** As many as fit one sheet under a thumb; older slips are corrected where the child or the thing itself is shown. */
const RECENT = 20

/** The last twenty as they were recorded, latest first. */
export function latest<T extends Timed>(recorded: readonly T[]): readonly T[] {
  return recorded.toSorted((one, other) => byTime(other, one)).slice(0, RECENT)
}

interface Timed {
  readonly at: Instant
  readonly id: FactId
}

/** Earliest first. Time is only a hint, so equal times fall back to the id: every tablet shows one order. */
export function byTime(one: Timed, other: Timed): number {
  if (one.at !== other.at) return one.at - other.at
  if (one.id === other.id) return 0
  return one.id < other.id ? -1 : 1
}

/**
 * The facts that were taken back. A taking back can itself be taken back, so takings nobody took back count first;
 * takings that name each other in a circle (no honest tablet writes them) count for nothing.
 */
export function voidedIn(byId: ReadonlyMap<FactId, Fact>): ReadonlySet<FactId> {
  const takings = [...byId.values()].filter((fact) => fact.kind === 'voided')
  const waitsFor = new Map<FactId, number>()
  for (const taking of takings)
    for (const target of new Set(taking.prev)) waitsFor.set(target, (waitsFor.get(target) ?? 0) + 1)
  const voided = new Set<FactId>()
  const ready = takings.filter((taking) => !waitsFor.has(taking.id))
  for (let taking = ready.pop(); taking !== undefined; taking = ready.pop())
    for (const target of new Set(taking.prev)) {
      if (!voided.has(taking.id)) voided.add(target)
      const left = (waitsFor.get(target) ?? 0) - 1
      waitsFor.set(target, left)
      const next = byId.get(target)
      if (left === 0 && next?.kind === 'voided') ready.push(next)
    }
  return voided
}
