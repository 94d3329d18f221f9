import { ruby } from '../../words/ruby.ts'
import * as t from '../../words/terms.ts'
import type { PlanWords } from './ja.ts'

const minute = ruby('分', 'ふん')
const table = ruby('進行表', 'しんこうひょう')
const prepare = ruby('準備', 'じゅんび')
const gamen = ruby('画面', 'がめん')
const oto = ruby('音', 'おと')
const ugo = ruby('動', 'うご')
const saigo = ruby('最後', 'さいご')
const kata = ruby('型', 'がた')

export const plan: PlanWords = {
  title: table,
  runTitle: 'いま',
  none: `${table}は まだ ありません`,
  overrun: (until) => `いまの ままだと ${until} に おわります。`,
  overrunNext: (session, end) =>
    `${session}は ${end}\u00A0までです。みじかく するか、お${ruby('迎', 'むか')}えの ${t.person}に いってください。`,
  noneNext: `「${prepare}」で いれてください。ひな${kata}から ${t.make}る ことも できます。`,
  noneOthers: `${t.signal}の ある ところで まってください。`,
  shorter: (minutes) => `${minutes}${minute} みじかく`,
  longer: (minutes) => `${minutes}${minute} ながく`,
  until: (clock) => `${clock} まで`,
  skip: 'これは しません',
  takeIn: 'やっぱり します',
  planB: 'かわりの こと',
  noPlanB: 'ありません',
  cut: (minutes) =>
    minutes > 0 ? `(${minutes}${minute} みじかく)` : `(${-minutes}${minute} ながく)`,
  did: {
    begun: 'を はじめました',
    shorter: (minutes) => `を ${minutes}${minute} みじかく しました`,
    longer: (minutes) => `を ${minutes}${minute} ながく しました`,
    moved: `の ${t.time}を かえました`,
    skipped: 'は しません',
    takenIn: 'を やっぱり します',
    planB: 'を かわりの ことに しました',
    ended: 'を おわりに しました'
  },
  next: (title) => `つぎへ: ${title}`,
  begin: (title) => `はじめます: ${title}`,
  end: (title) => `おわります: ${title}`,
  rain: (text) => `${ruby('雨', 'あめ')}の とき: ${text}`,
  materials: (text) => `もちもの ${text}`,
  was: (clock) => `はじめは ${clock}`,
  skipped: 'しません',
  whichDay: `どの ${t.day}の ${table}ですか`,
  list: table,
  toRun: 'いまと つぎ',
  left: 'あと',
  minutes: minute,
  overUnit: `${minute} すぎました`,
  toNext: 'あと',
  toNextUnit: minute,
  stationLeft: (minutes) => `あと ${minutes}${minute}`,
  stationOver: (minutes) => `${minutes}${minute} すぎました`,
  overLabel: (minutes) => `${t.time}を ${minutes}${minute} すぎました`,
  nextChip: 'つぎ',
  noNext: `これで ${saigo}です`,
  nothingNow: 'いま する ことは ありません',
  notToday: `きょうの ${t.plan}では ありません`,
  done: `きょうの ${table}は おわりました`,
  lit: `${gamen}は きえません`,
  notLit: `${gamen}が きえる ことが あります`,
  soundOn: `${oto} あり`,
  soundOff: `${oto} なし`,
  soundSecond: `${t.time}に なると ${oto}が でます`,
  fixed: `${t.time}は かわりません`,
  stations: 'わかれて する こと',
  station: (name) => `わかれて ${name}`,
  together: 'みんなで',
  endsAsPlanned: (clock) => `${clock} に おわります。`,
  endsAt: (clock) => `おわりは ${clock} に かわります。`,
  madeUp: (title, minutes) => `${title}を ${minutes}${minute} みじかく します`,
  overlaps: (title, fixed, clock, minutes) =>
    `${fixed}は ${clock} から です。${title}と ${minutes}${minute} かさなります`,
  waits: (fixed, clock, minutes) => `${fixed}は ${clock} から です。${minutes}${minute} あきます`,
  allMove: `あとの ${t.plan}も、おなじだけ ${ugo}きます`,
  skipAsk: (title) => `${title}を やめますか`,
  skipDoes: (title, clock) => `${title}が ${clock} に はじまります`,
  skipDo: 'これは しません',
  planBAsk: (title) => `${title}の かわりに する こと`,
  planBDo: 'かわりの ことを します',
  planBOn: 'かわりの こと',
  planBKeeps: `${t.time}は かわりません`,
  really: (minutes) => `ほんとうは ${minutes}${minute}`,
  details: 'もっと みる',
  goal: 'なんの ために',
  doing: 'やりかた',
  saying: `${ruby('言', 'い')}う こと`,
  safety: 'あぶなくない ように',
  links: 'みる もの',
  needs: 'もちもの',
  moveBlock: (title) => `${title}の ${t.time}`,
  moveEarlier: (minutes) => `${minutes}${minute} はやく`,
  moveLater: (minutes) => `${minutes}${minute} おそく`,
  everyVenue: `どの ${ruby('会場', 'かいじょう')}の ${t.plan}も、いっしょに ${ugo}きます`,
  moveHint: `つまんで うえ・したに ${ugo}かす ことも できます。あとの ${t.plan}も いっしょに ${ugo}きます。`,
  drag: (title) => `${title}を つまんで ${ugo}かす`,
  movedTo: (clock) => `${clock} から`
}
