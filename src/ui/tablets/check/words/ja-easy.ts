import type { CheckWords } from './ja.ts'
import { ruby } from '../../../words/ruby.ts'
import * as t from '../../../words/terms.ts'

const people = ruby('人', 'にん')
const machines = ruby('台', 'だい')
const home = `ホーム${t.screen}`

function arrived(time: string | null): string {
  return time === null ? `${t.enter}っています` : `${t.enter}りました ${time}`
}

function span(seconds: number): string {
  if (seconds < 120) return `${seconds}${ruby('秒', 'びょう')}`
  if (seconds < 7200) return `${Math.round(seconds / 60)}${ruby('分', 'ふん')}`
  return `${Math.round(seconds / 3600)}${ruby('時間', 'じかん')}`
}

const clock = ruby('時計', 'とけい')
const sound = ruby('音', 'おと')
const card = `${ruby('緊急', 'きんきゅう')}カード`

export const check: CheckWords = {
  title: `${t.before}まえの チェック`,
  lead: `${t.signal}が ある うちに、この ${t.tablet}を たしかめます。`,
  forEvent: `どの ${t.event}ですか`,
  noEvent: `この ${t.tablet}には まだ ${t.event}が ありません。`,
  noEventNext: `${t.organizer}の ${t.person}に たのんでください。`,
  allGood: `この ${t.tablet}は ${t.before}できます。`,
  someLeft: (n) => `あと ${n}つ ${t.look}てください。`,
  someUntried: (n) => `まだの ものが ${n}つ あります。`,
  measuring: 'しらべています',
  again: 'もう いちど しらべる',
  told: (time) => `${t.organizer}に しらせました ${time}`,
  notTold: `まだ ${t.organizer}に しらせていません`,
  data: {
    name: `この ${t.event}の なかみ`,
    good: (count, things, time) =>
      `${t.roster}${count}${people}・${t.equipment}${things}こ・${t.plan} ${arrived(time)}`,
    noPlan: (count, things, time) =>
      `${t.roster}${count}${people}・${t.equipment}${things}こ ${arrived(time)}。${t.plan}は まだです`,
    volunteer: (things, time) => `${t.equipment}${things}こ・${t.plan} ${arrived(time)}`,
    waiting: `まだ とどいていません。${t.signal}の ある ${t.place}で ${t.wait}ってください`,
    keysMissing: `この ${t.event}の ${t.roster}を ひらく かぎが まだ ありません`,
    keysNext: `${t.organizer}の ${t.tablet}で「${t.tablet}」を ひらいて、この ${t.tablet}を ${t.put}れてもらってください。`
  },
  installed: {
    name: `${home}に ある`,
    good: 'アプリとして ひらいています',
    bad: 'ブラウザで ひらいています',
    ios: `${ruby('共有', 'きょうゆう')} → 「${home}に ${ruby('追加', 'ついか')}」を おして、その アイコンから ひらいてください。ブラウザだと、${t.record}が きえることが あります。`,
    other: `ブラウザの メニューの「インストール」か「${home}に ${ruby('追加', 'ついか')}」を おしてください。`,
    act: 'インストールする'
  },
  persistent: {
    name: `${t.record}が きえない`,
    good: 'ブラウザが けさないと やくそくしました',
    bad: 'まだ やくそくが ありません',
    next: `あきが たりないと、ブラウザが ${t.record}を けすことが あります。`,
    act: 'けさないように たのむ',
    refused: `まだ やくそくが ありません。${home}に ${t.put}れて、もう いちど たのんでください。`
  },
  precached: {
    name: `${t.signal}が なくても ひらく`,
    good: `アプリが ぜんぶ この ${t.tablet}に あります`,
    bad: 'アプリが まだ ぜんぶ ありません',
    next: `${t.signal}の ある ${t.place}で、この ${t.screen}の まま ${t.wait}ってください。`
  },
  space: {
    name: 'あき',
    good: `1にちの ${t.record}を ためしに ${t.write}けました`,
    bad: (size) => `${size} くらいしか ${t.write}けません`,
    wasFull: (time) => `${time} に いっぱいで のこせませんでした`,
    unknown: 'わかりません',
    unknownNext: `ブラウザでは わかりません。${t.tablet}の せっていで、あきを みてください。`,
    next: `${ruby('写真', 'しゃしん')}や ${t.use}わない アプリを けしてください。`
  },
  clock: {
    name: clock,
    good: (time, off) =>
      `この ${t.tablet}の ${clock}は ${time} です。ちがいは ${span(Math.abs(off))}です`,
    bad: (time, off) =>
      `この ${t.tablet}の ${clock}は ${time} です。${off === null ? 'ずれています' : `${span(Math.abs(off))} ${off > 0 ? 'はやいです' : 'おそいです'}`}`,
    ask: (time) => `この ${t.tablet}の ${clock}は ${time} です。ただしいか まだ わかりません`,
    next: `せってい → ${ruby('日付', 'ひづけ')}と ${ruby('時刻', 'じこく')} → 「${ruby('自動', 'じどう')}」に してください。${t.record}は きえません。`
  },
  camera: {
    name: 'カメラ',
    good: (time) => `${time} に うつりました`,
    bad: (time) => `${time} に うつりませんでした`,
    missing: `この ブラウザでは カメラを ${t.use}えません`,
    next: `せっていで、この アプリに カメラを ゆるしてください。QR の かわりに ${t.number}を ${t.write}くことも できます。`,
    ask: 'まだ ためしていません',
    act: 'カメラを ためす',
    again: 'カメラを もう いちど ためす',
    picture: 'カメラの え',
    question: 'まわりが うつっていますか',
    yes: 'うつっています',
    no: 'うつりません'
  },
  sound: {
    name: sound,
    good: (time) => `${time} に ${ruby('聞', 'き')}こえました`,
    bad: (time) => `${time} に ${ruby('聞', 'き')}こえませんでした`,
    next: `${sound}を ${ruby('大', 'おお')}きく してください。マナーモードを やめて、もう いちど ためしてください。`,
    off: `いま ${sound}が でません。ためすと、でるように なります。`,
    ask: 'まだ ためしていません',
    act: `${sound}を ならす`,
    again: `${sound}を もう いちど ならす`,
    question: `${ruby('聞', 'き')}こえましたか`,
    yes: `${ruby('聞', 'き')}こえました`,
    no: `${ruby('聞', 'き')}こえません`
  },
  bareStart: {
    name: `${t.signal}なしで ひらく`,
    good: (time) => `${time} に、${t.signal}なしで ひらきました`,
    ask: 'まだ ためしていません',
    next: `「${ruby('機内', 'きない')}モード」に してください。アプリを とじて、もう いちど ひらいてください。ひらいたら、「${ruby('機内', 'きない')}モード」を やめてください。`
  },
  card: {
    good: `${t.venue}の カードは ぜんぶ あります`,
    empty: (venue) => `${venue}: まだ なにも ${t.write}いてありません`,
    missing: (venue, fields) => `${venue}: ${fields.join('・')} が まだです`,
    next: `${t.organizer}の ${t.person}に ${t.write}いてもらってください。`,
    write: `${card}を ${t.write}く`,
    see: `${card}を ${t.show}る`
  },
  lock: {
    name: `${t.screen}の ロック`,
    text: `${t.screen}の ロックは ありますか`,
    next: `なくした ときに、${t.roster}を ${ruby('見', 'み')}られないためです。けした ${t.record}も、ディスクに のこるかも しれません。じぶんの めで たしかめてください。`
  },
  spare: {
    name: `よびの ${t.tablet}`,
    no: `この ${t.tablet}は よびでは ありません`,
    yes: (venue) => `この ${t.tablet}は ${venue} の よびです`,
    without: (venues) => `よびが ない ${t.venue}: ${venues.join('、')}`,
    next: `1つの ${t.venue}に 1${machines} いります。${t.tablet}が ない ${t.person}の ためです。${t.venue}では ${t.fresh}しい ${t.tablet}を ${t.put}れられません。`,
    choose: `どの ${t.venue}の よびですか`,
    none: 'よびでは ない'
  },
  advice: `じぶんで ${t.look}て ください`,
  rows: `この ${t.tablet}`,
  good: 'よいです',
  look: `${t.look}てください`,
  wait: 'まだ',

  tablets: {
    title: t.tablet,
    lead: `ぜんぶの ${t.tablet}の チェックです。`,
    invite: `${t.tablet}を ${t.invitation}する`,
    none: `まだ ほかの ${t.tablet}が ありません`,
    noneNext: 'QR で いれます。',
    self: `この ${t.tablet}`,
    roles: {
      organizer: t.organizer,
      facilitator: ruby('進行役', 'しんこうやく'),
      volunteer: 'ボランティア'
    },
    noCheck: 'まだ チェックしていません',
    checkedAt: (time) => `チェック ${time}`,
    lastAt: (time) => `さいごの ${t.record} ${time}`,
    never: `まだ ${t.record}は ありません`,
    row: (count, things, blocks) =>
      `${count === null ? '' : `${t.roster}${count}${people}・`}${t.equipment}${things}こ・${t.plan}${blocks}こ`,
    rows: {
      installed: home,
      persistent: 'きえない',
      precached: 'アプリが ぜんぶ ある',
      space: 'あき',
      camera: 'カメラ',
      sound,
      clock,
      bareStart: `${t.signal}なしで ひらく`
    },
    clock: (off) =>
      Math.abs(off) < 2
        ? `${clock}は ただしいです`
        : `${span(Math.abs(off))} ${off > 0 ? 'はやいです' : 'おそいです'}`,
    toLook: (rows) => `${t.look}てください: ${rows.join('・')}`,
    toTry: (rows) => `まだ: ${rows.join('・')}`,
    allGood: (n) => `${n}つ ぜんぶ よいです`,
    venues: (event) => `${t.venue}の じゅんび ${event}`,
    spares: (names) => `よび: ${names.join('、')}`,
    noSpare: `よびの ${t.tablet}が まだ ありません`,
    cardMissing: (fields) => `${card}: ${fields.join('・')} が まだです`,
    cardEmpty: `${card}は まだ なにも ${t.write}いてありません`,
    cardFull: `${card}は ぜんぶ あります`,
    venueGood: 'できました',
    venueWait: 'まだ',
    free: (size) => `あき ${size} くらい`,
    app: (version) => `ばん ${version}`,
    rename: `${t.name}を かえる`,
    name: `${t.tablet}の ${t.name}`,
    events: `わたした ${t.event}`,
    letIn: (event) => `${event} を わたす`,
    letInLead: `あとから ${t.make}った ${t.event}は、ここで わたします。${t.signal}が いります。`,
    letInAll: (n) => `${n}${machines}に わたす`,
    keepBack: 'わたさない',
    missingFor: (event, n) => `${event}: ${n}${machines}が まだです`,
    ready: 'できました',
    notYet: 'まだ',
    given: 'わたしました',
    give: 'わたす',
    notReady: `${t.look}てください`,
    allReady: (n) => `${n}${machines} ぜんぶ できました`,
    someLeft: (n) => `${n}${machines}を ${t.look}てください`,
    back: `${t.tablet}の ${ruby('一覧', 'いちらん')}`,
    gone: `この ${t.tablet}は ありません。`
  }
}
