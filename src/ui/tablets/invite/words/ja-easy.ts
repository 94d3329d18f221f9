import type { InviteWords } from './ja.ts'
import { ruby } from '../../../words/ruby.ts'
import * as t from '../../../words/terms.ts'

const machines = ruby('台', 'だい')

export const invite: InviteWords = {
  title: `${t.tablet}を ${t.invitation}する`,
  lead: `1つの QR で 1${machines} ${t.enter}れます。`,
  signal: `${t.invitation}には ${t.signal}が いります。`,
  signalNext: `この ${t.tablet}と、${t.enter}る ${t.tablet}の りょうほうです。${t.venue}に ${ruby('行', 'い')}く まえに してください。`,
  offline: `${t.now}は ${t.signal}が ありません。`,
  offlineNext: `${t.signal}の ある ${t.place}に ${ruby('行', 'い')}ってください。`,
  practice: `${t.practice}では ${t.invitation}できません。`,
  practiceNext: `「${ruby('団体', 'だんたい')}を つくる」の あとに してください。`,
  role: `だれの ${t.tablet}ですか`,
  roles: {
    facilitator: ruby('進行役', 'しんこうやく'),
    volunteer: 'ボランティア',
    organizer: t.organizer
  },
  roleSub: {
    facilitator: `${ruby('受付', 'うけつけ')}、${t.plan}、${t.equipment}。${t.choose}んだ ${t.event}の ${t.roster}を ${t.look}ます`,
    volunteer: `${t.equipment}と ${t.plan}だけです。${t.child}どもの ${t.roster}は ${t.enter}りません`,
    organizer: `ぜんぶを ${t.look}て、${t.invitation}して、きめます`
  },
  events: `どの ${t.event}ですか`,
  eventsWhy: `${t.event}を 1つ ${t.choose}んでください`,
  noEvents: `まだ ${t.event}が ありません。`,
  noEventsNext: `${ruby('先', 'さき')}に ${t.event}を ${t.make}ってください。`,
  lender: `どの ${t.company}の ${t.person}ですか`,
  lenderNone: `${t.company}を ${t.choose}ばない`,
  lenderSub: `その ${t.company}の ${t.equipment}の ねだんを ${t.look}ることが できます`,
  label: `${t.tablet}の ${t.name}`,
  labelHint: `つづけて ${t.invitation}すると、${t.number}が 1つずつ ふえます`,
  baseLabel: '端末',
  hours: `${t.use}える ${t.time}`,
  hoursN: {
    2: `2${t.time}`,
    24: `1${ruby('日', 'にち')}`,
    72: `3${ruby('日', 'にち')}`
  },
  start: 'QR を だす',
  making: `${t.make}っています`,
  againSub: `1${machines} ${t.enter}ると、${t.next}の QR が でます`,
  showThis: (label) => `${label} に この QR を ${t.show}せてください`,
  howTo: `${t.enter}る ${t.tablet}で「${ruby('参加', 'さんか')}する」を おして ${t.read}みます。`,
  qrOf: (label) => `${label} の QR`,
  until: (time) => `${time} まで ${t.use}えます`,
  waiting: `${t.wait}っています`,
  copy: 'リンクを コピー',
  share: 'リンクを おくる',
  shareTitle: (label) => `キャラバンキットの 招待 (${label})`,
  copied: 'コピーしました',
  copyFailed: `コピーできませんでした。${ruby('下', 'した')}の リンクを ながく おして ください。`,
  linkWarning: `この リンクが あると、だれでも 1${machines} ${t.enter}れます。おくる ${t.person}を たしかめてください。`,
  joined: (label) => `${label} が ${t.enter}りました`,
  joinedCount: (n) => `${t.enter}った ${t.tablet} ${n}${machines}`,
  next: (label) => `${t.next}の QR を だす: ${label}`,
  finish: 'おわる',
  finishSub: `${t.use}わなかった ${t.invitation}は、${ruby('下', 'した')}で けせます`,
  list: `${t.invitation}の ${ruby('一覧', 'いちらん')}`,
  open: `${t.wait}っている ${t.invitation}`,
  openLeft: (n) => `まだ ${t.use}われていない ${t.invitation}が ${n}つ あります。`,
  openLeftNext: `QR や リンクが ある ${t.person}は、まだ ${t.enter}れます。いらない ${t.invitation}は けしてください。`,
  noOpen: `${t.wait}っている ${t.invitation}は ありません`,
  past: `これまでの ${t.invitation}`,
  state: {
    open: `${t.wait}っています`,
    used: `${t.enter}りました`,
    withdrawn: 'けしました',
    expired: `${t.time}が おわりました`
  },
  withdraw: 'けす',
  withdrawn: (label) => `${label} の ${t.invitation}を けしました`,
  withdrawOf: (label) => `${label} の ${t.invitation}を けす`,
  usedBy: (device) => `${device} が ${t.use}いました`,
  toTablets: `${t.tablet}を ${t.look}る`
}
