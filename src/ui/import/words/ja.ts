import type { PlanMeaning } from '../../../domain/import/plan-columns.ts'
import type { EquipmentFlaw, EquipmentMeaning } from '../../../domain/import/equipment-row.ts'
import type { PlanDoubt, PlanFlaw } from '../../../domain/import/plan-rows.ts'
import type { UnreadMatter, UnreadColumn } from '../../../domain/import/roster-unread.ts'
import type { RosterMeaning } from '../../../domain/import/roster-columns.ts'
import type { RosterFlaw } from '../../../domain/import/roster-row.ts'
import type { EquipmentDoubt } from '../../../domain/import/equipment-known.ts'
import type { RosterDoubt } from '../../../domain/import/roster-doubts.ts'

/** Why a row is doubtful or bad: all that imports can say. */
type Reason = RosterDoubt | RosterFlaw | EquipmentDoubt | EquipmentFlaw | PlanDoubt | PlanFlaw

interface ColumnNames {
  readonly roster: Readonly<Record<RosterMeaning | 'skip', string>>
  /** `kind` is no column; it changes with the number and the mark of a consumable. */
  readonly equipment: Readonly<Record<EquipmentMeaning | 'skip' | 'kind', string>>
  readonly plan: Readonly<Record<PlanMeaning | 'skip', string>>
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
  lenderWhy: '貸し手をえらぶと、ファイルを読めます',
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
    bad: '読めない'
  },
  stateSub: {
    new: '入ります',
    changed: '書きかえます',
    same: '何もしません',
    doubtful: 'えらべば入ります',
    bad: '入りません'
  },
  line: (n: number) => {
    const nth = Math.round((n % 1) * 10) + 1
    return nth === 1 ? `${n}行目` : `${Math.floor(n)}行目の ${nth}人目`
  },
  changes: (fields: string) => `変わるところ: ${fields}`,
  listComma: '、',
  doubtfulTitle: 'この行は入れますか',
  doubtfulLead: '入れる行だけ えらんでください。えらばない行は 入りません。',
  accept: '入れる',
  accepted: '入れます',
  badTitle: '読めない行',
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
  changedTitle: '変わる行',
  newTitle: '新しい行',
  sameTitle: '同じ行',
  more: (n: number) => `ほか ${n}行を見る`,
  allSame: '新しいことは ありません。',
  allSameNext: 'このファイルは もう入っています。何も変わりません。',
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
  columnNames: {
    roster: {
      skip: '使わない',
      code: '受付番号',
      name: '氏名',
      sei: '姓',
      mei: '名',
      yomi: '氏名のよみ',
      seiYomi: 'せい(よみ)',
      meiYomi: 'めい(よみ)',
      callName: '呼び名',
      grade: '学年',
      age: '年齢',
      birth: '生年月日',
      guardian: '保護者',
      guardianYomi: '保護者のよみ',
      relation: '続柄',
      phone: '電話',
      phone2: '電話 2つ目',
      contactName: '緊急連絡先の名前',
      pickers: 'お迎えの人',
      goesHomeAlone: 'ひとり帰り',
      days: '参加日',
      group: '班',
      badge: '名札の番号',
      allergy: 'アレルギー',
      medicine: 'くすり',
      care: '配慮',
      photo: '写真',
      photoNg: '写真NG(しるし=とらない)',
      insurance: '保険',
      note: '備考'
    },
    equipment: {
      skip: '使わない',
      code: '管理番号',
      name: '品名',
      model: 'メーカー・型番',
      serial: 'シリアル番号',
      quantity: '数',
      unit: '単位',
      accessories: '付属品',
      yen: '評価額(円)',
      kit: '箱',
      slot: '箱の位置',
      consumable: '消耗品かどうか',
      note: '備考',
      kind: '1点もの・数もの・消耗品'
    },
    plan: {
      skip: '使わない',
      day: '日',
      start: 'はじまり',
      end: 'おわり',
      minutes: '長さ(分)',
      title: '内容',
      owner: '進める人',
      place: '場所',
      materials: '持ち物',
      planB: '雨・かわりの案'
    }
  } satisfies ColumnNames,
  why: {
    'open-quote': '「"」が閉じていません',
    'too-many-cells': '列が 見出しより多くあります',
    'too-long': '長すぎます',
    'no-name': '名前がありません',
    'grade-unknown': '学年を読みとれません',
    'days-unknown': '参加日が この開催の日にありません',
    'grade-missing': '学年がありません',
    'grade-guessed': '学年は 推測です',
    'no-yomi': 'よみがありません',
    'phone-odd': '電話番号の桁が合いません',
    'photo-odd': '写真の返事を読みとれません',
    'insurance-odd': '保険の返事を読みとれません',
    'alone-odd': 'ひとり帰りの返事を読みとれません',
    'pickers-odd': 'お迎えの人が はっきりしません',
    'name-odd': '名前に 読めない文字があります',
    'code-odd': '受付番号が 日付になっています',
    'cell-error': '表計算のエラーが入っています',
    cancelled: 'キャンセルや辞退と 書いてあります',
    'group-unknown': 'この班は まだありません',
    'twin-in-file': 'このファイルに 同じものが2行あります',
    'twin-in-roster': '名簿に 同じよみと学年の子がいます',
    'grade-differs': '名簿と 学年がちがいます',
    'quantity-odd': '数を読みとれません',
    'quantity-guessed': '数が はっきりしません',
    'yen-odd': '評価額を 読みとれません。評価額なしで 入ります',
    'number-rounded': '番号の 下の桁が 消えています。番号なしで 入ります',
    'code-a-date': '番号が 日付に 変わっています',
    'letters-lost': '名前に 読めない文字があります',
    'zeros-lost': '番号の 頭の0が ありません。いまある機材と 同じなら えらんでください',
    'other-lender': 'この番号は ほかの貸し手の機材です',
    'serial-differs': '番号は同じで シリアル番号がちがいます',
    'serial-of-many': 'シリアル番号が1つで、数が2つ以上です',
    'no-title': '内容がありません',
    'day-unknown': '日が この開催にありません',
    'day-above-unknown': '上の行の日を 読みとれないので、何日か わかりません',
    'not-a-time': '時刻を読みとれません',
    'end-before-start': 'おわりが はじまりより前です',
    'times-disagree': 'おわりと 長さが 合いません。おわりの時刻で 入ります',
    'minutes-missing': '長さがわかりません。入れたあとで なおしてください'
  } satisfies Readonly<Record<Reason, string>>
}

export type ImportWords = typeof importing
