// 開示, 消去, 消去の時期 and 団体の設定. They come with their screens: the first load has no room for them.
import type { ExportWhat, PersonalKind } from '../../../domain/fact.ts'
import type { Day } from '../../../domain/id.ts'
import type { TabletStanding } from '../../../kit/tablets/views.ts'
import { common } from '../../words/common/ja.ts'

const kinds: Record<PersonalKind, string> = {
  care: 'からだ・配慮',
  roster: '名簿と出欠',
  consents: '同意',
  incidents: '事故・ヒヤリハット'
}

const holds: Record<PersonalKind, string> = {
  care: 'アレルギー・くすり・配慮すること',
  roster: '名前・学年・保護者・電話・名札・出欠',
  consents: '写真・保険の同意',
  incidents: '事故・ヒヤリハットと、登録にない人への引き渡し'
}

const exported: Record<ExportWhat, string> = {
  attendance: '出欠のCSV',
  roster: '名簿のCSV',
  equipment: '機材のCSV',
  disclosure: '開示の紙',
  'paper-roster': '名簿の紙'
}

const standing: Record<Exclude<TabletStanding, 'active'>, string> = {
  waiting: '承認待ちの端末',
  paused: 'お休み中の端末',
  ended: '期限切れの端末',
  cut: 'はずした端末'
}

