import { ruby } from '../../../words/ruby.ts'
import * as t from '../../../words/terms.ts'
import type { OfficeWords } from './ja.ts'

export const office: OfficeWords = {
  addFamily: `${t.family}を ふやす`,
  addFamilyLead: `${t.phone}や かみで きいた ${t.family}を、ひとつずつ いれます。`,
  addChild: `この ${t.family}に ${t.child}どもを ふやす`,
  addChildTo: (family) => `${family}の ${t.family}に ${t.child}どもを ふやす`,
  childN: (n) => `${n}人め`,
  oneMore: `${t.child}どもを もうひとり ふやす`,
  less: `この ${t.child}を いれない`,
  guardian: t.guardian,
  children: `${t.child}ども`,
  photo: ruby('写真', 'しゃしん'),
  more: 'からだの こと・メモ',
  save: (n) => `${n}人を ${t.roster}に いれる`,
  saveWhy: `${t.name}か よみを いれてください`,
  added: `を ${t.roster}に いれました`,
  twin: (names) => `${t.same}じ よみの ${t.child}が います: ${names}`,
  twinNext: `ちがう ${t.child}なら、そのまま いれてください。`,
  see: `この ${t.child}を ${t.look}る`,
  marks: `きた・やすみの ${t.record}`,
  noMarks: `まだ ${t.record}が ありません`,
  takeBack: 'けす',
  takeBackOf: (what) => `${what} を けす`,
  again: 'もどす',
  againOf: (what) => `${what} を もどす`,
  undone: 'けしました',
  replaced: `あとの ${t.record}を つかいます`,
  said: (by, device) => (by && device ? `${by}(${device})` : by || device),
  off: `${t.roster}から はずして あります。${t.record}の ある ${t.day}だけ きた ことに なっています。`,
  back: `${t.roster}に もどす`
}
