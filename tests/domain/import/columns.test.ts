import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  cellReader,
  choicesOf,
  proposeColumns,
  readMapping,
  sharedMeanings,
  sharesReader
} from '../../../src/domain/import/columns.ts'
import { EQUIPMENT_COLUMNS } from '../../../src/domain/import/equipment-columns.ts'
import { PLAN_COLUMNS } from '../../../src/domain/import/plan-columns.ts'
import { previewEquipment } from '../../../src/domain/import/equipment.ts'
import { previewPlan } from '../../../src/domain/import/plan.ts'
import { previewRoster } from '../../../src/domain/import/roster.ts'
import { readTable } from '../../../src/domain/import/table.ts'
import { ROSTER_COLUMNS } from '../../../src/domain/import/roster-columns.ts'
import { createMemory, fixture, tableOf, valueOf } from './state.ts'

function file(name: string): ReturnType<typeof tableOf> {
  return valueOf(readTable(fixture(name)))
}

describe('proposals', () => {
  test('[I1] an application form', () => {
    expect(proposeColumns(file('roster-form-shift_jis.csv'), ROSTER_COLUMNS)).toEqual([
      'code',
      'skip',
      'guardian',
      'guardianYomi',
      'relation',
      'phone',
      'phone2',
      'name',
      'yomi',
      'grade',
      'allergy',
      'photo',
      'insurance',
      'pickers',
      'note'
    ])
  })

  test('[I1] a list of a town office', () => {
    expect(proposeColumns(file('roster-town-utf8-bom.csv'), ROSTER_COLUMNS)).toEqual([
      'code',
      'sei',
      'mei',
      'seiYomi',
      'meiYomi',
      'grade',
      'age',
      'guardian',
      'phone',
      'days',
      'photoNg',
      'allergy'
    ])
  })

  test('[I1] lists of two lenders', () => {
    for (const name of ['assets-tk-shift_jis.csv', 'assets-mr-utf8.csv'])
      expect(proposeColumns(file(name), EQUIPMENT_COLUMNS)).toEqual([
        'code',
        'name',
        'model',
        'serial',
        'quantity',
        'unit',
        'accessories',
        'yen',
        'kit',
        'slot',
        'consumable',
        'note'
      ])
  })

  test('[I1] a run sheet', () => {
    expect(proposeColumns(file('plan-robot-day-utf8.csv'), PLAN_COLUMNS)).toEqual([
      'day',
      'start',
      'minutes',
      'title',
      'owner',
      'place',
      'materials',
      'planB'
    ])
  })

  test('[I1] other words of other towns', () => {
    const table = tableOf(
      'ID;児童名;フリガナ;性別;保護者氏名フリガナ;保護者の電話番号;緊急連絡先;誕生日;撮影の可否;服薬;ひとり帰りの可否\n'
    )
    expect(proposeColumns(table, ROSTER_COLUMNS)).toEqual([
      'code',
      'name',
      'yomi',
      'skip',
      'guardianYomi',
      'phone',
      'phone2',
      'birth',
      'photo',
      'medicine',
      'goesHomeAlone'
    ])
  })

  test('[I1] where the header says nothing, clocks and money are known by their look', () => {
    const sheet = tableOf('A,B\n9:30,受付\n10時,会\n')
    expect(proposeColumns(sheet, PLAN_COLUMNS)).toEqual(['start', 'skip'])
    const things = tableOf('A,B,C\n"¥1,200",3,x\n300円,4個,y\n')
    expect(proposeColumns(things, EQUIPMENT_COLUMNS)).toEqual(['yen', 'skip', 'skip'])
  })

  test('[I21] a look alone makes no count, grade, reading or telephone', () => {
    const table = tableOf(
      'A,B,C,D\nはやし りつ,小4,090-1234-5678,8\nもり あん,中1,090-1234-5679,9\n'
    )
    expect(proposeColumns(table, ROSTER_COLUMNS)).toEqual(['skip', 'skip', 'skip', 'skip'])
  })

  test('[I21] whatever the cells look like', () => {
    const NEVER = ['quantity', 'grade', 'yomi', 'seiYomi', 'meiYomi', 'guardianYomi', 'phone']
    const cell = fc.constantFrom(
      'ロボット',
      'はやし りつ',
      '小4',
      '12',
      '3個',
      '090-1234-5678',
      '９'
    )
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 3, maxLength: 3 })), (rows) => {
        const table = tableOf(['ア,ウ,オ', ...rows.map((cells) => cells.join(','))].join('\n'))
        for (const specs of [ROSTER_COLUMNS, EQUIPMENT_COLUMNS, PLAN_COLUMNS])
          for (const meaning of proposeColumns<string>(table, specs))
            expect([...NEVER, 'phone2', 'age', 'minutes']).not.toContain(meaning)
      })
    )
  })

  test('[I22] several columns of one meaning, where all of them count', () => {
    const table = tableOf('品名,備考,社内メモ,品名\nPC,傷,至急,机\n')
    const mapping = proposeColumns(table, EQUIPMENT_COLUMNS)
    expect(mapping).toEqual(['name', 'note', 'note', 'skip'])
    expect(sharedMeanings(EQUIPMENT_COLUMNS)).toEqual(['consumable', 'model', 'note'])
    expect(sharesReader(mapping, table.header)(['PC', '傷', '至急'])('note')).toEqual([
      { header: '備考', text: '傷' },
      { header: '社内メモ', text: '至急' }
    ])
    const memory = createMemory()
    const preview = valueOf(previewEquipment(table, mapping, memory.equipment('l1')))
    expect(preview.new[0]?.row.asset.note).toBe('傷、至急')
  })
})

describe('changes by hand', () => {
  test('[I2] every meaning can be chosen, once, and unknown ones leave the column out', () => {
    expect(choicesOf(PLAN_COLUMNS)).toContain('skip')
    expect(choicesOf(PLAN_COLUMNS)).toHaveLength(10)
    expect(readMapping(['start', 'title', 'start', 'nonsense', 'skip'], PLAN_COLUMNS)).toEqual([
      'skip',
      'title',
      'start',
      'skip',
      'skip'
    ])
  })

  test('[I22] a shared meaning is kept in each column it was given to', () => {
    expect(readMapping(['note', 'name', 'note', 'name'], EQUIPMENT_COLUMNS)).toEqual([
      'note',
      'skip',
      'note',
      'name'
    ])
  })

  test('[I2] cells are read by the meaning of their column', () => {
    const cell = cellReader(readMapping(['start', 'skip', 'title'], PLAN_COLUMNS))([' 9:30 ', 'x'])
    expect([cell('start'), cell('title'), cell('owner')]).toEqual(['9:30', '', ''])
  })

  test('[I3] without a column that names the row nothing is read', () => {
    const memory = createMemory()
    const table = tableOf('x,y\n1,2')
    expect(previewRoster(table, ['grade', 'skip'], memory.roster())).toEqual({
      ok: false,
      fault: { kind: 'columns-missing', columns: ['name'] }
    })
    expect(previewEquipment(table, ['code', 'skip'], memory.equipment('l1'))).toMatchObject({
      fault: { columns: ['name'] }
    })
    expect(previewPlan(table, ['start', 'skip'], memory.plan())).toMatchObject({
      fault: { columns: ['title'] }
    })
    expect(previewPlan(table, ['skip', 'skip'], memory.plan())).toMatchObject({
      fault: { columns: ['start', 'title'] }
    })
  })
})
