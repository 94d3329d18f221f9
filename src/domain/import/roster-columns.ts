// The columns of rosters: application forms, lists of a town office, our own export. Rules I1, I21, I22, I28.
import { isRefusalHeader } from './refusing.ts'
import { says, wordList } from './words.ts'
import type { CellOf, ColumnSpec, SharesOf } from './columns.ts'

/** A row by the meanings of its columns: one cell of each, or all of those that several columns share. */
export interface RosterCells {
  readonly cell: CellOf<RosterMeaning>
  readonly shares: SharesOf<RosterMeaning>
  /** The school's name, which is not kept, tells what kind of year is meant. */
  readonly school: string
}

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
  | 'contactName'
  | 'pickers'
  | 'goesHomeAlone'
  | 'days'
  | 'venue'
  | 'sessions'
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
const GUARDIAN = ['保護者', '申込者', '親権者', '代表者', '記入者', 'guardian', 'parent']
const READING = [
  'ふりがな',
  'ひらがな',
  'カタカナ',
  'よみ',
  '読み',
  'かな',
  'カナ',
  '仮名',
  'ルビ',
  'yomi',
  'kana',
  'hiragana',
  'phonetic'
]
/** Of whom to call, and so of no child. */
const CONTACT = ['緊急', '連絡先', 'かかりつけ', '主治医', '担任']
const NO_NAME = ['電話', '連絡', '続柄', '住所', 'メール', 'mail', 'phone', '職業', '勤務']
const PHOTO = wordList('写真 撮影 動画 映像 肖像 掲載 photo')
const ALONE = wordList(
  'ひとり帰り 一人帰り 1人帰り ひとりで帰 一人で帰 1人で帰 ひとりでの帰 一人での帰 ひとり帰宅 一人帰宅'
)

/** Columns of one allergen each. */
const ALLERGENS = wordList(
  '卵 たまご 鶏卵 乳 牛乳 乳製品 小麦 そば 落花生 ピーナッツ えび かに えび・かに くるみ ナッツ 大豆 果物 魚卵'
)
const NOT_EATEN = wordList(
  'エピペン アナフィラキシー 食べられない 食べてはいけ 食事制限 除去食 禁止食 禁忌食'
)
const ILL = wordList(
  'てんかん ぜんそく 喘息 発作 医療的ケア 発達 特性 病気 けが 怪我 身体 通院 酔い 手帳'
)
const TOLD = wordList('苦手 不安 留意 気をつけ 知っておいて 伝えておきたい お伝えしたい')

const [OF_GUARDIAN, OF_READING] = [wordList(...GUARDIAN), wordList(...READING)]
const isOfGuardian = (word: string): boolean => says(word, OF_GUARDIAN)
const isOfReading = (word: string): boolean => says(word, OF_READING)

