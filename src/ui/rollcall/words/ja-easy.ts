import { ruby } from '../../words/ruby.ts'
import type { RollCallWords } from './ja.ts'

const nin = ruby('人', 'にん')
const hito = ruby('人', 'ひと')
const han = ruby('班', 'はん')
const mi = ruby('見', 'み')
const tablet = ruby('端末', 'たんまつ')
const record = ruby('記録', 'きろく')
const name = ruby('名前', 'なまえ')
const badge = ruby('名札', 'なふだ')
const number = ruby('番号', 'ばんごう')
const evacuation = ruby('避難', 'ひなん')
const before = ruby('前', 'まえ')
const phone = ruby('電話', 'でんわ')
const evening = ruby('夕方', 'ゆうがた')

export const rollCall: RollCallWords = {
  title: 'いるか たしかめる',
  heading: (why) => `いるか たしかめる・${why}`,
  why: {
    move: `いどうの ${before}`,
    meal: `おひるの ${before}`,
    return: `${ruby('帰', 'かえ')}る ${before}`,
    evacuation
  },
  whyNext: {
    move: `べつの ところへ いくとき`,
    meal: 'みんなが すわったとき',
    return: `みんなが ${ruby('帰', 'かえ')}る ${before}`
  },
  ask: 'いつの ことですか',
  askLead: `えらぶと すぐに はじまります。${name}は ${han}ごとに でます。`,
  today: 'きょう たしかめたもの',
  since: (clock, who) => [`${clock} から`, who].filter(Boolean).join('・'),
  endedAt: (clock) => `${clock} に おわりました`,
  open: 'つづける',
  look: `${mi}る`,
  expected: 'ぜんぶで',
  seen: 'いた',
  missing: 'まだ',
  missingCount: (count) => `まだ ${count}`,
  complete: (count) => `${count}${nin}`,
  completeWord: 'ぜんいん',
  countedWord: 'かぞえた',
  groups: han,
  group: (letter) => `${letter}${han}`,
  groupShort: (letter) => `${letter}${han}`,
  noGroup: `${han}が ない ${hito}`,
  adults: ruby('大人', 'おとな'),
  shouldBe: (count) => `ぜんぶで ${count}${nin}`,
  allSeen: (count) => `${count}${nin} ぜんいん いた`,
  restSeen: (count) => `あと ${count}${nin}も いた`,
  otherNumber: `${ruby('人数', 'にんずう')}が ちがう`,
  didSee: 'さんは いました',
  didCount: (count) => `${count}${nin} いました`,
  notExpected: (count) => `かぞえない ${hito} ${count}${nin}`,
  whyNot: {
    yet: `まだ ${ruby('来', 'き')}ていません`,
    absent: `きょうは ${ruby('休', 'やす')}みです`,
    left: `もう ${ruby('帰', 'かえ')}りました`,
    arrived: 'ここでは かぞえません'
  },
  nobody: `いま いる ${hito}は いません`,
  nobodyNext: `うけつけで 「${ruby('来', 'き')}た」に すると、ここに ${name}が でます。`,
  back: 'きょう',
  together: 'あわせる',
  leaveOpen: (count) => `まだ ${count}${nin} いない まま おわる`,
  done: (count) => `${count}${nin} ぜんいん いました`,
  again: 'これは おわりました',
  gone: `${ruby('見', 'み')}つかりません`,
  goneNext: 'きょうに もどって、もう いちど ひらいてください。',
  both: (names) => `${names}さんは ${record}が 2つ あります。いまは 「いる」に しています。`,
  bothNext: `「${ruby('帰', 'かえ')}った」か 「${ruby('休', 'やす')}み」の ${record}も あります。どちらも のこして います。${evening}に たしかめてください。`,
  bothLeft: (clock, device) => `${device}: ${clock} ${ruby('帰', 'かえ')}った`,
  bothAbsent: (clock, device) => `${device}: ${clock} ${ruby('休', 'やす')}み`,
  bothSeen: (clock, device) => `${device}: ${clock} ${mi}た`,
  count: {
    title: (group) => `${group}は なん${nin} いますか`,
    fewer: `1${ruby('人', 'り')} へらす`,
    more: `1${ruby('人', 'り')} ふやす`,
    who: (count) => `いない ${hito}を ${count}${nin} えらんでください`,
    done: (count) => `${count}${nin} いた`,
    choose: (count) => `あと ${count}${nin} えらんでください`,
    nobody: `${ruby('人数', 'にんずう')}を へらしてください`
  },
  person: {
    seen: (clock, who) => `${clock} に ${mi}ました(${who})`,
    counted: (clock, who) => `${clock} に ${ruby('人数', 'にんずう')}で かぞえました(${who})`,
    seenTwice: (tablets) => `${tablets}だいの ${tablet}で ${mi}ました`,
    unsee: 'まだに もどす',
    see: 'いた',
    last: `さいごに ${mi}た`,
    phone,
    care: 'きを つけること',
    noCare: 'きを つけることは ありません'
  },
  evacuation: {
    help: `119に ${ruby('言', 'い')}う こと`,
    title: `${evacuation}の ${ruby('点呼', 'てんこ')}`,
    since: (clock, who) => [`${clock} から`, who].filter(Boolean).join('・'),
    startTitle: `いま みんなで ${ruby('外', 'そと')}に でていますか`,
    startText: `はじめると、きょうの ${ruby('名簿', 'めいぼ')}の ぜんいんを かぞえます。${ruby('大人', 'おとな')}も かぞえます。${record}に のこります。`,
    startWait: `ほかの ${tablet}も はじめて いいです。あとで 1つに します。`,
    start: 'はじめる',
    goOn: (clock) => `${clock} からの つづきを する`,
    before: (clock) => `まえの ${evacuation} ${clock}`,
    back: 'やめて もどる',
    home: 'もどる',
    unseen: `だれも ${mi}て いない ${hito}`,
    unseenHere: `この ${tablet}では だれも ${mi}て いない ${hito}`,
    expected: (all, children, adults) =>
      `ぜんぶで ${all}${nin}(${ruby('子', 'こ')}ども ${children}・${ruby('大人', 'おとな')} ${adults})`,
    seenBy: (seen, tablets, clock) =>
      tablets > 1
        ? `${mi}た ${hito} ${seen}${nin}・${tablets}だいを あわせました ${clock}`
        : `${mi}た ${hito} ${seen}${nin}・この ${tablet}だけ`,
    seenNone: `${mi}た ${hito} 0${nin}`,
    everybody: 'ぜんいん います。',
    everybodyCount: (count, clock) => `${count}${nin} ${clock}`,
    found: `${mi}つけた`,
    didFind: `さんを ${mi}つけました`,
    phoneHome: `${ruby('家', 'いえ')}に ${phone}`,
    phoneSelf: `${phone}を かける`,
    badge: (of) => `${badge} ${of}`,
    last: (clock, where, who) =>
      `さいごに ${mi}たのは ${[clock, where].filter(Boolean).join(' ')}${who && `・${who}`}`,
    lastNone: `きょうは まだ だれも ${mi}て いません`,
    whoSaw: `だれが ${mi}たか`,
    twice: (count) =>
      `${count}${nin}は 2だい いじょうで ${mi}ました。1${ruby('人', 'り')}と かぞえます`,
    thisTablet: `この ${tablet}`,
    notMet: (device) => `${device}・まだ あわせて いません`,
    notMetNext: `この ${tablet}が ${mi}た ${hito}は、まだ かぞえて いません。`,
    place: `この ${tablet}が ある ところ`,
    placeHint: 'げんかん、ちゅうしゃじょう など',
    list: 'ぜんいん',
    onlyMissing: `いない ${hito}`,
    together: `となりの ${tablet}と あわせる`,
    unclear: (of) => `${badge} ${of} を ${mi}た ${record}が あります。`,
    unclearNext: (device) =>
      `${device}の ${record}です。${number}が かわったので、だれか わかりません。${name}を きいてください。`,
    apart: (clock, who) => `べつの ${evacuation}の ${record}が あります ${clock} ${who}`,
    apartNext: `おなじ ${evacuation}なら、いっしょに かぞえます。れんしゅうなら、そのままに してください。`,
    join: 'おなじです。いっしょに かぞえる',
    end: 'おわりに する',
    endOpen: (count) => `まだ ${count}${nin} いない まま おわりに する`,
    fresh: `べつの ${evacuation}を はじめる`,
    names: `${name}を ${mi}る`,
    namesText: `${name}を かくして います。${badge}の ${number}と ${han}で かぞえます。`
  },
  volunteer: {
    unseen: `まだ ${mi}て いない ${badge}`,
    count: (badges, seen) => `${badge} ${badges}・${mi}た ${seen}`,
    note: `${ruby('帰', 'かえ')}った ${hito}や ${ruby('休', 'やす')}みの ${hito}の ${badge}も かぞえて います。だれが いないかは、${ruby('進行役', 'しんこうやく')}の ${tablet}で わかります。`,
    none: `${badge}の ${number}が まだ ありません`,
    noneNext: `${ruby('進行役', 'しんこうやく')}に ${ruby('人数', 'にんずう')}を いってください。`,
    everybody: `ぜんぶの ${badge}を ${mi}ました`,
    noEvent: `${ruby('行事', 'ぎょうじ')}が まだ ありません`,
    noEventNext: `${ruby('進行役', 'しんこうやく')}の ${tablet}で たしかめてください。`
  }
}
