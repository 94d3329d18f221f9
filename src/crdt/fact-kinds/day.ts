// The running day: roll calls, what a block really took, the end of the day.
import type { ClosedDay, Ran, RollCalled, PersonSeen } from '../../domain/day-facts.ts'
import type { FactOf } from '../../domain/fact.ts'
import { idOrNothing, idToBytes } from '../id-bytes.ts'
import * as take from '../take.ts'
import type { FactKind } from './fact-kind.ts'

export const ROLL_CALL_REASONS: readonly RollCalled['why'][] = [
  'move',
  'meal',
  'return',
  'evacuation'
]
export const ROLL_CALL_STATES: readonly RollCalled['state'][] = ['begun', 'ended']
export const SEEN_HOW: readonly PersonSeen['how'][] = ['seen', 'counted', 'scanned', 'elsewhere']
export const RAN_WHAT: readonly Ran['what'][] = ['began', 'ended', 'left-out', 'plan-b']
export const DAY_STATES: readonly ClosedDay['state'][] = ['closed', 'open-again']

const rollCall: FactKind<FactOf<'rollCall'>> = {
  number: 22,
  home: 'day',
  also: [],
  write: ({ subject, event, day, session, why, state }) => [
    idToBytes(subject),
    idToBytes(event),
    day,
    idOrNothing(session),
    ROLL_CALL_REASONS.indexOf(why),
    ROLL_CALL_STATES.indexOf(state)
  ],
  read: (cursor) => ({
    kind: 'rollCall',
    subject: take.id(cursor),
    event: take.id(cursor),
    day: take.text(cursor),
    session: take.idOrEmpty(cursor),
    why: take.word(cursor, ROLL_CALL_REASONS) ?? 'move',
    state: take.word(cursor, ROLL_CALL_STATES) ?? 'begun'
  })
}

/** By the person in the people's documents, by the number of the badge where volunteers read along. */
const seen: FactKind<FactOf<'seen'>> = {
  number: 23,
  home: null,
  also: ['day', 'attendance'],
  write: ({ subject, person, badge, how, isCopy, place }) => [
    idToBytes(subject),
    idOrNothing(person),
    badge,
    SEEN_HOW.indexOf(how),
    isCopy,
    place
  ],
  read: (cursor) => ({
    kind: 'seen',
    subject: take.id(cursor),
    person: take.idOrEmpty(cursor),
    badge: take.integer(cursor),
    how: take.word(cursor, SEEN_HOW) ?? 'seen',
    isCopy: take.flag(cursor),
    place: take.text(cursor)
  })
}

const ran: FactKind<FactOf<'ran'>> = {
  number: 26,
  home: 'day',
  also: [],
  write: ({ subject, event, what, minute }) => [
    idToBytes(subject),
    idToBytes(event),
    RAN_WHAT.indexOf(what),
    minute
  ],
  read: (cursor) => ({
    kind: 'ran',
    subject: take.id(cursor),
    event: take.id(cursor),
    what: take.word(cursor, RAN_WHAT) ?? 'began',
    minute: take.integer(cursor)
  })
}

const closedDay: FactKind<FactOf<'closedDay'>> = {
  number: 27,
  home: 'day',
  also: [],
  write: ({ subject, day, venue, state, open }) => [
    idToBytes(subject),
    day,
    idOrNothing(venue),
    DAY_STATES.indexOf(state),
    open
  ],
  read: (cursor) => ({
    kind: 'closedDay',
    subject: take.id(cursor),
    day: take.text(cursor),
    venue: take.idOrEmpty(cursor),
    state: take.word(cursor, DAY_STATES) ?? 'closed',
    open: take.integer(cursor)
  })
}

export const dayKinds = { rollCall, seen, ran, closedDay }
