// What stands of a set of facts, after takings back, corrections and decisions. Rules F1–F8: a pure function of the set,
// so every tablet that holds the same facts shows the same, in whatever order they came.
import { matterOf } from './fact-kinds.ts'
import { byTime, factsById, isAssertion, voidedIn } from './facts.ts'
import type { Decided, Fact } from './fact.ts'
import type { FactId } from './id.ts'
import type { Assertion } from './facts.ts'

/** A fact that holds. `head` is what a later fact names in `prev`: the fact itself or the decision for it. */
export interface LiveFact<F extends Assertion = Assertion> {
  readonly fact: F
  readonly head: FactId
  readonly decided: Decided | null
}

export interface Heads {
  readonly byId: ReadonlyMap<FactId, Fact>
  readonly voided: ReadonlySet<FactId>
  /** By matter (see `matterOf`), earliest first; a matter with facts that were not taken back is never empty. */
  readonly standing: ReadonlyMap<string, readonly LiveFact[]>
}

export function headsOf(facts: Iterable<Fact>): Heads {
  const byId = factsById(facts)
  const voided = voidedIn(byId)
  const held = [...byId.values()].filter((fact) => !voided.has(fact.id))
  const assertions = held.filter(isAssertion)
  const assertionById = factsById(assertions)
  const decisions = held.filter((fact) => fact.kind === 'decided' && decides(fact, assertionById))
  const superseded = supersededBy([...assertions, ...decisions], byId)
  const standing = new Map<string, LiveFact[]>()
  for (const head of [...assertions, ...decisions])
    if (!superseded.has(head.id))
      for (const one of standingsOf(head, byId, assertionById)) add(standing, one)
  // Only facts that name each other in a circle, which no honest tablet writes, leave a matter empty.
  for (const fact of assertions.filter((one) => !standing.has(matterOf(one))))
    add(standing, alone(fact))
  for (const list of standing.values()) list.sort(inOrder)
  return { byId, voided, standing }
}

/** A decision for a fact that was taken back, or has not arrived yet, decides nothing. */
function decides(fact: Fact, assertionById: ReadonlyMap<FactId, Assertion>): boolean {
  return fact.kind === 'decided' && (fact.chosen === null || assertionById.has(fact.chosen))
}

function supersededBy(
  heads: readonly Fact[],
  byId: ReadonlyMap<FactId, Fact>
): ReadonlySet<FactId> {
  const superseded = new Set<FactId>()
  for (const head of heads)
    for (const id of head.prev) {
      const before = byId.get(id)
      if (before !== undefined && before.id !== head.id && sameMatter(head, before))
        superseded.add(id)
    }
  return superseded
}

function sameMatter(head: Fact, before: Fact): boolean {
  if (!isAssertion(head) || !isAssertion(before)) return true
  return matterOf(head) === matterOf(before)
}

function standingsOf(
  head: Fact,
  byId: ReadonlyMap<FactId, Fact>,
  assertionById: ReadonlyMap<FactId, Assertion>
): readonly LiveFact[] {
  if (isAssertion(head)) return [alone(head)]
  if (head.kind !== 'decided') return []
  return agreedIn(head, byId, assertionById).map((fact) => ({ fact, head: head.id, decided: head }))
}

/** What a decision lets stand: the chosen fact, or all it saw; a decision it saw stands for what that one let stand. */
function agreedIn(
  decision: Decided,
  byId: ReadonlyMap<FactId, Fact>,
  assertionById: ReadonlyMap<FactId, Assertion>
): readonly Assertion[] {
  const agreed = new Map<FactId, Assertion>()
  const seen = new Set<FactId>()
  const open = [decision.id]
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (seen.has(id)) continue
    seen.add(id)
    const assertion = assertionById.get(id)
    if (assertion !== undefined) agreed.set(id, assertion)
    const fact = byId.get(id)
    if (fact?.kind === 'decided') open.push(...(fact.chosen === null ? fact.prev : [fact.chosen]))
  }
  return [...agreed.values()]
}

function alone(fact: Assertion): LiveFact {
  return { fact, head: fact.id, decided: null }
}

function add(standing: Map<string, LiveFact[]>, one: LiveFact): void {
  const list = standing.get(matterOf(one.fact))
  if (list === undefined) standing.set(matterOf(one.fact), [one])
  else list.push(one)
}

function inOrder(one: LiveFact, other: LiveFact): number {
  return byTime(one.fact, other.fact) || byTime({ at: 0, id: one.head }, { at: 0, id: other.head })
}

/** What the next fact of the matter names in `prev`. */
export function headIds(standing: readonly LiveFact[]): readonly FactId[] {
  return [...new Set(standing.map((one) => one.head))].toSorted()
}

/** Two standing facts that contradict; facts one decision let stand together do not. */
export function disagree<F extends Assertion>(
  standing: readonly LiveFact<F>[],
  agree: (one: F, other: F) => boolean
): boolean {
  return standing.some((one, at) =>
    standing.slice(at + 1).some((other) => one.head !== other.head && !agree(one.fact, other.fact))
  )
}
