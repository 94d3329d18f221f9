// Files as people handed them over: each stands for a kind, and the right values were decided by people.
import { describe, expect, test } from 'vitest'
import { EQUIPMENT_COLUMNS } from '../../../src/domain/import/equipment-columns.ts'
import { equipmentWrites } from '../../../src/domain/import/equipment-writes.ts'
import { PLAN_COLUMNS } from '../../../src/domain/import/plan-columns.ts'
import { previewEquipment } from '../../../src/domain/import/equipment.ts'
import { previewPlan } from '../../../src/domain/import/plan.ts'
import { proposeColumns } from '../../../src/domain/import/columns.ts'
import { readTable } from '../../../src/domain/import/table.ts'
import { counting, EVENT } from '../build.ts'
import { createMemory, fixture, tableOf, valueOf } from './state.ts'
import type { Memory } from './state.ts'
import type { PlanPreview } from '../../../src/domain/import/plan.ts'
import type { EquipmentPreview } from '../../../src/domain/import/equipment-known.ts'

const DAYS = { ...EVENT, days: ['2026-11-22', '2026-11-23'] }

function things(name: string, memory: Memory = createMemory()): EquipmentPreview {
  const table = valueOf(readTable(fixture(`cases/${name}`)))
  const mapping = proposeColumns(table, EQUIPMENT_COLUMNS)
  return valueOf(previewEquipment(table, mapping, memory.equipment('l1')))
}

/** Every row that would go in if all were accepted, by line. */
function inFile({ new: fresh, changed, doubtful }: EquipmentPreview) {
  return [...fresh, ...changed, ...doubtful].toSorted((one, other) => one.line - other.line)
}

function sheet(name: string): PlanPreview {
  const table = valueOf(readTable(fixture(`cases/${name}`)))
  const known = { event: DAYS, venue: '', blocks: [] }
  return valueOf(previewPlan(table, proposeColumns(table, PLAN_COLUMNS), known))
}

describe('equipment', () => {
  test('[I33] 17: a serial in scientific notation is asked, and never written', () => {
    const found = things('17-excel-sci-serial.csv')
    expect(found.doubtful.map(({ line, why, row }) => [line, why, row.asset.serial])).toEqual(
      [2, 3, 4].map((line) => [line, ['number-rounded'], ''])
    )
    expect(found.new).toEqual([])
  })

  test('[T10] 18: codes and serials kept as text', () => {
    const found = things('18-equals-text.csv')
    expect(found.new.map(({ row: { asset } }) => [asset.code, asset.serial])).toEqual([
      ['0012', '008812345678'],
      ['0013', '008812345679']
    ])
  })

  test('[I32] 19: two things; totals and the end are told', () => {
    const found = things('19-totals-row.csv')
    expect(found.new.map(({ row }) => [row.asset.name, row.asset.quantity])).toEqual([
      ['マイコンボード', 20],
      ['USBケーブル', 20]
    ])
    expect(found.aside?.map(({ line, title }) => [line, title])).toEqual([
      [6, '小計 40'],
      [7, '合計 40 74000'],
      [8, '以上']
    ])
    expect([found.doubtful, found.bad]).toEqual([[], []])
  })

  test('[I30] [I31] 20: counts and money in words', () => {
    const found = things('20-isshiki.csv')
    expect(inFile(found).map(({ row }) => [row.asset.quantity, row.yen])).toEqual([
      [1, 12_000],
      [1, null],
      [1, 1499],
      [1, 120_000],
      [1, 98_000],
      [2, null],
      [20, null]
    ])
    expect(found.doubtful.map(({ row, why }) => [row.asset.code, why])).toEqual([
      ['A-1', ['quantity-guessed']],
      ['A-2', ['quantity-guessed']]
    ])
  })

  test('[I1] 22: the headers of Snipe-IT', () => {
    const [one] = inFile(things('22-snipeit.csv'))
    expect(one?.row).toMatchObject({
      asset: {
        code: 'MT-0001',
        name: 'Board kit 1',
        model: 'Micro board V2',
        serial: 'S100001',
        quantity: 1,
        note: 'spare cable'
      },
      yen: null
    })
    expect(one?.why).toEqual(['yen-odd'])
  })

  test('[I1] 23: the headers of Shelf', () => {
    const [one] = inFile(things('23-shelf.csv'))
    expect(one?.row.asset).toMatchObject({
      code: '',
      name: 'Board kit 1',
      serial: 'S100001',
      kit: 'Case A',
      quantity: 1,
      note: 'with cable'
    })
  })

  test('[I33] 36, then 36b: codes whose zeros were lost are asked, not made new', () => {
    const memory = createMemory()
    memory.write(
      equipmentWrites(things('36-zeros.csv', memory), [], memory.equipment('l1'), counting())
    )
    const found = things('36b-zeros-after-excel.csv', memory)
    expect(found.doubtful.map(({ line, why }) => [line, why])).toEqual([
      [2, ['zeros-lost']],
      [3, ['zeros-lost']]
    ])
    expect(found.new).toEqual([])
    memory.write(equipmentWrites(found, [2, 3], memory.equipment('l1'), counting()))
    expect(memory.all('assets').map((one) => one.code)).toEqual(['0012', '0013'])
  })

  test.each(['40-kinds-sold.csv', '58-used-up.csv'])('[I34] %s: consumables in words', (name) => {
    const kinds = things(name).new.map(({ row: { asset } }) => [asset.name, asset.kind])
    expect(new Map(kinds as [string, string][]).get('乾電池')).toBe('consumable')
    expect(new Map(kinds as [string, string][]).get('タブレット')).toBe('unit')
  })

  test('[I21] 50: a year is no count', () => {
    const found = things('50-year-as-count.csv')
    expect(found.new.map(({ row }) => [row.asset.quantity, row.isCounted])).toEqual([
      [1, false],
      [1, false]
    ])
  })
})

