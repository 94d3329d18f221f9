// Joining by hand: the entries of a child, and two of them side by side with what would be of both.
import { joinEntries } from '../../domain/people/one-child.ts'
import { mergeTwins, pairKey, pairsOf } from '../../domain/people/twins.ts'
import type { Participant } from '../../domain/entity.ts'
import type { EventId, ParticipantId } from '../../domain/id.ts'
import type { WorkspaceContext } from '../context.ts'
import { namesOf, peopleOf, registerOf } from '../readings.ts'
import { childOf, enteredAs } from './telling.ts'
import type { JoinedPair } from './views.ts'

/** Of a child that was entered once, one. */
export async function readEntries(
  inside: WorkspaceContext,
  event: EventId,
  child: ParticipantId
): Promise<readonly Participant[]> {
  const { entriesOf } = await registerOf(inside, event)
  return entriesOf(child)
}

/** Null where either is not there, or they are one child already. */
export async function readJoining(
  inside: WorkspaceContext,
  event: EventId,
  one: ParticipantId,
  other: ParticipantId
): Promise<JoinedPair | null> {
  const [people, names] = await Promise.all([peopleOf(inside, event), namesOf(inside)])
  const [first, second] = [childOf(one, people), childOf(other, people)]
  if (!first || !second || first.id === second.id) return null
  const pairs = new Map(pairsOf(people.register))
  pairs.set(pairKey(first.id, second.id), { answer: 'same', heads: [] })
  const merged = mergeTwins(people.entries, pairs)
  const together = { ...people, ...joinEntries(people.placed, merged, people.said), merged }
  const joined = childOf(first.id, together)
  if (!joined) return null
  return {
    entered: [enteredAs(first, people, names), enteredAs(second, people, names)],
    joined: enteredAs(joined, together, names)
  }
}
