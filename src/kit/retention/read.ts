// 消去の時期 and what was erased, as screens read them.
import { eventDoc } from '../../crdt/docs.ts'
import { addDays, momentOf } from '../../domain/calendar.ts'
import type { Event } from '../../domain/entity.ts'
import type { Erased, Exported, Fact, PersonalKind } from '../../domain/fact.ts'
import type { EventId, Id } from '../../domain/id.ts'
import { dueDay, isDue, retentionOf } from '../../domain/retention/retention.ts'
import { deviceStatusAt, type ControlState } from '../../protocol/control-state.ts'
import { erasingsUpTo, owedBy, toldBy } from './forgotten.ts'
import type { WorkspaceContext } from '../context.ts'
import { allFacts, childrenIn, householdsIn } from '../readings.ts'
import { namesOf, peopleOf, type Names, everOf } from '../readings.ts'
import { controlOf, lastRecords, relayNow } from '../tablets/read.ts'
import type { Erasure, Retention, Settings } from './views.ts'

const KINDS: readonly PersonalKind[] = ['care', 'roster', 'consents', 'incidents']

export async function readRetention(
  inside: WorkspaceContext,
  eventId: EventId
): Promise<Retention | null> {
  const event = (await everOf(inside, 'events')).find((one) => one.id === eventId)
  if (!event) return null
  const [people, care, consents, incidents, attendance, reports] = await Promise.all([
    peopleOf(inside, eventId),
    allFacts(inside, eventDoc('care', eventId)),
    allFacts(inside, eventDoc('consents', eventId)),
    allFacts(inside, eventDoc('incidents', eventId)),
    allFacts(inside, eventDoc('attendance', eventId)),
    allFacts(inside, 'reports')
  ])
  const today = momentOf(inside.environment.now()).day
  const known = people.participants.length
  const children: Readonly<Record<PersonalKind, number>> = {
    care: known,
    roster: known,
    consents: await childrenIn(inside, eventId, people, 'consents'),
    incidents: childrenOfIncidents(incidents)
  }
  const entries = people.entries.length
  const records: Readonly<Record<PersonalKind, number>> = {
    care: care.length,
    roster: entries + people.families.length + people.register.length + attendance.length,
    consents: consents.length,
    incidents: incidents.length
  }
  return {
    event,
    days: retentionOf(event),
    kinds: KINDS.map((kind) => ({
      kind,
      due: dueDay(event, kind),
      isDue: isDue(event, kind, today),
      erasedAt: lastOf(reports, eventId, kind),
      families: householdsIn(people),
      children: children[kind],
      records: records[kind]
    }))
  }
}

/** Each once, by the ids that outlive the roster. */
function childrenOfIncidents(facts: readonly Fact[]): number {
  const named = facts.flatMap((fact) => {
    if (fact.kind === 'incident') return fact.about
    return fact.kind === 'vouched' ? fact.subject : []
  })
  return new Set(named.filter(Boolean)).size
}

function lastOf(reports: readonly Fact[], event: EventId, kind: PersonalKind): number | null {
  const erased = reports.filter(
    (fact): fact is Erased => fact.kind === 'erased' && fact.subject === event && fact.what === kind
  )
  return erased.length === 0 ? null : Math.max(...erased.map(({ at }) => at))
}

export async function readErasures(inside: WorkspaceContext): Promise<readonly Erasure[]> {
  const control = await controlOf(inside)
  const [reports, events, names, last, now, settings] = await Promise.all([
    inside.rows.allFacts('reports'),
    everOf(inside, 'events'),
    namesOf(inside),
    lastRecords(inside),
    relayNow(inside),
    readSettings(inside)
  ])
  const eventById = new Map(events.map((event) => [event.id, event]))
  const facts = [...reports.values()].flat()
  const known = { control, reports, names, last, now }
  return facts
    .filter((fact) => fact.kind === 'erased')
    .toSorted((one, other) => other.at - one.at)
    .map((erased): Erasure => {
      const { id, at, subject, what, families, children, by } = erased
      const { done, open } = tabletsOf(known, erased)
      return {
        id,
        at,
        event: eventById.get(subject) ?? null,
        what,
        families,
        children,
        byName: names.person(by),
        done,
        open,
        exports: exportsOf(facts, subject, names).filter((one) => one.at <= at),
        backupsUntil:
          settings.backupDays > 0 ? addDays(momentOf(at).day, settings.backupDays) : null
      }
    })
}

interface Known {
  readonly control: ControlState
  readonly reports: ReadonlyMap<Id, readonly Fact[]>
  readonly names: Names
  readonly last: ReadonlyMap<Id, number>
  readonly now: number
}

function tabletsOf(
  { control, reports, names, last, now }: Known,
  erased: Erased
): Pick<Erasure, 'done' | 'open'> {
  const erasings = erasingsUpTo(control, erased.seq)
  const done: Erasure['done'][number][] = []
  const open: Erasure['open'][number][] = []
  for (const [device, known] of control.deviceById) {
    const owed = owedBy(known, erasings)
    if (owed === null) continue
    const name = names.device(device)
    const told = toldBy(reports.get(device) ?? [])
    if (told.seq >= owed) done.push({ device, name, at: told.at })
    else
      open.push({
        device,
        name,
        lastAt: last.get(device) ?? null,
        standing: deviceStatusAt(known, now)
      })
  }
  return { done, open }
}

/** Files and papers of an event's people, the latest first. */
export function exportsOf(
  facts: readonly Fact[],
  event: Event['id'],
  names: Names
): Erasure['exports'] {
  return facts
    .filter((fact): fact is Exported => fact.kind === 'exported' && fact.subject === event)
    .toSorted((one, other) => other.at - one.at)
    .map(({ at, what, by, device }) => ({
      at,
      what,
      byName: names.person(by),
      device: names.device(device)
    }))
}

export async function readSettings(inside: WorkspaceContext): Promise<Settings> {
  const [workspace] = await inside.rows.entities('common', 'workspaces')
  const { name = '', contact = '', phone = '', email = '' } = workspace ?? {}
  const { purpose = '', backupDays = 0, consentVersion = '' } = workspace ?? {}
  const { relay } = inside.replica.identity
  return { name, contact, phone, email, purpose, backupDays, consentVersion, relay }
}
