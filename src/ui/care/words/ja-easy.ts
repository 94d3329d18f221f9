import type { CareWords } from './ja.ts'
import { ruby } from '../../words/ruby.ts'
import * as t from '../../words/terms.ts'

const eat = ruby('食', 'た')
const medicine = ruby('薬', 'くすり')
const answer = ruby('答', 'こた')
const agree = ruby('同意', 'どうい')
const picture = ruby('写真', 'しゃしん')
const rescue = `${ruby('緊急', 'きんきゅう')}で ${t.look}る`
const sure = 'たしかめました'

export const care: CareWords = {
  foods: {},
  allergy: 'アレルギー',
  medicine: 'くすり',
  epipen: 'エピペン',
  meal: {
    title: `おひるの まえに・${eat}べられない ものと ${medicine}`,
    door: 'おひるの まえに',
    doorSecond: `${eat}べられない ものと ${medicine}を ${t.look}ます`,
    opened: (name, time) =>
      name ? `${t.look}た ${t.person} ${name} ${time}` : `${time}に ひらきました`,
    kept: `(${t.record}に のこります)`,
    all: `${t.look}る ${t.person}`,
    done: 'たしかめた',
    yet: 'まだ',
    sums: `${eat}べられない ものと ${t.person}の かず`,
    others: 'ほかの アレルギー',
    noGroup: `${t.group}が ない`,
    confirm: 'たしかめる',
    confirmed: 'たしかめた',
    confirmLabel: (name) => `${name}さんを たしかめる`,
    confirmedLabel: (name) => `${name}さんは ${sure}`,
    did: `さんを ${sure}`,
    byAt: (name, time) => [name, time].filter(Boolean).join(' '),
    nobody: `${eat}べられない ものや ${medicine}が ある ${t.person}は いません`,
    nobodyText: `きょう ここに くる ${t.person}は、みんな ${answer}えて います。`,
    unread: (families) => `まだ ${answer}えが ない ${t.family} ${families}`,
    unreadText: `まだ ${ruby('聞', 'き')}いて いません。${eat}べられない ものが あるかも しれません。`,
    toFamilies: `${t.family}を ${t.look}る`,
    leave: (yet) => `まだ ${yet}${t.person}ですが おひるに する`,
    leaveDone: (all) => `${all}${t.person} ${sure}。おひるに する`,
    leaveNone: 'おひるに する',
    back: 'きょう',
    shut: `${eat}べられない ものと ${medicine}は とじて あります`,
    shutText: `PINを ${t.put}れて ${t.look}ます。いそぐときは「${rescue}」を おします。${t.look}たことは ${t.record}に のこります。`,
    notCounted: `${ruby('休', 'やす')}みの ${t.person}と ${ruby('帰', 'かえ')}った ${t.person}は ${t.enter}って いません。`
  },
  child: {
    open: `からだの ことを ${t.look}る`,
    openSecond: `${t.look}たことが ${t.record}に のこります`,
    noted: `${t.look}たことを ${t.record}しました。5ふんで とじます。`,
    detailsNote: `ひらくと、${t.look}たことが ${t.record}に のこります`
  },
  consents: {
    title: agree,
    items: {
      photo: picture,
      alone: `ひとりで ${ruby('帰', 'かえ')}る`,
      insurance: `${ruby('保険', 'ほけん')}に ${t.enter}る`,
      firstAid: `けがの ${ruby('手当', 'てあ')}てと ${ruby('救急車', 'きゅうきゅうしゃ')}`,
      personalData: `${t.name}や ${t.phone}を ${t.use}うこと`
    },
    answers: {
      yes: 'はい',
      inside: 'なかまだけ',
      no: 'いいえ',
      withdrawn: 'やめました'
    },
    ways: {
      paper: ruby('紙', 'かみ'),
      form: 'フォーム',
      phone: t.phone,
      there: `その ${t.place}`
    },
    notYet: `まだ ${ruby('聞', 'き')}いて いません`,
    unknownDetails: 'だれが いつ こたえたか わかりません',
    change: `${t.write}く`,
    changeLabel: (item) => `${item}の ${answer}えを ${t.write}く`,
    asked: 'ぶつかり',
    askedText: `2つの ${answer}えが ちがいます。きまるまで、だめな ほうで かんがえます。`,
    sheetLead: `だれが いつ ${answer}えたかも のこります`,
    answer: `${answer}え`,
    withdraw: 'やめたいと いわれた',
    withdrawSecond: 'まえの「はい」を やめたいと いわれたとき',
    signer: `${answer}えた ${t.person}`,
    way: 'どうやって',
    signedOn: `${answer}えた ${t.day}`,
    version: 'おしらせの ばん',
    versionOwnHint: 'れい: 2026ねんど',
    versionHint: '「だんたいの せってい」で かえられます',
    save: `${t.record}する`,
    saveFirst: `${answer}えを ${t.choose}んでください`,
    history: `まえの ${answer}え`,
    historyNone: 'まだ ありません',
    recorded: (moment, by) => [`${t.record} ${moment}`, by].filter(Boolean).join('・'),
    gap: (items) => `${agree} あと${items}`,
    gapFamilies: (families) => `${agree}が たりない ${t.family} ${families}`,
    gapAll: `ぜんぶの ${t.family}を ${t.look}る`
  },
  looks: {
    title: `だれが ${t.look}たか`,
    second: `からだの ことを ${t.look}た ${t.person}と、PINを あけた ${t.tablet}`,
    lead: `からだの ことを ${t.look}ると、だれが いつ どの ${t.tablet}で ${t.look}たかが のこります。`,
    none: `まだ だれも ${t.look}て いません`,
    meal: 'おひるの まえに(みんな)',
    gone: `${t.record}を けした ${t.person}`,
    unlocked: (tablet) => `${tablet}の PINを あけました`,
    event: t.event,
    nobody: `${t.name}は わかりません`,
    count: (looks) => `${looks}けん`
  },
  photo: {
    no: picture,
    noTitle: (children) => `${picture}に ${t.put}れない ${t.child}ども ${children}${t.person}`,
    unasked: (children) =>
      `まだ ${ruby('聞', 'き')}いて いない ${children}${t.person}も ${t.put}れません。`
  }
}
