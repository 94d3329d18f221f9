import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { EQUIPMENT_COLUMNS } from '../../../src/domain/import/equipment-columns.ts'
import { equipmentWrites } from '../../../src/domain/import/equipment-writes.ts'
import { previewEquipment } from '../../../src/domain/import/equipment.ts'
import { readTable } from '../../../src/domain/import/table.ts'
import { textOf } from '../../../src/domain/fields.ts'
import { counting } from '../build.ts'
import { columnsOf, createMemory, fixture, tableOf, valueOf } from './state.ts'
import type { Memory } from './state.ts'
import type { Table } from '../../../src/domain/import/table.ts'
import type { EquipmentPreview } from '../../../src/domain/import/equipment-known.ts'

function lineAndWhy({ line, why }: { line: number; why: readonly string[] }): readonly unknown[] {
  return [line, ...why]
}

function preview(memory: Memory, table: Table, lender = 'l1'): EquipmentPreview {
  return valueOf(
    previewEquipment(table, columnsOf(table, EQUIPMENT_COLUMNS), memory.equipment(lender))
  )
}

const newId = counting()

function take(memory: Memory, table: Table, lender = 'l1', accepted: readonly number[] = []): void {
  const found = preview(memory, table, lender)
  memory.write(equipmentWrites(found, accepted, memory.equipment(lender), newId))
}

function counts(found: EquipmentPreview): readonly number[] {
  return [found.new, found.changed, found.same, found.doubtful, found.bad].map(
    (list) => list.length
  )
}

function whys(found: EquipmentPreview): readonly unknown[] {
  return [...found.changed, ...found.doubtful, ...found.bad].map(lineAndWhy)
}

const TK = valueOf(readTable(fixture('assets-tk-shift_jis.csv')))
const MR = valueOf(readTable(fixture('assets-mr-utf8.csv')))
const HEADER = '管理番号,品名,型番,シリアル番号,数量,単位,評価額(円),箱番号,箱の位置,消耗品,備考'

function rows(...lines: readonly string[]): Table {
  return tableOf([HEADER, ...lines].join('\n'))
}

describe('lists of two lenders', () => {
  test('[I6] both go in without a doubt, and a second time add nothing', () => {
    const memory = createMemory()
    expect(counts(preview(memory, TK))).toEqual([37, 0, 0, 0, 0])
    take(memory, TK)
    expect(counts(preview(memory, MR, 'l2'))).toEqual([28, 0, 0, 0, 0])
    take(memory, MR, 'l2')
    expect(counts(preview(memory, TK))).toEqual([0, 0, 37, 0, 0])
    expect(counts(preview(memory, MR, 'l2'))).toEqual([0, 0, 28, 0, 0])
    const again = equipmentWrites(preview(memory, TK), [], memory.equipment('l1'), newId)
    expect(again).toEqual([])
  })

  test('[I17] units, counted things and consumables, with case, place, lender and value apart', () => {
    const memory = createMemory()
    take(memory, TK)
    take(memory, MR, 'l2')
    const byCode = new Map(memory.all('assets').map((one) => [one.code, one]))
    expect(byCode.get('TK-0001')).toMatchObject({
      kind: 'unit',
      name: 'マイコンボード',
      model: 'micro:bit V2',
      serial: 'TK24890870',
      quantity: 1,
      unit: '台',
      accessories: 'USBケーブル、電池ボックス',
      kit: '箱1',
      slot: '1'
    })
    expect(byCode.get('TK-0035')).toMatchObject({ kind: 'consumable', quantity: 96, unit: '本' })
    expect(byCode.get('MR-0028')).toMatchObject({ kind: 'lot', quantity: 30 })
    const { fields } = memory.equipment('l1')
    expect(textOf(fields, byCode.get('TK-0001')!.id, 'owner')).toBe('l1')
    expect(textOf(fields, byCode.get('MR-0028')!.id, 'owner')).toBe('l2')
    const yen = new Map(memory.all('terms').map((one) => [one.asset, one.yen]))
    expect(yen.get(byCode.get('TK-0021')!.id)).toBe(45_000)
    expect(Object.keys(byCode.get('TK-0021')!)).not.toContain('yen')
  })
})

