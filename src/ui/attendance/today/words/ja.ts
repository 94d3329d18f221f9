import type { SessionNow } from '../../../../domain/day.ts'
import type { PlanChange } from '../../../../domain/plan/plan.ts'

const phase: Record<Extract<SessionNow, { kind: 'session' }>['phase'], string> = {
  before: 'これから',
  running: 'いま',
  after: '終わりました'
}

export const day = {
  today: {
    title: 'きょう',
    now: 'いま',
    next: 'つぎ',
    nowLabel: 'いま',
    endsIn: 'あと',
    endsInUnit: '分',
    startsIn: (minutes: number) => `あと ${minutes}分`,
    behind: (minutes: number) => `${minutes}分おくれ`,
    ahead: (minutes: number) => `${minutes}分はやい`,
    square5: 'ます1つ = 5分',
    squareChild: 'ます1つ = 子ども1人',
    minutesDone: (all: number, done: number) => `${all}分のうち ${done}分`,
    countsLabel: '予定・来た・まだ・欠席',
    countsSaid: (arrived: number, yet: number, absent: number, left: number) =>
      `来た${arrived}人、まだ${yet}人、欠席${absent}人、帰った${left}人`,
    noPlan: '進行表は まだありません',
    noPlanSecond: '運営が読みこむと、いまとつぎがここに出ます。',
    planDone: '今日の進行表は終わりました',
    planBefore: 'まだ始まっていません',
    jobs: 'しごと',
    reception: '受付',
    receptionYet: (yet: number) => `まだ ${yet}人`,
    receptionAll: (arrived: number) => `${arrived}人 そろいました`,
    pickup: 'お迎え',
    pickupHere: (here: number) => `いる ${here}人`,
    pickupNobody: 'まだ だれもいません',
    pickupDone: 'みんな 帰りました',
    equipment: '機材',
    equipmentOut: (out: number) => (out > 0 ? `出ている ${out}点` : '出ている記録は ありません'),
    people: '家族',
    peopleCount: (children: number) => `${children}人の名簿`,
    who: 'つかう人',
    whoNobody: 'だれが使っていますか',
    place: '会場とコマ',
    call: '家に電話',
    callLabel: (name: string) => `${name}さんの家に電話`,
    noPhone: '電話番号がありません',
    yetHere: 'まだ来ていません'
  },
  tablet: {
    title: 'この端末',
    whichVenue: 'この端末は どの会場で使いますか',
    whichVenueLead: '一度えらぶと おぼえます。あとで「会場とコマ」でかえられます。',
    whichSession: 'いまは どのコマですか',
    notEventDay: (today: string) =>
      `この端末の日付は ${today} です。開催の日ではないので、えらんでください。`,
    noSession: '今日のコマが この会場にありません。えらんでください。',
    byClock: '時計にまかせる',
    byClockSecond: '時刻に合わせて コマが変わります',
    sessionSecond: (dayNumber: string, date: string, span: string) =>
      [dayNumber, date, span].filter(Boolean).join('・'),
    noEvent: '開催が まだありません',
    noEventOrganizer: '「準備」で開催をつくると、ここに今日が出ます。',
    noEventOthers: '電波のある所で待つと、運営がつくった開催が届きます。',
    noVenues: '会場が まだありません',
    noSessions: 'コマが まだありません',
    prepare: '準備をひらく',
    noKeys: 'この開催の名簿を開く鍵が まだありません',
    noKeysNext: '運営の端末で「端末」をひらき、この端末を この開催に入れてもらってください。',
    who: 'だれが使っていますか',
    whoLead: '記録に名前がのこります。かわるたびに えらんでください。',
    whoTyped: '名前を書く',
    whoTypedHint: '名簿にない人のとき',
    whoNobody: '言わない',
    whoNow: (name: string) => `${name}さんが使っています`,
    use: 'この名前で使う',
    venue: '会場',
    session: 'コマ',
    phase
  },
  plan: {
    title: '進行表',
    none: '進行表は まだありません',
    overrun: (until: string) => `このままだと ${until} に終わります。`,
    overrunNext: (session: string, end: string) =>
      `${session}は ${end}\u00A0までです。短くするか、お迎えの人に伝えてください。`,
    noneNext: '「準備」で読みこむと、ここにならびます。',
    noneOthers: '電波のある所で待つと、運営がつくった進行表が届きます。',
    ready: (minutes: number) => `${minutes}分`,
    shorter: (minutes: number) => `${minutes}分 短く`,
    longer: (minutes: number) => `${minutes}分 長く`,
    skip: 'とばす',
    takeIn: 'とばさない',
    cut: (minutes: number) => (minutes > 0 ? `(${minutes}分 短く)` : `(${-minutes}分 長く)`),
    did(change: PlanChange): string {
      switch (change.kind) {
        case 'shift':
          return 'を はじめました'
        case 'shorten':
          return change.minutes > 0
            ? `を ${change.minutes}分 短くしました`
            : `を ${-change.minutes}分 長くしました`
        case 'skip':
          return 'を とばしました'
        case 'take-in':
          return 'を とばすのを やめました'
      }
    },
    shiftHint: 'このあとの全部が、同じだけ動きます',
    next: (title: string) => `つぎへ: ${title}`,
    nextDone: 'これで最後です',
    rain: (text: string) => `雨のとき・予備案: ${text}`,
    materials: (children: number, text: string) => `${children}人 × ${text}`,
    materialsAlone: (text: string) => `持ち物 ${text}`,
    was: (clock: string) => `もとは ${clock}`,
    skipped: 'とばしました',
    notToday: '今日は開催の日ではありません',
    whichDay: 'どの日の進行表ですか',
    back: 'きょう'
  },
  more: {
    title: 'ほか',
    look: '見え方',
    looks: { plain: 'ふつう', soto: 'そと(日なた)' },
    sound: '音',
    soundOn: '鳴らす',
    soundOff: '鳴らさない',
    tablet: 'この端末',
    name: '端末の名前',
    workspace: '団体',
    role: '役割',
    who: 'だれが使っていますか',
    place: '会場とコマ',
    ways: 'ほかの画面',
    checkSecond: '電波のあるうちに たしかめます',
    help: '困ったとき',
    helpSecond: '圏外でも読めます',
    print: '印刷と書き出し',
    about: 'このアプリについて',
    update: '新しい版',
    updateNone: (version: string) => `版 ${version}。いまの版が いちばん新しい版です`,
    updateWaiting: '新しい版があります。コマの合間に、新しくしてください。記録はそのままです。',
    updateNow: '新しくする',
    updateLook: '新しい版をさがす',
    updateLooking: 'さがしています',
    updateRunning: 'いまはコマの途中です。終わってから新しくできます。'
  }
}

export type DayWords = typeof day
