import * as t from '../../../words/terms.ts'
import { ruby } from '../../../words/ruby.ts'
import type { MoveWords } from './ja.ts'

const children = ruby('子', 'こ')
const reply = ruby('返事', 'へんじ')
const paper = ruby('紙', 'かみ')
const who = ruby('人', 'にん')

export const move: MoveWords = {
  title: `${t.day}を うごかす`,
  lead: `${t.save}するまで、なにも かわりません。あとで もとの ${t.day}に もどせます。`,
  door: `${t.day}を うごかす`,
  doorHint: 'たいふうなどで、ほかの ひに するとき',
  now: 'いま',
  target: `あたらしい ${t.day}`,
  firstDay: 'はじめの ひ',
  firstDayHint: 'ほかの ひも おなじだけ うごきます',
  eachDay: `1日ずつ ${t.choose}ぶ`,
  dayTo: (day) => `${day}の あたらしい ひ`,
  twice: `${t.same}じ ${t.day}が 2つ あります。べつの ${t.day}に してください。`,
  noDay: `${t.day}を ${t.choose}んでください。`,
  back: (days) => `もとの ひ(${days})に もどす`,
  along: 'いっしょに うごくもの',
  sessions: (n, blocks) => `コマ ${n}つ、${t.plan} ${blocks}つ`,
  sessionsAs: `${t.time}と ${t.venue}は そのままです。`,
  children: (n, families) => `${children} ${n}${who}(${families}${t.family})の くる ${t.day}`,
  childrenAs: `いっしょに うごきます。`,
  onlyOn: (days, n) => `${days}だけ ${n}${who}`,
  onAll: (n) => `ぜんぶの ${t.day} ${n}${who}`,
  onNone: (n) => `こない ${n}${who}`,
  due: `${t.record}を けす ${t.day}`,
  dueAs: `あたらしい ${t.day}から かぞえます。`,
  stays: 'うごかないもの',
  recorded: (day) => `${day}の ${t.record}`,
  recordedAs: `この ${t.day}は もう おわりました。そのままです。`,
  handedOut: `もう わたした ${paper}と ファイル`,
  handedOutAs: (things) => `${things}。ふるい ${t.day}の ままです。`,
  handedOutOf: (what, n) => `${what} ${n}かい`,
  nothingStays: 'ありません。',
  see: `${t.look}る`,
  toCall: (n) => `${t.phone}する ${t.family} ${n}`,
  toCallAs: `${t.save}すると、${reply}を ${t.write}く ところが できます。`,
  sum: (sessions, n) => `コマ ${sessions}つと ${children} ${n}${who}の ${t.day}を`,
  by: (days) => `${Math.abs(days)}日 ${days > 0 ? 'あとに' : 'まえに'} します。`,
  each: '1日ずつ うごかします。',
  tablets: (n) =>
    n === 0
      ? `${t.signal}が なくても ${t.save}できます。`
      : `ほかの ${t.tablet} ${n}台は、つぎに つながったとき かわります。`,
  choose: 'あたらしい ひを えらんでください',
  until: (first, last) => `${first}から ${last}まで`,
  act: (days) => `${days}に うごかす`,
  gone: `この ${t.event}は この ${t.tablet}に ありません。`,
  goneNext: `もどって もういちど ${t.choose}んでください。`,

  calls: `${t.phone}する ${t.family}`,
  callsLead: (days) => `あたらしい ${t.day}は ${days}です。${reply}を ${t.write}いてください。`,
  callsDoor: 'あたらしい ひを つたえる',
  nobody: `${t.phone}する ${t.family}は いません`,
  nobodyNext: `${t.day}を うごかすと、ここに ${t.family}が ならびます。`,
  done: 'おわった',
  yet: 'まだ',
  called: (done, of) => `${of}のうち ${done}の かぞくに でんわしました`,
  showAll: 'ぜんぶ',
  show: 'みるもの',
  noneLeft: `みんなに ${t.phone}しました。`,
  family: (name) => `${name}さん`,
  noPhone: `${t.phone}の ${t.number}が ありません`,
  call: (phone) => `${phone} に でんわする`,
  write: `${t.write}く`,
  rewrite: 'なおす',
  answer: (name) => `${name}の へんじ`,
  answers: {
    comes: 'くる',
    cannot: 'こられない',
    unreached: 'でない',
    reached: 'つたえた',
    'calls-back': 'あとで でんわが くる'
  },
  answered: (answer, by, when) =>
    [answer, [by, when].filter(Boolean).join(' ')].filter(Boolean).join('・'),
  clear: '「まだ」に もどす',
  cannotTitle: `くる ${t.day}から はずしますか`,
  cannotLead: `はずすと、あたらしい ${t.day}に まちません。あとで もどせます。`,
  takeOff: (child, days) => `${child}を ${days}から はずす`,
  takenOff: (child) => `${child}: あたらしい ${t.day}は きません`,
  keep: 'はずさない',
  paper: `${paper}で`,
  paperTitle: `${t.phone}する ${t.family}`,
  paperFamily: t.family,
  paperPhone: t.phone,
  paperAnswer: reply,
  paperWho: 'だれが・いつ',
  paperLead: (days) => `あたらしい ${t.day}は ${days}です。きますか。`,
  backToCalls: `${t.phone}する ${t.family}へ`
}
