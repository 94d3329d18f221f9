// The invented people and things of れんしゅう. Nobody here exists; some names are as long or as foreign as real ones are.
import type { Grade } from '../id.ts'

export interface Cast {
  readonly sei: string
  readonly seiYomi: string
  readonly guardian: string
  readonly guardianYomi: string
  readonly children: readonly (readonly [mei: string, meiYomi: string, grade: Grade])[]
}

/** Forty children of twenty-five families. */
export const CAST: readonly Cast[] = [
  family('阿部', 'あべ', '由紀', 'ゆき', ['陽太', 'ようた', 'e3'], ['咲希', 'さき', 'e1']),
  family('石川', 'いしかわ', '健太郎', 'けんたろう', ['蓮', 'れん', 'e4']),
  family(
    '上野',
    'うえの',
    '美咲',
    'みさき',
    ['ひなた', 'ひなた', 'e2'],
    ['あおい', 'あおい', 'e2']
  ),
  family('遠藤', 'えんどう', '誠', 'まこと', ['湊', 'みなと', 'e5']),
  family('大野', 'おおの', '千春', 'ちはる', ['結衣', 'ゆい', 'e6'], ['颯', 'はやて', 'e3']),
  family('小野', 'おの', '浩二', 'こうじ', ['琴葉', 'ことは', 'e3']),
  family(
    '勅使河原',
    'てしがわら',
    '龍之介',
    'りゅうのすけ',
    ['虎太郎', 'こたろう', 'e4'],
    ['桜子', 'さくらこ', 'e1']
  ),
  family('加藤', 'かとう', '恵子', 'けいこ', ['大和', 'やまと', 'e2']),
  family(
    '木下',
    'きのした',
    '隆',
    'たかし',
    ['凛', 'りん', 'e5'],
    ['樹', 'いつき', 'e3'],
    ['杏', 'あん', 'nencho']
  ),
  family('グエン', 'ぐえん', 'ティ ホア', 'てぃ ほあ', ['ミン アイン', 'みん あいん', 'e4']),
  family('小林', 'こばやし', '直美', 'なおみ', ['芽依', 'めい', 'e1'], ['朝陽', 'あさひ', 'j1']),
  family('﨑山', 'さきやま', '和也', 'かずや', ['律', 'りつ', 'e4']),
  family('佐々木', 'ささき', '真由美', 'まゆみ', ['葵', 'あおい', 'e2'], ['暖', 'だん', 'e6']),
  family('清水', 'しみず', '大輔', 'だいすけ', ['紬', 'つむぎ', 'e5']),
  family('髙木', 'たかぎ', '香織', 'かおり', ['新', 'あらた', 'e3'], ['心春', 'こはる', 'e1']),
  family('千葉', 'ちば', '修', 'おさむ', ['悠真', 'ゆうま', 'j2']),
  family('中村', 'なかむら', '彩', 'あや', ['莉子', 'りこ', 'e4'], ['陽葵', 'ひまり', 'e2']),
  family('西', 'にし', '一', 'はじめ', ['樹', 'いつき', 'e6']),
  family('濵田', 'はまだ', '裕子', 'ゆうこ', ['美羽', 'みう', 'e5'], ['朔', 'さく', 'nencho']),
  family('星野', 'ほしの', '哲也', 'てつや', ['七海', 'ななみ', 'e3'], ['海斗', 'かいと', 'e1']),
  family('松本', 'まつもと', '千尋', 'ちひろ', ['蒼', 'あおい', 'e6']),
  family('村上', 'むらかみ', '聡', 'さとし', ['結菜', 'ゆいな', 'e2'], ['颯太', 'そうた', 'e4']),
  family(
    '山本',
    'やまもと',
    '久美子',
    'くみこ',
    ['陽翔', 'はると', 'e3'],
    ['花音', 'かのん', 'e5']
  ),
  family('吉田', 'よしだ', '俊介', 'しゅんすけ', ['紗良', 'さら', 'e1']),
  family('渡邊', 'わたなべ', '弘', 'ひろし', ['楓', 'かえで', 'e4'], ['奏', 'かなで', 'e2'])
]

function family(
  sei: string,
  seiYomi: string,
  guardian: string,
  guardianYomi: string,
  ...children: Cast['children']
): Cast {
  return { sei, seiYomi, guardian, guardianYomi, children }
}

