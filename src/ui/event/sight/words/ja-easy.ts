import type { SightWords } from './ja.ts'
import { ruby } from '../../../words/ruby.ts'
import * as t from '../../../words/terms.ts'

const kyou = ruby('今日', 'きょう')
const hajimaru = ruby('始', 'はじ')
const hito = ruby('人', 'にん')

export const sight: SightWords = {
  bar: `${t.look}ている ${t.event}`,
  change: 'かえる',
  state: {
    today: (n, of) => (of > 1 ? `${kyou} ${n}${ruby('日目', 'にちめ')}` : kyou),
    tomorrow: 'あした',
    coming: (days) => `あと ${days}${ruby('日', 'にち')}`,
    between: `つぎの ${t.day}まで ${t.wait}つ`,
    over: 'おわった',
    noDay: `${t.day}が まだ`
  },
  elsewhere: (title) => `ほかの ${t.screen}は 「${title}」です。`,
  takeThis: `ぜんぶの ${t.screen}を これに する`,
  todayIs: (title) => `${kyou}は 「${title}」の ${t.day}です。`,
  tookOver: (title) => `「${title}」から ${kyou}の ${t.event}に かわりました。`,
  fellBack: (title) => `「${title}」から あとに ${hajimaru}まった ${t.event}に かわりました。`,
  nearest: `${kyou}は ${t.event}が 2つ ${ruby('以上', 'いじょう')} あります。${t.time}が ${ruby('近', 'ちか')}い ほうです。`,

  title: `どの ${t.event}を ${t.look}ますか`,
  lead: `${t.choose}んだ ${t.event}が、ぜんぶの ${t.screen}と ${ruby('紙', 'かみ')}に ${ruby('出', 'で')}ます`,
  now: (title) => `${t.now}は 「${title}」です。`,
  why: {
    'by-hand': `${t.person}が ${t.choose}びました。ほかの ${t.event}の ${t.day}が ${ruby('来', 'く')}るまで、かわりません。`,
    today: `${kyou}の ${t.event}です。`,
    'nearest-session': `${kyou}の ${t.event}の なかで、${t.time}が ${ruby('近', 'ちか')}い ほうです。`,
    'began-last': `${kyou}は ${t.event}が ありません。いちばん ${ruby('近', 'ちか')}い ${t.day}に ${hajimaru}まった ものです。`,
    next: `まだ ${hajimaru}まった ${t.event}が ありません。つぎに ${hajimaru}まる ものです。`,
    'no-day': `${t.day}が きまった ${t.event}が まだ ありません。`
  },
  coming: 'これから',
  comingOrder: `${ruby('近', 'ちか')}い じゅん`,
  past: 'おわった もの',
  pastOrder: `${t.fresh}しい じゅん`,
  venues: (n) => `${t.venue} ${n}`,
  more: (year, n) => `${year}${ruby('年', 'ねん')} あと ${n}つ`,
  applied: ` ${hito} もうしこみ`,
  came: ` ${hito} ${ruby('来', 'き')}ました`,
  open: (n) => `${n}${ruby('件', 'けん')}`,
  openLong: (n) => `きめる ことが ${n}${ruby('件', 'けん')}`,
  allDone: 'ぜんぶ おわり',
  inPreparation: ruby('準備中', 'じゅんびちゅう'),
  rehearsal: 'れんしゅう',
  create: `${t.event}を ${t.make}る`,
  allQuestions: `ぶつかりを ${t.look}る`
}
