// Telling families that days moved: whom to call, and what they said (W18).
import { isToCall, toldOf, toldValue, type CallAnswer } from '../../domain/event/calls.ts'
import type { EventId, Id } from '../../domain/id.ts'
import { no } from '../../lib/result.ts'
import type { WorkspaceContext } from '../context.ts'
import type { Done } from '../fault.ts'
import { cardOf } from '../people/cards.ts'
import { entitiesOf, namesOf, peopleOf } from '../readings.ts'
import { saveAll } from '../save-entity.ts'
import type { Calls } from './views.ts'

interface SayToldInput {
  readonly event: EventId
  /** Any of the families of one household, or a child without one. */
  readonly family: Id
  /** Null: it was a slip, the family is still to be called. */
  readonly answer: CallAnswer | null
}

export async function readCalls(inside: WorkspaceContext, eventId: EventId): Promise<Calls | null> {
  const event = (await entitiesOf(inside, 'events')).find(({ id }) => id === eventId)
  if (!event) return null
  const [people, names] = await Promise.all([peopleOf(inside, eventId), namesOf(inside)])
  const cards = people.participants
    .filter((one) => isToCall(one, event))
    .map((one) => cardOf(one, undefined, people, names))
  const households = [...new Set(cards.map(({ household }) => household))]
  return {
    event,
    cards,
    told: households.flatMap((household) => {
      const families = cards
        .filter((card) => card.household === household)
        .flatMap((card) => card.families)
      const told = toldOf([household, ...families], event, people.said)
      return told
        ? [{ household, answer: told.answer, at: told.at, byName: names.person(told.by) }]
        : []
    })
  }
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
