// What is written when a person says which of a child's entries is right.
import { eventDoc } from '../../crdt/docs.ts'
import { badgeWrites } from '../../domain/attendance/badge.ts'
import { answerJoined, type JoinedQuestion } from '../../domain/conflicts/joined-questions.ts'
import type { SidedAnswer } from '../../domain/conflicts/questions.ts'
import type { EventId, FactId } from '../../domain/id.ts'
import { no, ok } from '../../lib/result.ts'
import { save, type WorkspaceContext } from '../context.ts'
import type { Done } from '../fault.ts'
import { entitiesOf, type People } from '../readings.ts'

/** Entries of one child that say different things: their own words change, each as if it had been corrected. */
export async function decideJoined(
  inside: WorkspaceContext,
  { event, people }: { readonly event: EventId; readonly people: People },
  question: JoinedQuestion,
  answer: SidedAnswer
): Done<FactId> {
  const made = answerJoined(question, answer, people.said)
  if (!made.ok) return no({ kind: 'gone' })
  const { changed, drafts } = made.value
  if (drafts.length > 0) {
    const saved = await save(inside, { event, doc: eventDoc('register', event), drafts })
    return saved.ok ? ok(saved.value[0] ?? '') : saved
  }
  const child = people.participants.find((one) => one.id === question.subject)
  const badges = await entitiesOf(inside, 'badges', event)
  const [change] = changed.map(([, fields]) => fields)
  const badge = child
    ? badgeWrites({ ...child, ...change }, badges, inside.newId)
    : { created: [], changed: [] }
  const entries = changed.map(([entry, fields]) => {
    return { root: 'participants', id: entry, fields } as const
  })
  const saved = await save(inside, {
    event,
    created: badge.created,
    changed: [...entries, ...badge.changed]
  })
  return saved.ok ? ok(saved.value[0] ?? '') : saved
}
