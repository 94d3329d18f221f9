// The days of an event with all that stands on them, and changing them in one act (W18).
import {
  changeDays,
  keptDays,
  standingOn,
  type DayRow,
  type OnDays,
  type StandingOnDay
} from '../../domain/event/change-days.ts'
import { checkEvent } from '../../domain/event/event.ts'
import type { Changed } from '../../domain/entity.ts'
import { daysTakenPlace } from '../../domain/event/taken-place.ts'
import type { Fact } from '../../domain/fact.ts'
import { datesOf } from '../../domain/people/participation.ts'
import { withdrawnIn } from '../../domain/people/withdrawn.ts'
import type { Day, EventId, Id } from '../../domain/id.ts'
import { no } from '../../lib/result.ts'
import type { WorkspaceContext } from '../context.ts'
import type { Done } from '../fault.ts'
import { createCallCommands } from './calls.ts'
import {
  allFacts,
  entitiesOf,
  everOf,
  householdsIn,
  namesOf,
  peopleOf,
  saidOfEntries
} from '../readings.ts'
import { exportsOf } from '../retention/read.ts'
import { saveAll } from '../save-entity.ts'
import type { EventDays } from './views.ts'

export interface ChangeEventDaysInput {
  readonly event: EventId
  readonly rows: readonly DayRow[]
}

/** Null for an event that is not there. */
export async function onDaysOf(
  inside: WorkspaceContext,
  eventId: EventId
): Promise<(OnDays & { readonly attendance: readonly Fact[] }) | null> {
  const [events, sessions, blocks, entries, said] = await Promise.all([
    entitiesOf(inside, 'events'),
    everOf(inside, 'sessions'),
    everOf(inside, 'blocks', eventId),
    entitiesOf(inside, 'participants', eventId),
    saidOfEntries(inside, eventId)
  ])
  const event = events.find(({ id }) => id === eventId)
  if (!event) return null
  const own = sessions.filter((one) => one.event === eventId)
  const { attendance } = said
  return {
    event,
    sessions: own,
    blocks,
    children: entries,
    withdrawn: withdrawnIn(entries, said),
    recorded: new Set(daysTakenPlace(own, attendance).keys()),
    attendance
  }
}

export async function readEventDays(
  inside: WorkspaceContext,
  eventId: EventId
): Promise<EventDays | null> {
  const on = await onDaysOf(inside, eventId)
  if (!on) return null
  const [people, names, reports] = await Promise.all([
    peopleOf(inside, eventId),
    namesOf(inside),
    allFacts(inside, 'reports')
  ])
  // each child once, by what its shown entry says
  const shown = { ...on, children: people.participants }
  const days: readonly StandingOnDay[] = standingOn(shown)
  return {
    event: on.event,
    days,
    children: people.participants.length,
    families: householdsIn(people),
    coming: people.participants.map((one) => ({
      dates: datesOf(one, on.event),
      household: people.householdOf(one.id)
    })),
    handedOut: exportsOf(reports, eventId, names)
  }
}

interface EditEventInput {
  readonly title: string
  readonly days: readonly Day[]
}

export function createEventDaysCommands(inside: WorkspaceContext) {
  return {
    /** No day moves by it: days that are not among them go, others are added. */
    async editEvent(id: Id, wish: EditEventInput): Done {
      const checked = checkEvent(wish)
      if (!checked.ok) return checked
      const on = await onDaysOf(inside, id)
      if (!on) return no({ kind: 'gone' })
      const { title, days } = checked.value
      const changed = changeDays(on, keptDays(on.event, days))
      if (!changed.ok) return changed
      const titled: Changed = { root: 'events', id, fields: { title } }
      return saveAll(inside, { event: id, changed: [...changed.value, titled] })
    },

    /** Moves, adds and takes away days; a day that no row names goes. */
    async changeEventDays({ event, rows }: ChangeEventDaysInput): Done {
      const on = await onDaysOf(inside, event)
      if (!on) return no({ kind: 'gone' })
      const changed = changeDays(on, rows)
      return changed.ok ? saveAll(inside, { event, changed: changed.value }) : changed
    },

    ...createCallCommands(inside)
  }
}