/** In order of precedence: of two that fit equally well the earlier takes the column. */
export const ROSTER_COLUMNS: readonly ColumnSpec<RosterMeaning>[] = [
  {
    meaning: 'guardianYomi',
    exact: ['保護者ふりがな', '保護者よみ', '保護者カナ', '保護者氏名ふりがな'],
    part: [],
    fits: (word) => isOfGuardian(word) && isOfReading(word)
  },
  {
    meaning: 'guardian',
    exact: ['保護者', '保護者氏名', '保護者名', 'guardian', 'parent'],
    part: GUARDIAN,
    not: [...READING, ...NO_NAME, ...CONTACT, '同意', '迎え', '引き渡し', '連れ']
  },
  {
    meaning: 'photoNg',
    exact: ['写真NG', '写真不可', '撮影NG', '撮影不可'],
    part: [],
    fits: (word) => says(word, PHOTO) && isRefusalHeader(word),
    isShared: true
  },
  {
    meaning: 'photo',
    exact: ['写真', '写真可否', 'SNS', '広報', 'ホームページ'],
    part: [
      '写真',
      '撮影',
      '動画',
      '映像',
      '画像',
      '肖像',
      '掲載',
      '取材',
      '映り込',
      '写り込',
      'SNSへ',
      'SNSの',
      '広報へ',
      '広報誌へ',
      '広報での',
      'photo',
      'media release'
    ],
    not: ['知った', '知りました', 'きっかけ'],
    isShared: true
  },
  {
    meaning: 'insurance',
    exact: ['保険'],
    part: ['保険', 'insurance'],
    not: ['保険証', '保険料'],
    isShared: true
  },
  {
    meaning: 'contactName',
    exact: ['緊急連絡先氏名', '緊急連絡先名'],
    part: [],
    fits: (word) => /緊急|連絡先/u.test(word) && /氏名|名前|続柄|どなた|関係/u.test(word),
    isShared: true
  },
  {
    meaning: 'phone2',
    exact: ['電話2', '電話番号2', '連絡先2', '緊急連絡先'],
    part: [
      '緊急連絡',
      '緊急時',
      'emergency',
      '2本目',
      '電話2',
      '電話番号2',
      '連絡先2',
      '第2連絡',
      'phone2'
    ],
    not: ['メール', 'mail', '住所', '対応', '同意', '医療', '搬送', '処置'],
    isShared: true
  },
  {
    meaning: 'phone',
    exact: ['電話', '電話番号', '連絡先', 'TEL', 'phone'],
    part: ['電話', '連絡先', '携帯', 'TEL', 'phone'],
    not: ['メール', 'mail', '住所', '会社', '勤務先', 'アドレス'],
    isShared: true
  },
  {
    meaning: 'goesHomeAlone',
    exact: ['ひとり帰り'],
    part: [],
    fits: (word) => says(word, ALONE),
    isShared: true
  },
  {
    meaning: 'pickers',
    exact: ['お迎え', '送迎', '当日の送迎', '帰り', 'お帰り', '帰宅', '下校'],
    part: [
      '迎え',
      '引き取り',
      '引取',
      '送迎者',
      '送迎方法',
      '送迎について',
      '引き渡し',
      '引渡',
      '帰宅方法',
      '帰り方',
      '帰りの方法',
      '下校方法',
      'picker',
      'pick-up',
      'pick up'
    ],
    not: ['時間', '時刻', '場所', 'ナンバー', '車両', '電話', '番号', '連絡先', '必要', 'バス'],
    isShared: true
  },
  { meaning: 'relation', exact: ['続柄'], part: ['続柄', '続き柄', 'relation'] },
  {
    meaning: 'medicine',
    exact: ['薬', '服薬', 'お薬'],
    part: ['服薬', '服用', '常用薬', '常備薬', 'くすり', '薬', '投薬', 'medicine', 'medication'],
    not: ['アレルギー', '薬物'],
    isShared: true
  },
  {
    meaning: 'allergy',
    exact: ['アレルギー', ...ALLERGENS],
    part: ['アレルギー', 'アレルゲン', 'allerg', ...NOT_EATEN],
    isShared: true
  },
  {
    meaning: 'care',
    exact: ['配慮'],
    part: [
      '配慮',
      '支援',
      '健康',
      '持病',
      '既往',
      '病歴',
      '疾患',
      '体調',
      '障害',
      '障がい',
      'care',
      '気になること',
      '心配',
      ...ILL,
      ...TOLD
    ],
    not: ['保険', '支援学校', '科目'],
    isShared: true
  },
  {
    meaning: 'seiYomi',
    exact: ['せい', 'セイ', '姓よみ', '姓ふりがな', '姓カナ'],
    part: ['姓(ふ', '姓(カ', '姓(ひ', '姓(よ', 'せい(']
  },
  {
    meaning: 'meiYomi',
    exact: ['めい', 'メイ', '名よみ', '名ふりがな', '名カナ'],
    part: ['名(ふ', '名(カ', '名(よ', 'めい('],
    not: ['氏名', '保護者']
  },
  {
    meaning: 'sei',
    exact: ['姓', '苗字', '名字', '姓(漢字)', 'family name', 'last name'],
    part: []
  },
  { meaning: 'mei', exact: ['名', '下の名前', '名(漢字)', 'given name', 'first name'], part: [] },
  {
    meaning: 'yomi',
    exact: ['ふりがな', 'よみ', '読み', 'かな', 'よみがな', '氏名ふりがな'],
    part: READING,
    not: [...GUARDIAN, ...CONTACT, '学校', '園名']
  },
  { meaning: 'callName', exact: ['呼び名', 'よび名'], part: ['呼び名', 'よび名', 'ニックネーム'] },
  {
    meaning: 'name',
    exact: ['氏名', '名前', 'お名前', '参加者', '児童名', 'name', 'child name', 'full name'],
    part: ['氏名', '名前', '参加者名', '児童', '生徒', '園児名', '子ども名'],
    fits: (word) => /^(?:child|kid|student|participant)(?:['’]?s)?(?:full)?name/u.test(word),
    not: [
      '同伴',
      '引率',
      '紹介',
      '兄',
      '姉',
      '弟',
      '妹',
      ...GUARDIAN,
      ...READING,
      ...CONTACT,
      '学校',
      '園の',
      '兄弟',
      'きょうだい',
      '友達',
      '友だち',
      '続柄',
      '性別',
      '人数',
      '学年',
      '住所',
      '番号'
    ]
  },
  { meaning: 'grade', exact: ['学年', '年', '年組', '学年・組', 'grade'], part: ['学年'] },
  { meaning: 'age', exact: ['年齢', 'age'], part: ['年齢'], not: ['保護者'] },
  { meaning: 'birth', exact: ['生年月日', '誕生日'], part: ['生年月日', '誕生日', 'birth'] },
  {
    meaning: 'days',
    exact: ['参加日', '参加希望', '日にち', '希望日時', '参加日時', '参加希望日時', '参加回'],
    part: ['参加日', '参加希望日', '参加する日', '希望日', '日程'],
    fits: (word) =>
      /^(?:参加)?\(?\d{1,2}(?:\/\d{1,2}|月\d{1,2}日|日目)|^\d{1,2}日(?:$|\()/u.test(word),
    isShared: true
  },
  {
    meaning: 'sessions',
    exact: ['コマ', 'セッション', '参加コマ', '希望コマ', '講座', 'プログラム', 'session'],
    part: ['参加コマ', '希望コマ', 'コマ名', '参加セッション', '希望セッション', 'session'],
    not: ['人数', '時間']
  },
  {
    meaning: 'venue',
    exact: ['会場', '会場名', '参加会場', '希望会場', 'venue'],
    part: ['会場', 'venue'],
    not: ['住所', '電話', '交通', '送迎', '迎え', '方法', '時間', '同意', '写真', '撮影']
  },
  { meaning: 'badge', exact: ['名札', '名札番号'], part: ['名札', 'badge'] },
  { meaning: 'group', exact: ['班', 'グループ'], part: ['グループ', '班名', 'group'] },
  {
    meaning: 'code',
    exact: [
      '受付No',
      '申込No',
      '受付No.',
      '申込No.',
      '受付番号',
      '番号',
      'No',
      'No.',
      'ID',
      '申込番号',
      '整理番号'
    ],
    part: ['受付番号', '申込番号', '整理番号']
  },
  {
    meaning: 'note',
    exact: ['備考', 'メモ', 'その他', 'コメント', 'note'],
    part: [
      '備考',
      'メモ',
      '連絡事項',
      '特記',
      '自由記',
      'その他ご',
      '通信欄',
      'ご質問',
      'ご意見',
      'ご要望',
      'お願い'
    ],
    isShared: true
  }
]
