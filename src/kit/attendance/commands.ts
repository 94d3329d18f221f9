// The day without signal: arriving, leaving, walking in, correcting. Nothing here waits for anything but the disk (PR3).
import { nowhere } from '../../domain/attendance/attendance.ts'
import {
  badgeWrites,
  nextNumber,
  numberInTurn,
  type NumberingTurn
} from '../../domain/attendance/badge.ts'
import type { Field, Status } from '../../domain/fact.ts'
import { foldFields, valueOf } from '../../domain/fields.ts'
import type {
  EventId,
  FactId,
  Grade,
  Id,
  Instant,
  ParticipantId,
  SessionId
} from '../../domain/id.ts'
import type { Participant } from '../../domain/entity.ts'
import { mark as markDraft } from '../../domain/attendance/mark.ts'
import { addWalkIn as walkIn } from '../../domain/people/person.ts'
import { sayOfChild } from '../../domain/people/said-of-child.ts'
import { no, ok } from '../../lib/result.ts'
import { save, type WorkspaceContext } from '../context.ts'
import { allFacts, entitiesOf, registerOf, type Register } from '../readings.ts'
import { createArrivalCommands } from './arrivals.ts'
import { alongWithDeparture } from '../release/vouched.ts'
import { attendanceIn, placeOf } from './presence.ts'
import { createUndoCommands } from './undo.ts'
import type { Done } from '../fault.ts'
import { docForDraft } from '../../crdt/fact-homes.ts'

interface MarkInput {
  readonly session: SessionId
  readonly participant: ParticipantId
  readonly status: Status
  readonly picker?: string | null
  readonly saidAt?: Instant | null
  readonly correcting?: boolean
}

interface AddWalkInInput {
  readonly session: SessionId
  readonly yomi: string
  readonly grade: Grade
  readonly phone: string
  readonly isGiven?: boolean
}

interface SetFieldInput {
  readonly event: EventId
  readonly subject: Id
  readonly field: string
  readonly value: string | boolean | null
}

const PLAIN_TAP = { picker: null, saidAt: null, correcting: false } as const

export function createAttendanceCommands(inside: WorkspaceContext) {
  return {
    async mark({
      session,
      participant,
      status,
      picker = null,
      saidAt = null,
      correcting = false
    }: MarkInput): Done<FactId> {
      const place = await placeOf(inside, session)
      if (!place) return no({ kind: 'gone' })
      const coming = registerOf(inside, place.event.id)
      const [people, { presence, facts }] = await Promise.all([
        coming,
        attendanceIn(inside, place, coming)
      ])
      const kept = people.merged.idOf(participant)
      const child = people.participants.find(({ id }) => id === kept)
      if (!child) return no({ kind: 'gone' })
      const now = presence.get(kept) ?? nowhere(participant)
      const draft = markDraft(
        { session, participant, status, picker, saidAt, correcting },
        now,
        mayGoAlone(child, people)
      )
      if (!draft.ok) return draft
      const event = place.event.id
      const drafts = [draft.value]
      const change = { event, session, child: kept, facts, drafts, again: false }
      const placed = correcting ? await alongWithDeparture(inside, change) : []
      return firstId(await save(inside, { event, drafts, placed }))
    },

    /** `yomi`: both parts with a blank between; `isGiven`: a person said that the one part there is, is the given name. */
    async addWalkIn({ session, isGiven = false, ...wish }: AddWalkInInput): Done<Id> {
      const place = await placeOf(inside, session)
      if (!place) return no({ kind: 'gone' })
      const [participants, badges] = await Promise.all([
        entitiesOf(inside, 'participants', place.event.id),
        entitiesOf(inside, 'badges', place.event.id)
      ])
      const badge = numberInTurn(nextNumber(participants, badges), turnOf(inside))
      const made = walkIn({ ...wish, isGiven, badge }, place.event, place.session, inside.newId)
      if (!made.ok) return made
      const { participant: child, writes } = made.value
      const worn = badgeWrites(child, badges, inside.newId)
      const arrived = markDraft(
        { ...PLAIN_TAP, session, participant: child.id, status: 'arrived' },
        nowhere(child.id),
        false
      )
      if (!arrived.ok) return no({ kind: 'gone' })
      const saved = await save(inside, {
        event: place.event.id,
        created: [...writes.created, ...worn.created],
        changed: worn.changed,
        drafts: [...writes.facts, arrived.value]
      })
      return saved.ok ? ok(child.id) : saved
    },

    async setField({ event, subject, field, value }: SetFieldInput): Done {
      const draft = { kind: 'field', subject, field: field as Field, value, prev: [] } as const
      const doc = docForDraft(draft, event)
      const [people, facts] = await Promise.all([registerOf(inside, event), allFacts(inside, doc)])
      const made = sayOfChild(draft, people, foldFields(facts))
      if (!made.ok) return made
      const saved = await save(inside, { event, drafts: made.value })
      return saved.ok ? ok(null) : saved
    },

    ...createArrivalCommands(inside),
    ...createUndoCommands(inside)
  }
}

export function mayGoAlone({ id, family }: Participant, { fields }: Register): boolean {
  const said = valueOf(fields, id, 'goesHomeAlone') ?? valueOf(fields, family, 'goesHomeAlone')
  return said === true
}

export function turnOf({ replica }: WorkspaceContext): NumberingTurn {
  const devices = [...replica.control.deviceById.keys()]
  return { index: devices.indexOf(replica.identity.device), of: Math.max(1, devices.length) }
}

function firstId(saved: Awaited<ReturnType<typeof save>>) {
  return saved.ok ? ok(saved.value[0] ?? '') : saved
}