export const forget = {
  doors: {
    asked: '保護者から たのまれたとき',
    disclose: '開示する',
    discloseSecond: 'この家族について持っている記録を、全部見て印刷する',
    erase: '消去する',
    eraseSecond: 'この家族の記録を、保管庫と 全部の端末から消す',
    after: '終わったあとのこと',
    retention: '消去の時期',
    retentionSecond: '個人の記録を いつ消すか',
    settings: '団体の設定',
    settingsSecond: '連絡先と、記録を使う目的'
  },
  due: (event: string, names: readonly string[]) =>
    `${event}: ${names.join('、')}の記録を、消去する時期です。`,
  toDue: 'ひらくと、何が消えるか わかります。',
  kinds,
  holds,
  exported: exported as Readonly<Record<string, string>>,
  standing,
  title: '消去',
  lead: '個人の記録は、使い終わったら消します。名前のない人数だけが のこります。',
  counts: (families: number, children: number) =>
    families > 0 ? `${families}家族・${children}人` : `${children}人`,
  day: (day: Day) => common.dayLong(day),
  gone: 'この家族の記録は ありません',
  goneNext: 'もう消去されたか、住所がちがいます。',
  noRecord: 'この消去の記録は、まだ この端末にありません。',
  noRecordNext: '電波のある所で 少し待つと、届きます。',

  disclosure: {
    title: '開示',
    of: (family: string) => `${family} 家`,
    lead: 'この家族について持っている記録の 全部です。',
    leadNext: '見せる前に、たのんだ人が保護者本人か、たしかめてください。',
    print: '開示の紙を印刷',
    back: '家族の一覧へ',
    reading: '記録を集めています',
    again: 'もう一度集める',
    none: 'ありません',
    guardian: '保護者',
    consents: '同意',
    attendance: '出欠の記録',
    fields: '記録した内容の 全部',
    looks: '緊急で見た記録',
    tablets: 'この記録を読める端末',
    exports: '書き出したもの',
    item: '項目',
    value: '内容',
    when: 'いつ',
    who: 'だれが',
    by: '記録した人・端末',
    state: 'いまの扱い',
    child: '子ども',
    session: 'コマ',
    picker: 'お迎え',
    tablet: '端末',
    what: '書き出したもの',
    now: 'いまの答え',
    before: '前の答え',
    undone: 'もとにもどした',
    replaced: 'あとで変わった',
    family: '家族'
  },

  erase: {
    title: '消去する',
    family: (family: string) => `${family} 家の記録`,
    kind: (name: string) => `${name}の記録`,
    first: '何が消えるか、たしかめる',
    second: '消去する',
    goes: '消えるもの',
    stays: 'のこるもの(名前なし)',
    beyond: 'キットでは消せないもの',
    goesFamily: (children: number) => `名簿: 保護者と 子ども${children}人`,
    goesContact: '電話・お迎えの人・名札の番号と呼び名',
    goesCare: holds.care,
    goesConsents: holds.consents,
    goesPicker: '出欠についた お迎えの人の名前',
    goesKind: (counts: string, records: number) => `${counts}の記録 ${records}件`,
    staysCounts: 'コマごと・学年ごとの人数',
    staysMarks: '来た・帰ったの数',
    staysRecord: 'いつ・だれが・何人分を消去したか',
    backups: (days: number) => `保管庫のバックアップ(${days}日でなくなります)`,
    backupsUnknown: '保管庫のバックアップ(日数は 団体の設定にまだありません)',
    disks: '端末のディスク(消したあとも、のこることがあります)',
    texts: '機材や進行のメモに書いた名前、機材の記録の名札の番号',
    late: '電波のない端末で 足していた きょうだい(届いたら、もう一度消去します)',
    files: '書き出したCSVファイル',
    papers: '印刷した紙',
    recordHas: '書き出した日と人は、消去の記録に出ます。',
    discloseFirst:
      '消去すると 開示できなくなります。たのまれているときは、先に開示の紙を渡してください。',
    early: (day: string) => `消去の時期(${day})の前です。`,
    earlyNext: '早める理由を、消去の記録の紙に手で書いてください。',
    earlyCheck: '理由があって、いま消去します',
    checked: '保護者本人のたのみだと たしかめました',
    next: 'この内容で進む',
    look: 'もう一度見る',
    nextWhy: 'しるしを入れると 進めます',
    sure: 'もとにもどせません。',
    sureNext: '消去には電波がいります。電波のない端末では、次につながったときに消えます。',
    act: (what: string) => `${what}を消去する`,
    toApart: '分けてある記録を見る',
    toReceive: '記録をうけとる'
  },

  record: {
    title: (done: number, of: number) => `消去ずみ ${done}/${of}台`,
    plain: '消去の記録',
    family: '家族の記録',
    kind: (name: string) => `${name}の記録`,
    by: (who: string, when: string) => [when, who].filter(Boolean).join('・'),
    allDone: '全部の端末から消えました。',
    allDoneNext: '消去の記録を印刷して、紙とファイルを処分してください。',
    open: (n: number) => `あと${n}台です。`,
    onCut: (n: number) => `はずした端末 ${n}台には 残っているかもしれません。`,
    onCutNext: 'つながったとき 空になります。消去の記録に 名前があります。',
    openNext: '電波のある所で その端末をひらくと、ひとりでに消えます。',
    done: '消去ずみ',
    yet: 'まだ',
    since: (when: string) => `${when}から未接続`,
    never: 'まだ一度も つながっていません',
    cutNext: 'つながると、記録が全部消えます',
    tablets: '端末',
    beyond: 'キットでは消せないもの',
    backupsUntil: (day: string) => `保管庫のバックアップ: ${day}まで、のこることがあります`,
    backupsUnknown: '保管庫のバックアップ: いつまで のこるか わかりません',
    disks:
      '端末のディスク: 消した記録が、端末のディスクに のこることがあります。手ばなす端末は、端末の設定で 初期化してください。',
    texts:
      '自由に書いたメモ: 機材や進行のメモに書いた名前は、手で消してください。機材の記録には 名札の番号がのこり、その番号は ほかの子に使われることがあります。',
    late: '電波のない端末: 消去の前に足した きょうだいは、あとから届くことがあります。届いたら、もう一度消去してください。',
    toSettings: '団体の設定に日数を入れる',
    exports: '書き出したもの',
    noExports: '書き出した記録は ありません',
    paper: '印刷した紙・保存したファイルは、集めて処分してください。',
    print: '消去の記録を印刷',
    masu: (done: number, of: number) => `${of}台のうち ${done}台が消去ずみ`
  },

  retention: {
    title: '消去の時期',
    lead: '最終日から数えます。時期が来たら、運営が消去します。',
    each: '何を いつ消すか',
    due: 'いま 消去する時期です',
    dueOn: (day: string) => `${day}から`,
    left: (days: number) => `あと${days}日`,
    erased: (day: string) => `消去ずみ ${day}`,
    nothing: '記録はありません',
    records: (counts: string, records: number) => `${counts}・記録${records}件`,
    erase: '消去する',
    early: '早めに消去する',
    eraseOf: (name: string) => `${name}: 消去する`,
    days: '何日のこすか',
    daysLead: '最終日から何日のこすかを決めます。保護者のしおりにも、この日数が出ます。',
    daysOf: (name: string) => `${name}(日)`,
    preview: '変えると こうなります',
    will: (due: string) => `${due}に 消去の時期が来ます`,
    willNow: '保存すると、すぐ消去の時期になります',
    save: 'この日数にする',
    usual: 'はじめの日数にもどす',
    wrong: (least: number, most: number) => `${least}から${most}までの数を入れてください`,
    saved: '保存しました。しおりを配ったあとなら、新しいしおりを渡してください。',
    history: 'これまでの消去',
    noHistory: 'まだ 消去していません',
    one: '1家族だけ消去・開示するときは、家族の画面から',
    toPeople: '家族の一覧をひらく',
    print: '保護者のしおりを印刷',
    allEvents: '全部の開催'
  },

  settings: {
    title: '団体の設定',
    lead: '保護者のしおりと、ボランティアの約束の紙に出ます。',
    contact: '連絡先の人',
    contactHint: '記録のことを聞かれたときに答える人・係の名前',
    phone: '電話',
    phoneHint: '端末をなくした人も、ここに電話します',
    email: 'メール',
    purpose: '記録を使う目的',
    purposeHint: '例: 教室の受付・安全の見守り・お迎えの確認に使います',
    backupDays: 'バックアップをのこす日数',
    backupDaysHint: '保管庫を用意した人に聞いてください。わからなければ 空のままにします',
    relay: '保管庫の住所',
    save: '保存する',
    saved: '保存しました。しおりと約束の紙に出ます。',
    wrong: {
      long: (n: number) => `${n}文字までにしてください`,
      phone: '電話番号を、数字で書いてください',
      email: 'メールは、名前@住所 の形で書いてください',
      days: (most: number) => `1から${most}までの数か、空にしてください`
    },
    leaflet: '保護者のしおりを見る',
    slip: 'ボランティアの約束を見る'
  },

  paper: {
    disclosure: '保有している個人の記録(開示)',
    disclosureFor: (event: string, family: string) => `${event} ${family} 家`,
    made: (day: string, time: string) => `${day} ${time} に、この端末にある記録から`,
    handed: '渡した日 ____年__月__日',
    handedBy: '渡した人 ________________',
    received: 'うけとった人(署名) ________________________',
    erasure: '消去の記録',
    organisation: '団体',
    event: '開催',
    when: '消去した日時',
    by: '消去した人',
    what: '消去した記録',
    how: '人数',
    names: '家族の名前(手で書く。キットにはのこりません)',
    reason: '理由',
    reasons: ['保護者のたのみ', '消去の時期', 'そのほか'],
    tablets: '端末ごとの消去',
    tablet: '端末',
    state: '消去した日時',
    beyond: 'キットでは消せないもの',
    backups: '保管庫のバックアップ',
    until: (day: string) => `${day}まで、のこることがあります`,
    untilLine: '____年__月__日まで(保管庫を管理する人に聞いて書く)',
    disks: '端末のディスク',
    disksText: '消した記録が のこることがあります。手ばなす前に、端末を初期化する',
    texts: '自由に書いたメモ・名札の番号',
    textsText: '機材や進行のメモの名前は、手で消す。番号は ほかの子に使われることがある',
    late: '電波のない端末',
    lateText: 'あとから届いた きょうだいは、もう一度消去する',
    exports: '書き出したファイルと紙',
    disposed: '処分した日',
    otherPaper: 'そのほかの紙(当日の名簿・メモ)',
    noExports: 'キットから書き出した記録はありません',
    told: '保護者に伝えた日 ____年__月__日',
    toldBy: '伝えた人 ____________'
  }
}

export type ForgetWords = typeof forget
