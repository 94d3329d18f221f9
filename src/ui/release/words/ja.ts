import type { GuardianCalled, Vouched } from '../../../domain/day-facts.ts'
import type { Status } from '../../../domain/fact.ts'
import { san } from '../../words/san.ts'

/** ひとり, ふたり, 3人: as one says it. */
function together(count: number): string {
  if (count === 1) return 'ひとり'
  return count === 2 ? 'ふたり' : `${count}人`
}

type Voucher = Pick<Vouched, 'picker' | 'relation' | 'agreed' | 'phone' | 'how' | 'reason'>

function called(who: string): string {
  return who ? `${san(who)}に ` : ''
}

const stood: Record<Status, string> = {
  arrived: '来た',
  absent: '欠席',
  left: '帰った',
  cleared: 'まだ'
}

type Call = Pick<GuardianCalled, 'phone' | 'answer'>

const callEnds: Record<GuardianCalled['answer'], (until: string) => string> = {
  dialled: () => 'かけました',
  reached: () => '話しました',
  'no-answer': () => '出ませんでした',
  waits: (until) => `${until && `${until} まで `}待ってもらいます`,
  comes: (until) => `${until && `${until} に `}来ます`
}

export const release = {
  title: 'お迎え',
  heading: (session: string) => `お迎え・${session}`,
  back: 'きょう',
  search: 'さがす',
  readBadge: '家族の ふだを 読む',
  rail: '五十音。数字は まだ いる人数',
  railRow: (row: string, here: number) => `${row}の行 いる ${here}人`,
  railDone: (row: string) => `${row}の行 みんな 帰りました`,
  railNone: (row: string) => `${row}の行 だれもいません`,
  goneTitle: (count: number) => `帰った ${count}人`,
  goneLine: (time: string, picker: string) =>
    picker ? `${time} ${san(picker)}` : `${time} ひとりで`,
  alone: (count: number) => `ひとり帰り ${count}人`,
  tells: (count: number) => `伝えること ${count}`,
  askFirst: '先に 代表へ',
  asked: 'ぶつかり',
  nobody: '予定の人が いません',
  nobodyNext: '名簿を読みこむか、受付で当日参加を足すと、ここに 出ます。',
  nobodyHere: 'いま いる人は いません',
  nobodySo: (state: string) => `「${state}」の人はいません`,
  allGone: 'みんな 帰りました',
  allGoneLast: (name: string, time: string) => `最後は ${time} ${name}さんです。`,
  searchTitle: '家族をさがす',
  searchField: 'よみ・名前・名札の番号・家族の記号',
  searchHint: 'ひらがなの はじめの文字だけで見つかります',
  searchNone: '見つかりません',
  badge: {
    title: '家族の ふだを 読む',
    scanning: 'ふだの QR を カメラに 見せてください',
    field: 'ふだの 記号',
    hint: '家族の ふだに 印刷してある 記号です',
    open: 'ひらく',
    unknown: (code: string) => `「${code}」は このコマの 家族の ふだでは ありません`,
    unknownNext: 'よみで さがすか、もう一度 読んでください。',
    misread: (code: string) => `「${code}」は どこか 1文字 ちがいます`,
    otherEvent: 'ほかの開催の ふだです',
    unread: '写真から 読めませんでした',
    photo: '写真から読む'
  },
  who: {
    titleOf: (family: string) => `${family}さんの お迎え`,
    children: (count: number) => `${together(count)}が 帰ります`,
    childrenNone: '帰る子どもを えらんでください',
    childrenTitle: '帰る子ども',
    picker: 'だれと 帰りますか',
    pickerLead: '名前を 言ってもらいます',
    pickerOf: 'お迎えはこの人です',
    forAll: (count: number) => (count === 2 ? 'ふたりとも' : `${count}人とも`),
    notFor: (names: readonly string[]) => `${names.join('さん・')}さんの お迎えの人では ありません`,
    inPart: (name: string) => `${name}さんの 登録の 一部にしか 名前がありません`,
    onlyFor: (names: readonly string[]) => `${names.join('さんと ')}さんだけに する`,
    alone: 'ひとり帰り',
    aloneYes: '保護者の同意があります',
    aloneNobody: '保護者の同意がありません',
    aloneOnly: (names: readonly string[]) => `同意があるのは ${names.join('さんと ')}さんだけ`,
    aloneOneByOne: 'ひとりずつ 記録します',
    unknown: '登録にない人が 来たとき',
    wait: 'お迎えの人を選ぶと 進めます',
    waitChildren: '帰る子どもを選ぶと 進めます',
    next: 'この人で 進む',
    change: 'えらびなおす',
    confirm: (count: number) => `${together(count)}を 引き渡します`,
    confirmAlone: 'ひとりで 帰ります',
    done: (picker: string) => `${san(picker)}に 引き渡しました`,
    doneAlone: 'ひとりで 帰りました',
    registered: '登録のお迎えの人',
    pickerName: (name: string) => (san(name).endsWith('さん') ? `${name} さん` : name),
    notSeen: 'ほかの受付で 来たかもしれません',
    askFirst: '引き渡す前に 代表に 聞いてください',
    askFirstNext: '登録に 気をつけることが 書いてあります。',
    askFirstShow: '書いてあることを 見る',
    askFirstRecords: '記録か 登録が ふたつに わかれています。',
    back: 'まだ いる',
    borrowed: (things: string) => `借りているもの: ${things}`,
    borrowedNone: '借りているもの: なし',
    borrowedNext: '返してもらってください。返さなくても 引き渡せます。',
    askGuardian: '保護者に たしかめました',
    askGuardianFirst: '保護者に聞くと 進めます',
    askGuardianNext: '引き渡す前に、保護者に電話でたしかめてください。'
  },
  unknown: {
    title: '登録にない人の お迎え',
    call: '保護者に 電話します',
    called: '保護者に 電話しました',
    callLead: 'ほかの電話から かけて、かけた番号を 押します',
    guardian: '保護者',
    yes: (who: string) => `${san(who)}が 「はい」と 言いました`,
    heard: (name: string) => `聞いた人 ${name}`,
    heardNobody: '聞いた人の名前は まだです',
    came: '来た人',
    relations: ['祖父母', 'おじ・おば', '近所の人', 'ほかの家族'],
    name: '名前',
    nameHint: '本人に 言ってもらいます',
    hand: '引き渡します',
    handLead: '電話した相手・番号・時刻・引き渡した人が のこります',
    missing: {
      call: '保護者に 電話すると 進めます',
      name: '来た人の名前を 書くと 進めます',
      decider: '決めた人の名前を 書くと 進めます',
      reason: 'わけを 書くと 進めます'
    },
    done: (picker: string, relation: string, count: number) =>
      `${san(picker)}${relation && `(${relation})`}に ${count > 1 ? `${together(count)}を ` : ''}引き渡しました`,
    silent: '電話に 出ない',
    unreached: '電話が つながらない',
    wait: '待ってもらう',
    waiting: '待ってもらいます',
    waitingLead: 'いつまで 待ちますか。時間になったら もう一度 電話します。',
    until: (time: string) => `${time} まで`,
    callAgain: 'もう一度 電話する',
    decideWay: '代表が 決める',
    decide: '代表が 決めます',
    decideLead: '電話が どこにも つながらないときだけ です。決めた人と わけが のこります。',
    decider: '決めた人(代表)の名前',
    reason: 'わけ',
    reasonHint: '子どもが よく知っている人で、免許証を 見た など',
    backToCall: '電話に もどる'
  },
  call: {
    title: (family: string) => `${family}さんの 家に 電話`,
    numbers: '電話番号',
    which: 'どの番号に かけましたか',
    lead: 'ほかの電話から かけて、かけた番号を 押します',
    dialledAt: (time: string) => `${time} かけました`,
    silentAt: (time: string) => `${time} 出ません`,
    said: 'どうなりましたか',
    comesLead: '来る時刻',
    comesAt: (time: string) => `${time} に 来る`,
    silent: '電話に 出ない',
    reached: '話した・時刻は わからない',
    /** In one tap, where nobody asks when. */
    ended: { reached: '話した', 'no-answer': '出ない', waits: '待ってもらう', comes: '来る' }
  },
  /** In the child's log. */
  called: ({ phone, answer }: Call, until: string): string =>
    [`電話 ${phone}`.trim(), callEnds[answer](until)].filter(Boolean).join('・'),
  last: {
    title: 'まだ お迎えを 待っています',
    until: (end: string, now: string) => `お迎えは ${end} まで・いま ${now}`,
    group: (letter: string) => `${letter}班`,
    came: 'お迎えが 来た',
    call: '家に 電話',
    notCalled: 'まだ 電話していません',
    told: {
      dialled: (at: string, who: string) => `${at} ${called(who)}電話を かけました`,
      comes: (at: string, who: string, until: string) =>
        `${at} ${called(who)}電話しました。${until ? `${until} に 来ます` : '来ます'}`,
      reached: (at: string, who: string) => `${at} ${called(who)}電話しました`,
      'no-answer': (at: string, who: string) =>
        `${at} ${who ? `${san(who)}が ` : ''}電話に 出ません`,
      waits: (at: string, _: string, until: string) =>
        `${at} 待ってもらっています${until ? `。${until} まで` : ''}`
    },
    together: 'あわせると、むこうで 帰った人が わかります。',
    asList: '一覧で 見る',
    asPage: (count: number) => `待っている ${count}人に 電話する`
  },
  vouched: {
    title: '登録にない人の お迎え',
    back: '消去の時期',
    none: '登録にない人の お迎えは ありませんでした',
    /** Who said yes to somebody nobody had registered. */
    said: ({ picker, relation, agreed, phone, how, reason }: Voucher): string => {
      const whom = `登録にない人 ${san(picker)}${relation && `(${relation})`}`
      return how === 'agreed'
        ? `${whom}・電話で「はい」 ${san(agreed)} ${phone}`.trim()
        : `${whom}・${san(agreed)}が 決めました: ${reason}`
    }
  },
  badges: (numbers: readonly number[]) => `名札\u00A0${numbers.join('、')}`,
  noNumber: '電話番号が 登録にありません。名簿の紙を見るか、運営に 聞いてください。',
  /** A mark as it stands. */
  stood(status: Status, time: string, picker: string): string {
    const whom = picker ? ` ${san(picker)}` : ''
    return status === 'left' ? `${time} 帰った${whom}` : `${time} ${stood[status]}`
  },
  /** Names are covered, and one family was opened. */
  veiled: {
    title: '目かくし中です',
    text: 'お迎えの人の名前は、この家族だけ 見せます。とじると、また かくれます。',
    show: 'この家族の 名前を 見る'
  },
  /** Null: with somebody whose name is covered. */
  did(picker: string | null): string {
    if (picker === null) return 'さんを 引き渡しました'
    return picker ? `さんを 引き渡しました・${picker}` : 'さんが ひとりで 帰りました'
  },
  isBack: 'さんは まだ います'
}

export type ReleaseWords = typeof release