export const STAFF: readonly (readonly [name: string, yomi: string, organisation: string])[] = [
  ['小野寺 文', 'おのでら ふみ', 'NPO キャラバン'],
  ['安藤 拓', 'あんどう たく', 'NPO キャラバン'],
  ['林 千佳', 'はやし ちか', '大学生サポーター'],
  ['森 大地', 'もり だいち', 'あおば電機'],
  ['三浦 玲', 'みうら れい', 'みどりロボット']
]

export const LENDERS: readonly string[] = ['あおば電機', 'みどりロボット']

export interface PracticeCase {
  readonly lender: number
  readonly code: string
  readonly kit: string
  readonly name: string
  readonly model: string
  readonly count: number
  readonly accessories: string
  readonly yen: number
}

/** One row a case of units; what is counted stands below. */
export const CASES: readonly PracticeCase[] = [
  {
    lender: 0,
    code: 'AB-M',
    kit: '箱A',
    name: 'マイコンボード',
    model: 'micro:bit V2',
    count: 20,
    accessories: 'USBケーブル、電池ボックス',
    yen: 3200
  },
  {
    lender: 0,
    code: 'AB-P',
    kit: '箱B',
    name: 'ノートPC',
    model: '11型',
    count: 10,
    accessories: 'ACアダプター、マウス',
    yen: 45_000
  },
  {
    lender: 1,
    code: 'MD-R',
    kit: '箱C',
    name: 'ロボットカー',
    model: 'サーボ2輪',
    count: 12,
    accessories: '単3電池4本',
    yen: 8800
  },
  {
    lender: 1,
    code: 'MD-D',
    kit: '箱D',
    name: 'ドローン',
    model: 'トイドローン 80g',
    count: 6,
    accessories: 'プロペラガード、充電器',
    yen: 14_500
  }
]

export interface Pile {
  readonly lender: number
  readonly code: string
  readonly kit: string
  readonly kind: 'lot' | 'consumable'
  readonly name: string
  readonly count: number
  readonly unit: string
  readonly yen: number
}

export const PILES: readonly Pile[] = [
  {
    lender: 0,
    code: 'AB-G',
    kit: '箱B',
    kind: 'lot',
    name: '保護メガネ',
    count: 30,
    unit: '個',
    yen: 450
  },
  {
    lender: 1,
    code: 'MD-B',
    kit: '箱C',
    kind: 'consumable',
    name: '単3電池',
    count: 96,
    unit: '本',
    yen: 60
  },
  {
    lender: 1,
    code: 'MD-T',
    kit: '箱C',
    kind: 'lot',
    name: 'ドライバー',
    count: 15,
    unit: '本',
    yen: 300
  }
]

/** Start, minutes, title, owner, place, materials, plan B. */
export const PROGRAMME: readonly (readonly [
  start: string,
  minutes: number,
  title: string,
  owner: string,
  place: string,
  materials: string,
  planB: string
])[] = [
  ['09:30', 30, '受付・名札配り・健康観察', '安藤', '玄関', '名札1', ''],
  ['10:00', 15, 'はじまりの会・安全の約束', '小野寺', 'ホール', '', ''],
  ['10:15', 45, 'ロボットカーを組み立てる', '林', 'ホール', 'ロボットカー1・ドライバー1', ''],
  ['11:00', 10, '休けい・水を飲む', '全員', 'ホール', '', ''],
  ['11:10', 50, 'micro:bitでうごかす', '林', 'ホール', 'マイコンボード1・ノートPC1', ''],
  ['12:00', 60, 'おひる(点呼)', '全員', '和室', '', ''],
  [
    '13:00',
    60,
    '川べりでセンサー探検',
    '森',
    '河原',
    'マイコンボード1・電池ボックス1',
    '体育館で障害物コース'
  ],
  ['14:00', 10, '点呼・移動', '全員', '河原→ホール', '', ''],
  ['14:10', 60, 'ロボット運動会', '小野寺', 'ホール', 'ロボットカー1', ''],
  ['15:10', 20, 'ふりかえり・ひとこと', '林', 'ホール', 'ふせん3', ''],
  ['15:30', 30, '機材の返却と数え・お迎え', '全員', '玄関', '', '']
]
