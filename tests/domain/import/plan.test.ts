import { describe, expect, test } from 'vitest'
import { PLAN_COLUMNS } from '../../../src/domain/import/plan-columns.ts'
import { planWrites, previewPlan } from '../../../src/domain/import/plan.ts'
import { readTable } from '../../../src/domain/import/table.ts'
import { counting } from '../build.ts'
import { columnsOf, createMemory, fixture, tableOf, valueOf } from './state.ts'
import type { Memory } from './state.ts'
import type { PlanPreview } from '../../../src/domain/import/plan.ts'
import type { Table } from '../../../src/domain/import/table.ts'

function lineAndWhy({ line, why }: { line: number; why: readonly string[] }): readonly unknown[] {
  return [line, ...why]
}

function lineSecondWhy({ line, second, why }: PlanPreview['changed'][number]): readonly unknown[] {
  return [line, second, ...why]
}

function preview(memory: Memory, table: Table, venue = ''): PlanPreview {
  return valueOf(previewPlan(table, columnsOf(table, PLAN_COLUMNS), memory.plan(venue)))
}

const newId = counting()

function take(memory: Memory, table: Table, accepted: readonly number[] = [], venue = ''): void {
  memory.write(planWrites(preview(memory, table, venue), accepted, memory.plan(venue), newId))
}

function counts(found: PlanPreview): readonly number[] {
  return [found.new, found.changed, found.same, found.doubtful, found.bad].map(
    (list) => list.length
  )
}

const SHEET = valueOf(readTable(fixture('plan-robot-day-utf8.csv')))

function rows(...lines: readonly string[]): Table {
  return tableOf(['日,開始,終了,分,内容,進行', ...lines].join('\n'))
}

