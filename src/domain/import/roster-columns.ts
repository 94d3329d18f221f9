// The columns of rosters: application forms, lists of a town office, our own export. Rule I1.
import { parseGrade } from '../grade.ts'
import { phoneDigits } from '../phone.ts'
import { readDay } from './written.ts'
import type { ColumnSpec } from './columns.ts'

export type RosterMeaning =
  | 'code'
  | 'name'
  | 'sei'
  | 'mei'
  | 'yomi'
  | 'seiYomi'
  | 'meiYomi'
  | 'callName'
  | 'grade'
  | 'age'
  | 'birth'
  | 'guardian'
  | 'guardianYomi'
  | 'relation'
  | 'phone'
  | 'phone2'
  | 'pickers'
  | 'goesHomeAlone'
  | 'days'
  | 'group'
  | 'badge'
  | 'allergy'
  | 'medicine'
  | 'care'
  | 'photo'
  | 'photoNg'
  | 'insurance'
  | 'note'

/** Words of a guardian's column, which must not be taken for the child's. */
const GUARDIAN = ['保護者', '申込者', '親権者', '代表者', 'guardian', 'parent']
const READING = ['ふりがな', 'フリガナ', 'よみ', '読み', 'かな', 'カナ', 'yomi', 'kana']

/** In order of precedence: of two that fit equally well the earlier takes the column. */
export const ROSTER_COLUMNS: readonly ColumnSpec<RosterMeaning>[] = [
  {
    meaning: 'guardianYomi',
    exact: ['保護者ふりがな', '保護者よみ', '保護者カナ', '保護者氏名ふりがな'],
    part: ['保護者ふりがな', '保護者フリガナ', '保護者よみ', '保護者名よみ', '保護者カナ']
  },
  {
    meaning: 'guardian',
    exact: ['保護者', '保護者氏名', '保護者名', 'guardian', 'parent'],
    part: GUARDIAN,
    not: [...READING, '電話', '連絡', '続柄', '住所', 'メール', 'mail', 'phone']
  },
  {
    meaning: 'photoNg',
    exact: ['写真NG', '写真不可', '撮影NG', '撮影不可'],
    part: ['写真NG', '写真不可', '撮影NG', '撮影不可']
  },
  { meaning: 'photo', exact: ['写真', '写真可否'], part: ['写真', '撮影', '動画', 'photo'] },
  { meaning: 'insurance', exact: ['保険'], part: ['保険', 'insurance'] },
  {
    meaning: 'phone2',
    exact: ['電話2', '電話番号2', '連絡先2', '緊急連絡先'],
    part: ['緊急連絡', '2本目', '電話2', '電話番号2', '連絡先2', '第2連絡', 'phone2'],
    looks: isPhone
  },
  {
    meaning: 'phone',
    exact: ['電話', '電話番号', '連絡先', 'TEL', 'phone'],
    part: ['電話', '連絡先', '携帯', 'TEL', 'phone'],
    looks: isPhone
  },
  {
    meaning: 'goesHomeAlone',
    exact: ['ひとり帰り'],
    part: ['ひとり帰り', '一人帰り', '1人帰り', 'ひとりで帰', '一人で帰']
  },
  { meaning: 'pickers', exact: ['お迎え'], part: ['迎え', '引き渡し', '引渡', 'picker'] },
  { meaning: 'relation', exact: ['続柄'], part: ['続柄', '続き柄', 'relation'] },
  { meaning: 'medicine', exact: ['薬', '服薬'], part: ['服薬', '常用薬', 'くすり', 'medicine'] },
  {
    meaning: 'allergy',
    exact: ['アレルギー'],
    part: ['アレルギー', '持病', '既往', 'allergy']
  },
  { meaning: 'care', exact: ['配慮'], part: ['配慮', '支援', '健康', 'care'] },
  {
    meaning: 'seiYomi',
    exact: ['せい', 'セイ', '姓よみ', '姓ふりがな', '姓カナ'],
    part: ['姓(ふ', '姓(カ', 'せい(']
  },
  {
    meaning: 'meiYomi',
    exact: ['めい', 'メイ', '名よみ', '名ふりがな', '名カナ'],
    part: ['名(ふ', '名(カ', 'めい(']
  },
  { meaning: 'sei', exact: ['姓', '苗字', '名字', 'family name', 'last name'], part: [] },
  { meaning: 'mei', exact: ['名', '下の名前', 'given name', 'first name'], part: [] },
  {
    meaning: 'yomi',
    exact: ['ふりがな', 'よみ', '読み', 'かな', 'よみがな', '氏名ふりがな'],
    part: READING,
    not: GUARDIAN,
    looks: isReading
  },
  { meaning: 'callName', exact: ['呼び名', 'よび名'], part: ['呼び名', 'よび名', 'ニックネーム'] },
  {
    meaning: 'name',
    exact: ['氏名', '名前', 'お名前', '参加者', '児童名', 'name'],
    part: [
      '子さま氏名',
      '子様氏名',
      '参加者氏名',
      '参加者名',
      '児童',
      '生徒',
      '子どもの名前',
      '氏名'
    ],
    not: [...GUARDIAN, ...READING, '学校']
  },
  { meaning: 'grade', exact: ['学年', 'grade'], part: ['学年'], looks: isGrade },
  { meaning: 'age', exact: ['年齢', 'age'], part: ['年齢'] },
  { meaning: 'birth', exact: ['生年月日', '誕生日'], part: ['生年月日', '誕生日', 'birth'] },
  { meaning: 'days', exact: ['参加日'], part: ['参加日', '参加希望日', '希望日', '日程'] },
  { meaning: 'badge', exact: ['名札', '名札番号'], part: ['名札', 'badge'] },
  { meaning: 'group', exact: ['班', 'グループ'], part: ['グループ', '班名', 'group'] },
  {
    meaning: 'code',
    exact: ['受付番号', '番号', 'No', 'No.', 'ID', '申込番号', '整理番号'],
    part: ['受付番号', '申込番号', '整理番号']
  },
  { meaning: 'note', exact: ['備考', 'メモ', 'note'], part: ['備考', 'メモ', '連絡事項', '特記'] }
]

function isPhone(cell: string): boolean {
  return phoneDigits(cell) !== null
}

function isReading(cell: string): boolean {
  return /^[\u3041-\u3096\u30a1-\u30faー\s]{2,}$/u.test(cell)
}

/** A birthday is no grade, and neither is a running number. */
function isGrade(cell: string): boolean {
  return !/^\d+$/u.test(cell) && readDay(cell) === null && parseGrade(cell)?.sure === true
}
