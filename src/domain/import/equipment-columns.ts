// The columns of equipment lists. Rule I1.
import { readNumber } from './written.ts'
import type { ColumnSpec } from './columns.ts'

export type EquipmentMeaning =
  | 'code'
  | 'name'
  | 'model'
  | 'serial'
  | 'quantity'
  | 'unit'
  | 'accessories'
  | 'yen'
  | 'kit'
  | 'slot'
  | 'consumable'
  | 'note'

export const EQUIPMENT_COLUMNS: readonly ColumnSpec<EquipmentMeaning>[] = [
  {
    meaning: 'serial',
    exact: ['シリアル番号', 'シリアル', 'S/N', 'serial'],
    part: ['シリアル', '製造番号', 'serial', 'S/N']
  },
  {
    meaning: 'code',
    exact: ['管理番号', '資産番号', '備品番号', '機材番号', '番号', 'No', 'No.', 'ID', 'code'],
    part: ['管理番号', '管理No', '資産番号', '備品番号', '機材番号', 'asset']
  },
  {
    meaning: 'slot',
    exact: ['箱の位置', '位置', 'スロット', 'slot'],
    part: ['箱の位置', '箱内', '収納位置', 'スロット']
  },
  {
    meaning: 'kit',
    exact: ['箱番号', '箱', 'ケース', 'kit', 'case'],
    part: ['箱番号', '箱名', 'ケース', 'コンテナ']
  },
  {
    meaning: 'yen',
    exact: ['評価額', '評価額(円)', '金額', '価格', '単価', '税込価格', 'price'],
    part: ['評価額', '金額', '価格', '単価', '購入額', '円)', 'price'],
    looks: isYen,
    isLookEnough: true
  },
  { meaning: 'consumable', exact: ['消耗品', 'consumable'], part: ['消耗', 'consumable'] },
  {
    meaning: 'quantity',
    exact: ['数量', '数', '個数', '台数', 'quantity', 'qty'],
    part: ['数量', '個数', '台数', '員数', 'qty'],
    looks: isNumber
  },
  { meaning: 'unit', exact: ['単位', 'unit'], part: ['単位'] },
  {
    meaning: 'accessories',
    exact: ['付属品', '付属', 'accessories'],
    part: ['付属', '同梱', 'セット内容', 'accessor']
  },
  {
    meaning: 'model',
    exact: ['メーカー・型番', '型番', '型式', 'model'],
    part: ['型番', '型式', 'メーカー', '機種', 'model']
  },
  {
    meaning: 'name',
    exact: ['品名', '名称', '機材名', '備品名', '物品名', 'name', 'item'],
    part: ['品名', '名称', '機材名', '備品名', '物品', 'アイテム']
  },
  {
    meaning: 'note',
    exact: ['備考', 'メモ', 'note'],
    part: ['備考', 'メモ', '特記'],
    isShared: true
  }
]

function isNumber(cell: string): boolean {
  return readNumber(cell) !== null
}

function isYen(cell: string): boolean {
  return /[円¥￥]/u.test(cell) && readNumber(cell) !== null
}
