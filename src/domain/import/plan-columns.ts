// The columns of run sheets. Rule I1.
import { readLength, readSpan } from './plan-clock.ts'
import { wordList } from './words.ts'
import type { ColumnSpec } from './columns.ts'

export type PlanMeaning =
  | 'day'
  | 'start'
  | 'end'
  | 'minutes'
  | 'title'
  | 'owner'
  | 'place'
  | 'materials'
  | 'planB'

export const PLAN_COLUMNS: readonly ColumnSpec<PlanMeaning>[] = [
  { meaning: 'day', exact: ['日', '日付', '日程', 'day', 'date'], part: ['日付', '日目', '日程'] },
  {
    meaning: 'start',
    exact: wordList(
      '開始 開始時刻 開始時間 時刻 時間 時間帯 日時 start starttime time',
      'スケジュール タイムスケジュール'
    ),
    part: ['開始', '時刻', '時間帯', 'start'],
    looks: isTime,
    isLookEnough: true
  },
  {
    meaning: 'end',
    exact: ['終了', '終了時刻', '終了時間', 'end', 'end time'],
    part: ['終了', 'end time']
  },
  {
    meaning: 'minutes',
    exact: wordList('分 時間(分) 所要時間 所要 minutes min duration length', '長さ 時間'),
    part: ['所要', '(分)', '分数', 'minutes', 'duration'],
    looks: isLength
  },
  {
    meaning: 'planB',
    exact: ['雨天', '雨天・予備案', '予備案', '代替案', 'plan B'],
    part: ['雨天', '予備', '代替', 'planB']
  },
  {
    meaning: 'materials',
    exact: ['持ち物', '準備物', '材料', '使うもの', 'materials'],
    part: ['持ち物', '持物', '準備物', '材料', '使うもの', '機材', 'material']
  },
  {
    meaning: 'owner',
    exact: ['進行', '担当', '担当者', '進行役', '講師', 'owner'],
    part: ['進行', '担当', '講師', '責任者', 'owner']
  },
  { meaning: 'place', exact: ['場所', '会場', '部屋', 'place'], part: ['場所', '部屋', 'place'] },
  {
    meaning: 'title',
    exact: ['内容', 'プログラム', '項目', '活動', 'タイトル', 'title'],
    part: ['内容', 'プログラム', '活動', '項目', 'タイトル', 'title']
  }
]

function isTime(cell: string): boolean {
  return /[:：時]/u.test(cell) && readSpan(cell) !== null
}

function isLength(cell: string): boolean {
  return readLength(cell) !== null
}
