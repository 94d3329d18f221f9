// Telling families that days moved: whom to call, and what they said (W18).
import { calledDaysOf, toldOf, toldValue, type ToldAnswer } from '../../domain/event/calls.ts'
import type { EventId, Id } from '../../domain/id.ts'
import { no } from '../../lib/result.ts'
import type { WorkspaceContext } from '../context.ts'
import type { Done } from '../fault.ts'
import { cardOf } from '../people/cards.ts'
import { entitiesOf, namesOf, peopleOf } from '../readings.ts'
import { saveAll } from '../save-entity.ts'
import type { CallList } from './views.ts'

interface SayToldInput {
  readonly event: EventId
  /** Any of the families of one household, or a child without one. */
  readonly family: Id
  /** Null: it was a slip, the family is still to be called. */
  readonly answer: ToldAnswer | null
}

export async function readCalls(
  inside: WorkspaceContext,
  eventId: EventId
): Promise<CallList | null> {
  const event = (await entitiesOf(inside, 'events')).find(({ id }) => id === eventId)
  if (!event) return null
  const [people, names] = await Promise.all([peopleOf(inside, eventId), namesOf(inside)])
  const all = people.participants.map((one) => cardOf(one, undefined, people, names))
  const told = [...new Set(all.map(({ household }) => household))].flatMap((household) => {
    const families = all.filter((card) => card.household === household)
    const answer = toldOf(
      [household, ...families.flatMap((card) => card.families)],
      event,
      people.said
    )
    if (!answer) return []
    return [{ household, answer: answer.answer, at: answer.at, byName: names.person(answer.by) }]
  })
  // who was taken off the new days stays in the list as somebody who was called
  const answered = new Set(told.map(({ household }) => household))
  const cards = all.filter(
    ({ participant, household }) =>
      calledDaysOf(participant, event).length > 0 || answered.has(household)
  )
  return { event, cards, told }
}

export function createCallCommands(inside: WorkspaceContext) {
  return {
    async sayTold({ event: eventId, family, answer }: SayToldInput): Done {
      const event = (await entitiesOf(inside, 'events')).find(({ id }) => id === eventId)
      if (!event) return no({ kind: 'gone' })
      const { said } = await peopleOf(inside, eventId)
      const prev = said.get(family)?.get('told')?.heads ?? []
      const value = answer === null ? '' : toldValue(event, answer)
      return saveAll(inside, {
        event: eventId,
        drafts: [{ kind: 'field', subject: family, field: 'told', value, prev }]
      })
    }
  }
}
