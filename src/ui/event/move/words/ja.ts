import type { ToldAnswer } from '../../../../domain/event/calls.ts'

function distance(days: number): string {
  const far = Math.abs(days)
  const words = far % 7 === 0 ? `${far / 7}週間` : `${far}日`
  return `${words} ${days > 0 ? 'うしろへ' : '前へ'}`
}

const answers: Readonly<Record<ToldAnswer, string>> = {
  comes: '来る',
  cannot: '来られない',
  unreached: 'つながらない',
  reached: '伝えた',
  'calls-back': 'あとで電話が来る'
}

export const move = {
  title: '日を動かす',
  lead: '保存するまで、何も変わりません。動かしたあとで 元の日に もどせます。',
  door: '日を動かす',
  doorHint: '台風などで、べつの日に 開くとき',
  now: 'いま',
  target: '動かす先',
  firstDay: 'はじめの日',
  firstDayHint: 'ほかの日も 同じだけ動きます',
  eachDay: '1日ずつ えらぶ',
  dayTo: (day: string) => `${day}を 動かす先`,
  twice: '同じ日が 2回あります。1日ずつ べつの日にしてください。',
  noDay: '日を えらんでください。',
  back: (days: string) => `元の日(${days})に もどす`,
  along: 'いっしょに動くもの',
  sessions: (n: number, blocks: number) => `コマ ${n}つ・進行表 ${blocks}件`,
  sessionsAs: '時刻と会場は そのままです。',
  children: (n: number, families: number) => `子ども ${n}人(${families}家族)の来る日`,
  childrenAs: '日付ごと いっしょに動かします。',
  onlyOn: (days: string, n: number) => `${days}だけ ${n}人`,
  onAll: (n: number) => `全部の日 ${n}人`,
  onNone: (n: number) => `どの日も来ない ${n}人`,
  due: '記録を消去する時期',
  dueAs: '新しい最後の日から数えます。',
  stays: '動かないもの',
  recorded: (day: string) => `${day}の出欠`,
  recordedAs: 'この日は もう行われました。そのままです。',
  handedOut: 'もう渡した紙とファイル',
  handedOutAs: (things: string) => `${things}。古い日のまま残ります。`,
  handedOutOf: (what: string, n: number) => `${what} ${n}回`,
  nothingStays: 'ありません。',
  see: '見る',
  toCall: (n: number) => `電話する家族 ${n}`,
  toCallAs: '保存すると、1家族ずつ 返事を書ける一覧ができます。紙にもできます。',
  sum: (sessions: number, children: number) => `${sessions}コマと 子ども ${children}人の日を`,
  by: (days: number) => `${distance(days)} 動かします。`,
  each: '1日ずつ 動かします。',
  tablets: (n: number) =>
    n === 0
      ? '電波がなくても 保存できます。'
      : `ほかの端末 ${n}台は、つぎに会ったとき 新しい日になります。`,
  choose: '動かす先の日を えらぶと 進めます',
  until: (first: string, last: string) => `${first}〜${last}`,
  act: (days: string) => `${days}に 動かす`,
  gone: 'この開催は この端末にありません。',
  goneNext: '一覧にもどって えらび直してください。',

  calls: '電話する家族',
  callsLead: (days: string) => `新しい日 ${days}を伝えて、返事を書きます。`,
  callsDoor: '新しい日を伝えて、返事を書く',
  nobody: '電話する家族は いません',
  nobodyNext: '日を動かすと、その日に来る子の家族が ここにならびます。',
  done: '済み',
  yet: 'まだ',
  called: (done: number, of: number) => `${of}家族のうち ${done}家族に電話しました`,
  showAll: 'すべて',
  show: '見せるもの',
  noneLeft: 'みんなに 電話しました。',
  family: (name: string) => `${name} 家`,
  noPhone: '電話番号がありません',
  call: (phone: string) => `${phone} に電話する`,
  write: '書く',
  rewrite: 'なおす',
  answer: (name: string) => `${name}の返事`,
  answers,
  answered: (answer: string, who: string, when: string) =>
    [answer, [who, when].filter(Boolean).join(' ')].filter(Boolean).join('・'),
  clear: '「まだ」に もどす',
  cannotTitle: '来る日から はずしますか',
  cannotLead: 'はずすと、新しい日の受付で 待ちません。あとで 家族のページから もどせます。',
  takeOff: (child: string, days: string) => `${child}を ${days}から はずす`,
  takenOff: (child: string) => `${child}: 新しい日には 来ません`,
  keep: 'はずさない',
  paper: '紙で',
  paperTitle: '電話する家族',
  paperFamily: '家族',
  paperPhone: '電話',
  paperAnswer: '返事',
  paperWho: 'だれが・いつ',
  paperLead: (days: string) => `新しい日は ${days}です。来られますか。`,
  backToCalls: '電話する家族へ'
}

export type MoveWords = typeof move