describe('run sheets', () => {
  const times = ({ new: fresh, doubtful }: PlanPreview) =>
    [...fresh, ...doubtful].map(({ row }) => [row.start, row.minutes, row.title])

  test('[I35] 25: from when to when in one cell', () => {
    expect(times(sheet('25-plan-range.csv'))).toEqual([
      ['09:00', 30, '受付'],
      ['09:30', 30, 'はじまりの会'],
      ['10:00', 120, 'ロボット作り']
    ])
  })

  test('[I35] 26: clocks with seconds', () => {
    expect(times(sheet('26-plan-seconds.csv'))).toEqual([
      ['09:00', 30, '受付'],
      ['09:30', 30, 'はじまりの会']
    ])
  })

  test('[I36] 28: end and minutes that disagree are asked', () => {
    const found = sheet('28-plan-conflict.csv')
    expect(found.doubtful.map(({ row, why }) => [row.title, why])).toEqual([
      ['受付', ['times-disagree']]
    ])
    expect(found.new.map(({ row }) => row.title)).toEqual(['はじまりの会'])
  })

  test('[I37] 54: rows under the second day stay there', () => {
    const found = sheet('54-plan-day-slips.csv')
    expect(found.new.map(({ row }) => [row.title, row.day])).toEqual([
      ['受付', '2026-11-22'],
      ['受付2', '2026-11-23'],
      ['はじまり2', '2026-11-23'],
      ['制作2', '2026-11-23']
    ])
  })
})

describe('neighbours of the cases', () => {
  const HEADERS: readonly (readonly [header: string, cell: string, meaning: string])[] = [
    ['Order Number', '77', 'skip'],
    ['Order Qty', '77', 'skip'],
    ['Min. QTY', '5', 'skip'],
    ['購入年度', '2023', 'skip'],
    ['耐用年数', '5', 'skip'],
    ['発注数', '10', 'skip'],
    ['最低在庫数', '3', 'skip'],
    ['QTY', '2', 'quantity'],
    ['台数', '2', 'quantity'],
    ['貸出数量', '2', 'quantity'],
    ['Asset Tag', 'A-1', 'code'],
    ['備品コード', 'A-1', 'code'],
    ['Serial', 'S1', 'serial'],
    ['製造番号', 'S1', 'serial'],
    ['Model No.', 'V2', 'model'],
    ['メーカー', 'Micro', 'model'],
    ['Purchase Cost', '1499', 'yen'],
    ['取得価格', '1499', 'yen'],
    ['カテゴリ', '消耗品', 'consumable'],
    ['カテゴリ', 'ロボット', 'skip'],
    ['Category', 'Consumables', 'consumable'],
    ['摘要', '傷あり', 'note'],
    ['状態のメモ', '傷あり', 'skip']
  ]
  test.each(HEADERS)('[I1] [I21] [I34] %s over %s is %s', (header, cell, meaning) => {
    const table = tableOf(`品名,${header}\nPC,${cell}\n机,${cell}\n`)
    expect(proposeColumns(table, EQUIPMENT_COLUMNS)).toEqual(['name', meaning])
  })

  test('[I1] a running number beside the number of the lender is not the code', () => {
    const table = tableOf('No.,管理番号,品名\n1,A-1,PC\n')
    expect(proposeColumns(table, EQUIPMENT_COLUMNS)).toEqual(['skip', 'code', 'name'])
    const other = tableOf('ID,Asset Name,Asset Tag\n7,PC,MT-1\n')
    expect(proposeColumns(other, EQUIPMENT_COLUMNS)).toEqual(['skip', 'name', 'code'])
  })

  const SHEETS: readonly (readonly [header: string, cells: string, meanings: readonly string[]])[] =
    [
      ['時間,内容', '9:00～9:30,受付', ['start', 'title']],
      ['開始,時間,内容', '9:00,30分,受付', ['start', 'minutes', 'title']],
      ['時刻,所要,内容', '9:00,30,受付', ['start', 'minutes', 'title']],
      ['Start time,End time,Title', '9:00 AM,9:30 AM,受付', ['start', 'end', 'title']],
      ['日時,プログラム', '2026/11/22 9:00,受付', ['start', 'title']]
    ]
  test.each(SHEETS)('[I1] [I35] %s', (header, cells, meanings) => {
    expect(proposeColumns(tableOf(`${header}\n${cells}\n`), PLAN_COLUMNS)).toEqual(meanings)
  })
})
