// What has to be told long after names are gone, what guardians agreed to, and whom one telephoned.
import type {
  GuardianCalled,
  CareConfirmed,
  Consented,
  IncidentNoted,
  Vouched
} from '../../domain/day-facts.ts'
import type { FactOf } from '../../domain/fact.ts'
import type { Instant } from '../../domain/id.ts'
import { idOrNothing, idToBytes } from '../id-bytes.ts'
import * as take from '../take.ts'
import type { TupleCursor } from '../take.ts'
import type { FactKind } from './fact-kind.ts'

export const INCIDENT_LINES: readonly IncidentNoted['line'][] = [
  'what',
  'who',
  'where',
  'did',
  'told',
  'note',
  'report',
  'closed',
  'reopened'
]
export const VOUCHED_HOW: readonly Vouched['how'][] = ['agreed', 'decided']
export const CONSENT_ANSWERS: readonly Consented['answer'][] = ['yes', 'inside', 'no', 'withdrawn']
export const CONSENTED_WAYS: readonly Consented['way'][] = ['paper', 'form', 'phone', 'there']
export const CALLED_ANSWERS: readonly GuardianCalled['answer'][] = [
  'reached',
  'no-answer',
  'waits',
  'comes',
  'dialled'
]
export const CARE_MOMENTS: readonly CareConfirmed['about'][] = ['meal', 'medicine', 'move']

/** Seconds from the recording to the time a person told; up, so that it is not read back earlier. */
function saidAfter(saidAt: Instant | null, at: Instant): number | null {
  return saidAt === null ? null : Math.ceil((saidAt - at) / 1000) || 0
}

function takeSaidAt(cursor: TupleCursor, at: Instant): Instant | null {
  const said = take.integerOrNull(cursor)
  return said === null ? null : at + said * 1000
}

/** A volunteer's is told in the document of the day, where it names a badge and nobody. */
const incident: FactKind<FactOf<'incident'>> = {
  number: 10,
  home: 'incidents',
  also: ['day'],
  write: ({ subject, event, line, text, about, badge, saidAt }, at) => [
    idToBytes(subject),
    idToBytes(event),
    INCIDENT_LINES.indexOf(line),
    text,
    idOrNothing(about),
    badge,
    saidAfter(saidAt, at)
  ],
  read: (cursor, at) => ({
    kind: 'incident',
    subject: take.id(cursor),
    event: take.id(cursor),
    line: take.word(cursor, INCIDENT_LINES) ?? 'note',
    text: take.text(cursor),
    about: take.idOrEmpty(cursor),
    badge: take.integer(cursor),
    saidAt: takeSaidAt(cursor, at)
  })
}

const vouched: FactKind<FactOf<'vouched'>> = {
  number: 24,
  home: 'incidents',
  also: [],
  write: ({ subject, session, child, picker, relation, agreed, phone, how, reason }) => [
    idToBytes(subject),
    idToBytes(session),
    child,
    picker,
    relation,
    agreed,
    phone,
    VOUCHED_HOW.indexOf(how),
    reason
  ],
  read: (cursor) => ({
    kind: 'vouched',
    subject: take.id(cursor),
    session: take.id(cursor),
    child: take.text(cursor),
    picker: take.text(cursor),
    relation: take.text(cursor),
    agreed: take.text(cursor),
    phone: take.text(cursor),
    how: take.word(cursor, VOUCHED_HOW) ?? 'agreed',
    reason: take.text(cursor)
  })
}

const consented: FactKind<FactOf<'consented'>> = {
  number: 25,
  home: 'consents',
  also: [],
  write: ({ subject, item, answer, version, signer, way, signedOn }) => [
    idToBytes(subject),
    item,
    CONSENT_ANSWERS.indexOf(answer),
    version,
    signer,
    CONSENTED_WAYS.indexOf(way),
    signedOn
  ],
  read: (cursor) => ({
    kind: 'consented',
    subject: take.id(cursor),
    item: take.text(cursor),
    answer: take.word(cursor, CONSENT_ANSWERS) ?? 'no',
    version: take.text(cursor),
    signer: take.text(cursor),
    way: take.word(cursor, CONSENTED_WAYS) ?? 'paper',
    signedOn: take.text(cursor)
  })
}

const careConfirmed: FactKind<FactOf<'careConfirmed'>> = {
  number: 29,
  home: 'care',
  also: [],
  write: ({ subject, day, about }) => [idToBytes(subject), day, CARE_MOMENTS.indexOf(about)],
  read: (cursor) => ({
    kind: 'careConfirmed',
    subject: take.id(cursor),
    day: take.text(cursor),
    about: take.word(cursor, CARE_MOMENTS) ?? 'meal'
  })
}

const called: FactKind<FactOf<'called'>> = {
  number: 30,
  home: 'attendance',
  also: [],
  write: ({ subject, day, phone, answer, note, saidAt }, at) => [
    idToBytes(subject),
    day,
    phone,
    CALLED_ANSWERS.indexOf(answer),
    note,
    saidAfter(saidAt, at)
  ],
  read: (cursor, at) => ({
    kind: 'called',
    subject: take.id(cursor),
    day: take.text(cursor),
    phone: take.text(cursor),
    answer: take.word(cursor, CALLED_ANSWERS) ?? 'no-answer',
    note: take.text(cursor),
    saidAt: takeSaidAt(cursor, at)
  })
}

export const safetyKinds = { incident, vouched, consented, careConfirmed, called }
