import type { ConsentAnswer, ConsentItem, ConsentWay } from '../../../domain/people/consents.ts'

const items: Record<ConsentItem, string> = {
  photo: '写真',
  alone: 'ひとりで帰る',
  insurance: '保険に入る',
  firstAid: '応急手当と救急搬送',
  personalData: '個人情報の取扱い'
}

const answers: Record<ConsentAnswer, string> = {
  yes: 'はい',
  inside: '内部だけ',
  no: 'いいえ',
  withdrawn: '撤回'
}

const ways: Record<ConsentWay, string> = {
  paper: '紙',
  form: 'フォーム',
  phone: '電話',
  there: 'その場'
}

/** Names of foods as the kit counts them, where another language has its own. */
const foods: Readonly<Record<string, string>> = {}

export const care = {
  foods,
  allergy: 'アレルギー',
  medicine: 'くすり',
  epipen: 'エピペン',
  meal: {
    title: 'おひるの前に・食べものと薬',
    door: 'おひるの前に',
    doorSecond: '食べものと薬を たしかめます',
    opened: (name: string, time: string) =>
      name ? `ひらいた人 ${name} ${time}` : `ひらきました ${time}`,
    kept: '(記録に のこります)',
    all: '見る人',
    done: 'たしかめた',
    yet: 'まだ',
    sums: '食べものごとの人数',
    others: 'そのほかのアレルギー',
    noGroup: '班なし',
    confirm: 'たしかめる',
    confirmed: 'たしかめた',
    confirmLabel: (name: string) => `${name}さんを たしかめる`,
    confirmedLabel: (name: string) => `${name}さんは たしかめました`,
    did: 'さんを たしかめました',
    byAt: (name: string, time: string) => [name, time].filter(Boolean).join(' '),
    nobody: '配慮のある人は いません',
    nobodyText: '今日ここに来る人の 答えは、すべて 読みこんであります。',
    unread: (families: number) => `配慮が まだの家族 ${families}`,
    unreadText: '答えを まだ聞いていない家族です。いないとは かぎりません。',
    toFamilies: '家族を見る',
    leave: (yet: number) => `まだ ${yet}人の まま おひるにする`,
    leaveDone: (all: number) => `${all}人 たしかめました。おひるにする`,
    leaveNone: 'おひるにする',
    back: 'きょう',
    shut: '食べものと薬は とじてあります',
    shutText:
      'PINで ひらくか、いそぐときは 緊急で見てください。緊急で見たことは 記録にのこります。',
    notCounted: '欠席の人と 帰った人は 入っていません。'
  },
  child: {
    open: '配慮を見る',
    openSecond: '見たことが 記録に のこります',
    noted: '見たことを 記録しました。5分で とじます。',
    detailsNote: 'ひらくと、見たことが 記録に のこります'
  },
  consents: {
    title: '同意',
    items,
    answers,
    ways,
    notYet: 'まだ 聞いていません',
    unknownDetails: '版・署名の記録は ありません',
    change: '書く',
    changeLabel: (item: string) => `${item} の答えを書く`,
    asked: 'ぶつかり',
    askedText: '2つの答えが ぶつかっています。決まるまで きびしいほうで あつかいます。',
    sheetLead: 'だれが・どうやって・いつ 答えたかも のこります',
    answer: '答え',
    withdraw: '撤回された',
    withdrawSecond: '前の「はい」を 取り消したいと 言われたとき',
    signer: '答えた人(署名)',
    way: 'どうやって',
    signedOn: '答えた日',
    version: 'お知らせの版',
    versionOwnHint: '同意を書くときに 入ります。例: 2026年度版',
    versionHint: '版は「団体の設定」で かえられます',
    save: '記録する',
    saveFirst: '答えを選ぶと 記録できます',
    history: 'これまでの答え',
    historyNone: 'まだ ありません',
    recorded: (moment: string, by: string) => [`記録 ${moment}`, by].filter(Boolean).join('・'),
    gap: (open: number) => `同意 あと${open}`,
    gapFamilies: (families: number) => `同意が そろっていない家族 ${families}`,
    gapAll: '全部の家族を見る'
  },
  looks: {
    title: 'だれが見たか',
    second: '配慮をひらいた人と、PINをあけた端末',
    lead: '配慮をひらくと、だれが・いつ・どの端末で見たかが のこります。',
    none: 'まだ だれも見ていません',
    meal: 'おひるの前に(みんなの配慮)',
    gone: '記録を消した人',
    unlocked: (tablet: string) => `${tablet} のPINを あけました`,
    event: '開催',
    nobody: '名前は 言っていません',
    count: (looks: number) => `${looks}件`
  },
  photo: {
    no: '写真',
    noTitle: (children: number) => `写真に うつさない子 ${children}人`,
    unasked: (children: number) => `まだ聞いていない ${children}人も うつしません。`
  }
}

export type CareWords = typeof care
