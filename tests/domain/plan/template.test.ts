import { expect, test } from 'vitest'
import { removalOf } from '../../../src/domain/removal.ts'
import {
  blocksOfSession,
  broughtBack,
  isPutAway,
  byTemplateTime,
  checkTemplate,
  checkTemplateBlock,
  copyTemplate,
  planFrom,
  templateOf,
  templateName,
  withMinutes
} from '../../../src/domain/plan/template.ts'
import { aBlock, aSession } from '../build.ts'

const SESSION = aSession({ id: 's1', start: '10:00', end: '12:00', venue: 'v1' })
const { day } = SESSION
const OPEN = aBlock({ id: 'b1', day, start: '10:00', minutes: 15, shift: 5, title: 'はじめ' })
const BUILD = aBlock({ id: 'b2', day, start: '10:15', minutes: 45, goal: '動く', cut: 5 })
const LUNCH = aBlock({ id: 'b3', day, start: '11:30', minutes: 30, anchor: true })

function ids(prefix: string) {
  let last = 0
  return () => `${prefix}${(last += 1)}`
}

const TEMPLATE = templateOf([OPEN, BUILD, LUNCH], {
  template: 't1',
  start: SESSION.start,
  newId: ids('p')
})

test('[B23] a template is the plan as it was made, from the beginning of its session', () => {
  expect(TEMPLATE).toMatchObject([
    { id: 'p1', template: 't1', from: 0, minutes: 15, title: 'はじめ' },
    { id: 'p2', from: 15, minutes: 45, goal: '動く' },
    { id: 'p3', from: 90, minutes: 30, anchor: true }
  ])
  expect(TEMPLATE[0]).not.toHaveProperty('shift')
  expect(TEMPLATE[0]).not.toHaveProperty('goal')
  const there = aBlock({ id: 'b4', day, start: '10:30', venue: 'v2' })
  const later = aBlock({ id: 'b5', day, start: '12:00' })
  expect(blocksOfSession([LUNCH, there, later, OPEN], SESSION).map(({ id }) => id)).toEqual([
    'b1',
    'b3'
  ])
})

test('[B24] used, it begins with the session, and each block remembers its origin', () => {
  const afternoon = { ...SESSION, start: '13:00', venue: 'v2' }
  const plan = planFrom(TEMPLATE, afternoon, ids('n'))
  expect(plan).toMatchObject([
    { id: 'n1', start: '13:00', template: 'p1', venue: 'v2', shift: 0, cut: 0, skipped: false },
    { id: 'n2', start: '13:15', template: 'p2', goal: '動く' },
    { id: 'n3', start: '14:30', template: 'p3', anchor: true }
  ])
  expect(planFrom(TEMPLATE, { ...SESSION, start: '23:00' }, ids('n'))).toHaveLength(2)
  expect(copyTemplate(TEMPLATE, 't2', ids('c'))[1]).toMatchObject({
    id: 'c2',
    template: 't2',
    from: 15
  })
})

test('[B25] other minutes move what follows, up to what is fixed', () => {
  expect(withMinutes(TEMPLATE, new Map([['p1', 25]]))).toEqual([
    { id: 'p1', fields: { from: 0, minutes: 25 } },
    { id: 'p2', fields: { from: 25, minutes: 45 } }
  ])
  expect(withMinutes(TEMPLATE, new Map([['p2', 45]]))).toEqual([])
  const [first, second, third] = TEMPLATE
  if (!first || !second || !third) throw new Error('template')
  const beside = { ...second, id: 'p4', station: 'B' }
  const stations = [first, { ...second, station: 'A' }, beside, { ...third, anchor: false }]
  expect(withMinutes(stations, new Map([['p2', 50]]))).toEqual([
    { id: 'p2', fields: { from: 15, minutes: 50 } }
  ])
  expect(
    withMinutes(stations, new Map([['p1', 20]]))
      .map(({ id }) => id)
      .toSorted()
  ).toEqual(['p1', 'p2', 'p3', 'p4'])
  const fixedStation = { ...beside, anchor: true }
  expect(withMinutes([first, second, fixedStation], new Map([['p1', 20]]))).toHaveLength(2)
})

test('[B23] a template has a name, and its blocks last whole minutes of one day', () => {
  expect(checkTemplate({ title: ' 工作 ', note: '' })).toEqual({
    ok: true,
    value: { title: '工作', note: '' }
  })
  expect(checkTemplate({ title: '', note: '' }).ok).toBe(false)
  const block = { ...TEMPLATE[0]!, title: 'はじめ' }
  expect(checkTemplateBlock(block).ok).toBe(true)
  expect(checkTemplateBlock({ ...block, minutes: 0.5 }).ok).toBe(false)
  expect(checkTemplateBlock({ ...block, from: 24 * 60 }).ok).toBe(false)
  expect(
    [block, { ...block, id: 'p0' }, { ...block, from: -1 }].toSorted(byTemplateTime)[1]?.id
  ).toBe('p0')
})

test('[B30] put away and brought back it is what it was, also one an earlier version put away by emptying its title', () => {
  const template = { id: 't1', title: '工作', note: '二人で1台\n予備3' }
  const remover = { at: 1, by: '', device: 'd1' }
  const away = { ...template, removed: removalOf('templates', template, remover, 0) }
  const emptied = { id: 't1', title: '', note: '工作\n二人で1台\n予備3' }
  expect([template, away, emptied].map(isPutAway)).toEqual([false, true, true])
  expect([template, away, emptied].map(templateName)).toEqual(['工作', '工作', '工作'])
  for (const one of [template, away, emptied])
    expect({ ...one, ...broughtBack(one) }).toEqual({ ...template, removed: [] })
  expect(templateName({ title: '', note: '' })).toBe('')
})
