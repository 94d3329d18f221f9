import { expect, test } from 'vitest'
import { EQUIPMENT_COLUMNS } from '../../../src/domain/import/equipment-columns.ts'
import { PLAN_COLUMNS } from '../../../src/domain/import/plan-columns.ts'
import { ROSTER_COLUMNS } from '../../../src/domain/import/roster-columns.ts'
import { previewEquipment } from '../../../src/domain/import/equipment.ts'
import { previewPlan } from '../../../src/domain/import/plan.ts'
import { previewRoster } from '../../../src/domain/import/roster.ts'
import { proposeColumns } from '../../../src/domain/import/columns.ts'
import {
  shownOfBlock,
  shownOfChild,
  shownOfThing,
  shownPreview
} from '../../../src/kit/import/shown.ts'
import { createMemory, tableOf, valueOf } from '../../domain/import/state.ts'

const memory = createMemory()

test('[I38] of things their count and what tells them apart', () => {
  const table = tableOf('品名,数量,シリアル番号,評価額\nPC,1,S1,"45,000"\n電池,96本,,\n合計,97,,\n')
  const mapping = proposeColumns(table, EQUIPMENT_COLUMNS)
  const preview = valueOf(previewEquipment(table, mapping, memory.equipment('l1')))
  const shown = shownPreview(preview, shownOfThing)
  expect(shown.rows.map(({ shows }) => shows.map(({ text }) => text))).toEqual([
    ['1', 'S1', '45,000'],
    ['96本']
  ])
  expect(shown.aside).toEqual([{ line: 4, title: '合計 97' }])
})

test('[I38] of children grade, guardian and telephones; a bad row shows nothing', () => {
  const table = tableOf('氏名,学年,保護者,電話\n林 律,小4,林 健,9000000001\n森 杏,ロボット,,\n')
  const mapping = proposeColumns(table, ROSTER_COLUMNS)
  const shown = shownPreview(valueOf(previewRoster(table, mapping, memory.roster())), shownOfChild)
  expect(shown.rows[0]?.shows).toMatchObject([
    { meaning: 'grade', text: 'e4' },
    { meaning: 'guardian', text: '林 健' },
    { meaning: 'phone', text: '090-0000-0001' }
  ])
  expect(shown.rows.find(({ state }) => state === 'bad')?.shows ?? []).toEqual([])
})

test('[I38] of blocks their minutes', () => {
  const table = tableOf('開始,分,内容\n9:00,30,受付\n')
  const preview = valueOf(previewPlan(table, proposeColumns(table, PLAN_COLUMNS), memory.plan()))
  expect(shownPreview(preview, shownOfBlock).rows[0]?.shows).toEqual([
    { meaning: 'minutes', text: '30' }
  ])
})
