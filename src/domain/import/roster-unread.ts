// Columns that stay outside although they speak of a child's name, care or consent, or of whom to call. Rule I23.
import { says, wordList } from './words.ts'
import type { Mapping } from './columns.ts'
import type { RosterMeaning } from './roster-columns.ts'
import type { Table } from './table.ts'

export type UnreadMatter = 'name' | 'care' | 'consent' | 'contact'

/** To be named above the preview: what nobody reads, a person has to know of. */
export interface UnreadColumn {
  readonly column: number
  readonly header: string
  readonly about: UnreadMatter
  /** `note`: it goes in as 備考, although some of its cells speak of care. */
  readonly as: 'skip' | 'note'
}

/** Care first: what protects a child outweighs everything else a header says. */
const HEADERS: readonly (readonly [UnreadMatter, readonly string[]])[] = [
  [
    'care',
    wordList(
      'アレルギー 持病 既往 薬 くすり 病気 病歴 病名 疾患 疾病 配慮 支援 健康 障害 障がい 発達 特性 医療 体調 発作',
      '喘息 ぜんそく エピペン 食事 食べられない 苦手 心配 不安 気になる 注意 留意 伝えておきたい 知っておいて',
      'お願いしたいこと 気をつけ かかりつけ 主治医 通院 視力 聴力 手帳 酔い 発熱 てんかん アナフィラキシー 車いす 介助 allerg medic health disab dietary specialneed'
    )
  ],
  [
    'consent',
    wordList(
      '同意 承諾 許可 了承 誓約 写真 撮影 動画 映像 掲載 肖像 公開 SNS 保険 迎え 引き渡し 引渡 ひとり帰り 一人帰り',
      '帰宅 帰り 下校 送迎 引取 引き取り 広報 画像 取材 映り込み 写り込み 個人情報 カメラ media consent photo permission insurance pick-up pickup'
    )
  ],
  ['contact', wordList('緊急 電話 携帯 連絡先 TEL phone mobile')],
  [
    'name',
    wordList(
      '氏名 名前 姓名 ふりがな よみがな お子 子ども 子供 児童 生徒 園児 きょうだい 兄弟 姉妹 弟妹 兄姉 参加者 同伴',
      '保護者 続柄 child sibling participant guardian parent'
    )
  ]
]

/** Of the child, but no name: the school's name tells nobody apart and is not kept. */
const NO_NAME = wordList('学校 園名 人数 性別 住所 メール mail 郵便 送付')

/** In a cell, whatever the header says. */
const CARE_CELL = wordList(
  'アレルギ エピペン 喘息 ぜんそく 発作 てんかん 糖尿 持病 服薬 薬を 薬あり の薬 吸入 障害 障がい 発達 自閉',
  '車いす 車椅子 補聴器 医療的 介助 食べられ allerg asthma'
)

export function unreadColumns(
  table: Table,
  mapping: Mapping<RosterMeaning>
): readonly UnreadColumn[] {
  return table.header.flatMap((header, column) => {
    const as = mapping[column] ?? 'skip'
    if (as !== 'skip' && as !== 'note') return []
    const cells = table.rows.map((row) => row.cells[column] ?? '').filter((cell) => cell !== '')
    // of a header over several columns a file keeps one: 卵 under アレルギー, 牛乳 beside it
    const before = table.header.slice(0, column).findLast(Boolean) ?? ''
    const named = header === '' && before !== '' ? `${before} →` : header
    const about = cells.some((cell) => says(cell, CARE_CELL)) ? 'care' : aboutOf(named)
    const isTold = cells.length > 0 && about !== null && (as === 'skip' || about === 'care')
    return isTold ? [{ column, header: named, about, as }] : []
  })
}

/** Where somebody heard of the event is no consent. */
const NEWS = wordList('知りました 知った きっかけ')

function aboutOf(header: string): UnreadMatter | null {
  if (says(header, NEWS)) return null
  const about = HEADERS.find(([, words]) => says(header, words))?.[0] ?? null
  return about === 'name' && says(header, NO_NAME) ? null : about
}
