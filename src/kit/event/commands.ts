// Preparing an event: what is created online or off waits in the outbox until its streams are told.
import { docsOfEvent } from '../../crdt/docs.ts'
import { checkAsset } from '../../domain/equipment/asset.ts'
import { badgeWrites } from '../../domain/attendance/badge.ts'
import type {
  Asset,
  Block,
  Created,
  Group,
  Participant,
  Session,
  Venue
} from '../../domain/entity.ts'
import {
  checkEvent,
  checkGroup,
  checkLender,
  checkStaff,
  checkVenue,
  createEvent
} from '../../domain/event/event.ts'
import type { Draft } from '../../domain/fact.ts'
import { foldFields } from '../../domain/fields.ts'
import { foldText } from '../../domain/fold.ts'
import type { Day, Id } from '../../domain/id.ts'
import type { Invalid } from '../../domain/invalid.ts'
import { checkParticipant } from '../../domain/people/person.ts'
import { blocksOfDay, changePlan } from '../../domain/plan/plan.ts'
import { checkBlock, checkSession } from '../../domain/event/session.ts'
import { changesOfOthers } from '../../domain/people/said-of-child.ts'
import { no, ok, type Result } from '../../lib/result.ts'
import type { Done } from '../fault.ts'
import { save, streamsFor, type WorkspaceContext, type Writing } from '../context.ts'
import { entitiesOf, registerOf } from '../readings.ts'
import type { PlanChange } from '../../domain/plan/plan.ts'

interface CreateEventInput {
  readonly title: string
  readonly days: readonly Day[]
  readonly venues: readonly string[]
}

interface EditEventInput {
  readonly title: string
  readonly days: readonly Day[]
}

interface SaveStaffInput {
  readonly name: string
  readonly yomi: string
  readonly organisation: string
}

interface ChangePlanInput {
  readonly event: Id
  readonly day: Day
  readonly venue: Id
  readonly block: Id
  readonly change: PlanChange
}

export function createEventCommands(inside: WorkspaceContext) {
  return {
    async createEvent(wish: CreateEventInput): Done<Id> {
      const made = createEvent(wish, inside.newId)
      if (!made.ok) return made
      const event = made.value.find((one) => one.root === 'events')?.entity.id ?? ''
      const streams = streamsFor(inside, docsOfEvent(event))
      return withId(inside, { event, created: made.value, streams }, event)
    },

    async editEvent(id: Id, wish: EditEventInput): Done {
      const checked = checkEvent(wish)
      if (!checked.ok) return checked
      return nothing(
        save(inside, { event: id, changed: [{ root: 'events', id, fields: checked.value }] })
      )
    },

    saveVenue: ({ id, ...wish }: Omit<Venue, 'id'> & { readonly id?: Id }): Done<Id> =>
      put(inside, 'venues', id, checkVenue(wish), wish.event),
    async saveSession({ id, ...wish }: Omit<Session, 'id'> & { readonly id?: Id }): Done<Id> {
      const event = (await entitiesOf(inside, 'events')).find((one) => one.id === wish.event)
      const venues = await entitiesOf(inside, 'venues')
      return event
        ? put(inside, 'sessions', id, checkSession(wish, event, venues), event.id)
        : no({ kind: 'gone' })
    },
    saveGroup: ({ id, ...wish }: Omit<Group, 'id'> & { readonly id?: Id }): Done<Id> =>
      put(inside, 'groups', id, checkGroup(wish), wish.event),
    async saveBlock({ id, ...wish }: Omit<Block, 'id'> & { readonly id?: Id }): Done<Id> {
      const event = (await entitiesOf(inside, 'events')).find((one) => one.id === wish.event)
      return event
        ? put(inside, 'blocks', id, checkBlock(wish, event), event.id)
        : no({ kind: 'gone' })
    },
    saveStaff: (wish: SaveStaffInput): Done<Id> =>
      put(inside, 'staff', undefined, checkStaff(wish), ''),

    async saveLender(name: string): Done<Id> {
      const checked = checkLender({ name })
      if (!checked.ok) return checked
      const lenders = await entitiesOf(inside, 'lenders')
      const known = lenders.find((one) => foldText(one.name) === foldText(checked.value.name))
      if (known) return ok(known.id)
      const id = inside.newId()
      const created: Created[] = [{ root: 'lenders', entity: { id, ...checked.value } }]
      return withId(
        inside,
        {
          event: '',
          lender: id,
          created,
          streams: streamsFor(inside, [{ name: 'terms', of: id }])
        },
        id
      )
    },

    async saveAsset({
      id: known,
      lender,
      ...wish
    }: Omit<Asset, 'id'> & { readonly id?: Id; readonly lender: Id }): Done<Id> {
      const checked = checkAsset(wish)
      if (!checked.ok) return checked
      const id = known ?? inside.newId()
      const fields = foldFields(await inside.rows.facts('custody', id))
        .get(id)
        ?.get('owner')
      const owner: Draft[] =
        fields?.value === lender || lender === ''
          ? []
          : [
              {
                kind: 'field',
                subject: id,
                field: 'owner',
                value: lender,
                prev: fields?.heads ?? []
              }
            ]
      const entity: Pick<Writing, 'created' | 'changed'> = known
        ? { changed: [{ root: 'assets', id, fields: checked.value }] }
        : { created: [{ root: 'assets', entity: { id, ...checked.value } }] }
      return withId(inside, { event: '', ...entity, drafts: owner }, id)
    },

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
      return nothing(
        save(inside, {
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
      )
    },

    /** Moves what follows at `venue` too; empty is every venue. */
    async changePlan({ event, day, venue, block, change }: ChangePlanInput): Done {
      const blocks = blocksOfDay(await entitiesOf(inside, 'blocks', event), day, venue)
      const changed = changePlan(blocks, block, change)
      if (!changed.ok) return changed
      return nothing(save(inside, { event, changed: changed.value }))
    }
  }
}

async function participantOf(inside: WorkspaceContext, id: Id): Promise<Participant | null> {
  for (const event of await entitiesOf(inside, 'events')) {
    const participants = await entitiesOf(inside, 'participants', event.id)
    const found = participants.find((one) => one.id === id)
    if (found) return found
  }
  return null
}

/** Creates under a fresh id, or changes the one named. */
async function put(
  inside: WorkspaceContext,
  root: 'venues' | 'sessions' | 'groups' | 'blocks' | 'staff',
  known: Id | undefined,
  checked: Result<object, Invalid>,
  event: Id
): Done<Id> {
  if (!checked.ok) return checked
  const id = known ?? inside.newId()
  const written =
    known === undefined
      ? { created: [{ root, entity: { ...checked.value, id } }] }
      : { changed: [{ root, id, fields: checked.value }] }
  return withId(inside, { event, ...(written as Pick<Writing, 'created' | 'changed'>) }, id)
}

async function withId(inside: WorkspaceContext, writing: Writing, id: Id): Done<Id> {
  const saved = await save(inside, writing)
  return saved.ok ? ok(id) : saved
}

async function nothing(saving: ReturnType<typeof save>): Done {
  const saved = await saving
  return saved.ok ? ok(null) : saved
}
