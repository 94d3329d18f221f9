// Preparing an event: what is created online or off waits in the outbox until its streams are told.
import { docsOfEvent } from '../../crdt/docs.ts'
import type { Created, Group, Session, Venue } from '../../domain/entity.ts'
import {
  checkGroup,
  checkLender,
  checkStaff,
  checkVenue,
  createEvent
} from '../../domain/event/event.ts'
import { foldText } from '../../domain/fold.ts'
import type { Day, Id } from '../../domain/id.ts'
import { invalid } from '../../domain/invalid.ts'
import { copyEvent, type EventPattern } from '../../domain/event/copy-event.ts'
import { checkSession } from '../../domain/event/session.ts'
import { no, ok } from '../../lib/result.ts'
import type { Done } from '../fault.ts'
import { streamsFor, type WorkspaceContext } from '../context.ts'
import { entitiesOf } from '../readings.ts'
import { createEventDaysCommands } from './days.ts'
import { createStandingCommands } from './rehearsal.ts'
import { putEntity, saveAs, type EntityInput } from '../save-entity.ts'

interface CreateEventInput {
  readonly title: string
  readonly days: readonly Day[]
  readonly venues: readonly string[]
}

interface CopyEventInput {
  readonly from: Id
  readonly title: string
  readonly days: readonly Day[]
}

interface SaveStaffInput {
  /** Without: somebody new. */
  readonly id?: Id
  readonly name: string
  readonly yomi: string
  readonly organisation: string
}

export function createEventCommands(inside: WorkspaceContext) {
  return {
    async createEvent(wish: CreateEventInput): Done<Id> {
      const made = createEvent(wish, inside.newId)
      return made.ok ? createAll(inside, made.value) : made
    },

    /** E41: days, venues, sessions, groups and plan of an earlier one, in one act; removing the event takes it back. */
    async copyEvent({ from, title, days }: CopyEventInput): Done<Id> {
      const pattern = await patternOf(inside, from)
      if (!pattern) return no({ kind: 'gone' })
      const made = copyEvent(pattern, { title, days }, inside.newId)
      return made.ok ? createAll(inside, made.value) : made
    },

    ...createEventDaysCommands(inside),
    ...createStandingCommands(inside),

    saveVenue: ({ id, ...wish }: EntityInput<Venue>): Done<Id> =>
      putEntity(inside, 'venues', id, checkVenue(wish), wish.event),
    async saveSession({ id, ...wish }: EntityInput<Session>): Done<Id> {
      const event = (await entitiesOf(inside, 'events')).find((one) => one.id === wish.event)
      const venues = await entitiesOf(inside, 'venues')
      return event
        ? putEntity(inside, 'sessions', id, checkSession(wish, event, venues), event.id)
        : no({ kind: 'gone' })
    },
    async saveGroup({ id, ...wish }: EntityInput<Group>): Done<Id> {
      const groups = await entitiesOf(inside, 'groups')
      const others = groups.filter((one) => one.event === wish.event && one.id !== id)
      return putEntity(inside, 'groups', id, checkGroup(wish, others), wish.event)
    },
    saveStaff: ({ id, ...wish }: SaveStaffInput): Done<Id> =>
      putEntity(inside, 'staff', id, checkStaff(wish), ''),

    /** One of that name is the same one. With an id it gets another name. */
    async saveLender(name: string, renamed?: Id): Done<Id> {
      const checked = checkLender({ name })
      if (!checked.ok) return checked
      const lenders = await entitiesOf(inside, 'lenders')
      const known = lenders.find((one) => foldText(one.name) === foldText(checked.value.name))
      if (renamed !== undefined) {
        if (known && known.id !== renamed) return no(invalid('lender', 'taken'))
        return putEntity(inside, 'lenders', renamed, checked, '')
      }
      if (known) return ok(known.id)
      const id = inside.newId()
      const created: Created[] = [{ root: 'lenders', entity: { id, ...checked.value } }]
      return saveAs(
        inside,
        {
          event: '',
          lender: id,
          created,
          streams: streamsFor(inside, [{ name: 'terms', of: id }])
        },
        id
      )
    }
  }
}

/** A new event with all that is made with it, in one transaction. */
async function createAll(inside: WorkspaceContext, created: readonly Created[]): Done<Id> {
  const event = created.find((one) => one.root === 'events')?.entity.id ?? ''
  const streams = streamsFor(inside, docsOfEvent(event))
  return saveAs(inside, { event, created, streams }, event)
}

async function patternOf(inside: WorkspaceContext, from: Id): Promise<EventPattern | null> {
  const [events, venues, sessions, groups, blocks] = await Promise.all([
    entitiesOf(inside, 'events'),
    entitiesOf(inside, 'venues'),
    entitiesOf(inside, 'sessions'),
    entitiesOf(inside, 'groups'),
    entitiesOf(inside, 'blocks', from)
  ])
  const event = events.find(({ id }) => id === from)
  const ofIt = (one: { readonly event: Id }) => one.event === from
  return event
    ? {
        event,
        venues: venues.filter(ofIt),
        sessions: sessions.filter(ofIt),
        groups: groups.filter(ofIt),
        blocks
      }
    : null
}
