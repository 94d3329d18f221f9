// Incidents of an event, from wherever their lines stand: a volunteer's in the document of the day, all of them in older ones until
// theirs were begun.
import { eventDoc } from '../../crdt/docs.ts'
import type { Fact } from '../../domain/fact.ts'
import type { EventId } from '../../domain/id.ts'
import {
  foldIncidents,
  soleChild,
  wordsOfIncident,
  type Incident
} from '../../domain/incident/incident.ts'
import type { WorkspaceContext } from '../context.ts'
import { allFacts, namesOf, type Names } from '../readings.ts'
import type { IncidentTold } from './views.ts'

export async function readIncidents(
  inside: WorkspaceContext,
  event: EventId
): Promise<readonly IncidentTold[]> {
  if (inside.replica.identity.role === 'volunteer') return []
  const [facts, names] = await Promise.all([incidentFacts(inside, event), namesOf(inside)])
  return foldIncidents(facts).map((one) => toldOf(one, names))
}

export async function incidentFacts(
  inside: WorkspaceContext,
  event: EventId
): Promise<readonly Fact[]> {
  const docs = [
    eventDoc('incidents', event),
    eventDoc('attendance', event),
    eventDoc('day', event),
    'reports'
  ]
  const lists = await Promise.all(docs.map((doc) => allFacts(inside, doc)))
  return lists.flat().filter((fact) => fact.kind === 'incident' && fact.event === event)
}

function toldOf(incident: Incident, names: Names): IncidentTold {
  const { id, at, isOpen, lines } = incident
  return {
    ...wordsOfIncident(incident),
    id,
    at,
    isOpen,
    sole: soleChild(incident),
    lines: lines.map((one) => ({
      fact: one.id,
      at: one.at,
      byName: names.person(one.by),
      device: names.device(one.device),
      line: one.line,
      text: one.text,
      about: one.about,
      badge: one.badge,
      saidAt: one.saidAt
    }))
  }
}
