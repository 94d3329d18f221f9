// What has to outlive roster and attendance, and stands beside the marks because its own document was not begun yet. Rule M25.
import { factsById, voidedIn } from '../facts.ts'
import { vouchedKey } from '../release/vouched.ts'
import type { IncidentNoted, Vouched } from '../day-facts.ts'
import type { Fact } from '../fact.ts'

export type KeptIncident = IncidentNoted | Vouched

/** In the order they were recorded; what stands in its document already is left out, and so is what was taken back. */
export function incidentsToKeep(
  beside: readonly Fact[],
  known: readonly Fact[]
): readonly KeptIncident[] {
  const voided = voidedIn(factsById(beside))
  const keys = new Set(known.filter(isKept).map(keyOf))
  return beside
    .filter(isKept)
    .filter((fact) => !voided.has(fact.id) && !keys.has(keyOf(fact)))
    .toSorted((one, other) => one.at - other.at)
}

function isKept(fact: Fact): fact is KeptIncident {
  return fact.kind === 'incident' || fact.kind === 'vouched'
}

function keyOf(fact: KeptIncident): string {
  if (fact.kind === 'vouched') return vouchedKey(fact)
  return [fact.subject, fact.line, fact.text, fact.about, fact.badge].join('\n')
}
