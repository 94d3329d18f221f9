// The columns of equipment lists: lenders' tables, exports of Snipe-IT and Shelf, our own. Rules I1, I22, I34. Of two exact
// words the earlier one takes the column.
import { readCount, readYen } from './equipment-count.ts'
import { saysUsedUp } from './equipment-row.ts'
import { wordList } from './words.ts'
import type { ColumnSpec } from './columns.ts'
import type { EquipmentMeaning } from './equipment-row.ts'

/** Numbers of a list that count no things that are there. */
const NO_COUNT = ['order', '注文', '発注', 'min', '最低', '最小', '年', '単価', '価', '額', '番']

export const EQUIPMENT_COLUMNS: readonly ColumnSpec<EquipmentMeaning>[] = [
  {
    meaning: 'serial',
    exact: ['シリアル番号', 'シリアル', '製造番号', 'S/N', 'serial number', 'serial'],
    part: ['シリアル', '製造番号', '製番', 'serial', 'S/N']
  },
  {
    meaning: 'code',
    exact: wordList(
      '管理番号 資産番号 備品番号 機材番号 物品番号 備品コード 資産コード',
      'assettag assetid code 番号 ID No No. #'
    ),
    part: wordList(
      '管理番号 管理No 管理ID 資産番号 備品番号 機材番号 物品番号',
      'assettag assetid'
    ),
    not: ['order', 'model']
  },
  {
    meaning: 'lender',
    exact: wordList(
      '貸し手 貸手 貸出元 貸主 所有 所有者 所有元 持ち主 持主 提供 提供元 提供者 提供企業 提供会社 協力企業 会社 会社名 企業 企業名',
      '団体 団体名 借用先 借り先 借入先 owner lender company ownedby suppliedby'
    ),
    part: wordList(
      '貸し手 貸手 貸出元 貸主 所有者 所有元 所有会社 所有企業 所有団体 持ち主 提供元 提供企業 提供会社 提供団体 借用先 借り先 借入先 owner lender'
    ),
    not: ['番号', 'メーカー', '日', '期間', '連絡', '電話', '担当', 'id', 'mail']
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
    exact: wordList(
      '評価額 評価額(円) 金額 価格 単価 税込価格 取得価格 購入金額',
      'valuation value price purchasecost cost'
    ),
    part: ['評価額', '金額', '価格', '価額', '単価', '購入額', '円)', 'price', 'cost', 'valuation'],
    looks: isYen,
    isLookEnough: true
  },
  {
    meaning: 'consumable',
    exact: ['消耗品', '消耗品区分', 'consumable'],
    part: ['消耗', 'consumable'],
    ifSaid: {
      exact: wordList(
        '種別 区分 分類 種類 資産区分 品目区分 物品区分 カテゴリ',
        'カテゴリー category type assettype'
      ),
      said: saysUsedUp
    },
    isShared: true
  },
  {
    meaning: 'quantity',
    exact: wordList(
      '数量 貸出数量 貸出数 個数 台数 員数 在庫数 数 quantity qty',
      "q'ty count total"
    ),
    part: ['数量', '個数', '台数', '員数', '枚数', '本数', '点数', '在庫数', 'quantity', 'qty'],
    not: NO_COUNT,
    looks: isCount
  },
  { meaning: 'unit', exact: ['単位', 'unit'], part: ['単位'] },
  {
    meaning: 'accessories',
    exact: ['付属品', '付属', 'accessories'],
    part: ['付属', '同梱', 'セット内容', 'accessor']
  },
  {
    meaning: 'model',
    exact: wordList(
      'メーカー・型番 メーカー 製造元 型番 型式 品番 機種 規格',
      'manufacturer model modelname modelnumber modelno modelno.'
    ),
    part: ['型番', '型式', '品番', 'メーカー', '機種', 'model', 'manufacturer'],
    isShared: true
  },
  {
    meaning: 'name',
    exact: wordList(
      '品名 名称 機材名 備品名 物品名 機材 備品 物品 アイテム',
      'itemname assetname item title name'
    ),
    part: wordList(
      '品名 名称 機材名 備品名 物品 製品名 商品名 アイテム',
      'itemname assetname itemname'
    ),
    not: ['分類', '区分', 'カテゴリ', 'メーカー', '会社', '貸し手', '所有']
  },
  {
    meaning: 'note',
    exact: ['備考', 'メモ', 'note', 'notes', 'asset notes', 'description', '説明', '摘要'],
    part: ['備考', 'メモ', '特記', '摘要', 'notes', 'remark', 'description'],
    // our own list has one of what state a thing is in
    not: ['状態'],
    isShared: true
  }
]

function isCount(cell: string): boolean {
  return readCount(cell)?.isSure === true
}

function isYen(cell: string): boolean {
  return /[円¥￥]/u.test(cell) && readYen(cell) !== null
}
