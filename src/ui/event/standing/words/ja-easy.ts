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
  rehearsalLead: `ほんとうと おなじ がめんで れんしゅうできます。おわったら ${ruby('消', 'け')}せます。`,
  today: `きょうは ${chushi}です`,
  todayNext: `だれも まちません。${ruby('来', 'き')}た ${ruby('子', 'こ')}は「きょう はじめて」で ${ruby('書', 'か')}けます。`,
  callsLead: (days) => `${days}が ${chushi}に なったことを ${ruby('伝', 'つた')}えます。`
}
