// Whatever stands in a file: nothing throws, nothing is lost unsaid, and twice is once.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { EQUIPMENT_COLUMNS } from '../../../src/domain/import/equipment-columns.ts'
import { equipmentWrites } from '../../../src/domain/import/equipment-writes.ts'
import { PLAN_COLUMNS } from '../../../src/domain/import/plan-columns.ts'
import { planWrites, previewPlan } from '../../../src/domain/import/plan.ts'
import { previewEquipment } from '../../../src/domain/import/equipment.ts'
import { counting } from '../build.ts'
import { columnsOf, createMemory, tableOf, valueOf } from './state.ts'
import type { Preview } from '../../../src/domain/import/preview.ts'
import type { Table } from '../../../src/domain/import/table.ts'

const newId = counting()

const cell = fc.oneof(
  fc.constantFrom(
    '',
    '',
    '0012',
    '12',
    '8.9E+12',
    '12月1日',
    '一式',
    '約20',
    '20枚(予備2)',
    '合計'
  ),
  fc.constantFrom(
    'PC',
    '消耗品',
    '以上',
    '12万円',
    '$5.00',
    '="7"',
    '〓',
    '#N/A',
    '-1',
    '99999999999'
  ),
  fc.constantFrom(
    '9:00',
    '9:00～9:30',
    '午後1時',
    '24:00',
    '30',
    '1日目',
    '2日目',
    '11月31日',
    '①9:00'
  ),
  fc.string({ maxLength: 6 })
)

function tables(header: readonly string[]): fc.Arbitrary<Table> {
  const line = fc
    .array(cell, { minLength: 1, maxLength: header.length + 1 })
    .map((cells) => cells.map((one) => `"${one.replaceAll('"', '""')}"`).join(','))
  return fc
    .array(line, { maxLength: 8 })
    .map((lines) => tableOf([header.join(','), ...lines].join('\n')))
}

function linesOf({ new: fresh, changed, same, doubtful, bad, aside = [] }: Preview<unknown>) {
  const rows = [...fresh, ...changed, ...same, ...doubtful, ...bad, ...aside]
  return rows.map(({ line }) => line).toSorted((one, other) => one - other)
}

const THINGS = tables([
  '管理番号',
  '品名',
  'シリアル番号',
  '数量',
  '評価額',
  '消耗品',
  '種別',
  '備考'
])
const SHEETS = tables(['日', '開始', '終了', '分', '内容', '担当'])

test('[I4] [I32] each line of a list ends in exactly one place, and accepting all of it twice is once', () => {
  fc.assert(
    fc.property(THINGS, (table) => {
      const memory = createMemory()
      const look = () =>
        valueOf(
          previewEquipment(table, columnsOf(table, EQUIPMENT_COLUMNS), memory.equipment('l1'))
        )
      const first = look()
      expect(linesOf(first)).toEqual(table.rows.map(({ line }) => line))
      for (const { row } of [...first.new, ...first.doubtful]) {
        const { quantity, serial, code } = row.asset
        expect(quantity >= 1 && quantity <= 99_999).toBe(true)
        expect(`${serial} ${code}`).not.toMatch(/\dE\+/u)
      }
      const accepted = first.doubtful.map(({ line }) => line)
      memory.write(equipmentWrites(first, accepted, memory.equipment('l1'), newId))
      const count = memory.all('assets').length
      const again = look()
      expect(again.new).toEqual([])
      const known = again.doubtful.filter((one) => one.existing !== null).map(({ line }) => line)
      memory.write(equipmentWrites(again, known, memory.equipment('l1'), newId))
      expect(memory.all('assets')).toHaveLength(count)
    })
  )
})

test('[I4] [I37] each row of a run sheet ends in exactly one place, on a day that was named', () => {
  fc.assert(
    fc.property(SHEETS, (table) => {
      const memory = createMemory()
      const look = () => valueOf(previewPlan(table, columnsOf(table, PLAN_COLUMNS), memory.plan()))
      const first = look()
      const lines = table.rows.map(({ line }) => line)
      expect(lines).toEqual(expect.arrayContaining(linesOf(first)))
      expect(new Set(linesOf(first)).size).toBe(linesOf(first).length)
      const accepted = first.doubtful.map(({ line }) => line)
      memory.write(planWrites(first, accepted, memory.plan(), newId))
      expect([look().new, look().changed]).toEqual([[], []])
    })
  )
})
