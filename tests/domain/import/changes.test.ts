// What a file would change, old beside new, and what stays.
import { describe, expect, test } from 'vitest'
import { equipmentWrites } from '../../../src/domain/import/equipment-writes.ts'
import { EQUIPMENT_COLUMNS } from '../../../src/domain/import/equipment-columns.ts'
import { isSameInOtherLetters } from '../../../src/domain/import/change.ts'
import { PLAN_COLUMNS } from '../../../src/domain/import/plan-columns.ts'
import { planWrites, previewPlan } from '../../../src/domain/import/plan.ts'
import { previewEquipment } from '../../../src/domain/import/equipment.ts'
import { previewRoster } from '../../../src/domain/import/roster.ts'
import { ROSTER_COLUMNS } from '../../../src/domain/import/roster-columns.ts'
import { rosterWrites } from '../../../src/domain/import/roster-writes.ts'
import { textOf } from '../../../src/domain/fields.ts'
import { counting } from '../build.ts'
import { columnsOf, createMemory, tableOf, valueOf, type Memory } from './state.ts'
import type { KeptField } from '../../../src/domain/import/change.ts'

const HEADER = '氏名,ふりがな,学年,保護者,電話,アレルギー,お迎え'
const FIRST = [
  '𠮷野 結衣,よしの ゆい,小4,𠮷野 誠,080-0123-0001,,',
  '濵田 悠真,はまだ ゆうま,小3,濵田 恵,080-0123-4410,,濵田 恵',
  '﨑山 律,さきやま りつ,小4,﨑山 直,080-0123-0003,落花生、卵,'
]
const NEXT = [
  '吉野 結衣,よしの ゆい,小4,𠮷野 誠,080-0123-0001,,',
  '濵田 悠真,はまだ ゆうま,小3,濵田 恵,080-0123-4401,,濵田 恵、濵田 和子',
  '﨑山 律,さきやま りつ,小4,﨑山 直,080-0123-0003,なし,'
]

function look(memory: Memory, rows: readonly string[]) {
  const table = tableOf([HEADER, ...rows].join('\n'))
  return valueOf(previewRoster(table, columnsOf(table, ROSTER_COLUMNS), memory.roster()))
}

const newId = counting()

function known(): Memory {
  const memory = createMemory()
  memory.write(rosterWrites(look(memory, FIRST), [], memory.roster(), newId))
  return memory
}

function write(memory: Memory, rows: readonly string[], kept?: readonly KeptField[]): void {
  const found = look(memory, rows)
  const preview = kept === undefined ? found : { ...found, kept }
  memory.write(rosterWrites(preview, [], memory.roster(), newId))
}

function said(memory: Memory) {
  const { participants, fields } = memory.roster()
  return participants.map((one) => [
    one.sei,
    textOf(fields, one.family, 'phone').slice(-4),
    textOf(fields, one.id, 'allergy')
  ])
}

describe('a roster', () => {
  test('[I48] each changed field says what stands and what the file says', () => {
    const found = look(known(), NEXT)
    const told = found.changed.map(({ changes = [] }) =>
      changes.map(({ field, before, after, wary }) => [field, before, after, wary])
    )
    expect(told).toEqual([
      [['sei', '𠮷野', '吉野', 'letters']],
      [
        ['pickers', '濵田 恵', '濵田 恵、濵田 和子', null],
        ['phone', '080-0123-4410', '080-0123-4401', null]
      ],
      [['allergy', '落花生、卵', '', 'care']]
    ])
  })

  test('[I49] without a choice the form of a letter and what protects a child stay, all else goes in', () => {
    const memory = known()
    write(memory, NEXT)
    expect(said(memory)).toEqual([
      ['𠮷野', '0001', ''],
      ['濵田', '4401', ''],
      ['﨑山', '0003', '落花生、卵']
    ])
  })

  test('[I49] care that is only told with more words goes in, and with a part missing stays', () => {
    const memory = known()
    write(memory, ['﨑山 律,さきやま りつ,小4,﨑山 直,080-0123-0003,卵,'])
    expect(said(memory)[2]?.[2]).toBe('落花生、卵')
    write(memory, ['﨑山 律,さきやま りつ,小4,﨑山 直,080-0123-0003,落花生(少量でも)、卵、そば,'])
    expect(said(memory)[2]?.[2]).toBe('落花生(少量でも)、卵、そば')
  })

  test('[I48] a person takes what is wary and keeps what is not, row by row', () => {
    const memory = known()
    write(memory, NEXT, [{ line: 3, field: 'phone' }])
    expect(said(memory)).toEqual([
      ['吉野', '0001', ''],
      ['濵田', '4410', ''],
      ['﨑山', '0003', '']
    ])
  })

  test('[I50] a row that repeats another names its line', () => {
    const memory = createMemory()
    const row = '林 莉子,はやし りこ,小6,林 千尋,080-0123-7720,,'
    expect(
      look(memory, [row, ...FIRST, row]).doubtful.map(({ line, twin }) => [line, twin])
    ).toEqual([[6, 2]])
    memory.write(rosterWrites(look(memory, [row]), [], memory.roster(), newId))
    expect(look(memory, [row, row]).doubtful.map(({ line, twin }) => [line, twin])).toEqual([
      [3, 2]
    ])
  })

  test('[I50] who is in no row is named and stays', () => {
    const memory = known()
    const found = look(memory, NEXT.slice(0, 2))
    expect(found.absent).toEqual([{ title: 'さきやま りつ', second: '﨑山 律' }])
    write(memory, NEXT.slice(0, 2))
    expect(memory.all('participants')).toHaveLength(3)
  })
})

