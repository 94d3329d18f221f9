import type { Block } from '../../../src/domain/entity.ts'
import type { EventView } from '../../../src/kit/event/views.ts'

export const EVENT = 'eventAAA'
export const DAY = '2026-11-22'
export const HALL = 'venueHAL'
export const GYM = 'venueGYM'
export const RIVER = 'venueRIV'
export const FIRST = 'sessionA'
export const TK = 'lenderTK'
export const MR = 'lenderMR'

/** Invented: no such town, and nobody of these names. */
export const PLACE: EventView = {
  event: {
    id: EVENT,
    title: '柚子原町キャラバン',
    days: ['2026-11-21', '2026-11-22', '2026-11-23'],
    retention: []
  },
  venues: [
    {
      id: HALL,
      event: EVENT,
      name: '柚子原公民館',
      address: '柚子原町 大字 中沢 1234番地',
      addressYomi: 'ゆずはらちょう おおあざ なかざわ 1234ばんち',
      landmark: '国道ぞい、赤い橋の手前。JAのとなり',
      telephone: '0000-55-0021',
      signal: '玄関の外、掲示板の前',
      aed: '玄関を入って右の壁・赤い箱',
      hospital: '県立北部病院・車で35分・0000-52-8800',
      meeting: '加納 → 国道の入口',
      order: 0
    },
    { id: GYM, event: EVENT, name: '旧西小 体育館', address: '', order: 1 },
    { id: RIVER, event: EVENT, name: '川べり広場', address: '', order: 2 }
  ],
  sessions: [
    session(FIRST, HALL, 'コマ1 ロボットの日', '09:30', '16:00'),
    session('sessionB', GYM, '1 ドローン・午前', '09:30', '12:00'),
    session('sessionC', GYM, '2 3Dプリンター・午後', '13:00', '15:30'),
    session('sessionD', RIVER, '1 センサー探検・午後', '13:00', '15:00')
  ],
  groups: [
    { id: 'groupAAA', event: EVENT, letter: 'A', shape: 'circle' },
    { id: 'groupBBB', event: EVENT, letter: 'B', shape: 'triangle' },
    { id: 'groupCCC', event: EVENT, letter: 'C', shape: 'square' },
    { id: 'groupDDD', event: EVENT, letter: 'D', shape: 'star' }
  ],
  staff: [
    { id: 'staffAAA', name: '三宅 里奈', yomi: 'みやけ りな', organisation: 'こどもテック' },
    { id: 'staffBBB', name: '加納 誠', yomi: 'かのう まこと', organisation: 'こどもテック' },
    { id: 'staffCCC', name: '林 直樹', yomi: 'はやし なおき', organisation: '高見精機' }
  ],
  lenders: [
    { id: TK, name: '高見精機' },
    { id: MR, name: '緑ロボティクス' }
  ],
  peopleReadable: true
}

function session(id: string, venue: string, title: string, start: string, end: string) {
  return { id, event: EVENT, venue, day: DAY, title, start, end }
}

const TITLES = [
  'こがね小 出前教室',
  '南山村 夏のものづくり',
  'みなと町 ロボット合宿 2日間 (雨のときは体育館)'
]

/** The one that runs, then others by turns half a year before and after it. */
/** How the event in sight stands. */
const STANDINGS = {
  usual: {},
  rehearsal: { rehearsal: true },
  'off-day': { cancelled: PLACE.event.days.slice(-1) },
  cancelled: { cancelled: PLACE.event.days }
} as const

export function eventsOf(
  count: number,
  standing: keyof typeof STANDINGS = 'usual'
): readonly EventView[] {
  return Array.from({ length: count }, (_, at) => {
    if (at === 0) return { ...PLACE, event: { ...PLACE.event, ...STANDINGS[standing] } }
    const months = (at % 2 === 0 ? 1 : -1) * Math.ceil(at / 2) * 5
    const day = new Date(Date.UTC(2026, 10 + months, 3 + at)).toISOString().slice(0, 10)
    const event = { ...PLACE.event, id: `event${at}`, title: TITLES[at % 3] ?? '', days: [day] }
    return { ...PLACE, event: at === count - 1 && at > 4 ? { ...event, days: [] } : event }
  })
}

const PLAN = `09:30|30|受付・名札配り・健康観察|受付2名|玄関|名札1||0
10:00|15|はじまりの会・安全の約束|代表|ホール|||0
10:15|45|ロボットカーを組み立てる|メンターA|ホール|ロボットカー1・ドライバー1||0
11:00|10|休けい・水を飲む|全員|ホール|||5
11:10|50|micro:bitでうごかす|メンターB|ホール|ノートPC 1・USBケーブル 1||5
12:00|60|おひる(点呼)|全員|和室|||5
13:00|60|川べりでセンサー探検|メンターC|河原|ボード 1・電池ボックス 1|体育館で障害物コース|5
14:00|10|点呼・移動|全員|河原からホール|||5
14:10|60|ロボット運動会|代表|ホール|||5
15:10|20|ふりかえり・ひとこと|メンターA|ホール|||0
15:30|30|機材の返却と数え・お迎え|全員||||0`

export const BLOCKS: readonly Block[] = PLAN.split('\n').map((line, at) => {
  const [
    start = '',
    minutes,
    title = '',
    owner = '',
    place = '',
    materials = '',
    planB = '',
    shift
  ] = line.split('|')
  return {
    id: `block${String(at).padStart(3, '0')}`,
    event: EVENT,
    venue: HALL,
    day: DAY,
    start,
    minutes: Number(minutes),
    title,
    owner,
    place,
    materials,
    planB,
    shift: Number(shift),
    cut: 0,
    skipped: false
  }
})
