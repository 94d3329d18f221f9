// A child's entry as a form holds it: what its other entries and its badge say follows.
import { badgeWrites } from '../../domain/attendance/badge.ts'
import type { Participant } from '../../domain/entity.ts'
import type { EventId, Id } from '../../domain/id.ts'
import { addFamily, type AddedFamily } from '../../domain/people/add.ts'
import { checkParticipant } from '../../domain/people/person.ts'
import { changesOfOthers } from '../../domain/people/said-of-child.ts'
import { no, ok } from '../../lib/result.ts'
import { save, type WorkspaceContext } from '../context.ts'
import { turnOf } from '../attendance/commands.ts'
import type { Done } from '../fault.ts'
import { createManyCommands } from './change-children.ts'
import { entitiesOf, registerOf, everOf } from '../readings.ts'
import { createOffRosterCommands } from './off-roster.ts'
import { saveAll } from '../save-entity.ts'

interface AddChildrenInput extends AddedFamily {
  readonly event: EventId
}

export function createPeopleCommands(inside: WorkspaceContext) {
  return {
    ...createOffRosterCommands(inside),

    /** A family, or children of one that is there, as one act. */
    async addChildren({ event: id, ...wish }: AddChildrenInput): Done<{
      readonly family: Id
      readonly children: readonly Id[]
    }> {
      const event = (await entitiesOf(inside, 'events')).find((one) => one.id === id)
      if (!event) return no({ kind: 'gone' })
      const [participants, badges] = await Promise.all([
        entitiesOf(inside, 'participants', id),
        entitiesOf(inside, 'badges', id)
      ])
      const made = addFamily(
        wish,
        { event, participants, badges, turn: turnOf(inside) },
        inside.newId
      )
      if (!made.ok) return made
      const { family, children, created, facts: drafts } = made.value
      const saved = await save(inside, { event: id, created, drafts })
      return saved.ok ? ok({ family, children }) : saved
    },

    ...createManyCommands(inside),

    async saveParticipant(id: Id, change: Partial<Omit<Participant, 'id' | 'event'>>): Done {
      const found = await participantOf(inside, id)
      if (!found) return no({ kind: 'gone' })
      const event = (await entitiesOf(inside, 'events')).find((one) => one.id === found.event)
      if (!event) return no({ kind: 'gone' })
      const checked = checkParticipant(change, found, event)
      if (!checked.ok) return checked
      const [people, badges] = await Promise.all([
        registerOf(inside, found.event),
        entitiesOf(inside, 'badges', found.event)
      ])
      const entries = people.entriesOf(id)
      const child = people.participants.find((one) => entries.some((entry) => entry.id === one.id))
      const badge = badgeWrites({ ...(child ?? found), ...checked.value }, badges, inside.newId)
      const others = changesOfOthers(
        checked.value,
        entries.filter((one) => one.id !== id)
      )
      return saveAll(inside, {
        event: found.event,
        created: badge.created,
        changed: [
          { root: 'participants', id, fields: checked.value },
          ...others.map(([other, fields]) => ({
            root: 'participants' as const,
            id: other,
            fields
          })),
          ...badge.changed
        ]
      })
    }
  }
}

async function participantOf(inside: WorkspaceContext, id: Id): Promise<Participant | null> {
  for (const event of await everOf(inside, 'events')) {
    const participants = await entitiesOf(inside, 'participants', event.id)
    const found = participants.find((one) => one.id === id)
    if (found) return found
  }
  return null
}
