import type { PresenceState } from '../../../domain/attendance/attendance.ts'
import type { Participant } from '../../../domain/entity.ts'
import { familyNameOf, nameOf, readName, yomiOf } from '../../../domain/people/people.ts'
import type { Role } from '../../../kit/views.ts'
import type { Clock, Day, Grade, Instant } from '../../../domain/id.ts'
import { clockOf, dayOf, dayParts, daysBetween, shortClock } from '../time.ts'

const WEEKDAYS = ['日', '月', '火', '水', '木', '金', '土'] as const

const grade: Record<Grade, string> = {
  nensho: '年少',
  nenchu: '年中',
  nencho: '年長',
  pre: '未就学',
  e1: '小1',
  e2: '小2',
  e3: '小3',
  e4: '小4',
  e5: '小5',
  e6: '小6',
  j1: '中1',
  j2: '中2',
  j3: '中3',
  h1: '高1',
  h2: '高2',
  h3: '高3',
  adult: '大人',
  other: 'そのほか'
}

const role: Record<Role, string> = {
  organizer: '運営',
  facilitator: '進行役',
  volunteer: 'ボランティア'
}

const state: Record<PresenceState, string> = {
  yet: 'まだ',
  arrived: '来た',
  absent: '欠席',
  left: '帰った'
}

function day(of: Day): string {
  const { month, date, weekday } = dayParts(of)
  return `${month}月${date}日(${WEEKDAYS[weekday]})`
}

export const common = {
  appName: 'キャラバンキット',
  tagline: '電波がなくても使える、旅する教室の道具箱',
  trademark: 'QRコードは(株)デンソーウェーブの登録商標です。',
  language: 'ことば',
  languages: { ja: '日本語', 'ja-easy': 'やさしい日本語', en: 'English' },
  close: 'とじる',
  cancel: 'やめる',
  back: 'もどる',
  save: '保存する',
  saving: '保存しています',
  again: 'もう一度ためす',
  choose: 'えらぶ',
  change: 'かえる',
  mainScreens: 'おもな画面',
  opening: 'ひらいています',
  notHere: {
    title: 'この画面は見つかりません',
    text: '住所がちがうか、この端末の役割では使わない画面です。'
  },
  noPeople: {
    title: 'この端末には、子どもの記録はありません',
    text: '名札の番号と呼び名だけを使います。そのほかは進行役の端末で見られます。'
  },
  failed: {
    title: 'うまく表示できませんでした',
    text: '記録はこの端末に残っています。開きなおすと、つづきから使えます。',
    reload: '開きなおす',
    report: '調べるためのファイルを保存する',
    piece: {
      title: 'この画面を ひらけませんでした',
      text: '記録はこの端末に残っています。もう一度ためしてください。だめなら、電波のある所で開きなおしてください。'
    }
  },
  practice: {
    band: 'れんしゅう中。つくりものの記録です。だれにも送りません',
    leave: 'れんしゅうを終わる'
  },
  tabs: {
    today: 'きょう',
    plan: '進行表',
    equipment: '機材',
    people: '家族',
    more: 'ほか',
    summary: 'まとめ',
    questions: 'ぶつかり',
    prepare: '準備',
    invite: '端末',
    print: '印刷',
    check: '出発前チェック'
  },
  role,
  grade,
  state,
  veil: {
    button: '目かくし',
    on: '目かくし中',
    /** Instead of a name; 0: wears no number. */
    number: (badge: number) => (badge > 0 ? `${badge}番` : '—')
  },
  /** Has come and has not left. */
  here: 'いる',
  expected: '予定',
  separator: '・',
  people: (count: number) => `${count}人`,
  records: (count: number) => `${count}件`,
  things: (count: number) => `${count}点`,
  tablets: (count: number) => `${count}台`,
  minutes: (count: number) => `${count}分`,
  peopleUnit: '人',
  recordsUnit: '件',
  minutesUnit: '分',
  dayNumber: (number: number) => `${number}日目`,
  /** Of a date on which something stands, and that is no day of its event. */
  cancelled: '中止',
  noEventDay: '開催日ではない日',
  day,
  dayLong: (of: Day) => `${dayParts(of).year}年${day(of)}`,
  clock: (of: Clock) => shortClock(of),
  span: (from: Clock, until: Clock) => `${shortClock(from)}–${shortClock(until)}`,
  time: (at: Instant) => shortClock(clockOf(at)),
  /** A moment as seen from now: today's by clock, yesterday's so named, older ones by date. */
  moment(at: Instant, now: Instant): string {
    const days = daysBetween(at, now)
    const clock = shortClock(clockOf(at))
    if (days === 0) return clock
    if (days === 1) return `きのう ${clock}`
    const { month, date } = dayParts(dayOf(at))
    return `${month}月${date}日 ${clock}`
  },
  ago(at: Instant, now: Instant): string {
    const minutes = Math.max(0, Math.floor((now - at) / 60_000))
    if (minutes < 1) return 'いま'
    if (minutes < 60) return `${minutes}分前`
    if (minutes < 48 * 60) return `${Math.floor(minutes / 60)}時間前`
    return `${Math.floor(minutes / 1440)}日前`
  },
  name: (name: string) => `${name}さん`,
  /** What a child is called by on screens. Papers, files, forms and searching take the entry itself. */
  called: (child: Named): string => readName(child),
  /** Small beside it: as written, where that says more. */
  beside: (child: Named): string => (yomiOf(child) === '' ? '' : nameOf(child)),
  familyOf: (child: Named): string => familyNameOf(child),
  /** Whoever is no child; several may stand in one text. */
  person: ({ name }: Read): string => name,
  besidePerson: ({ yomi }: Read): string => yomi
}

type Named = Pick<Participant, 'sei' | 'mei' | 'seiYomi' | 'meiYomi'>
/** A name with its reading, where there is one. */
interface Read {
  readonly name: string
  readonly yomi: string
}

export type CommonWords = typeof common