describe('a run sheet', () => {
  test('[I6] goes in without a doubt, and a second time adds nothing', () => {
    const memory = createMemory()
    expect(counts(preview(memory, SHEET))).toEqual([11, 0, 0, 0, 0])
    take(memory, SHEET)
    expect(counts(preview(memory, SHEET))).toEqual([0, 0, 11, 0, 0])
    expect(memory.all('blocks')[2]).toMatchObject({
      event: 'e1',
      venue: '',
      day: '2026-11-21',
      start: '10:15',
      minutes: 45,
      title: 'ロボットカーを組み立てる',
      owner: 'メンターA',
      place: 'ホール',
      materials: 'ロボットカー1・ドライバー1',
      planB: '',
      shift: 0,
      cut: 0,
      skipped: false
    })
    expect(memory.all('blocks')[6]?.planB).toBe('体育館で障害物コース')
  })

  test('[I20] what was moved or changed is the same block', () => {
    const memory = createMemory()
    take(memory, rows('1日目,9:30,,30,受付', '1日目,11:00,,10,休けい', '1日目,14:00,,10,休けい'))
    const table = rows(
      '1日目,9:40,,20,受付,安藤',
      '1日目,11:00,,10,休けい',
      '1日目,14:10,,10,休けい'
    )
    const found = preview(memory, table)
    expect(found.changed.map(lineSecondWhy)).toEqual([
      [2, '2026-11-21 09:40', 'start', 'owner', 'minutes'],
      [4, '2026-11-21 14:10', 'start']
    ])
    expect(found.same).toHaveLength(1)
    take(memory, table)
    expect(memory.all('blocks').map((one) => one.start)).toEqual(['09:40', '11:00', '14:10'])
    expect(counts(preview(memory, table))).toEqual([0, 0, 3, 0, 0])
    expect(counts(preview(memory, table, 'v1'))).toEqual([3, 0, 0, 0, 0])
  })

  test('[I19] without minutes a row lasts until the next begins; the last is doubtful', () => {
    const memory = createMemory()
    const table = rows(
      '1日目,9:30,,,受付',
      ',10:00,10:20,,会',
      ',11時,,,つくる',
      '2日目,9:00,,,受付'
    )
    const found = preview(memory, table)
    expect(found.new.map(({ row }) => row.minutes)).toEqual([30, 20])
    expect(found.doubtful.map(lineAndWhy)).toEqual([
      [4, 'minutes-missing'],
      [5, 'minutes-missing']
    ])
    take(memory, table, [4, 5])
    expect(memory.all('blocks').map((one) => [one.day, one.minutes])).toEqual([
      ['2026-11-21', 30],
      ['2026-11-21', 20],
      ['2026-11-21', 0],
      ['2026-11-22', 0]
    ])
    expect(counts(preview(memory, table))).toEqual([0, 0, 4, 0, 0])
  })

  test('[I36] start, end and minutes that disagree are asked; the end is what would go in', () => {
    const memory = createMemory()
    const table = rows(
      '1日目,9:00,9:45,30,受付',
      ',9:45,10:00,15,会',
      ',10:00～11:00,11:30,,つくる',
      ',11:30～12:00,,30,まとめ'
    )
    const found = preview(memory, table)
    expect(found.doubtful.map(lineAndWhy)).toEqual([
      [2, 'times-disagree'],
      [4, 'times-disagree']
    ])
    expect(found.doubtful.map(({ row }) => row.minutes)).toEqual([45, 90])
    expect(found.new.map(({ row }) => row.minutes)).toEqual([15, 30])
    take(memory, table, [2, 4])
    expect(counts(preview(memory, table))).toEqual([0, 0, 4, 0, 0])
  })

  test('[I37] rows under a day that was not understood are of no day', () => {
    const found = preview(
      createMemory(),
      rows(
        '1日目,9:00,,30,受付',
        '11月31日,9:00,,30,受付2',
        ',9:30,,30,会2',
        '2日目,9:00,,30,受付3'
      )
    )
    expect(found.new.map(({ row }) => [row.title, row.day])).toEqual([
      ['受付', '2026-11-21'],
      ['受付3', '2026-11-22']
    ])
    expect(found.bad.map(lineAndWhy)).toEqual([
      [3, 'day-unknown'],
      [4, 'day-above-unknown']
    ])
  })

  test('[I37] a day alone in a row is the day of those that follow', () => {
    const found = preview(
      createMemory(),
      tableOf(
        '時間,内容,担当\n【1日目】,,\n9:00,受付,全員\n11月22日(日),,\n9:00,受付2,全員\n■ 11月30日,,\n9:00,受付3,全員\nきゅうけい,,'
      )
    )
    expect(found.new.map(({ row }) => row.day)).toEqual([])
    expect(found.doubtful.map(({ row }) => [row.title, row.day])).toEqual([
      ['受付', '2026-11-21'],
      ['受付2', '2026-11-22']
    ])
    expect(found.bad.map(lineAndWhy)).toEqual([
      [6, 'day-unknown'],
      [7, 'day-above-unknown'],
      [8, 'no-title', 'not-a-time', 'day-above-unknown']
    ])
  })

  test('[I37] the day may stand before the clock', () => {
    const table = tableOf('開始,終了,内容\n2026/11/22 9:00,2026/11/22 9:30,受付\n')
    expect(preview(createMemory(), table).new.map(({ row }) => [row.day, row.minutes])).toEqual([
      ['2026-11-22', 30]
    ])
  })

  test('[I4] bad rows are named with line and reasons', () => {
    const found = preview(
      createMemory(),
      rows(
        '1日目,9:30,,30,',
        '9日目,朝,,30,受付',
        '1日目,9:30,9:00,,受付',
        '1日目,9:30,昼,,受付',
        '1日目,9:30,,長め,受付',
        `1日目,9:30,,30,${'あ'.repeat(101)}`,
        '1日目,9:30,,30,受付'
      )
    )
    expect(found.bad.map(lineAndWhy)).toEqual([
      [2, 'no-title'],
      [3, 'not-a-time', 'day-unknown'],
      [4, 'end-before-start'],
      [5, 'not-a-time'],
      [6, 'not-a-time'],
      [7, 'too-long']
    ])
    expect(found.bad.map(({ title }) => title).slice(0, 2)).toEqual(['', '受付'])
    expect(found.new).toHaveLength(1)
  })
})
