import type { PrepareWords } from './ja.ts'
import { ruby } from '../../../words/ruby.ts'
import * as t from '../../../words/terms.ts'

const session = 'コマ'

export const prepare: PrepareWords = {
  title: ruby('準備', 'じゅんび'),
  lead: `${t.event}を ${t.make}ります。${t.roster}と ${t.equipment}を ${t.put}れます。`,
  events: t.event,
  coming: `これからの ${t.event}`,
  past: `おわった ${t.event}`,
  noEvents: `まだ ${t.event}が ありません`,
  noEventsNext: `${t.day}と ${t.venue}を きめてください。`,
  newEvent: `${t.event}を ${t.make}る`,
  gone: `この ${t.event}は、この ${t.tablet}に ありません。`,
  goneNext: `もどって、もう いちど ${t.choose}んでください。`,
  backToEvents: `${t.event}の ${ruby('一覧', 'いちらん')}に もどる`,
  backToEvent: `${t.event}に もどる`,

  eventTitle: `${t.event}の ${t.name}`,
  eventTitleHint: 'れい: ゆずはら キャラバン',
  days: t.day,
  dayN: (n) => `${n}${ruby('日目', 'にちめ')}`,
  addDay: `${t.day}を ふやす`,
  removeDay: (day) => `${day}を けす`,
  venues: t.venue,
  venueN: (n) => `${t.venue}${n}`,
  venueHint: 'れい: ゆずはら こうみんかん',
  addVenue: `${t.venue}を ふやす`,
  create: `この ${t.event}を ${t.make}る`,
  createWhy: (missing) => `${missing}を ${t.put}れてください`,
  missingTitle: t.name,
  missingDay: t.day,
  missingVenue: t.venue,
  and: ' と ',
  edit: 'なおす',
  save: `${t.save}する`,
  saved: `${t.save}しました`,
  cancel: 'やめる',
  add: 'ふやす',

  nextStep: `${t.next}に すること`,
  allReady: 'ぜんぶ できました。',
  allReadyNext: `${t.before}する まえに、ぜんぶの ${t.tablet}の チェックを ${t.look}てください。`,
  seeTablets: `${t.tablet}を ${t.look}る`,
  steps: 'すること',
  stepsDone: (n, of) => `${of}の うち ${n} できました`,
  people: (n) => `${n}${ruby('人', 'にん')}`,
  things: (n) => `${n}こ`,
  sessionCount: (n) => `${n}コマ`,
  blockCount: (n) => `${n}こ`,
  tablets: (n) => `${n}${ruby('台', 'だい')}`,
  checked: (n, of) =>
    `${of}${ruby('台', 'だい')}の うち ${n}${ruby('台', 'だい')}が チェックを おわりました`,
  step: {
    days: {
      name: `${t.day}と ${t.name}`,
      next: `${t.day}を きめる`,
      missing: `${t.day}が まだ きまっていません`
    },
    venues: {
      name: t.venue,
      next: `${t.venue}を ${t.put}れる`,
      missing: `${t.venue}が まだ ありません`
    },
    sessions: {
      name: session,
      next: `${session}を ${t.make}る`,
      missing: `${session}が ないと、${ruby('受付', 'うけつけ')}を はじめることが できません`
    },
    roster: {
      name: t.roster,
      next: `${t.roster}を ${t.put}れる`,
      missing: `${t.roster}が まだ ありません`
    },
    groups: {
      name: t.group,
      next: `${t.group}を ${t.make}る`,
      missing: `${t.group}が なくても はじめられます`
    },
    equipment: {
      name: t.equipment,
      next: `${t.equipment}を ${t.put}れる`,
      missing: `${t.equipment}が まだ ありません`
    },
    plan: {
      name: t.plan,
      next: `${t.plan}を ${t.put}れる`,
      missing: `${t.plan}が まだ ありません`
    },
    staff: {
      name: 'スタッフ',
      next: 'スタッフを たす',
      missing: `${t.name}が あると、${t.record}した ${t.person}を すぐに ${t.choose}べます`
    },
    lenders: {
      name: t.lender,
      next: `${t.lender}を ${t.put}れる`,
      missing: `${t.lender}が まだ ありません`
    },
    tablets: {
      name: t.tablet,
      next: `${t.tablet}を ${t.invitation}する`,
      missing: `ほかの ${t.tablet}が まだ ありません`
    }
  },

  sessions: session,
  sessionsLead: `${session}は、1つの ${t.venue}の 1つの ${t.time}です。${ruby('受付', 'うけつけ')}は ${session}ごとに します。`,
  noSessions: `まだ ${session}が ありません`,
  noEventDayNext: '「なおす」で ほかの ひに してください。',
  newSession: `${session}を たす`,
  editSession: `${session}を なおす`,
  sessionTitle: `${session}の ${t.name}`,
  sessionTitleHint: 'れい: ロボットの ひ・あさ',
  day: t.day,
  venue: t.venue,
  allVenues: `ぜんぶの ${t.venue}`,
  start: 'はじまり',
  end: 'おわり',
  orderWrong: 'おわりは、はじまりより あとです',
  fillTitle: `いっしょに ${t.make}る`,
  fillLead: `${session}が ない ${t.day}と ${t.venue}に、${t.same}じ ${t.time}の ${session}を ${t.make}ります。あとで なおせます。`,
  fill: (n) => `${n}${session} ${t.make}る`,
  morning: ruby('午前', 'ごぜん'),
  afternoon: ruby('午後', 'ごご'),

  venueName: `${t.venue}の ${t.name}`,
  address: ruby('住所', 'じゅうしょ'),
  addressHint: `${ruby('救急車', 'きゅうきゅうしゃ')}を よぶときに ${t.read}みます`,
  noVenues: `まだ ${t.venue}が ありません`,

  groups: t.group,
  groupsLead: `もじと かたちで わかります。きょうだいは ${t.same}じ ${t.group}です。`,
  noGroups: `まだ ${t.group}が ありません`,
  groupName: (letter) => `${letter}${t.group}`,
  shape: 'かたち',
  shapes: {
    circle: 'まる',
    triangle: 'さんかく',
    square: 'しかく',
    star: 'ほし',
    diamond: 'ひしがた',
    heart: 'ハート'
  },
  addGroup: (letter) => `${letter}${t.group}を たす`,
  groupLetter: `${t.group}の もじ`,

  spread: {
    title: `${ruby('子', 'こ')}どもを ${ruby('班', 'はん')}に わける`,
    lead: `きょうだいは おなじ ${ruby('班', 'はん')}です。${ruby('学年', 'がくねん')}は まぜます。おとなは はいりません。`,
    preview: 'わけかたを みる',
    whom: 'だれを わけるか',
    without: `${ruby('班', 'はん')}が ない ${ruby('子', 'こ')}だけ`,
    all: 'みんな わけなおす',
    members: (count) => `${count}${ruby('人', 'にん')}`,
    act: (count) => `${count}${ruby('人', 'にん')}を この ${ruby('班', 'はん')}に する`,
    nobody: `${ruby('班', 'はん')}が かわる ${ruby('子', 'こ')}は いません`,
    done: (count) => `${count}${ruby('人', 'にん')}の ${ruby('班', 'はん')}を きめました`
  },
  onRoster: {
    title: `${ruby('名簿', 'めいぼ')}に いれる`,
    lead: `いれると、${ruby('受付', 'うけつけ')}と ${ruby('点呼', 'てんこ')}に カードが でます。${ruby('子', 'こ')}どもの ${ruby('数', 'かず')}には いれません。`,
    allThere: `スタッフは みんな ${ruby('名簿', 'めいぼ')}に います。`,
    add: (count) => `${count}${ruby('人', 'にん')}を ${ruby('名簿', 'めいぼ')}に いれる`,
    nobody: 'スタッフを えらんでください',
    added: (count) => `スタッフ ${count}${ruby('人', 'にん')}を いれました`
  },
  staff: 'スタッフ',
  staffLead: `${t.record}する ${t.person}の ${t.name}です。${t.equipment}を わたす ときにも ${t.use}います。`,
  noStaff: 'まだ スタッフが いません',
  addStaff: 'スタッフを たす',
  staffName: t.name,
  staffYomi: 'よみ(ひらがな)',
  organisation: t.company,

  lenders: t.lender,
  lendersLead: `${t.equipment}を ${ruby('貸', 'か')}してくれる ${t.company}です。ねだんは、その ${t.company}と ${t.organizer}だけが ${t.look}ます。`,
  lenderName: `${t.company}の ${t.name}`,
  addLender: `${t.company}を たす`,

  plan: t.plan,
  planLead: `1つの ${t.line}は 1つの ${t.plan}です。${t.venue}を ${t.choose}ばないと、ぜんぶの ${t.venue}の ${t.plan}です。`,
  noBlocks: `この ${t.day}の ${t.plan}は まだ ありません`,
  importPlan: `${t.plan}の ファイルを ${t.put}れる`,
  newBlock: `${t.plan}を たす`,
  editBlock: `${t.plan}を なおす`,
  minutes: 'ながさ',
  minutesUnit: ruby('分', 'ふん'),
  blockTitle: 'すること',
  owner: `する ${t.person}`,
  place: t.place,
  materials: `${ruby('使', 'つか')}うもの(1くみ)`,
  materialsHint: 'れい: ノートPC1・ケーブル1',
  planB: 'あめの とき',

  copy: {
    from: `まえの ${t.event}を つかう`,
    empty: 'はじめから つくる',
    open: `この ${t.event}と おなじ ものを ${t.make}る`,
    parts: ({ venues, sessions, groups, blocks }) =>
      [
        venues > 0 && `${t.venue} ${venues}`,
        sessions > 0 && `${session} ${sessions}`,
        groups > 0 && `${t.group} ${groups}`,
        blocks > 0 && `${t.plan} ${blocks}`
      ]
        .filter(Boolean)
        .join('・'),
    brings: (parts) => (parts === '' ? 'うつす ものは ありません。' : `${parts}を うつします。`),
    noChildren: `${ruby('子', 'こ')}どもの ${t.name}と ${t.record}は うつしません。スタッフと ${t.lender}は そのまま つかえます。`,
    differs: (old, now) =>
      `まえの ${t.event}は ${old}${ruby('日', 'にち')}、${t.fresh}しい ${t.event}は ${now}${ruby('日', 'にち')}です。`,
    leaves: (parts) =>
      parts === ''
        ? `たりない ${t.day}には なにも ありません。`
        : `たりない ${t.day}の ${parts}は うつしません。`,
    emptyFrom: (day) =>
      `${day}${ruby('日目', 'にちめ')}からは ${session}も ${t.plan}も まだ ありません。`,
    made: (title) => `「${title}」を ${t.make}りました。`,
    madeNext: `ぜんぶの ${t.screen}に この ${t.event}が ${ruby('出', 'で')}ます。つぎは ${t.roster}を ${t.read}みます。`,
    did: `を ${t.make}りました`
  }
}
