// A child at the door in three fields, and changes to a roster entry. Rules N8–N9.
import { checkBadgeNumber } from '../attendance/badge.ts'
import { clean } from '../clean.ts'
import { dayNumberOf } from '../day.ts'
import { firstFault, invalid, textFault, titleFault, TITLE_LIMIT } from '../invalid.ts'
import { no, ok } from '../../lib/result.ts'
import { splitName } from './people.ts'
import type { Event, Participant, Session } from '../entity.ts'
import type { Writes } from '../fact.ts'
import type { Grade, NewId } from '../id.ts'
import type { Invalid } from '../invalid.ts'
import type { Result } from '../../lib/result.ts'

export interface WalkInWish {
  readonly yomi: string
  /** A person said that a name of one part is the given name. */
  readonly isGiven: boolean
  readonly grade: Grade
  /** As typed, also when it is odd: a queue waits. */
  readonly phone: string
  /** Number of the badge; 0 or none: it wears no badge. */
  readonly badge?: number
}

export interface WalkIn {
  readonly participant: Participant
  readonly writes: Writes
}

/** Expected from now on in this day's sessions at this venue; names and consents follow later. */
export function addWalkIn(
  wish: WalkInWish,
  event: Event,
  session: Session,
  newId: NewId
): Result<WalkIn, Invalid> {
  const fault = firstFault(
    titleFault('yomi', wish.yomi),
    textFault('phone', wish.phone, TITLE_LIMIT)
  )
  if (fault !== null) return no(fault)
  const family = { id: newId(), event: event.id, code: '' }
  const { first, rest } = splitName(wish.yomi)
  const isGivenAlone = rest === '' && wish.isGiven
  const day = dayNumberOf(event, session.day)
  const participant: Participant = {
    id: newId(),
    event: event.id,
    family: family.id,
    sei: '',
    mei: '',
    seiYomi: isGivenAlone ? '' : first,
    meiYomi: isGivenAlone ? first : rest,
    callName: '',
    grade: wish.grade,
    days: day === 0 ? [] : [day],
    venue: session.venue,
    group: '',
    badge: wish.badge ?? 0,
    walkIn: true,
    note: ''
  }
  const phone = wish.phone.trim()
  const writes: Writes = {
    created: [
      { root: 'families', entity: family },
      { root: 'participants', entity: participant }
    ],
    changed: [],
    facts:
      phone === ''
        ? []
        : [{ kind: 'field', subject: family.id, field: 'phone', value: phone, prev: [] }]
  }
  return ok({ participant, writes })
}

type ParticipantChange = Partial<Omit<Participant, 'id' | 'event'>>

const NAMES = ['sei', 'mei', 'seiYomi', 'meiYomi', 'callName'] as const

/** What a form changes of an entry; somebody without any name cannot be called. */
export function checkParticipant(
  change: ParticipantChange,
  existing: Participant,
  event: Event
): Result<ParticipantChange, Invalid> {
  const changed = { ...existing, ...change }
  const isNamed = NAMES.slice(0, 4).some((field) => changed[field].trim() !== '')
  const isDays = changed.days.every((day) => day >= 1 && day <= event.days.length)
  const fault = firstFault(
    isNamed ? null : invalid('name', 'empty'),
    ...NAMES.map((field) => textFault(field, changed[field], TITLE_LIMIT)),
    textFault('note', changed.note),
    isDays ? null : invalid('days', 'unknown'),
    checkBadgeNumber(changed.badge)
  )
  return fault === null ? ok(clean(change)) : no(fault)
}
