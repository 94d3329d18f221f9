import { columnNames } from './columns/ja-easy.ts'
import { past } from './past/ja-easy.ts'
import { why } from './why/ja-easy.ts'
import type { ImportWords } from './ja.ts'
import { ruby } from '../../words/ruby.ts'
import * as t from '../../words/terms.ts'

const rows = ruby('行', 'ぎょう')

function willDo(changed: number, added: number, unit: string): string {
  if (changed + added === 0) return `いまは なにも ${t.change}わりません。`
  const said = [
    changed > 0 ? `${changed}${rows}を なおします。` : '',
    added > 0 ? `${added}${unit}を たします。` : ''
  ]
  return said.filter(Boolean).join(' ')
}

export const importing: ImportWords = {
  titles: {
    roster: `${t.roster}を ${t.put}れる`,
    equipment: `${t.equipment}を ${t.put}れる`,
    plan: `${t.plan}を ${t.put}れる`
  },
  leads: {
    roster: `もらった ${t.roster}の ファイルを、そのまま ${t.read}めます。`,
    equipment: `もらった ${t.equipment}の ファイルを、そのまま ${t.read}めます。`,
    plan: `1${ruby('日', 'にち')}の ${t.plan}の ファイルを、そのまま ${t.read}めます。`
  },
  steps: { file: 'ファイル', columns: t.column, preview: `${t.look}る`, done: 'おわり' },
  chooseFile: `ファイルを ${t.choose}ぶ`,
  dropHere: 'ここに ファイルを おくことも できます',
  dropNow: `てを はなすと ${t.read}みます`,
  formats: `CSV ファイルか、${ruby('表', 'ひょう')}の コピーです。`,
  paste: `${ruby('表', 'ひょう')}を はる`,
  pasteHint: `Excel から コピーして、ここに はります。はじめの ${t.line}は みだしです。`,
  readPasted: `はったものを ${t.read}む`,
  pasteWhy: `${ruby('表', 'ひょう')}を はってください`,
  lenderFirst: `どの ${t.company}の ${t.equipment}ですか`,
  lenderWhy: `ファイルに ${t.company}の ${t.column}が あれば、${t.choose}ばなくても ${t.read}めます。ない ${t.line}は、ここで ${t.choose}んだ ${t.company}のものに なります。`,
  newLender: `${t.fresh}しい ${t.company}`,
  newLenderName: `${t.company}の ${t.name}`,
  addLender: `この ${t.company}を たす`,
  planFor: `どこの ${t.plan}ですか`,
  planDay: `${t.day}が ない ${t.line}は`,
  acceptAll: (n) => `${n}${t.line}とも ${t.put}れる`,
  acceptNone: 'ぜんぶ やめる',
  cutOff: `まえの ファイルは、${ruby('途中', 'とちゅう')}までしか ${t.enter}っていません。`,
  cutOffNext: `${t.same}じ ファイルを もう いちど ${t.read}んでください。のこりだけが ${t.enter}ります。`,
  practice: `${t.practice}では、ほんとうの ${t.roster}を ${t.read}みません。`,
  practiceNext: `「${ruby('団体', 'だんたい')}を つくる」か「${ruby('参加', 'さんか')}する」の あとに ${t.put}れてください。`,
  recognised: `${t.read}めました`,
  encoding: {
    'utf-8': 'もじは UTF-8',
    'utf-8-bom': 'もじは UTF-8(BOM)',
    shift_jis: 'もじは Shift_JIS(Excel)',
    'utf-16': 'もじは UTF-16(Unicode テキスト)',
    'euc-jp': 'もじは EUC-JP',
    'iso-2022-jp': 'もじは JIS(ISO-2022-JP)'
  },
  delimiter: { ',': 'くぎりは コンマ', ';': 'くぎりは セミコロン', '\t': 'くぎりは タブ' },
  rows: (n) => `${n}${rows}`,
  columns: (n) => `${n}${t.column}`,
  columnsTitle: `どの ${t.column}が なんですか`,
  columnsLead: 'ちがうものだけ なおしてください。',
  columnEmpty: '(なし)',
  noHeader: (n) => `${n}ばんめの ${t.column}`,
  used: (n, of) => `${of}の うち ${n}の ${t.column}を ${t.use}います`,
  toPreview: `なかを ${t.look}る`,
  back: 'もどる',
  backToColumns: `${t.column}を なおす`,
  backToFile: `${t.other}の ファイルに する`,
  previewTitle: `${t.put}れる まえに ${t.look}てください`,
  nothingYet: `まだ ${t.save}していません。`,
  state: {
    new: `${t.fresh}しい`,
    changed: `${t.change}わる`,
    same: `${t.same}じ`,
    doubtful: `${t.look}る`,
    bad: `${t.read}めない`,
    absent: 'ファイルに ない'
  },
  line: (n) => {
    const nth = Math.round((n % 1) * 10) + 1
    const line = `${Math.floor(n)}${ruby('行目', 'ぎょうめ')}`
    return nth === 1 ? line : `${line}の ${nth}${ruby('人', 'にん')}め`
  },
  changes: (fields) => `${t.change}わるところ: ${fields}`,
  listComma: '、',
  doubtfulLead: `どちらか ${t.choose}ぶまで、この ${t.line}は ${t.enter}りません。`,
  rowsUnit: () => t.line,
  absentUnit: { roster: () => ruby('人', 'にん'), equipment: () => 'こ', plan: () => t.line },
  rowsTitle: (state, n) =>
    `${{ new: `${t.fresh}しい`, changed: `${t.change}わる`, same: `${t.same}じ`, doubtful: `${t.look}る`, bad: `${t.read}めない` }[state]} ${n}${rows}`,
  changedLead: `1${rows}ずつ ${t.choose}べます。`,
  keepAll: (n) => `${n}${rows}とも そのまま`,
  chooseAgain: `はじめの ${t.choose}びかたに もどす`,
  take: `${t.put}れる`,
  keep: 'そのまま',
  diff: {
    what: { roster: 'こども', equipment: 'もの', plan: 'すること' },
    where: 'どこ',
    before: 'いま',
    after: 'ファイル',
    choice: 'どうしますか'
  },
  blank: 'なし',
  every: {
    venue: `ぜんぶの ${t.venue}`,
    sessions: 'ぜんぶの コマ',
    days: `ぜんぶの ${t.day}`
  },
  answers: {
    'photo yes': 'とっても いい',
    'photo inside': 'なかまの なかだけ',
    'photo no': 'とらない',
    'goesHomeAlone true': 'ひとりで かえって いい',
    'goesHomeAlone false': 'ひとりでは かえらない',
    'insurance true': 'はい',
    'insurance false': 'いいえ',
    'kind unit': '1つの もの',
    'kind lot': 'かずで かぞえる もの',
    'kind consumable': `${t.use}うと なくなる もの`
  },
  wary: {
    letters: `${ruby('字', 'じ')}の かたちだけ ちがいます`,
    care: 'きを つけることが きえます'
  },
  staysWary: 'そのままに します',
  twinAsk: {
    roster: (line, other) => `${line}と ${other}は ${t.same}じ ${t.child}ですか`,
    equipment: (line, other) => `${line}と ${other}は ${t.same}じ ものですか`,
    plan: (line, other) => `${line}と ${other}は ${t.same}じですか`
  },
  twinAnswers: {
    roster: { leave: `${t.same}じ`, take: `${t.other}の ${t.child}` },
    equipment: { leave: `${t.same}じ`, take: `${t.other}の もの` },
    plan: { leave: `${t.same}じ`, take: t.other }
  },
  doubtAnswers: { leave: `${t.put}れない`, take: `${t.put}れる` },
  absentTitle: {
    roster: (n) => `ファイルに いない ${t.child} ${n}${ruby('人', 'にん')}`,
    equipment: (n) => `ファイルに ない もの ${n}こ`,
    plan: (n) => `ファイルに ない ${n}${rows}`
  },
  absentLead: 'そのまま のこります。',
  willDo: {
    roster: (changed, added) => willDo(changed, added, ruby('人', 'にん')),
    equipment: (changed, added) => willDo(changed, added, 'こ'),
    plan: (changed, added) => willDo(changed, added, rows)
  },
  willLeave: (kept, open) => {
    const said = [
      kept > 0 ? `${kept}${rows}は そのまま` : '',
      open > 0 ? `${open}${rows}は まだ ${t.choose}んでいません` : ''
    ]
    const whole = said.filter(Boolean).join('、')
    return whole && `${whole}。`
  },
  canTakeBack: `あとで ぜんぶ もとに もどせます`,
  newLendersTitle: (n) => `${t.fresh}しい ${t.company}を ${n}つ ${t.make}ります。`,
  newLendersNext: `もう ある ${t.company}と ${t.same}じなら、ファイルの ${t.name}を ${t.same}じに してください。`,
  past,
  badLead: `ほかの ${t.line}は ${t.put}れます。この ${t.line}は、ファイルを なおして、もう いちど ${t.read}んでください。`,
  unreadTitle: (n) => `${n}つの ${t.column}に だいじな ことが あるかもしれません。`,
  unreadNext: `${t.put}れる ときは、「${t.column}を なおす」で ${t.choose}んでください。`,
  unreadAbout: {
    care: 'きを つけること',
    consent: 'いいか どうか',
    contact: t.phone,
    name: t.name
  },
  unreadAs: { skip: `${t.use}いません`, note: `メモに ${t.put}れます` },
  joinedTitle: `${t.same}じ ${t.family}に します`,
  moreFamilies: (n) => `あと ${n}つの ${t.family}を ${t.look}る`,
  joinedLead: `きょうだいで ない ときは、ファイルを なおして、もう いちど ${t.read}んでください。`,
  joined: (n) => `${n}${ruby('人', 'にん')}が 1つの ${t.family}`,
  asideTitle: `${t.put}れない ${t.line}`,
  asideLead: `ごうけいなどの ${t.line}です。ほかの ${t.line}は ${t.put}れます。`,
  more: (n) => `あと ${n}${rows} ${t.look}る`,
  allSame: `${t.fresh}しいことは ありません。`,
  allSameNext: `この ファイルは もう ${t.enter}っています。なにも ${t.change}わりません。`,
  confirmRows: (n) => `${n}${rows}を ${t.put}れる`,
  confirm: {
    roster: (n) => `${n}${ruby('人', 'にん')}を ${t.put}れる`,
    equipment: (n) => `${n}こを ${t.put}れる`,
    plan: (n) => `${n}${rows}を ${t.put}れる`
  },
  result: (added, changed) => `${t.fresh}しい ${added}、なおした ${changed}`,
  resultTitle: {
    roster: `${t.roster}が ${t.enter}りました`,
    equipment: `${t.equipment}が ${t.enter}りました`,
    plan: `${t.plan}が ${t.enter}りました`
  },
  resultSaved: `この ${t.tablet}に ${t.save}しました。${t.signal}が あると、ほかの ${t.tablet}にも とどきます。`,
  leftOut: (n) => `${n}${rows}は ${t.put}れていません。`,
  another: `もう1つ ${t.put}れる`,
  toEvent: `${t.event}に もどる`,
  columnNames,
  why
}
