// Writing down what happened, from every tablet: with names where they are read, by numbers of badges where they are not.
import { eventDoc } from '../../crdt/docs.ts'
import type { Draft } from '../../domain/fact.ts'
import type { EventId, Id } from '../../domain/id.ts'
import {
  incidentLines,
  laterLine,
  namelessLines,
  soleChild,
  foldIncidents,
  type NotedIncident,
  type IncidentWish,
  type LaterLine,
  type Whom
} from '../../domain/incident/incident.ts'
import { writtenName } from '../../domain/people/people.ts'
import { ok } from '../../lib/result.ts'
import { save, type WorkspaceContext } from '../context.ts'
import type { Done } from '../fault.ts'
import { entitiesOf } from '../readings.ts'
import { isPeopleReadable } from '../tablets/read.ts'
import { incidentFacts } from './read.ts'

/** Names are looked up here: a screen with covered names has none. */
type AskedWhom =
  | Exclude<Whom, { readonly kind: 'person' }>
  | { readonly kind: 'person'; readonly id: Id }

export interface NoteIncidentInput extends Omit<IncidentWish, 'whom'> {
  readonly event: EventId
  readonly whom: readonly AskedWhom[]
}

interface AddToIncidentInput extends LaterLine {
  readonly event: EventId
  readonly incident: Id
}

export function createIncidentCommands(inside: WorkspaceContext) {
  return {
    /** Answers with the incident's id, under which more can be added. */
    async noteIncident({ event, whom, ...wish }: NoteIncidentInput): Done<Id> {
      const id = inside.newId()
      const lines = incidentLines(
        { ...wish, whom: await namedIn(inside, event, whom) },
        { id, event }
      )
      const saved = await saveLines(inside, event, lines)
      return saved.ok ? ok(id) : saved
    },

    /** J8: of an incident of one child alone it is about that child, unless it says otherwise. */
    async addToIncident({ event, incident, ...later }: AddToIncidentInput): Done {
      const known = foldIncidents(await incidentFacts(inside, event)).find(
        (one) => one.id === incident
      )
      const isText = later.line === 'note' || later.line === 'report'
      const about = later.about ?? (isText && known ? soleChild(known) : '')
      const made = laterLine({ ...later, about }, { id: incident, event })
      return made.ok ? saveLines(inside, event, [made.value]) : made
    }
  }
}

async function saveLines(
  inside: WorkspaceContext,
  event: EventId,
  lines: readonly Draft<NotedIncident>[]
): Done {
  const isNamed = await readsNames(inside, event)
  const saved = await save(inside, {
    event,
    doc: eventDoc(isNamed ? 'incidents' : 'day', event),
    drafts: isNamed ? lines : namelessLines(lines)
  })
  return saved.ok ? ok(null) : saved
}

async function readsNames(inside: WorkspaceContext, event: EventId): Promise<boolean> {
  return inside.replica.identity.role !== 'volunteer' && isPeopleReadable(inside, event)
}

async function namedIn(
  inside: WorkspaceContext,
  event: EventId,
  asked: readonly AskedWhom[]
): Promise<readonly Whom[]> {
  if (!asked.some(({ kind }) => kind === 'person')) return asked.flatMap(unnamed)
  const byId = new Map(
    (await entitiesOf(inside, 'participants', event)).map((one) => [one.id, one])
  )
  return asked.flatMap((one): readonly Whom[] => {
    if (one.kind !== 'person') return [one]
    const child = byId.get(one.id)
    return child ? [{ ...one, name: writtenName(child), badge: child.badge }] : []
  })
}

function unnamed(one: AskedWhom): readonly Whom[] {
  return one.kind === 'person' ? [] : [one]
}