test('[I48] [I50] a list of things', () => {
  const memory = createMemory()
  const see = (rows: readonly string[]) => {
    const table = tableOf(['管理番号,品名,数量,評価額', ...rows].join('\n'))
    return valueOf(
      previewEquipment(table, columnsOf(table, EQUIPMENT_COLUMNS), memory.equipment('l1'))
    )
  }
  const take = (rows: readonly string[], kept?: readonly KeptField[]) => {
    const preview = kept === undefined ? see(rows) : { ...see(rows), kept }
    memory.write(equipmentWrites(preview, [], memory.equipment('l1'), newId))
  }
  take(['A1,髙機能カメラ,2,1000', 'A2,電池,10,'])
  const next = ['A1,高機能カメラ,3,1200', 'A1,カメラ,1,']
  const found = see(next)
  expect(found.changed[0]?.changes).toEqual([
    { field: 'name', before: '髙機能カメラ', after: '高機能カメラ', wary: 'letters' },
    { field: 'quantity', before: 2, after: 3, wary: null },
    { field: 'yen', before: 1000, after: 1200, wary: null }
  ])
  expect(found.doubtful[0]?.twin).toBe(2)
  expect(found.absent).toEqual([{ title: 'A2', second: '電池' }])
  take(next, [{ line: 2, field: 'quantity' }])
  expect(memory.all('assets')[0]).toMatchObject({ name: '高機能カメラ', quantity: 2 })
  expect(memory.all('terms')[0]).toMatchObject({ yen: 1200 })
})

test('[I48] [I50] a run sheet', () => {
  const memory = createMemory()
  const see = (rows: readonly string[]) => {
    const table = tableOf(['開始,分,内容,場所', ...rows].join('\n'))
    return valueOf(previewPlan(table, columnsOf(table, PLAN_COLUMNS), memory.plan()))
  }
  memory.write(
    planWrites(see(['9:00,30,受付,玄関', '9:30,30,ひらく会,']), [], memory.plan(), newId)
  )
  const found = see(['9:00,20,受付,体育館'])
  expect(found.changed[0]?.changes).toEqual([
    { field: 'place', before: '玄関', after: '体育館', wary: null },
    { field: 'minutes', before: 30, after: 20, wary: null }
  ])
  expect(found.absent?.map(({ title }) => title)).toEqual(['ひらく会'])
  const kept = [{ line: 2, field: 'minutes' }]
  memory.write(planWrites({ ...found, kept }, [], memory.plan(), newId))
  expect(memory.all('blocks')[0]).toMatchObject({ place: '体育館', minutes: 30 })
})

test.each([
  ['﨑山', '崎山'],
  ['𠮷野', '吉野'],
  ['髙木', '高木'],
  ['濵田', '浜田'],
  ['渡邉', '渡邊'],
  ['齋藤', '斎藤'],
  ['葛\u{e0100}城', '葛城'],
  ['ﾀﾅｶ', 'タナカ']
])('[I49] %s and %s differ in the form of a letter only', (one, other) => {
  expect(isSameInOtherLetters(one, other)).toBe(true)
})

test.each([
  ['山崎', '崎山'],
  ['あん', 'アン'],
  ['佐藤', '佐藤'],
  ['林', '森']
])('[I49] %s and %s do not', (one, other) => {
  expect(isSameInOtherLetters(one, other)).toBe(false)
})
