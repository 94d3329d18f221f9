// What tablets say of themselves and of each other.
import type { Checked } from '../../domain/day-facts.ts'
import type { FactOf } from '../../domain/fact.ts'
import { deviceToBytes, idOrNothing, idToBytes } from '../id-bytes.ts'
import * as take from '../take.ts'
import type { FactKind } from './fact-kind.ts'

const reported: FactKind<FactOf<'reported'>> = {
  number: 11,
  home: 'reports',
  also: [],
  write: (body) => [
    deviceToBytes(body.subject),
    idToBytes(body.event),
    body.people,
    body.things,
    body.blocks,
    body.installed,
    body.persistent,
    body.precached,
    body.freeMiB,
    body.app
  ],
  read: (cursor) => ({
    kind: 'reported',
    subject: take.device(cursor),
    event: take.id(cursor),
    people: take.integer(cursor),
    things: take.integer(cursor),
    blocks: take.integer(cursor),
    installed: take.flag(cursor),
    persistent: take.flag(cursor),
    precached: take.flag(cursor),
    freeMiB: take.integer(cursor),
    app: take.text(cursor)
  })
}

const named: FactKind<FactOf<'named'>> = {
  number: 12,
  home: 'reports',
  also: [],
  write: ({ subject, name }) => [deviceToBytes(subject), name],
  read: (cursor) => ({ kind: 'named', subject: take.device(cursor), name: take.text(cursor) })
}

const unlocked: FactKind<FactOf<'unlocked'>> = {
  number: 17,
  home: 'reports',
  also: [],
  write: ({ subject, helper }) => [deviceToBytes(subject), deviceToBytes(helper)],
  read: (cursor) => ({
    kind: 'unlocked',
    subject: take.device(cursor),
    helper: take.device(cursor)
  })
}

const dropped: FactKind<FactOf<'dropped'>> = {
  number: 18,
  home: 'reports',
  also: [],
  write: ({ subject, records }) => [deviceToBytes(subject), records],
  read: (cursor) => ({
    kind: 'dropped',
    subject: take.device(cursor),
    records: take.integer(cursor)
  })
}

const givenUp: FactKind<FactOf<'givenUp'>> = {
  number: 20,
  home: 'reports',
  also: [],
  write: ({ subject, records }) => [deviceToBytes(subject), records],
  read: (cursor) => ({
    kind: 'givenUp',
    subject: take.device(cursor),
    records: take.integer(cursor)
  })
}

export const WORKS: readonly Checked['camera'][] = ['unknown', 'yes', 'no']

const checked: FactKind<FactOf<'checked'>> = {
  number: 28,
  home: 'reports',
  also: [],
  write: ({ subject, event, camera, sound, clockOff, bareStart, spareOf }) => [
    deviceToBytes(subject),
    idOrNothing(event),
    WORKS.indexOf(camera),
    WORKS.indexOf(sound),
    clockOff,
    bareStart,
    idOrNothing(spareOf)
  ],
  read: (cursor) => ({
    kind: 'checked',
    subject: take.device(cursor),
    event: take.idOrEmpty(cursor),
    camera: take.word(cursor, WORKS) ?? 'unknown',
    sound: take.word(cursor, WORKS) ?? 'unknown',
    clockOff: take.integerOrNull(cursor),
    bareStart: take.integerOrNull(cursor),
    spareOf: take.idOrEmpty(cursor)
  })
}

export const tabletKinds = { reported, named, unlocked, dropped, givenUp, checked }
