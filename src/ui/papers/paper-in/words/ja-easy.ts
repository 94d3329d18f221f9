import type { PaperInWords } from './ja.ts'
import { ruby } from '../../../words/ruby.ts'

const kami = ruby('紙', 'かみ')
const ire = `${ruby('入', 'い')}れる`
const bango = ruby('番号', 'ばんごう')
const jikan = ruby('時間', 'じかん')
const kita = `${ruby('来', 'き')}た`
const kaetta = `${ruby('帰', 'かえ')}った`
const yasumi = `${ruby('休', 'やす')}み`
const ko = ruby('子', 'こ')
const kaite = `${ruby('書', 'か')}きます`
const gyo = ruby('行', 'ぎょう')
const utte = `${ruby('打', 'う')}って ください`

export const paperIn: PaperInWords = {
  title: `${kami}から ${ire}`,
  door: `${kami}から ${ire}`,
  hint: `${kami}に ${ruby('書', 'か')}いたことを ${bango}で ${ire}`,
  which: `どの コマの ${kami}ですか`,
  cameAt: `${kita} ${jikan}が ない ${gyo}`,
  wentAt: `${kaetta} ${jikan}が ない ${gyo}`,
  row: `${bango}・しるし`,
  keys: `17 ${kita}・17- ${yasumi}・17+ ${kaetta}・17+1610 16:10に ${kaetta}・K7+5 5${ruby('分', 'ふん')} おくれた・K7/ しなかった`,
  enter: ire,
  begin: `1${gyo} ${ruby('打', 'う')}って Enter を おす`,
  beginNext: 'だれの ことか、ここに でます。',
  unknown: `${ruby('読', 'よ')}めません`,
  unknownNext: `はじめに ${bango}(17)か しるし(K7)を ${utte}。`,
  time: `${jikan}が ${ruby('読', 'よ')}めません`,
  timeNext: `9:55 は 955 と ${utte}。`,
  nobody: (badge) => `${badge}${ruby('番', 'ばん')}の ${ko}は この コマに いません`,
  nobodyNext: `${bango}を もう いちど ${ruby('見', 'み')}てください。ちがう ${ruby('日', 'ひ')}の ${kami}なら、うえで コマを かえます。`,
  several: (badge) => `${badge}${ruby('番', 'ばん')}が ふたり います。どちらですか`,
  noRow: (code) => `${code}は この ${ruby('日', 'ひ')}の ${ruby('予定', 'よてい')}に ありません`,
  noRowNext: `ちがう ${ruby('日', 'ひ')}の ${kami}かもしれません。うえで コマを かえてください。`,
  severalRows: 'この しるしが 2つ あります。どちらですか',
  will: { arrived: kita, absent: yasumi, left: kaetta },
  at: (time) => `${time}に`,
  began: (time) => `${time}に はじまった`,
  leftOut: 'しなかった',
  known: `もう ${ruby('入', 'はい')}っています。${ruby('書', 'か')}きません。`,
  knownAt: (state, time) =>
    `もう「${state} ${time}」と ${ruby('入', 'はい')}っています。${ruby('書', 'か')}きません。`,
  differs: (state) => `いまは「${state}」です。${kami}が ただしいですか`,
  differsStart: `べつの ${jikan}が ${ruby('入', 'はい')}っています。${kami}が ただしいですか`,
  correct: `${kami}の とおりに なおす`,
  signed: `${kami}の サイン`,
  picker: (name) => `お${ruby('迎', 'むか')}え: ${name}`,
  noArrival: `${kita} ${ruby('記録', 'きろく')}が ありません。${kaetta} ことだけ ${kaite}。`,
  entered: `${ruby('入', 'い')}れた ${gyo}`,
  enteredNone: 'まだ ありません',
  wrote: (n) => `${n}${gyo} ${ruby('入', 'い')}れました`,
  undo: 'とりけす',
  undone: 'とりけしました',
  empty: 'コマが ありません',
  emptyNext: `${ruby('準備', 'じゅんび')}で コマを つくると ${ruby('入', 'い')}れられます。`
}
