// Answers of a guardian that did not see each other and differ, of items that have no field of an earlier version. Rule H31.
import { disagree, headIds, headsOf } from '../heads.ts'
import { claimOf, sidesOf, type ConsentQuestion } from './questions.ts'
import { hasField } from '../people/consents.ts'
import type { Consented } from '../day-facts.ts'
import type { Fact } from '../fact.ts'
import type { LiveFact } from '../heads.ts'

export function consentQuestions(facts: Iterable<Fact>): readonly ConsentQuestion[] {
  return [...headsOf(facts).standing.values()].flatMap((standing) => {
    const notes = standing.filter(isNote)
    const [first] = notes
    if (!first || !consentsDisagree(notes)) return []
    const { subject, item } = first.fact
    return {
      kind: 'consent',
      id: `consent:${subject}:${item}`,
      subject,
      sides: sidesOf(notes, consentsDisagree),
      heads: headIds(notes)
    }
  })
}

function isNote(one: LiveFact): one is LiveFact<Consented> {
  return one.fact.kind === 'consented' && !hasField(one.fact.item)
}

/** A withdrawn one is a no. */
function consentsDisagree(standing: readonly LiveFact<Consented>[]): boolean {
  return disagree(standing, (one, other) => claimOf(one) === claimOf(other))
}
