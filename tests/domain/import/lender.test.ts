// A list of things that says itself whose they are.
import { expect, test } from 'vitest'
import { EQUIPMENT_COLUMNS } from '../../../src/domain/import/equipment-columns.ts'
import { equipmentWrites } from '../../../src/domain/import/equipment-writes.ts'
import { previewEquipment } from '../../../src/domain/import/equipment.ts'
import { proposeColumns } from '../../../src/domain/import/columns.ts'
import { textOf } from '../../../src/domain/fields.ts'
import { counting } from '../build.ts'
import { columnsOf, createMemory, tableOf, valueOf, type Memory } from './state.ts'

const newId = counting()

function look(memory: Memory, rows: readonly string[], lender = '') {
  const table = tableOf(['品名,管理番号,数量,評価額,貸し手', ...rows].join('\n'))
  return valueOf(
    previewEquipment(table, columnsOf(table, EQUIPMENT_COLUMNS), memory.equipment(lender))
  )
}

function take(memory: Memory, rows: readonly string[], lender = ''): void {
  memory.write(equipmentWrites(look(memory, rows, lender), [], memory.equipment(lender), newId))
}

function owners(memory: Memory): readonly string[] {
  const { fields, lenders, assets } = memory.equipment('')
  return assets.map(({ id, name }) => {
    const owner = textOf(fields, id, 'owner')
    return `${name} ${lenders.find((one) => one.id === owner)?.name ?? owner}`
  })
}

test.each([
  '貸し手',
  '所有',
  '所有者',
  '持ち主',
  '提供企業',
  '提供元',
  '貸出元(企業名)',
  'Owner',
  'Company'
])('[I51] a column %s says whose a thing is', (header) => {
  const table = tableOf(`品名,数量,${header}\nPC,1,テクノ工業\n`)
  expect(proposeColumns(table, EQUIPMENT_COLUMNS)).toEqual(['name', 'quantity', 'lender'])
})

test('[I51] a known lender is found however its name is written, and an unknown one is told and made once', () => {
  const memory = createMemory()
  memory.write({
    created: [{ root: 'lenders', entity: { id: 'l1', name: '株式会社テクノ工業' } }],
    changed: [],
    facts: []
  })
  const rows = ['PC,A1,1,900,ﾃｸﾉ工業 様', 'カメラ,B1,1,500,みらいロボ', '電池,B2,10,,みらいロボ']
  expect(look(memory, rows).newLenders).toEqual([{ name: 'みらいロボ', lines: [3, 4] }])
  take(memory, rows)
  expect(memory.all('lenders').map(({ name }) => name)).toEqual([
    '株式会社テクノ工業',
    'みらいロボ'
  ])
  expect(owners(memory)).toEqual(['PC 株式会社テクノ工業', 'カメラ みらいロボ', '電池 みらいロボ'])
  const again = look(memory, rows)
  expect([again.same.length, again.newLenders, again.doubtful]).toEqual([3, [], []])
})

test('[I51] the lender chosen beforehand has the rows that name none', () => {
  const memory = createMemory()
  take(memory, ['PC,A1,1,900,', 'カメラ,B1,1,500,みらいロボ'], 'l9')
  expect(owners(memory)).toEqual(['PC l9', 'カメラ みらいロボ'])
})

test('[I51] each lender’s values are written apart', () => {
  const memory = createMemory()
  const rows = ['PC,A1,1,900,テクノ工業', 'カメラ,B1,1,500,みらいロボ']
  const writes = equipmentWrites(look(memory, rows), [], memory.equipment(''), newId)
  expect(
    writes.map(({ isNew, created }) => [isNew, created.map(({ root }) => root).join()])
  ).toEqual([
    [true, 'lenders,assets,terms'],
    [true, 'lenders,assets,terms']
  ])
})

test('[I51] two lenders may number their things alike', () => {
  const memory = createMemory()
  const rows = ['PC,1,1,,テクノ工業', 'カメラ,1,1,,みらいロボ']
  expect(look(memory, rows).doubtful).toEqual([])
  take(memory, rows)
  expect(look(memory, rows).same).toHaveLength(2)
})

test('[I52] a row without a lender, and none chosen, is bad and says so', () => {
  const found = look(createMemory(), ['PC,A1,1,,なし', 'カメラ,B1,1,,みらいロボ'])
  expect(found.bad.map(({ line, why }) => [line, why])).toEqual([[2, ['no-lender']]])
  expect(found.new).toHaveLength(1)
})
