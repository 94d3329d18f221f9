import { ruby } from '../../words/ruby.ts'
import * as t from '../../words/terms.ts'
import { saysOf, type RemovalWords, type StaysOf } from './ja.ts'

const remain = 'のこります'
const list = ruby('一覧', 'いちらん')
const attendance = `きた・やすみの ${t.record}`

const stays: StaysOf = {
  events: {
    sessions: (n) => `コマ ${n}つも、でなくなります。`,
    children: (n) =>
      `${t.roster}の ${n}人は、${list}に でなくなります。きめた ${t.day}に、${t.record}は きえます。`,
    marks: (n) => `${attendance} ${n}つは ${remain}。`
  },
  venues: { things: (n) => `この ${t.venue}に ある ${t.equipment} ${n}つは、そのままです。` },
  sessions: {
    children: (n) =>
      `この コマに くる ${t.child}が ${n}人 います。くる コマを たしかめてください。`,
    marks: (n) =>
      `${n}人の ${attendance}が あります。${t.record}は ${remain}。うけつけには でません。`
  },
  groups: {
    children: (n) => `${n}人は ${t.group}なしに なります。もどすと、また この ${t.group}です。`,
    things: (n) => `この ${t.group}の ${t.equipment} ${n}つは、そのままです。`
  },
  staff: {
    things: (n) => `この ${t.person}の ${t.equipment} ${n}つは、そのままです。`,
    records: (n) => `この ${t.person}の ${t.record} ${n}つは、${t.name}と いっしょに ${remain}。`
  },
  lenders: {},
  blocks: {},
  templates: {},
  assets: { records: (n) => `この ${t.equipment}の ${t.record} ${n}つは ${remain}。` }
}

export const removal: RemovalWords = {
  act: {
    events: `この ${t.event}を はずす`,
    venues: `この ${t.venue}を はずす`,
    sessions: 'この コマを はずす',
    groups: `この ${t.group}を はずす`,
    staff: `この ${t.person}を はずす`,
    lenders: `この ${t.lender}を はずす`,
    blocks: `この ${t.plan}を はずす`,
    assets: `この ${t.equipment}を はずす`,
    templates: `この ひな${ruby('型', 'がた')}を はずす`
  },
  kind: {
    events: t.event,
    venues: t.venue,
    sessions: 'コマ',
    groups: t.group,
    staff: 'スタッフ',
    lenders: t.lender,
    blocks: t.plan,
    assets: t.equipment,
    templates: `ひな${ruby('型', 'がた')}`
  },
  ask: (name) => `${name}を はずしますか`,
  hangs: (root, hanging) => saysOf(stays[root], hanging),
  nothing: `これに つながる ${t.record}は ありません。`,
  later: `${list}に でなくなります。「はずした もの」から、いつでも もどせます。`,
  yes: 'はずす',
  no: 'やめる',
  first: 'まだ はずせません',
  go: {
    sessions: `コマを ${t.look}る`,
    blocks: `${t.plan}を ${t.look}る`,
    children: `${t.family}を ${t.look}る`,
    things: `${t.equipment}を ${t.look}る`
  },
  did: 'を はずしました',
  came: 'を もどしました',
  list: 'はずした もの',
  count: (n) => `${n}つ`,
  kept: (of) => `つながる もの: ${of.join('・')}`,
  keeps: {
    sessions: (n) => `コマ ${n}つ`,
    blocks: (n) => `${t.plan} ${n}つ`,
    children: (n) => `こども ${n}人`,
    marks: (n) => `${attendance} ${n}人`,
    things: (n) => `${t.equipment} ${n}つ`,
    records: (n) => `${t.record} ${n}つ`
  },
  lead: 'いつでも もどせます。ここからは きえません。',
  none: 'はずした ものは ありません',
  noneNext: `${t.venue}や コマを はずすと、ここに ${remain}。`,
  back: 'もどす',
  backOf: (name) => `${name}を もどす`,
  groupName: (letter) => `${letter}${t.group}`,
  child: 'こども',
  childGone: `${t.record}は ありません`,
  childClosed: `${attendance}は のこっています`,
  actRoster: {
    child: `この ${t.child}を ${t.roster}から はずす`,
    family: (n) => `この ${t.family} ${n}人を ${t.roster}から はずす`
  },
  childNothing: `${t.roster}や うけつけに でなくなります。もどすと、かいた ことも また でます。`,
  childCloses: (days) =>
    `${attendance}が あります。${t.record}の ある ${t.day}だけ くる ことに します: ${days}。`,
  familyOf: (name) => `${name}の ${t.family}`,
  didRoster: `を ${t.roster}から はずしました`,
  askRoster: (name) => `${name}を ${t.roster}から はずしますか`,
  childOff: `${t.roster}から はずした ${t.child}です`,
  each: (name, text) => `${name}: ${text}`,
  laterRoster: `${ruby('準備', 'じゅんび')}の「はずした もの」から、いつでも もどせます。`,
  childSlip: `まちがいとして、きた ${t.record}と ${t.badge}の ${t.number}も もどします。`
}