describe('row by row', () => {
  test('[I4] bad rows are named with line and reasons', () => {
    const found = preview(
      createMemory(),
      rows(
        'A1,ドローン,,,,,,,,,',
        'A2,,,,たくさん,,高い',
        `A3,${'あ'.repeat(101)}`,
        'A4,ねじ,,,0',
        `A5,ねじ,,,1,,,,,,${'あ'.repeat(1001)}`
      )
    )
    expect(counts(found)).toEqual([1, 0, 0, 0, 4])
    expect(whys(found)).toEqual([
      [3, 'no-name'],
      [4, 'too-long'],
      [5, 'quantity-odd'],
      [6, 'too-long']
    ])
    expect(found.new).toMatchObject([{ title: 'A1', second: 'ドローン' }])
    expect(found.bad[2]).toMatchObject({ title: 'A4', second: 'ねじ' })
  })

  test('[I17] the unit of counting may stand behind the number', () => {
    const memory = createMemory()
    take(memory, rows('A1,ねじ,,,３０個', ',机,,,,,,箱1,2'))
    expect(memory.all('assets')).toMatchObject([
      { kind: 'lot', quantity: 30, unit: '個' },
      { kind: 'unit', quantity: 1, code: '', kit: '箱1', slot: '2' }
    ])
    expect(preview(memory, rows(',机,,,,,,箱1,2')).same).toMatchObject([
      { title: '机', second: '' }
    ])
  })

  test('[I30] [I31] what is not understood of a count or a value is asked, and goes in without it', () => {
    const memory = createMemory()
    const table = rows(
      'A1,ねじ,,,いっぱい',
      'A2,PC,,,1,台,高い',
      'A3,PC,,,-,台,不明',
      'A4,机,,,約20'
    )
    expect(whys(preview(memory, table))).toEqual([
      [2, 'quantity-guessed'],
      [3, 'yen-odd'],
      [5, 'quantity-guessed']
    ])
    take(memory, table, 'l1', [2, 3, 5])
    expect(memory.all('assets').map((one) => one.quantity)).toEqual([1, 1, 1, 20])
    expect(memory.all('terms')).toEqual([])
    // in once, they ask no more; and a guess takes no count away
    expect(counts(preview(memory, table))).toEqual([0, 0, 4, 0, 0])
    take(memory, rows('A1,ねじ,,,30'))
    expect(counts(preview(memory, rows('A1,ねじ,,,若干')))).toEqual([0, 0, 1, 0, 0])
  })

  test('[I33] zeros that were lost: asked, found, and put back', () => {
    const memory = createMemory()
    take(memory, rows('0012,PC', '0013,PC', 'TK-05,PC', ',机,,0077'))
    const eaten = rows('12,PC,,,1,台', '0013,PC', 'TK-5,PC', ',机,,77')
    expect(whys(preview(memory, eaten))).toEqual([
      [2, 'zeros-lost'],
      [5, 'zeros-lost']
    ])
    expect(preview(memory, eaten).new).toMatchObject([{ title: 'TK-5' }])
    take(memory, eaten, 'l1', [2, 5])
    expect(memory.all('assets').map(({ code, serial, unit }) => [code, serial, unit])).toEqual([
      ['0012', '', '台'],
      ['0013', '', ''],
      ['TK-05', '', ''],
      ['', '0077', ''],
      ['TK-5', '', '']
    ])
    expect(counts(preview(memory, rows('12,PC'), 'l2'))).toEqual([1, 0, 0, 0, 0])
  })

  test('[I33] the number with its zeros is the right one, whichever came first', () => {
    const memory = createMemory()
    take(memory, rows('12,PC,,77'))
    take(memory, rows('0012,PC,,0077'), 'l1', [2])
    expect(memory.all('assets')).toMatchObject([{ code: '0012', serial: '0077' }])
    expect(counts(preview(memory, rows('0012,PC,,77')))).toEqual([0, 0, 1, 0, 0])
  })

  test('[I33] a row takes no thing that another row names by its very code', () => {
    const memory = createMemory()
    take(memory, rows('0012,PC'))
    const found = preview(memory, rows('12,机', '0012,PC'))
    expect(counts(found)).toEqual([1, 0, 1, 0, 0])
  })

  test('[I18] what is known by serial or by place is known again, and changes are named', () => {
    const memory = createMemory()
    take(memory, rows(',PC,11型,S1,1,台,1000,,,,', ',机,大,,1,,,,,,'))
    const table = rows(',PC,12型,s1,1,台,2000,,,,傷', ',机,大,,4,脚,500,,,,')
    expect(whys(preview(memory, table))).toEqual([
      [2, 'model', 'serial', 'note', 'yen'],
      [3, 'unit', 'kind', 'quantity', 'yen']
    ])
    take(memory, table)
    expect(counts(preview(memory, table))).toEqual([0, 0, 2, 0, 0])
    expect(memory.all('terms').map((one) => one.yen)).toEqual([2000, 500])
    expect(counts(preview(memory, rows(',PC,,s1,1')))).toEqual([0, 0, 1, 0, 0])
  })

  test('[I7] an empty cell takes no count and no kind away', () => {
    const memory = createMemory()
    take(memory, rows('A1,電池,,,96,本,60,,,○', 'A2,机,,,4'))
    expect(counts(preview(memory, rows('A1,電池', 'A2,机')))).toEqual([0, 0, 2, 0, 0])
    expect(counts(preview(memory, rows('A1,電池,,,96')))).toEqual([0, 0, 1, 0, 0])
    expect(whys(preview(memory, rows('A2,机,,,4,,,,,○')))).toEqual([[2, 'kind']])
    expect(whys(preview(memory, rows('A2,机,,,1')))).toEqual([[2, 'kind', 'quantity']])
  })

  test('[I18] one code twice, of another lender, with another serial, for many: doubtful', () => {
    const memory = createMemory()
    take(memory, rows('A1,PC,,S1', 'A2,PC,,S2'))
    expect(whys(preview(memory, rows('A1,PC,,S9', 'A1,PC,,S1', 'A3,PC,,S3,2')))).toEqual([
      [2, 'serial-differs'],
      [3, 'twin-in-file'],
      [4, 'serial-of-many']
    ])
    expect(whys(preview(memory, rows('A1,PC,,S9'), 'l2'))).toEqual([[2, 'other-lender']])
    take(memory, rows('A1,はんだごて,,S9'), 'l2', [2])
    expect(memory.all('assets')).toHaveLength(3)
    expect(counts(preview(memory, rows('A1,はんだごて,,S9'), 'l2'))).toEqual([0, 0, 1, 0, 0])
    take(memory, rows('A1,PC,,S9'), 'l1', [2])
    expect(memory.all('assets').map((one) => one.serial)).toEqual(['S9', 'S2', 'S9'])
  })

  test('[I52] a row of nobody stays outside', () => {
    const found = preview(createMemory(), rows('A1,PC'), '')
    expect(found.bad.map(({ line, why }) => [line, why])).toEqual([[2, ['no-lender']]])
  })

  test('[I6] whatever the list, taking it twice is taking it once', () => {
    const cell = (...values: readonly string[]): fc.Arbitrary<string> => fc.constantFrom(...values)
    const line = fc
      .tuple(
        cell('', 'A1', 'a1', 'A2'),
        cell('PC', '机', ''),
        cell('', '11型'),
        cell('', 'S1', 'S2'),
        cell('', '1', '3', '3個'),
        cell('', '台'),
        cell('', '100', '200'),
        cell('', '箱1')
      )
      .map((cells) => cells.join(','))
    fc.assert(
      fc.property(fc.array(line, { maxLength: 8 }), (lines) => {
        const memory = createMemory()
        const table = rows('Z9,見本,,,1,台,10,箱9', ...lines)
        take(memory, table)
        expect(preview(memory, table).new).toEqual([])
      })
    )
  })
})
