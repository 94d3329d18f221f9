import type { StandingWords } from './ja.ts'
import { ruby } from '../../../words/ruby.ts'

const chushi = ruby('中止', 'ちゅうし')
const hi = ruby('日', 'ひ')
const denwa = ruby('電話', 'でんわ')

export const standing: StandingWords = {
  band: `れんしゅうです。${ruby('数', 'かず')}や ${ruby('機材', 'きざい')}には ${ruby('入', 'はい')}りません`,
  hide: 'かくす',
  title: `${chushi}・れんしゅう`,
  lead: `${chushi}の ${hi}は だれも まちません。${denwa}する かぞくが ならびます。`,
  cancel: (day) => `${day}を ${chushi}に する`,
  again: (day) => `${day}の ${chushi}を やめる`,
  all: `ぜんぶの ${hi}を ${chushi}に する`,
  isOff: (day) => `${day} ${chushi}`,
  marked: `もう「${ruby('来', 'き')}た」と ${ruby('書', 'か')}いた ${ruby('子', 'こ')}は、そのまま のこります。`,
  calls: `${denwa}する かぞく`,
  rehearse: 'れんしゅうに する',
  real: 'ほんとうの ものに もどす',
  rehearsalLead: `ほんとうと おなじ がめんで れんしゅうできます。${ruby('数', 'かず')}や ${ruby('機材', 'きざい')}には ${ruby('入', 'はい')}りません。`,
  end: 'れんしゅうを おわる',
  endLead: `おわると すぐ かくれます。${ruby('名簿', 'めいぼ')}と ${ruby('記録', 'きろく')}は 10${ruby('秒', 'びょう')}あとに ${ruby('消', 'き')}えます。つながらない ときは、つながったら ${ruby('消', 'き')}えます。`,
  ended: {
    said: `を おわりました。${ruby('名簿', 'めいぼ')}も ${ruby('記録', 'きろく')}も ${ruby('消', 'け')}します`,
    waits: (event) => `れんしゅう「${event}」を かくしました`,
    waitsNext: `つながったら、この タブレットが ${ruby('記録', 'きろく')}を ${ruby('消', 'け')}します。`
  },
  notCounted: `れんしゅうは ${ruby('数', 'かず')}に ${ruby('入', 'はい')}りません`,
  notCountedNext: `ほんとうの ${ruby('行事', 'ぎょうじ')}を えらぶと、${ruby('数', 'かず')}が でます。れんしゅうの ${ruby('記録', 'きろく')}は ${ruby('受付', 'うけつけ')}と ${ruby('名簿', 'めいぼ')}に あります。`,
  chooseReal: `${ruby('行事', 'ぎょうじ')}を えらぶ`,
  toReception: `${ruby('受付', 'うけつけ')}を ${ruby('見', 'み')}る`,
  today: `きょうは ${chushi}です`,
  todayNext: `だれも まちません。${ruby('来', 'き')}た ${ruby('子', 'こ')}は「きょう はじめて」で ${ruby('書', 'か')}けます。`,
  callsLead: (days) => `${days}が ${chushi}に なったことを ${ruby('伝', 'つた')}えます。`
}
