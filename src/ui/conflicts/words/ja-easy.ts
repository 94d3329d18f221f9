import type { QuestionsWords } from './ja.ts'
import { ruby } from '../../words/ruby.ts'

const kiroku = ruby('記録', 'きろく')
const kimeru = ruby('決', 'き')
const ko = ruby('子', 'こ')
const onaji = ruby('同', 'おな')
const nafuda = ruby('名札', 'なふだ')

export const questions: QuestionsWords = {
  lead: `どちらの ${kiroku}も のこります。あとで かえられます。`,
  open: `${kimeru}めてください`,
  decided: `${kimeru}めたこと`,
  none: 'ちがう ところは ありません',
  noneNext: `${ruby('端末', 'たんまつ')}の ${kiroku}は みんな ${onaji}じです。`,
  noneDecided: `${kimeru}めたことは まだ ありません`,
  later: 'あとで',
  laterCount: (n) => `あとで ${kimeru}める ${n}つ`,
  showLater: `もう ${ruby('一度', 'いちど')} ${ruby('見', 'み')}る`,
  both: `${ruby('両方', 'りょうほう')} のこす`,
  same: `${onaji}じ ${ko}です`,
  two: `ちがう ${ko}です`,
  custody: (name, code) => `${name} ${code}\u00A0が 2つの ところに あります`,
  state: (name, code) => `${name} ${code}\u00A0の ${kiroku}が ちがいます`,
  mark: (name, grade) => `${name}さん\u00A0${grade}`,
  field: (title, field) => `${title}: ${field}`,
  twin: (name) => `${name}さんは ${onaji}じ ${ko}ですか`,
  twinSecond: `${ruby('名簿', 'めいぼ')}に 2つ あります`,
  twinTwo: (one, other) => `${one}さんと ${other}さんは ${onaji}じ ${ko}ですか`,
  status: {
    arrived: `${ruby('来', 'き')}た`,
    absent: `${ruby('休', 'やす')}み`,
    left: `${ruby('帰', 'かえ')}った`,
    cleared: 'まだ'
  },
  picker: (name) => `${ruby('迎', 'むか')}えの ${ruby('人', 'ひと')} ${name}`,
  empty: '(なし)',
  fields: {
    guardian: `${ruby('保護者', 'ほごしゃ')}の ${ruby('名前', 'なまえ')}`,
    guardianYomi: `${ruby('保護者', 'ほごしゃ')}の よみ`,
    relation: 'だれですか(ちち・ははなど)',
    phone: ruby('電話', 'でんわ'),
    phone2: `${ruby('電話', 'でんわ')} 2つめ`,
    pickers: `${ruby('迎', 'むか')}えの ${ruby('人', 'ひと')}`,
    goesHomeAlone: `ひとりで ${ruby('帰', 'かえ')}る`,
    allergy: 'アレルギー',
    medicine: 'くすり',
    care: ruby('配慮', 'はいりょ'),
    photo: ruby('写真', 'しゃしん'),
    insurance: ruby('保険', 'ほけん'),
    owner: `${ruby('貸', 'か')}した ${ruby('会社', 'かいしゃ')}`,
    sei: ruby('姓', 'せい'),
    mei: ruby('名', 'めい'),
    seiYomi: 'せい(ひらがな)',
    meiYomi: 'めい(ひらがな)',
    callName: `よぶ ${ruby('名前', 'なまえ')}`,
    grade: ruby('学年', 'がくねん'),
    group: ruby('班', 'はん'),
    venue: ruby('会場', 'かいじょう'),
    badge: `${nafuda}の ${ruby('番号', 'ばんごう')}`,
    days: `${ruby('来', 'く')}る ${ruby('日', 'ひ')}`,
    sessions: `${ruby('来', 'く')}る コマ`,
    note: 'メモ'
  },
  values: {
    true: 'はい',
    false: 'いいえ',
    'photo yes': 'とっても いい',
    'photo inside': `${ruby('内部', 'ないぶ')}だけ`,
    'photo no': 'とらない'
  },
  home: `${ruby('箱', 'はこ')}の ${ruby('中', 'なか')}`,
  said: (who, device) => (who === '' ? device : `${device}・${who}`),
  untold: `いま ${ruby('名簿', 'めいぼ')}に ある ことです。だれが ${ruby('書', 'か')}いたかは わかりません。`,
  badge: (n) => `${nafuda}\u00A0${n}`,
  noBadge: `${nafuda}なし`,
  walkIn: `きょう はじめて ${ruby('来', 'き')}た ${ruby('子', 'こ')}`,
  registered: `${ruby('名簿', 'めいぼ')}の ${ko}`,
  alike: (n) =>
    `ほかに ${n}${ruby('人', 'にん')}が ${onaji}じように 2${ruby('回', 'かい')} あります`,
  alikeAll: (n) => `ほかの ${n}${ruby('人', 'にん')}も ${onaji}じ ${ruby('答', 'こた')}えに します`,
  oneByOne: `1${ruby('人', 'にん')}ずつ ${kimeru}める`,
  others: (n) => `ほか ${n}${ruby('人', 'にん')}`,
  undo: `${kimeru}めなおす`,
  answers: {
    both: `${ruby('両方', 'りょうほう')} のこす`,
    same: `${onaji}じ ${ko}`,
    two: `ちがう ${ko}`
  }
}
