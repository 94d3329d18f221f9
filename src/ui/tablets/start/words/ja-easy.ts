import type { StartWords } from './ja.ts'
import { ruby } from '../../../words/ruby.ts'

const signal = ruby('電波', 'でんぱ')
const tablet = ruby('端末', 'たんまつ')
const record = ruby('記録', 'きろく')
const store = ruby('保管庫', 'ほかんこ')
const organizer = `${ruby('運営', 'うんえい')}の ${ruby('人', 'ひと')}`
const invitation = ruby('招待', 'しょうたい')
const group = ruby('団体', 'だんたい')
const name = ruby('名前', 'なまえ')
const screen = ruby('画面', 'がめん')
const photo = ruby('写真', 'しゃしん')
const equipment = ruby('機材', 'きざい')

export const start: StartWords = {
  ways: 'はじめかた',
  join: `${ruby('参加', 'さんか')}する`,
  joinSecond: `${organizer}の QR を よみます`,
  practice: 'れんしゅう',
  practiceSecond: `れんしゅうの ${name}と ${equipment}で ためします。だれにも おくりません`,
  create: `${group}を つくる`,
  createSecond: `${organizer}が つかいます`,
  keeps: `${record}は この ${tablet}の なかに のこります。`,
  keepsIpad: `iPad の ${ruby('人', 'ひと')}は、さきに「ホーム${screen}に ${ruby('追加', 'ついか')}」を してください。`,
  keepsInstalled: `${signal}が なくても つかえます。`,
  about: 'この アプリの せつめい',
  restore: `まえの ${record}を もどす`,
  sheet: `${ruby('回復', 'かいふく')}シートが ある`,
  install: `この ${tablet}に いれる`,
  bare: {
    what: `この ひらきかたでは、${signal}が ないと つかえません。`,
    next: `https:// で はじまる アドレスが いります。${organizer}に ${ruby('聞', 'き')}いてください。`
  },
  provisional: {
    what: 'この アドレスは かりの ものです。',
    next: `アドレスが かわると、${record}が なくなります。ほんとうに つかうときは、https の アドレスで はじめてください。`
  },
  ipad: {
    title: `さきに、ホーム${screen}に いれます`,
    lead: `このままでは、7${ruby('日', 'にち')}で ${record}が きえることが あります。${invitation}は まだ つかいません。`,
    steps: [
      `${ruby('共有', 'きょうゆう')}ボタンを おします`,
      `「ホーム${screen}に ${ruby('追加', 'ついか')}」を おします`,
      `ホーム${screen}の アプリを ひらいて、もういちど QR を よみます`
    ],
    copy: `${invitation}の リンクを コピーする`,
    copied: 'コピーしました。アプリで はりつけてください。',
    only: 'ここでは、れんしゅうだけ できます。'
  },
  practicePage: {
    title: 'れんしゅう',
    lead: `${ruby('本当', 'ほんとう')}の ${ruby('人', 'ひと')}では ありません。いつでも すてられます。`,
    which: 'どれを ためしますか',
    organizer: 'じゅんびと まとめ',
    facilitator: `きょうと ${ruby('受付', 'うけつけ')}`,
    volunteer: `${equipment}だけ`,
    begin: 'れんしゅうを はじめる',
    opening: 'まってください'
  },
  createPage: {
    title: `${group}を つくる`,
    lead: `${organizer}が、はじめに 1${ruby('回', 'かい')}だけ します。${signal}が いります。`,
    name: `${group}の ${name}`,
    nameHint: 'れい: こどもテックキャラバン',
    device: `この ${tablet}の ${name}`,
    deviceHint: 'れい: じむしょの パソコン',
    deviceDefault: '端末1',
    admission: `${ruby('入会', 'にゅうかい')}コード`,
    admissionHint: `${store}を つくった ${ruby('人', 'ひと')}から もらいます`,
    more: 'くわしく',
    relay: `${store}の アドレス`,
    relayHint: 'なにも かかなくて いいです。',
    begin: `${group}を つくる`,
    empty: 'まだ なにも ありません'
  },
  joinPage: {
    title: `${ruby('参加', 'さんか')}する`,
    lead: `${organizer}の ${screen}の QR を、わくの なかに いれてください。`,
    needsSignal: `${signal}が いります。`,
    needsSignalNext: `${signal}が ない ところでは、よびの ${tablet}を かりてください。「だれが つかっていますか」を えらんでください。`,
    scan: 'カメラで よむ',
    picture: 'カメラ',
    photo: `${photo}から よむ`,
    photoUnread: `${photo}の なかに QR が ありません。`,
    paste: 'リンクを はりつける',
    link: `${invitation}の リンク`,
    linkHint: 'リンクを ぜんぶ はりつけます',
    read: 'よむ',
    found: `${invitation}を よみました`,
    device: `この ${tablet}の ${name}`,
    relay: (address) => `${store}: ${address}`,
    begin: `${ruby('参加', 'さんか')}する`,
    other: `ほかの ${invitation}を よむ`,
    home: `はじめの ${screen}へ`
  },
  camera: {
    denied: {
      what: 'カメラが つかえません。',
      next: 'せっていで カメラを つかえるように してください。リンクを はりつけても いいです。'
    },
    missing: { what: 'カメラが ありません。', next: 'リンクを はりつけてください。' },
    busy: {
      what: 'ほかの アプリが カメラを つかっています。',
      next: 'その アプリを とじてください。'
    },
    dark: {
      what: 'カメラに なにも うつっていません。',
      next: 'もういちど ためしてください。しゃしんから よんでも いいです。'
    }
  },
  emptied: {
    check: 'みてください',
    title: `この ${tablet}の ${record}が ありません`,
    was: (device, role, workspace) =>
      `この ${tablet}は「${workspace}」の ${device}(${role})でした。なかの ${record}が きえました。あなたの せいでは ありません。`,
    where: 'どこに ありますか',
    safe: `${store}に ${ruby('届', 'とど')}いた ${record}は、${store}に あります`,
    safeSecond: `あたらしい ${invitation}で もどります`,
    safeChip: 'だいじょうぶ',
    lost: (count) => `${count}${ruby('件', 'けん')}は ここだけに ありました`,
    lostSecond: (time) =>
      `${time} の ことです。${ruby('紙', 'かみ')}や、おぼえている ${ruby('人', 'ひと')}に たしかめます`,
    lostNone: `ここだけの ${record}は ありませんでした`,
    lostNoneSecond: (time) => `${time} に、ぜんぶ ${store}に ${ruby('届', 'とど')}いていました`,
    lostUnknown: 'ここだけに あったかは わかりません',
    lostChip: 'ないかもしれません',
    restore: `あたらしい ${invitation}で もどす`,
    restoreSecond: `${signal}の ある ところで、${organizer}に もらいます`,
    other: 'ほかの 1だいで つづける',
    otherText: `ほかの ${tablet}の「${ruby('受付', 'うけつけ')}」を ひらいてください。`,
    paper: `${ruby('紙', 'かみ')}に かく`,
    paperText: `${name}と ${ruby('時間', 'じかん')}を かいてください。あとで いれられます。`
  },
  aboutPage: {
    title: 'この アプリの せつめい',
    lead: `${signal}が ない ところでも つかえる どうぐです。`,
    open: 'じゆうに つかえる ソフトウェアです(Apache-2.0)。',
    icons: 'えは Lucide(ISC)、いろは デジタル庁デザインシステム(MIT)の ものです。',
    version: (version) => `バージョン ${version}`,
    restoreLead: `${signal}の ある ところで、${organizer}から あたらしい ${invitation}を もらってください。${organizer}の ${tablet}も ない ときは、${ruby('回復', 'かいふく')}シートを つかいます。${store}の ${record}は もどります。`
  }
}
