import { ruby } from '../../../words/ruby.ts'
import * as t from '../../../words/terms.ts'
import type { ManyWords } from './ja.ts'

const change = `${t.change}える`

export const many: ManyWords = {
  title: `いっしょに ${change}`,
  open: `いっしょに ${change}`,
  back: `${t.family}の ページへ`,
  what: `なにを ${t.change}えますか`,
  kinds: { venue: t.venue, group: t.group, days: t.day, sessions: 'コマ' },
  allSessions: `ぜんぶの コマ(${t.venue}と ${t.day}は そのまま)`,
  who: `だれを ${t.change}えますか`,
  every: 'ぜんぶ',
  search: `ひらがな・${t.name}・${t.badge}で さがす`,
  together: `きょうだいも いっしょに ${t.choose}ぶ`,
  shown: (n) => `${n}人 います`,
  tickAll: (n) => `この ${n}人を ${t.choose}ぶ`,
  untickAll: `${t.choose}ぶのを やめる`,
  nobody: `だれも いません。${ruby('上', 'うえ')}の ところを ${t.change}えてください。`,
  isSo: 'もう そうです',
  toVenue: (venue) => `${venue}に`,
  toAnyVenue: `「${t.venue}は きめていない」に`,
  toGroup: (letter) => `${letter} の ${t.group}に`,
  toNoGroup: `「${t.group}は ない」に`,
  toDays: (days) => `${days}に`,
  toAllDays: `ぜんぶの ${t.day}に`,
  toSessions: (titles) => `${titles}に`,
  toAllSessions: 'ぜんぶの コマに',
  preview: (n, where) => `${n}人を ${where} します。`,
  already: (n) => `${n}人は もう そうです。`,
  act: (n) => `${n}人を ${change}`,
  askWhat: `なにを ${t.change}えるか ${t.choose}んでください`,
  askWho: `${t.child}を ${t.choose}んでください`,
  allSo: 'みんな もう そうです',
  did: (n, where) => `${n}人を ${where} しました`
}
