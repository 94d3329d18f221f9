// Who wears a badge that a volunteer saw: nobody, as soon as it could be somebody else. Rule R19.
import type { Participant } from '../entity.ts'
import type { Fact } from '../fact.ts'
import type { Id, Instant, ParticipantId } from '../id.ts'

/**
 * `register`: the facts of the entries, also those that were taken back. A number that was given or taken away since the roll call began
 * may have been on another child when it was seen. What an entry said before its first such fact is not known, so any change of another
 * entry's number leaves open whose it was.
 */
export function wearersSince(
  began: Instant,
  entries: readonly Participant[],
  register: Iterable<Fact>,
  personOf: (entry: ParticipantId) => Id
): (badge: number) => Id | null {
  const peopleByBadge = new Map<number, Set<Id>>()
  for (const { badge, id } of entries)
    if (badge > 0)
      peopleByBadge.set(badge, (peopleByBadge.get(badge) ?? new Set()).add(personOf(id)))
  const changed = new Set<Id>()
  for (const fact of register)
    if (fact.kind === 'field' && fact.field === 'badge' && fact.at >= began)
      changed.add(personOf(fact.subject))
  return (badge) => {
    const [person, ...others] = peopleByBadge.get(badge) ?? []
    return person === undefined || others.length > 0 || changed.size > 0 ? null : person
  }
}
