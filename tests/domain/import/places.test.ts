// Venues and sessions in a roster.
import { expect, test } from 'vitest'
import { previewRoster } from '../../../src/domain/import/roster.ts'
import { readSessions, readVenue } from '../../../src/domain/import/roster-places.ts'
import { readTable } from '../../../src/domain/import/table.ts'
import { ROSTER_COLUMNS } from '../../../src/domain/import/roster-columns.ts'
import { rosterCsv } from '../../../src/domain/papers/export.ts'
import { rosterWrites } from '../../../src/domain/import/roster-writes.ts'
import { aSession, counting, EVENT } from '../build.ts'
import { columnsOf, createMemory, valueOf } from './state.ts'

const event = { ...EVENT, days: ['2026-11-22', '2026-11-23'] }
const venues = [
  { id: 'v1', event: 'e1', name: '柚子原公民館', address: '', order: 0 },
  { id: 'v2', event: 'e1', name: '竹瀬小 体育館', address: '', order: 1 }
]
const sessions = [
  aSession({ id: 's1', venue: 'v1', day: '2026-11-22', title: 'ロボット・午前', start: '09:30' }),
  aSession({ id: 's2', venue: 'v1', day: '2026-11-22', title: 'ロボット・午後', start: '13:00' }),
  aSession({ id: 's3', venue: 'v2', day: '2026-11-22', title: 'ドローン', start: '09:30' }),
  aSession({ id: 's4', venue: 'v2', day: '2026-11-23', title: 'ドローン', start: '09:30' })
]
const places = { event, venues, sessions }

test.each([
  ['柚子原公民館', 'v1'],
  ['ゆず原', null],
  ['竹瀬小体育館', 'v2'],
  ['体育館', 'v2'],
  ['竹瀬小　体育館（2階）', 'v2'],
  ['', ''],
  ['全会場', ''],
  ['川べり広場', null]
])('[I53] the venue %s', (text, venue) => {
  expect(readVenue(text, places)).toBe(venue)
})

test('[I53] a name that fits two venues is asked about', () => {
  const two = [...venues, { ...venues[1]!, id: 'v3', name: '西小 体育館' }]
  expect(readVenue('体育館', { ...places, venues: two })).toBeNull()
})

test.each([
  ['ロボット・午前', ['s1']],
  ['ロボット・午前、ロボット・午後', ['s1', 's2']],
  ['ロボット・午前・ドローン', ['s1', 's3', 's4']],
  ['11/22 ドローン', ['s3']],
  ['11月23日(月) 9:30 ドローン', ['s4']],
  ['11/22 9:30', ['s1', 's3']],
  ['2日目', ['s4']],
  ['11/22 13:00〜;11/23', ['s2', 's4']],
  ['竹瀬小 体育館 11/22', ['s3']],
  ['ロボット・午後/ドローン', ['s2', 's3', 's4']],
  ['全部', []],
  ['ロケット', null],
  ['ドローン、ロケット', null],
  ['12/1 ドローン', null]
])('[I54] the sessions %s', (text, found) => {
  expect(readSessions(text, places)).toEqual(found)
})

test('[I53] [I54] go in, are asked about where they are unknown, and come back from our own file', () => {
  const memory = createMemory()
  const look = (bytes: Uint8Array) => {
    const table = valueOf(readTable(bytes))
    const known = { ...memory.roster(event), venues, sessions }
    return valueOf(previewRoster(table, columnsOf(table, ROSTER_COLUMNS), known))
  }
  const file = new TextEncoder().encode(
    [
      '氏名,ふりがな,学年,会場,コマ',
      '林 律,はやし りつ,小4,竹瀬小体育館,ドローン',
      '森 杏,もり あん,小2,,ロボット・午前、11/23 ドローン',
      '原 新,はら しん,小5,月面基地,ロケット'
    ].join('\n')
  )
  const found = look(file)
  expect(found.doubtful.map(({ line, why }) => [line, ...why])).toEqual([
    [4, 'venue-unknown', 'session-unknown']
  ])
  memory.write(rosterWrites(found, [4], { ...memory.roster(event), venues, sessions }, counting()))
  const people = memory.all('participants')
  expect(people.map(({ venue, sessions: of = [] }) => [venue, ...of])).toEqual([
    ['v2', 's3', 's4'],
    ['', 's1', 's4'],
    ['']
  ])
  const names = { families: memory.all('families'), groups: [], venues, sessions }
  const back = look(rosterCsv(people, names, memory.roster(event).fields))
  expect([back.new, back.changed, back.doubtful, back.bad, back.same.length]).toEqual([
    [],
    [],
    [],
    [],
    3
  ])
  const moved = look(
    new TextEncoder().encode(
      '氏名,ふりがな,学年,会場,コマ\n林 律,はやし りつ,小4,柚子原公民館,全部\n'
    )
  )
  expect(moved.changed[0]?.changes).toMatchObject([
    { field: 'venue', before: 'v2', after: 'v1' },
    { field: 'sessions', before: ['s3', 's4'], after: [] }
  ])
  const gone = look(
    new TextEncoder().encode('氏名,ふりがな,学年,会場\n林 律,はやし りつ,小4,月面基地\n')
  )
  expect(gone.doubtful.map(({ why }) => why)).toEqual([['venue-unknown']])
})
