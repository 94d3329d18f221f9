import { HANGING_KINDS, type Hanging, type HangingKind } from '../../../domain/hanging.ts'
import type { RemovableRoot } from '../../../domain/removal.ts'

type Stays = Readonly<Partial<Record<HangingKind, (n: number) => string>>>

const stays: Readonly<Record<RemovableRoot, Stays>> = {
  events: {
    sessions: (n) => `コマ ${n}つと その予定も、出なくなります。`,
    children: (n) =>
      `名簿の ${n}人は、どの一覧にも出なくなります。保存する期間は そのまま進み、その日に消えます。`,
    marks: (n) => `出欠の記録 ${n}件は残ります。`
  },
  venues: { things: (n) => `この会場にある機材 ${n}点は、この会場の名前のまま 出ます。` },
  sessions: {
    children: (n) => `このコマを選んだ子が ${n}人います。その子の来るコマを たしかめてください。`,
    marks: (n) =>
      `出欠を記録した子が ${n}人います。記録は残り、まとめと CSV に出ます。受付と点呼には出なくなります。`
  },
  groups: {
    children: (n) => `${n}人は 班なしになります。もどすと、また この班になります。`,
    things: (n) => `この班が持っている機材 ${n}点は、この班の名前のまま 出ます。`
  },
  staff: {
    things: (n) => `この人が持っている機材 ${n}点は、そのままです。`,
    records: (n) => `この人の記録 ${n}件は、名前といっしょに残ります。`
  },
  lenders: {},
  blocks: {},
  templates: {},
  assets: { records: (n) => `この機材の記録 ${n}件は残ります。` }
}

export const removal = {
  act: {
    events: 'この開催を はずす',
    venues: 'この会場を はずす',
    sessions: 'このコマを はずす',
    groups: 'この班を はずす',
    staff: 'この人を はずす',
    lenders: 'この貸し手を はずす',
    blocks: 'この予定を はずす',
    assets: 'この機材を はずす',
    templates: 'このひな型を はずす'
  } satisfies Readonly<Record<RemovableRoot, string>>,
  kind: {
    events: '開催',
    venues: '会場',
    sessions: 'コマ',
    groups: '班',
    staff: 'スタッフ',
    lenders: '貸し手',
    blocks: '予定',
    assets: '機材',
    templates: 'ひな型'
  } satisfies Readonly<Record<RemovableRoot, string>>,
  ask: (name: string) => `${name}を はずしますか`,
  hangs: (root: RemovableRoot, hanging: Hanging): readonly string[] => saysOf(stays[root], hanging),
  nothing: 'これにつながる記録は ありません。',
  later: 'どの一覧にも出なくなります。「はずしたもの」から、いつでも もどせます。',
  yes: 'はずす',
  no: 'やめる',
  first: 'まだ はずせません',
  go: {
    sessions: 'コマを見る',
    blocks: '進行表を見る',
    children: '家族を見る',
    things: '機材を見る'
  },
  did: 'をはずしました',
  came: 'をもどしました',
  list: 'はずしたもの',
  count: (n: number) => `${n}件`,
  kept: (of: readonly string[]) => `つながるもの: ${of.join('・')}`,
  keeps: {
    sessions: (n: number) => `コマ ${n}つ`,
    blocks: (n: number) => `予定 ${n}件`,
    children: (n: number) => `子ども ${n}人`,
    marks: (n: number) => `出欠の記録 ${n}人分`,
    things: (n: number) => `機材 ${n}点`,
    records: (n: number) => `記録 ${n}件`
  } satisfies Required<Stays>,
  lead: 'いつでも もどせます。ここからは消えません。',
  none: 'はずしたものは ありません',
  noneNext: '会場やコマなどを はずすと、ここに残ります。',
  back: 'もどす',
  backOf: (name: string) => `${name}を もどす`,
  groupName: (letter: string) => `${letter}班`,
  child: '子ども',
  childGone: '記録はありません',
  childClosed: '出欠の記録は残っています',
  actRoster: {
    child: 'この子を 名簿からはずす',
    family: (n: number) => `この家族 ${n}人を 名簿からはずす`
  },
  childNothing: '名簿・受付・紙に出なくなります。書いたことは、もどすと また出ます。',
  childCloses: (days: string) =>
    `出欠の記録があるので、記録のある日だけ 来たことにします: ${days}。ほかの日は 待たれません。`,
  familyOf: (name: string) => `${name} 家`,
  didRoster: 'を名簿からはずしました',
  askRoster: (name: string) => `${name}を 名簿からはずしますか`,
  childOff: '名簿からはずした子です',
  each: (name: string, text: string) => `${name}: ${text}`,
  laterRoster: '準備の「はずしたもの」から、いつでも もどせます。',
  childSlip: '当日参加の まちがいとして、到着の記録と名札の番号も いっしょに もどします。'
}

/** One line for each kind there is of it. */
export function saysOf(words: Stays, hanging: Hanging): readonly string[] {
  return HANGING_KINDS.flatMap((kind) => {
    const n = hanging[kind] ?? 0
    return n > 0 ? (words[kind]?.(n) ?? []) : []
  })
}

export type RemovalWords = typeof removal
export type StaysOf = Readonly<Record<RemovableRoot, Stays>>
