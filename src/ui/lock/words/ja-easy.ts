import type { LockWords } from './ja.ts'
import { ruby } from '../../words/ruby.ts'
import * as t from '../../words/terms.ts'

const digits = ruby('数字', 'すうじ')
const rescue = `${ruby('緊急', 'きんきゅう')}で ${t.look}る`
const partner = ruby('相手', 'あいて')
const wait = ruby('待', 'ま')
const screen = ruby('画面', 'がめん')
const shoot = ruby('写', 'うつ')
const put = ruby('出', 'だ')
const other = `ほかの ${t.tablet}`
const never = `${ruby('受付', 'うけつけ')}、${ruby('点呼', 'てんこ')}、お${ruby('迎', 'むか')}え、${ruby('緊急', 'きんきゅう')}の カードは、いつでも ${t.use}えます。`

export const lock: LockWords = {
  section: `${t.person}の ことを まもる`,
  title: `${t.person}を ${t.look}る PIN`,
  second: `${t.family}や ${t.phone}を ${t.look}るときの ${t.number}`,
  isOff: `${t.use}っていません`,
  isOn: `PINを ${t.use}っています`,
  pin: 'PIN',
  newPin: 'あたらしい PIN',
  again: 'もう いちど おなじ PIN',
  oldPin: `${t.now}の PIN`,
  hint: `${digits}を 4つから 8つ。この ${t.tablet}だけの PINです`,
  flaw: {
    'not-digits': `${digits}だけ ${t.use}えます`,
    'too-short': `${digits}は 4つから 8つです`,
    'too-long': `${digits}は 8つまでです`
  },
  differs: 'うえの PINと ちがいます',
  easy: `1234や たんじょうびは、ほかの ${t.person}に わかりやすい PINです。このままでも ${t.use}えます。`,
  set: 'PINを つける',
  setFirst: 'おなじ PINを 2かい いれてください',
  change: 'PINを かえる',
  remove: 'PINを やめる',
  wasSet: 'PINを つけました',
  wasSetNext: 'すこしの あいだは あいています。',
  wasRemoved: 'PINを やめました',
  lockNow: `${t.now} とじる`,
  wasLocked: 'とじました',
  after: 'なんぷん さわらないと とじますか',
  afterHint: `アプリを もう いちど ひらいたときも、30びょうより ながく ほかの ${screen}を ${t.look}たときも とじます。`,
  minutes: { 2: '2ふん', 5: '5ふん', 15: '15ふん' },
  curtain: `PINは カーテンと おなじです。${ruby('暗号', 'あんごう')}では ありません。`,
  curtainText: `せきに いない あいだに、ほかの ${t.person}が ${t.family}や ${t.phone}を ${t.look}ないように します。${t.tablet}の なかを しらべる ${t.person}は、PINが なくても ${t.read}めます。${t.tablet}の ${screen}ロックも ${t.use}ってください。`,
  never,
  volunteer: `この ${t.tablet}には ${t.child}どもの ${t.record}が ありません。`,
  shut: 'ここは とじて あります',
  shutText: `${t.name}や ${t.phone}の ${screen}です。PINを ${t.put}れると ひらきます。`,
  open: 'ひらく',
  openFirst: 'PINを いれると ひらきます',
  trying: 'しらべています',
  pauseLeft: (seconds) =>
    seconds >= 60
      ? `あと ${Math.floor(seconds / 60)}ふん ${seconds % 60}びょう ${wait}ってください`
      : `あと ${seconds}びょう ${wait}ってください`,
  forgotten: 'PINを わすれたとき',
  toToday: `きょうの ${screen}へ`,
  careShut: `からだの ことと ${t.phone}は とじて あります`,
  careShutText: `PINを ${t.put}れて ${t.look}ます。いそぐときは「${rescue}」を おします。${t.look}たことは ${t.record}に のこります。`,
  openWithPin: `PINで ${t.look}る`,
  emergency: rescue,
  emergencyOn: `${ruby('緊急', 'きんきゅう')}で ${t.look}ています`,
  emergencyText: `だれが いつ ${t.look}たかを ${t.record}しました。5ふんで とじます。`,
  emergencyUnsaved: `${t.look}た ${t.record}を ${t.save}できませんでした。あとで ${t.organizer}の ${t.person}に はなしてください。`,
  callGuardian: `${t.guardian}に ${t.phone}する`,
  veilTitle: 'めかくしを しています',
  veilText: `${t.name}と ${t.phone}を かくしています。まわりを ${t.look}てから とってください。`,
  veilOff: 'めかくしを とる',
  csvShut: `${t.roster}の ファイルは、PINを ${t.put}れると ${t.make}れます。`,
  askTitle: 'PINを わすれたとき',
  askLead: `おなじ ${t.event}の ${other}で あけます。${t.signal}は いりません。`,
  askShow: `${other}に、この QRか ${t.number}を ${t.show}せる`,
  askHow: `${other}で「ほか」の「${other}の PINを わすれたとき」を ひらきます。${ruby('進行役', 'しんこうやく')}か ${t.organizer}の ${t.tablet}です。`,
  askNumber: t.number,
  askQr: (number) => `${t.number} ${number}の QR`,
  askScan: `${other}に でた QRを ${shoot}す`,
  askScanButton: `でた QRを ${shoot}す`,
  askNew: `あたらしい ${t.number}に する`,
  opened: (helper) => `${helper}が あけました`,
  openedText: 'まえの PINは なくなりました。あたらしい PINを つけてください。',
  openedLater: 'PINを つけない',
  notLocked: `この ${t.tablet}は あいています`,
  notLockedText: `PINを かえるときは「${t.person}を ${t.look}る PIN」を ひらきます。`,
  helpTitle: `${other}の PINを わすれたとき`,
  helpShort: `${other}を あける`,
  helpSecond: `この ${t.tablet}で QRを ${put}します。${t.signal}は いりません`,
  helpLead: `たのんだ ${t.person}が めのまえに いるときだけ あけてください。`,
  helpScan: `${partner}の ${screen}の QRを ${shoot}す`,
  helpType: `${t.number}を ${t.put}れる`,
  helpByScan: `カメラで ${shoot}す`,
  helpTablet: `どの ${t.tablet}ですか`,
  helpChoose: `${t.choose}んでください`,
  helpNumber: `${partner}の ${screen}の ${t.number}(${digits} 6つ)`,
  helpMake: `あける QRを ${put}す`,
  helpShow: (name) => `${name}に この QRを ${t.show}せる`,
  helpShowText: `${partner}は「でた QRを ${shoot}す」を おします。1かいだけ ${t.use}えます。`,
  helpQr: (name) => `${name}を あける QR`,
  helpAgain: 'はじめから',
  picture: `カメラの ${screen}`,
  back: 'もどる'
}
