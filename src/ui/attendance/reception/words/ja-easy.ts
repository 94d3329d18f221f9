import { san } from '../../../words/san.ts'
import type { ReceptionWords } from './ja.ts'
import { reception as plain } from './ja.ts'
import { ruby } from '../../../words/ruby.ts'
import { common } from '../../../words/common/ja-easy.ts'

const title = ruby('受付', 'うけつけ')
const person = ruby('人', 'ひと')
const child = `${ruby('子', 'こ')}ども`
const record = ruby('記録', 'きろく')
const name = ruby('名前', 'なまえ')
const time = ruby('時間', 'じかん')
const photo = ruby('写真', 'しゃしん')
const pickup = `お${ruby('迎', 'むか')}え`
const guardian = ruby('保護者', 'ほごしゃ')
const tablet = ruby('端末', 'たんまつ')
const came = `${ruby('来', 'き')}た`
const went = ruby('帰', 'かえ')

export const reception: ReceptionWords = {
  ...plain,
  title,
  heading: (session) => `${title}・${session}`,
  everybody: common.expected,
  care: ruby('配慮', 'はいりょ'),
  photoNo: photo,
  railRow: (row, yet) => `${row}の ${ruby('行', 'ぎょう')} まだ ${yet}${ruby('人', 'にん')}`,
  railDone: (row) => `${row}の ${ruby('行', 'ぎょう')} みんな ${ruby('来', 'き')}ました`,
  railNone: (row) => `${row}の ${ruby('行', 'ぎょう')} だれも いません`,
  mine: (received) => `この ${tablet} ${received}`,
  alone: `この ${tablet}だけ`,
  other: (device, until) => `${device}は ${until} まで`,
  by: {
    label: `カードの ならべかた`,
    child: `ひとり ずつ`,
    family: `${ruby('家族', 'かぞく')} ごと`
  },
  apart: (children, adults) =>
    `${child} ${children}${ruby('人', 'にん')}・おとな ${adults}${ruby('人', 'にん')}`,
  familyYet: (count) => `まだ ${count}${ruby('人', 'にん')}`,
  familyOf: (family) => `${san(family)}の ${ruby('家族', 'かぞく')}`,
  familyCame: (count) =>
    `さんの ${ruby('家族', 'かぞく')} ${count}${ruby('人', 'にん')}が ${ruby('来', 'き')}ました`,
  wholeFamily: (count) =>
    `${ruby('家族', 'かぞく')} みんな ${came}（${count}${ruby('人', 'にん')}）`,
  broughtBy: `いっしょに ${came} ${person}`,
  cameWith: (who) => `${san(who)}と ${ruby('来', 'き')}ました`,
  recentTitle: `さいきんの ${record}`,
  recentLead: '20こ あります。ここで もとに もどせます。',
  recentNone: `まだ ${record}が ありません`,
  searchTitle: `${name}で さがす`,
  searchField: `ひらがな・${name}・ばんごう`,
  searchHint: 'はじめの ひらがなだけで いいです',
  searchNone: 'いません',
  elsewhere: {
    title: `ほかの ${ruby('会場', 'かいじょう')}の ${ruby('子', 'こ')}`,
    lead: 'ここに きたら、カードを おしてください。',
    expected: (venues) => `${venues}に くる ${ruby('子', 'こ')}です`,
    notToday: `${ruby('今日', 'きょう')}に くる ${ruby('子', 'こ')}では ありません`,
    seen: (state, when, venue) => `${when} ${venue}で ${state}`
  },
  reading: {
    open: `${ruby('名札', 'なふだ')}を よむ`,
    title: `${ruby('名札', 'なふだ')}・${ruby('家族', 'かぞく')}の ふだを よむ`,
    lead: `よむと、「${came}」に なります。${ruby('家族', 'かぞく')}の ふだは みんなです。`,
    picture: 'カメラ',
    field: `${ruby('名札', 'なふだ')}の ばんごう・コード`,
    hint: `${ruby('名札', 'なふだ')}の ${ruby('大', 'おお')}きい すうじだけでも いいです`,
    take: 'よむ',
    noCamera: `ばんごうか コードを ${ruby('下', 'した')}に かいてください。`,
    stands: { what: `もう ${record}が あります`, next: 'ちがう ときは、カードを おしてください。' },
    several: {
      what: `おなじ ばんごうの ${child}が います`,
      next: `どの ${child}ですか。カードを おしてください。`
    },
    nobody: (number) =>
      number === null
        ? {
            what: `この ${ruby('家族', 'かぞく')}は ${ruby('名簿', 'めいぼ')}に いません`,
            next: `${name}で さがしてください。いない ときは「きょうだけ」を おしてください。`
          }
        : {
            what: `${ruby('名札', 'なふだ')} ${number}の ${person}は いません`,
            next: `ばんごうを もう いちど ${ruby('見', 'み')}てください。または ${name}で さがしてください。`
          },
    refused: {
      'other-event': {
        what: `べつの ${ruby('行事', 'ぎょうじ')}の ${ruby('名札', 'なふだ')}です`,
        next: `${name}で さがしてください。`
      },
      misread: {
        what: 'うまく よめませんでした',
        next: 'もう いちど よむか、ばんごうを かいてください。'
      },
      foreign: {
        what: `${ruby('名札', 'なふだ')}では ありません`,
        next: `${ruby('名札', 'なふだ')}か ${ruby('家族', 'かぞく')}の ふだを よんでください。`
      }
    }
  },
  walkIn: 'きょうだけ',
  walkInTitle: `きょう ${ruby('来', 'き')}た ${person}`,
  walkInLead: `${name}・${ruby('学年', 'がくねん')}・でんわを かきます。`,
  walkInSei: 'みょうじ (ひらがな)',
  walkInMei: 'なまえ (ひらがな)',
  walkInKnown: `おなじ ${name}の ${child}が います`,
  walkInKnownCame: `この ${child}が ${came}`,
  walkInKnownOther: `べつの ${child}です`,
  walkInWhole: `みょうじと なまえを わけて かいてください`,
  walkInWholeNext: (whole) =>
    `${ruby('名札', 'なふだ')}には なまえだけ かきます。わけない ときは「${whole}」と かきます。`,
  walkInGiven: 'なまえだけです',
  walkInGrade: ruby('学年', 'がくねん'),
  walkInPhone: `${ruby('家', 'いえ')}の でんわ`,
  walkInAdd: 'うけつける',
  undo: 'もとに もどす',
  undone: 'もとに もどしました',
  did: {
    arrived: `さんが ${ruby('来', 'き')}ました`,
    absent: `さんは ${ruby('休', 'やす')}みです`,
    left: `さんが ${went}りました`,
    cleared: 'さんを「まだ」に もどしました',
    back: 'さんは まだ います'
  },
  none: 'まだ だれも いません',
  noneNext: `${ruby('名簿', 'めいぼ')}を いれると、ここに でます。`,
  nonePrepare: `${ruby('名簿', 'めいぼ')}を いれる`,
  nobodySo: (state) => `「${state}」の ${person}は いません`,
  yetOpen: `${ruby('来', 'こ')}ない ${person}を ${ruby('休', 'やす')}みに する`,
  yetTitle: `「まだ」の ${person}`,
  yetLead: `${ruby('来', 'こ')}ない ${person}だけ おしてください。あとで ${ruby('来', 'き')}ても だいじょうぶです。カードで なおせます。`,
  child: {
    ...plain.child,
    status: {
      arrived: common.state.arrived,
      absent: common.state.absent,
      left: common.state.left,
      cleared: common.state.yet
    },
    badge: (number) => `${ruby('名札', 'なふだ')}\u00A0${number}`,
    group: (letter) => `${letter}${ruby('班', 'はん')}`,
    walkIn: `きょう ${ruby('来', 'き')}た ${person}`,
    arrive: came,
    absent: `${ruby('休', 'やす')}みに する`,
    leave: `${went}る(${pickup})`,
    back: 'まだ いる',
    clear: '「まだ」に もどす',
    time: `${time}を なおす`,
    timeTitle: `${time}を なおす`,
    timeField: (word) => `${word} ${time}`,
    timeSave: `この ${time}に する`,
    timeAhead: (now) =>
      `この ${time}は まだ ${ruby('来', 'き')}ていません(${ruby('端末', 'たんまつ')}の ${ruby('時計', 'とけい')}は ${now})`,
    timeAheadNext: `もう いちど ${ruby('見', 'み')}て ください。${ruby('時計', 'とけい')}が ちがう ときは、${ruby('下', 'した')}の ボタンで ${ruby('記録', 'きろく')}できます。`,
    timeSure: `この ${time}で ${ruby('記録', 'きろく')}する`,
    guardian,
    call: (phone) => `でんわ ${phone}`,
    noGuardian: `${guardian}の でんわが まだ ありません`,
    care: ruby('配慮', 'はいりょ'),
    noCare: 'ありません',
    otherCare: 'ほか',
    photo: {
      yes: `${photo}を とっても いい`,
      inside: `${photo} ${ruby('内部', 'ないぶ')}だけ`,
      no: `${photo}を とらない`,
      unknown: `${photo} ${guardian}が まだ いいと ${ruby('言', 'い')}っていません`
    },
    insured: `${ruby('保険', 'ほけん')} あります`,
    notInsured: `${ruby('保険', 'ほけん')} まだです`,
    consents: 'いいか だめか',
    history: 'これまで',
    historyNone: `まだ ${record}が ありません`,
    undone: `もとに もどした ${record}`,
    decided: 'ぶつかりを きめた',
    looked: 'からだの ことを みた',
    broughtBy: (who) => `${san(who)}と ${ruby('来', 'き')}ました`,
    picker: (who) => `${pickup} ${san(who)}`,
    asked: `この ${child}の ${record}が ぶつかっています。`,
    askedNext: '「ぶつかり」で きめてください。',
    askedOthers: `${ruby('運営', 'うんえい')}の ${person}が きめます。`,
    askedOpen: 'ぶつかりを ひらく',
    siblings: (names) => `きょうだい ${names}`,
    gone: `この ${person}は いません`
  }
}
