import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  foldIncidents,
  incidentLines,
  laterLine,
  namelessLines,
  soleChild,
  wordsOfIncident,
  type NotedIncident,
  type IncidentWish
} from '../../../src/domain/incident/incident.ts'
import { incidentPlaces } from '../../../src/domain/incident/places.ts'
import { aBlock, MINUTE, NINE } from '../build.ts'

const PLACE = { id: 'i1', event: 'e1' }
const WISH: IncidentWish = {
  since: NINE,
  what: ['fell'],
  whom: [{ kind: 'person', id: 'c1', name: 'もり つむぎ', badge: 35 }],
  where: '河原',
  did: ['washed', 'plaster'],
  told: [{ who: 'guardian', at: NINE + MINUTE }]
}

type Drafts = ReturnType<typeof incidentLines>

function written(drafts: Drafts, at = NINE + 2 * MINUTE, from = 'f'): readonly NotedIncident[] {
  return drafts.map((draft, n) => ({ ...draft, id: `${from}${n}`, at, by: 'ono', device: 'd1' }))
}

function later(line: 'closed' | 'reopened' | 'note', id: string, at: number): NotedIncident {
  const made = laterLine({ line, text: line === 'note' ? 'くわしく' : '' }, PLACE)
  if (!made.ok) throw new Error('a line')
  return { ...made.value, id, at, by: 'ono', device: 'd1' }
}

test('[J1] [J2] each tap is a line; the time is that of the first tap', () => {
  const lines = incidentLines(WISH, PLACE)
  expect(lines.map(({ line, text }) => [line, text])).toEqual([
    ['what', 'fell'],
    ['who', 'もり つむぎ'],
    ['where', '河原'],
    ['did', 'washed'],
    ['did', 'plaster'],
    ['told', 'guardian']
  ])
  expect(lines.at(-1)?.saidAt).toBe(NINE + MINUTE)
  const [incident] = foldIncidents(written(lines))
  expect(incident).toMatchObject({ id: 'i1', event: 'e1', at: NINE, isOpen: true })
  expect(wordsOfIncident(incident!)).toEqual({
    what: ['fell'],
    whom: WISH.whom,
    where: '河原',
    did: ['washed', 'plaster'],
    told: ['guardian']
  })
})

test('[J1] whoever taps nothing has noted that something happened', () => {
  const lines = incidentLines(
    { since: NINE, what: [], whom: [], where: ' ', did: [], told: [] },
    PLACE
  )
  expect(lines).toHaveLength(1)
  const [incident] = foldIncidents(written(lines))
  expect(incident?.at).toBe(NINE)
  expect(wordsOfIncident(incident!)).toEqual({ what: [], whom: [], where: '', did: [], told: [] })
})

test('[J1] grown-ups, a group and a number are told without a name', () => {
  const whom = [
    { kind: 'badge', badge: 12 },
    { kind: 'group', letter: 'B' },
    { kind: 'adult' }
  ] as const
  const [incident] = foldIncidents(written(incidentLines({ ...WISH, whom }, PLACE)))
  expect(wordsOfIncident(incident!).whom).toEqual(whom)
})

test('[J3] what is known later is one line more, with an end', () => {
  expect(laterLine({ line: 'note', text: ' ' }, PLACE)).toMatchObject({ fault: { why: 'empty' } })
  expect(laterLine({ line: 'note', text: 'あ'.repeat(1001) }, PLACE).ok).toBe(false)
  const told = laterLine({ line: 'told', text: 'lead', at: NINE }, PLACE)
  expect(told).toMatchObject({ ok: true, value: { line: 'told', text: 'lead', saidAt: NINE } })
})

test('[J4] order, doubles and documents change nothing', () => {
  const facts = [...written(incidentLines(WISH, PLACE)), later('note', 'n1', NINE + 9)]
  fc.assert(
    fc.property(fc.shuffledSubarray([...facts, ...facts], { minLength: 14 }), (some) => {
      expect(foldIncidents(some)).toEqual(foldIncidents(facts))
    }),
    { numRuns: 30 }
  )
})

test('[J5] open until it is closed more often than reopened; open ones first, then the latest', () => {
  const one = written(incidentLines(WISH, PLACE))
  const other = written(incidentLines({ ...WISH, since: NINE + 9 }, { ...PLACE, id: 'i2' }), 0, 'o')
  const third = written(incidentLines({ ...WISH, since: NINE + 5 }, { ...PLACE, id: 'i3' }), 0, 't')
  const state = (...more: readonly NotedIncident[]) =>
    foldIncidents([...one, ...other, ...third, ...more]).map(({ id, isOpen }) => [id, isOpen])
  const closed = { ...later('closed', 'x1', NINE), subject: 'i2' }
  expect(state()).toEqual([
    ['i2', true],
    ['i3', true],
    ['i1', true]
  ])
  expect(state(closed).at(-1)).toEqual(['i2', false])
  const reopened = { ...later('reopened', 'x2', NINE + 1), subject: 'i2' }
  expect(state(closed, reopened)[0]).toEqual(['i2', true])
})

test('[J6] who reads no names writes numbers and words of lists', () => {
  const note = laterLine({ line: 'note', text: 'もりさんが' }, PLACE)
  if (!note.ok) throw new Error('a note')
  const lines = namelessLines([...incidentLines(WISH, PLACE), note.value])
  expect(JSON.stringify(lines)).not.toMatch(/もり|c1/u)
  expect(lines.find(({ line }) => line === 'who')).toMatchObject({ badge: 35, about: '', text: '' })
  expect(lines.map(({ line }) => line)).not.toContain('note')
})

test('[J8] what happened to one child alone is about that child', () => {
  const [one] = foldIncidents(written(incidentLines(WISH, PLACE)))
  expect(soleChild(one!)).toBe('c1')
  const other = { kind: 'person', id: 'c2', name: 'あべ りく', badge: 1 } as const
  const two = { ...WISH, whom: [...WISH.whom, other] }
  expect(soleChild(foldIncidents(written(incidentLines(two, PLACE)))[0]!)).toBe('')
  expect(soleChild(foldIncidents(written(incidentLines({ ...WISH, whom: [] }, PLACE)))[0]!)).toBe(
    ''
  )
})

test('[J10] where it happened is proposed from the plan', () => {
  const blocks = [
    aBlock({ id: 'b1', start: '09:30', minutes: 30, place: '玄関' }),
    aBlock({ id: 'b2', start: '10:00', minutes: 30, place: 'ホール' }),
    aBlock({ id: 'b3', start: '10:30', minutes: 30, place: '河原' }),
    aBlock({ id: 'b4', start: '11:00', minutes: 30, place: '和室' })
  ]
  expect(incidentPlaces(blocks, '10:40', '公民館')).toEqual({
    here: '河原',
    others: ['玄関', 'ホール']
  })
  expect(incidentPlaces(blocks, '09:00', '公民館').here).toBe('玄関')
  expect(incidentPlaces([], '10:40', '公民館')).toEqual({ here: '公民館', others: [] })
})
