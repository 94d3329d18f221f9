// Lists that leave as CSV: UTF-8 with BOM, formulas neutralised.
import {
  attendanceCsv,
  equipmentCsv,
  holderInWords,
  rosterCsv
} from '../../domain/papers/export.ts'
import { staysIn } from '../../domain/attendance/stay.ts'
import { fileNameOf } from '../../domain/papers/file-name.ts'
import { foldCustody } from '../../domain/equipment/custody.ts'
import { dayNumbersOf } from '../../domain/people/participation.ts'
import type { Event, Group } from '../../domain/entity.ts'
import type { EventId } from '../../domain/id.ts'
import { no, ok } from '../../lib/result.ts'
import { bySchedule } from '../event/read.ts'
import { save, type WorkspaceContext } from '../context.ts'
import { refusedByLock } from '../lock/read.ts'
import { entitiesOf, namesOf, peopleOf, everOf, type People } from '../readings.ts'
import { attendanceIn, countedIn } from '../attendance/presence.ts'
import { readEquipment } from '../equipment/read.ts'
import type { Done } from '../fault.ts'

export function createPaperCommands(inside: WorkspaceContext) {
  return {
    async exportCsv(
      what: 'attendance' | 'roster' | 'equipment',
      eventId: EventId
    ): Done<{ readonly name: string; readonly bytes: Uint8Array }> {
      const event = (await entitiesOf(inside, 'events')).find((one) => one.id === eventId)
      if (!event) return no({ kind: 'gone' })
      if (event.rehearsal) return no({ kind: 'rehearsal' })
      if (what !== 'equipment' && inside.replica.identity.role === 'volunteer')
        return no({ kind: 'not-allowed' })
      const locked = what === 'equipment' ? null : await refusedByLock(inside)
      if (locked) return no(locked)
      const name = fileNameOf(what, event)
      if (what === 'equipment') return ok({ name, bytes: await equipmentBytes(inside, eventId) })
      const [people, groups] = await Promise.all([
        peopleOf(inside, eventId),
        entitiesOf(inside, 'groups')
      ])
      // noted first: what has left the kit nobody can call back
      const noted = await save(inside, {
        event: eventId,
        drafts: [{ kind: 'exported', subject: eventId, what, prev: [] }]
      })
      if (!noted.ok) return noted
      if (what === 'roster')
        return ok({ name, bytes: await rosterBytes(inside, event, people, groups) })
      const [sessions, venues, names] = await Promise.all([
        everOf(inside, 'sessions'),
        everOf(inside, 'venues'),
        namesOf(inside)
      ])
      const lines: Parameters<typeof attendanceCsv>[0][number][] = []
      const inOrder = sessions.filter((one) => one.event === eventId).toSorted(bySchedule(venues))
      for (const session of inOrder) {
        const venue = venues.find((one) => one.id === session.venue)
        if (!venue) continue
        const place = { event, session, sessions, venue }
        const attendance = await attendanceIn(inside, place, people)
        const counted = countedIn(attendance)
        const { presence } = counted
        const stayOf = staysIn(presence, attendance.read)
        for (const participant of counted.people) {
          const here = presence.get(participant.id)
          lines.push({
            session,
            participant,
            presence: here,
            stay: stayOf(participant.id),
            by: names.person(here?.by ?? ''),
            device: here?.device ? names.device(here.device) : ''
          })
        }
      }
      return ok({ name, bytes: attendanceCsv(lines, venues, groups) })
    }
  }
}

/** Of what was removed a roster says nothing. */
async function rosterBytes(
  inside: WorkspaceContext,
  event: Event,
  { participants, families, fields }: People,
  groups: readonly Group[]
): Promise<Uint8Array> {
  const [sessions, venues] = await Promise.all([
    entitiesOf(inside, 'sessions'),
    entitiesOf(inside, 'venues')
  ])
  const numbered = participants.map((one) => ({ ...one, days: dayNumbersOf(one, event) }))
  return rosterCsv(numbered, { families, groups, venues, sessions }, fields)
}

async function equipmentBytes(inside: WorkspaceContext, event: EventId): Promise<Uint8Array> {
  const [equipment, facts] = await Promise.all([
    readEquipment(inside, event),
    inside.rows.allFacts('custody')
  ])
  const lines = equipment.things.map((thing) => ({
    asset: thing.asset,
    custody: foldCustody(thing.asset, facts.get(thing.asset.id) ?? []),
    lender: thing.lender?.name ?? '',
    holder: thing.held.map((one) => holderInWords(one.holder, one.name)).join('、'),
    by: thing.byName
  }))
  return equipmentCsv(lines, new Map(Object.entries(equipment.yen)))
}
