// What left the kit, and what was erased from it.
import type { ErasedWhat, ExportWhat, FactOf } from '../../domain/fact.ts'
import { deviceToBytes, idToBytes } from '../id-bytes.ts'
import * as take from '../take.ts'
import type { FactKind } from './fact-kind.ts'

export const EXPORTS: readonly ExportWhat[] = [
  'attendance',
  'roster',
  'equipment',
  'disclosure',
  'paper-roster'
]

export const ERASURES: readonly ErasedWhat[] = ['family', 'care', 'roster', 'consents', 'incidents']

const forgot: FactKind<FactOf<'forgot'>> = {
  number: 13,
  home: 'reports',
  also: [],
  write: ({ subject, seq }) => [deviceToBytes(subject), seq],
  read: (cursor) => ({ kind: 'forgot', subject: take.device(cursor), seq: take.integer(cursor) })
}

const exported: FactKind<FactOf<'exported'>> = {
  number: 14,
  home: 'reports',
  also: [],
  write: ({ subject, what }) => [idToBytes(subject), EXPORTS.indexOf(what)],
  read: (cursor) => ({
    kind: 'exported',
    subject: take.id(cursor),
    what: take.word(cursor, EXPORTS) ?? 'roster'
  })
}

const erased: FactKind<FactOf<'erased'>> = {
  number: 15,
  home: 'reports',
  also: [],
  write: ({ subject, what, families, children, seq }) => [
    idToBytes(subject),
    ERASURES.indexOf(what),
    families,
    children,
    seq
  ],
  read: (cursor) => ({
    kind: 'erased',
    subject: take.id(cursor),
    what: take.word(cursor, ERASURES) ?? 'family',
    families: take.integer(cursor),
    children: take.integer(cursor),
    seq: take.integer(cursor)
  })
}

export const retentionKinds = { forgot, exported, erased }
