import { columnNames } from './columns/ja.ts'
import { past } from './past/ja.ts'
import { why } from './why/ja.ts'
import type { UnreadMatter, UnreadColumn } from '../../../domain/import/roster-unread.ts'
import type { Wary } from '../../../domain/import/change.ts'

function always(unit: string): (count: number) => string {
  return () => unit
}

function willDo(changes: string, adds: string, changed: number, added: number): string {
  if (changed + added === 0) return 'いまは 何も変わりません。'
  return `${[changed > 0 ? changes : '', added > 0 ? adds : ''].filter(Boolean).join('、')}ます。`
}

export const importing = {
  titles: { roster: '名簿を読みこむ', equipment: '機材を読みこむ', plan: '進行表を読みこむ' },
  leads: {
    roster: '申込フォームや役場の名簿を、そのまま読めます。',
    equipment: '貸し手からもらった機材の一覧を、そのまま読めます。',
    plan: '1日の進行表を、表のまま読めます。'
  },
  steps: { file: 'ファイル', columns: '列', preview: 'たしかめる', done: 'おわり' },
  chooseFile: 'ファイルをえらぶ',
  dropHere: 'ここに ファイルを置いても 読めます',
  dropNow: '手をはなすと 読みます',
  formats: 'CSV、Unicode テキスト、表のコピーを 読めます。文字コードは 見分けます。',
  paste: '表を貼りつける',
  pasteHint: 'Excel や表からコピーして、ここに貼ります。1行目は 見出しにします。',
  readPasted: '貼ったものを読む',
  pasteWhy: '表を貼ると 読めます',
  lenderFirst: 'だれから借りた機材ですか',
  lenderWhy:
    'ファイルに 貸し手の列があれば、えらばなくても 読めます。えらぶと、貸し手の書いていない行が その貸し手のものになります。',
  newLender: '新しい貸し手',
  newLenderName: '新しい貸し手の名前',
  addLender: 'この貸し手をたす',
  planFor: 'どこの 進行表ですか',
  planDay: '日が書いていない行は',
  acceptAll: (n: number) => `${n}行とも 入れる`,
  acceptNone: 'ぜんぶ はずす',
  cutOff: '前の読みこみは とちゅうで 切れました。',
  cutOffNext: '同じファイルを もう一度読んでください。入った分は そのままで、残りだけが 入ります。',
  practice: 'れんしゅうでは 本物の名簿を読みません。',
  practiceNext:
    'れんしゅうの記録は だれにも送らず、いつでも消せます。本物は「団体をつくる」か「参加する」のあとに入れてください。',
  recognised: '読めました',
  encoding: {
    'utf-8': '文字は UTF-8',
    'utf-8-bom': '文字は UTF-8(BOMつき)',
    shift_jis: '文字は Shift_JIS(Excel)',
    'utf-16': '文字は UTF-16(Unicode テキスト)',
    'euc-jp': '文字は EUC-JP',
    'iso-2022-jp': '文字は JIS(ISO-2022-JP)'
  },
  delimiter: { ',': '区切りは コンマ', ';': '区切りは セミコロン', '\t': '区切りは タブ' },
  rows: (n: number) => `${n}行`,
  columns: (n: number) => `${n}列`,
  columnsTitle: 'どの列が何ですか',
  columnsLead: '見出しから読みとりました。ちがうものだけ なおしてください。',
  columnEmpty: '(空)',
  noHeader: (n: number) => `${n}列目`,
  used: (n: number, of: number) => `${of}列のうち ${n}列を使います`,
  toPreview: '中身をたしかめる',
  back: 'もどる',
  backToColumns: '列をなおす',
  backToFile: '別のファイルにする',
  previewTitle: '読みこむ前に たしかめてください',
  nothingYet: 'まだ何も保存していません。',
  state: {
    new: '新しい',
    changed: '変わる',
    same: '同じ',
    doubtful: 'たしかめる',
    bad: '読めない',
    absent: 'ファイルにない'
  },
  line: (n: number) => {
    const nth = Math.round((n % 1) * 10) + 1
    return nth === 1 ? `${n}行目` : `${Math.floor(n)}行目の ${nth}人目`
  },
  changes: (fields: string) => `変わるところ: ${fields}`,
  listComma: '、',
  doubtfulLead: 'どちらか決めるまで、この行は 入りません。',
  rowsUnit: always('行'),
  absentUnit: {
    roster: always('人'),
    equipment: always('点'),
    plan: always('行')
  },
  rowsTitle: (state: 'new' | 'changed' | 'same' | 'doubtful' | 'bad', n: number) =>
    `${{ new: '新しい', changed: '変わる', same: '同じ', doubtful: 'たしかめる', bad: '読めない' }[state]} ${n}行`,
  changedLead: '1行ずつ えらべます。',
  keepAll: (n: number) => `${n}行とも そのまま`,
  chooseAgain: 'はじめの えらび方に もどす',
  take: '入れる',
  keep: 'そのまま',
  diff: {
    what: { roster: '子ども', equipment: 'もの', plan: '内容' },
    where: 'どこが',
    before: 'いま',
    after: 'ファイル',
    choice: 'どうしますか'
  },
  blank: 'なし',
  every: { venue: 'すべての会場', sessions: 'すべてのコマ', days: 'すべての日' },
  answers: {
    'photo yes': 'とってもいい',
    'photo inside': '内部だけ',
    'photo no': 'とらない',
    'goesHomeAlone true': 'ひとりで帰ってよい',
    'goesHomeAlone false': 'ひとりでは帰らない',
    'insurance true': '同意する',
    'insurance false': '同意しない',
    'kind unit': '1点もの',
    'kind lot': '数もの',
    'kind consumable': '消耗品'
  },
  wary: { letters: '字の形だけ ちがいます', care: '配慮が 消えます' } satisfies Readonly<
    Record<Wary, string>
  >,
  staysWary: 'そのままにします',
  twinAsk: {
    roster: (line: string, other: string) => `${line}は ${other}と 同じ子ですか`,
    equipment: (line: string, other: string) => `${line}は ${other}と 同じものですか`,
    plan: (line: string, other: string) => `${line}は ${other}と 同じですか`
  },
  twinAnswers: {
    roster: { leave: '同じ子', take: '別の子' },
    equipment: { leave: '同じもの', take: '別のもの' },
    plan: { leave: '同じ', take: '別の行' }
  },
  doubtAnswers: { leave: '入れない', take: '入れる' },
  absentTitle: {
    roster: (n: number) => `ファイルにない ${n}人`,
    equipment: (n: number) => `ファイルにない ${n}点`,
    plan: (n: number) => `ファイルにない ${n}行`
  },
  absentLead: '読みこんでも このまま のこります。',
  willDo: {
    roster: (changed: number, added: number) =>
      willDo(`${changed}行を変え`, `${added}人を足し`, changed, added),
    equipment: (changed: number, added: number) =>
      willDo(`${changed}行を変え`, `${added}点を足し`, changed, added),
    plan: (changed: number, added: number) =>
      willDo(`${changed}行を変え`, `${added}行を足し`, changed, added)
  },
  willLeave: (kept: number, open: number) => {
    const said = [
      kept > 0 ? `${kept}行は そのまま` : '',
      open > 0 ? `${open}行は たしかめてから` : ''
    ]
    const whole = said.filter(Boolean).join('、')
    return whole && `${whole}。`
  },
  canTakeBack: 'あとで この読みこみを まるごと取り消せます',
  newLendersTitle: (n: number) => `新しい貸し手を ${n}つ つくります。`,
  newLendersNext: 'いる貸し手と 同じときは「列をなおす」や ファイルで、名前を そろえてください。',
  past,
  badLead: 'ほかの行は 入ります。この行は ファイルをなおして、もう一度読んでください。',
  unreadTitle: (n: number) => `${n}列に 大事なことが 書いてあるかもしれません。`,
  unreadNext: '入れるときは「列をなおす」で 何の列かを えらんでください。',
  unreadAbout: {
    care: '配慮のこと',
    consent: '同意のこと',
    contact: '連絡先',
    name: '名前'
  } satisfies Readonly<Record<UnreadMatter, string>>,
  unreadAs: { skip: '使いません', note: '備考に入ります' } satisfies Readonly<
    Record<UnreadColumn['as'], string>
  >,
  joinedTitle: '同じ家族に まとめます',
  moreFamilies: (n: number) => `ほか ${n}家族を見る`,
  joinedLead:
    'きょうだいで なければ、ファイルの 受付番号・保護者・電話を なおして、もう一度読んでください。',
  joined: (n: number) => `${n}人を1家族に`,
  asideTitle: '入れない行',
  asideLead: '合計や おわりの行です。ほかの行は 入ります。',
  more: (n: number) => `ほか ${n}行を見る`,
  allSame: '新しいことは ありません。',
  allSameNext: 'このファイルは もう入っています。何も変わりません。',
  confirmRows: (n: number) => `${n}行を 入れる`,
  confirm: {
    roster: (n: number) => `${n}人を入れる`,
    equipment: (n: number) => `${n}点を入れる`,
    plan: (n: number) => `${n}行を入れる`
  },
  result: (added: number, changed: number) => `新しく ${added}、書きかえ ${changed}`,
  resultTitle: {
    roster: '名簿が入りました',
    equipment: '機材が入りました',
    plan: '進行表が入りました'
  },
  resultSaved: 'この端末に保存しました。つながると ほかの端末にも届きます。',
  leftOut: (n: number) => `${n}行は 入れていません。`,
  another: 'もう1つ読みこむ',
  toEvent: '開催のページへ',
  columnNames,
  why
}

export type ImportWords = typeof importing
