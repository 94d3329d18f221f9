// Facts about other facts: one was taken back, a contradiction was settled. They stand where the facts they are about stand.
import type { AnsweredRoot, FactOf } from '../../domain/fact.ts'
import type { FactId } from '../../domain/id.ts'
import type { DocName } from '../docs.ts'
import { factId, factIdToPair } from '../fact-id.ts'
import { idToBytes } from '../id-bytes.ts'
import * as take from '../take.ts'
import type { TupleCursor } from '../take.ts'
import type { FactKind } from './fact-kind.ts'

const BESIDE: readonly DocName[] = ['attendance', 'custody', 'register', 'care', 'consents']

/** What the day wrote down can be taken back wherever it stands. */
const TAKEN_BACK: readonly DocName[] = [...BESIDE, 'day', 'reports', 'incidents', 'planning']

const voided: FactKind<FactOf<'voided'>> = {
  number: 2,
  home: null,
  also: TAKEN_BACK,
  write: ({ subject }) => [idToBytes(subject)],
  read: (cursor) => ({ kind: 'voided', subject: take.id(cursor) })
}

const decided: FactKind<FactOf<'decided'>> = {
  number: 5,
  home: null,
  also: [...BESIDE, 'planning'],
  write: ({ subject, chosen, note }) => [
    idToBytes(subject),
    ...(chosen === null ? [null, null] : factIdToPair(chosen)),
    note
  ],
  read: (cursor) => ({
    kind: 'decided',
    subject: take.id(cursor),
    chosen: takeFactIdOrNull(cursor),
    note: take.textOrNull(cursor)
  })
}

function takeFactIdOrNull(cursor: TupleCursor): FactId | null {
  const client = take.integerOrNull(cursor)
  const clock = take.integerOrNull(cursor)
  if (client === null && clock === null) return null
  if (client === null || clock === null || client < 0 || clock < 0) take.spoil(cursor)
  return factId(client ?? 0, clock ?? 0)
}

const ROOTS: readonly AnsweredRoot[] = [
  'events',
  'venues',
  'sessions',
  'groups',
  'staff',
  'lenders',
  'blocks',
  'assets',
  'participants',
  'templates'
]
const ABOUT: readonly FactOf<'answered'>['about'][] = ['removal', 'moved', 'marks']
const ANSWERS: readonly FactOf<'answered'>['answer'][] = ['keep', 'remove', 'along', 'there']

/** Of an event's sessions, children and so on beside its register, so that it goes with it; of things and staff beside the things. */
const answered: FactKind<FactOf<'answered'>> = {
  number: 21,
  home: 'register',
  also: ['custody', 'attendance'],
  write: ({ subject, root, about, answer, day, before }) => [
    idToBytes(subject),
    ROOTS.indexOf(root),
    ABOUT.indexOf(about),
    ANSWERS.indexOf(answer),
    day,
    before.length,
    ...before
  ],
  read(cursor) {
    const subject = take.id(cursor)
    const root = take.word(cursor, ROOTS) ?? 'events'
    const about = take.word(cursor, ABOUT) ?? 'removal'
    const answer = take.word(cursor, ANSWERS) ?? 'keep'
    const day = take.text(cursor)
    const before = takeList(cursor)
    return { kind: 'answered', subject, root, about, answer, day, before }
  }
}

function takeList(cursor: TupleCursor): readonly (string | number)[] {
  const length = take.integer(cursor)
  const isLength = length >= 0 && length <= cursor.tuple.length - cursor.at
  if (!isLength) take.spoil(cursor)
  return Array.from({ length: isLength ? length : 0 }, () => {
    const value = take.value(cursor)
    if (typeof value === 'string' || typeof value === 'number') return value
    take.spoil(cursor)
    return ''
  })
}

export const conflictKinds = { voided, decided, answered }
