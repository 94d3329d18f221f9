import type { SyncWords } from './ja.ts'
import { ruby } from '../ruby.ts'

const signal = ruby('電波', 'でんぱ')
const tablet = ruby('端末', 'たんまつ')
const record = ruby('記録', 'きろく')
const store = ruby('保管庫', 'ほかんこ')
const send = ruby('送', 'おく')
const receive = `${ruby('受', 'う')}け${ruby('取', 'と')}`

export const sync: SyncWords = {
  title: `${record}は どこに ありますか`,
  lead: `${signal}が なくても、${record}できます。${signal}が あると、じどうで ${send}ります。`,
  offline: `${signal}が ない`,
  practice: 'れんしゅう',
  practiceLead: `れんしゅうの ${record}は、この ${tablet}の ${ruby('中', 'なか')}だけです。どこにも ${send}りません。`,
  chipSend: (count) => `${send}る ${count}`,
  chipReceive: (count) => `${receive}る ${count ?? '—'}`,
  moving: (count) => (count > 0 ? `${send}っています ${count}` : `${receive}っています`),
  movingNext: 'ぜんぶ とどくと、ここに でます。すこし まってください。',
  done: (time) => `${ruby('届', 'とど')}いた ${time}`,
  allDone: `${ruby('届', 'とど')}いています`,
  old: (hours) =>
    hours < 48
      ? `${hours}${ruby('時間', 'じかん')} ${send}れていません`
      : `${Math.floor(hours / 24)}${ruby('日', 'にち')} ${send}れていません`,
  send: `${send}る`,
  receive: `${receive}る`,
  nothing: 'ありません',
  oldest: (ago, time) => `いちばん ふるいのは ${ago}(${time})です`,
  waitingFor: (devices) => `${devices} の ${record}を まっています`,
  unknown: `${signal}が あると わかります`,
  nothingToGet: `まっている ${record}は ありません`,
  mine: (count) => `この ${tablet}で かいた ${count}${ruby('件', 'けん')}`,
  here: `この ${tablet}だけ`,
  handed: `${ruby('渡', 'わた')}した`,
  delivered: `${store}に ${ruby('届', 'とど')}いた`,
  since: (time) => `${time} から`,
  byKind: 'しゅるい',
  group: {
    attendance: ruby('出欠', 'しゅっけつ'),
    equipment: ruby('機材', 'きざい'),
    people: `${ruby('家族', 'かぞく')}と ${ruby('名簿', 'めいぼ')}`,
    plan: ruby('進行表', 'しんこうひょう'),
    other: 'ほか'
  },
  groupLine: (delivered, here) =>
    here > 0
      ? `${store}に ${delivered}${ruby('件', 'けん')}・この ${tablet}だけ ${here}${ruby('件', 'けん')}`
      : `${store}に ${delivered}${ruby('件', 'けん')}`,
  waiting: 'まっています',
  waitingRecords: (count) =>
    count === null
      ? `まだ ${ruby('届', 'とど')}いていない ${record}が あります`
      : `むこうに ${count}${ruby('件', 'けん')} あります`,
  store,
  heard: (time) => `${time} に つながりました`,
  neverHeard: 'まだ つながっていません',
  answering: 'つながっています',
  setAside: (count) => `よめない ${record}が ${count}${ruby('件', 'けん')} あります。`,
  setAsideNext: `けさないで とってあります。ほかの ${record}は だいじょうぶです。`,
  now: `いま ${send}る`,
  noSignal: `いま ${signal}が ありません。`,
  noSignalNext: `${record}は できます。${signal}が あると、じどうで ${send}ります。`,
  problem: {
    'not-saved': {
      chip: `${ruby('保存', 'ほぞん')}できません`,
      what: `${ruby('保存', 'ほぞん')}できませんでした。この ${tablet}が いっぱいです。`,
      next: `${ruby('写真', 'しゃしん')}や アプリを ひとつ けしてください。`
    },
    'update-needed': {
      chip: 'あたらしく してください',
      what: `ほかの ${tablet}が、あたらしい アプリを つかっています。`,
      next: `${record}は できます。「ほか」で あたらしく してください。`
    },
    'relay-full': {
      chip: `${store}が いっぱい`,
      what: `${store}が いっぱいです。`,
      next: `${record}は できます。ほかの ${tablet}の ${record}も もらえます。${ruby('運営', 'うんえい')}の ${ruby('人', 'ひと')}に つたえてください。`
    },
    'relay-broken': {
      chip: `${store}が こわれている`,
      what: `${store}に ${record}を しまえません。`,
      next: `${record}は できます。ほかの ${tablet}の ${record}も もらえます。${ruby('運営', 'うんえい')}の ${ruby('人', 'ひと')}に つたえてください。`
    },
    'relay-crowded': {
      chip: `${ruby('運営', 'うんえい')}を まっています`,
      what: `${store}が、この ${tablet}の ${record}を まだ うけとれません。`,
      next: `${record}は できます。${ruby('運営', 'うんえい')}の ${tablet}が つながると、じどうで ${send}ります。`
    },
    'relay-lost': {
      chip: `${store}が からです`,
      what: `${store}に この ${ruby('団体', 'だんたい')}の ${record}が ありません。`,
      next: `${record}は できます。きえません。${ruby('運営', 'うんえい')}の ${tablet}で「${store}を もとに もどす」を おしてください。そのあと じどうで ${send}ります。`
    },
    'relay-behind': {
      chip: `${store}が まえの まま`,
      what: `${store}が、この ${tablet}の ことを しりません。`,
      next: `${record}は できます。ほかの ${tablet}が つながると なおります。あしたも おなじ ときは、${ruby('運営', 'うんえい')}の ${ruby('人', 'ひと')}に つたえてください。`
    },
    'relay-differs': {
      chip: `${store}と ちがいます`,
      what: `${store}の「${tablet}と ${ruby('人', 'ひと')}」が、この ${tablet}と ちがいます。`,
      next: `${record}は できます。${tablet}から ${tablet}へ ${ruby('渡', 'わた')}せます。${ruby('運営', 'うんえい')}の ${ruby('人', 'ひと')}に つたえてください。`
    },
    'clock-off': {
      chip: `${ruby('時計', 'とけい')}が ちがう`,
      what: `この ${tablet}と ${store}の ${ruby('時計', 'とけい')}が ちがいます。`,
      next: `この ${tablet}の ${ruby('時計', 'とけい')}を じどうに してください。ただしい ときは、${store}を つくった ${ruby('人', 'ひと')}に つたえてください。${record}は だいじょうぶです。`
    },
    'shut-out': {
      chip: 'はずれました',
      what: `${ruby('運営', 'うんえい')}の ${ruby('人', 'ひと')}が、この ${tablet}を はずしました。`,
      next: `${record}を ${send}ってから、からに なります。もどる ときは、あたらしい ${ruby('招待', 'しょうたい')}を もらってください。`
    },
    'not-a-relay': {
      chip: `${store}では ありません`,
      what: `${store}では ない ものが こたえています。`,
      next: `Wi-Fi の ログインの ${ruby('画面', 'がめん')}が でていないか、みてください。`
    },
    'reload-needed': {
      chip: 'もういちど ひらく',
      what: 'ほかの まどが、あたらしい アプリです。',
      next: 'この まどを もういちど ひらいてください。'
    },
    paused: {
      chip: `お${ruby('休', 'やす')}みです`,
      what: `この ${tablet}は いま お${ruby('休', 'やす')}みです。`,
      next: `${record}は できます。${ruby('運営', 'うんえい')}の ${ruby('人', 'ひと')}が「また はじめる」を おすと、${send}ります。`
    },
    ended: {
      chip: 'おわりました',
      what: `この ${tablet}を つかえる ${ruby('日', 'ひ')}が おわりました。`,
      next: `${record}は できます。${ruby('運営', 'うんえい')}の ${ruby('人', 'ひと')}が のばすと、${send}ります。`
    },
    waiting: {
      chip: 'まっています',
      what: `${ruby('運営', 'うんえい')}の ${ruby('人', 'ひと')}を まっています。まだ はいれません。`,
      next: `はじめの ${ruby('画面', 'がめん')}の 2つの ことばを、${ruby('運営', 'うんえい')}の ${ruby('人', 'ひと')}に いってください。`
    },
    cloned: {
      chip: `おなじ ${tablet}が 2${ruby('台', 'だい')}`,
      what: `おなじ なかみの ${tablet}が もう 1${ruby('台', 'だい')} あります。`,
      next: `${record}は なくなりません。あたらしい ${ruby('招待', 'しょうたい')}を もらって、1${ruby('台', 'だい')}だけ はいりなおしてください。`
    }
  },
  giveAgain: {
    title: `${store}を もとに もどす`,
    lead: `${tablet}と かぎの いちらんを、この ${tablet}から ${store}へ ${send}ります。${record}は、どの ${tablet}からも じどうで ${send}ります。`,
    admission: `${ruby('入会', 'にゅうかい')}コード`,
    admissionHint: `${store}を つくった ${ruby('人', 'ひと')}から もらいます`
  },
  open: `${record}の ばしょを みる`
}
