// What is wrong with what was typed, and what stands in the way of a removal: each with what to do next.
import type { Fault } from '../../../kit/fault.ts'
import { common } from '../common/ja.ts'
import type { Say } from '../fault.ts'

export type Wrong = Extract<Fault, { kind: 'invalid' }>
export type InUse = Extract<Fault, { kind: 'in-use' }>

const WHY: Record<Wrong['why'], Say> = {
  empty: { what: 'まだ書かれていません。', next: '書くと 進めます。' },
  'too-long': { what: '長すぎます。', next: '短くすると 進めます。' },
  order: { what: '順番が逆になっています。', next: '前とあとを たしかめてください。' },
  unknown: { what: '使えないことばがあります。', next: '一覧から選びなおしてください。' },
  'too-many': { what: '多すぎます。', next: 'へらすと 進めます。' },
  'not-a-time': { what: '時刻として読めません。', next: '9:30 のように入れてください。' },
  'not-a-number': { what: '数として読めません。', next: '1、2、3 のような数で入れてください。' },
  taken: { what: 'もう使われています。', next: 'ほかのものを 選んでください。' },
  twice: { what: '同じものが 2つあります。', next: '片方をはずすと 進めます。' },
  'too-few': { what: '少なすぎます。', next: 'ふやすと 進めます。' }
}

const AT: Readonly<Record<string, Say>> = {
  'end.order': {
    what: '終わりの時刻が、始まりより前です。',
    next: '終わりを、始まりよりあとの時刻にしてください。'
  },
  'days.empty': { what: '日がありません。', next: '1日以上 選んでください。' },
  'days.too-many': { what: '日が多すぎます。', next: '14日までの開催に分けてください。' },
  'days.not-a-time': { what: '日付として読めません。', next: '暦から日を選んでください。' },
  'days.twice': { what: '同じ日が2回あります。', next: '片方をはずすと 進めます。' },
  'days.unknown': {
    what: 'その日は、この開催の日ではありません。',
    next: '参加する日を選びなおしてください。'
  },
  'day.unknown': {
    what: 'その日は、この開催の日ではありません。',
    next: '開催の日から選ぶか、先に日を足してください。'
  },
  'venue.unknown': {
    what: '会場が選ばれていません。',
    next: '会場を選んでください。なければ、先に会場を足してください。'
  },
  'name.empty': { what: '名前がありません。', next: '名前か よみを入れると 進めます。' },
  'yomi.empty': { what: 'よみがありません。', next: 'よみを ひらがなで入れてください。' },
  'children.empty': { what: '子どもがいません。', next: '1人以上の よみを入れてください。' },
  'badge.taken': {
    what: 'その名札は、ほかの子が使っています。',
    next: 'ほかの番号にしてください。'
  },
  'badge.too-many': { what: '名札の番号が大きすぎます。', next: '999までの番号にしてください。' },
  'letter.taken': { what: 'その名前の班が もうあります。', next: 'ほかの名前にしてください。' },
  'lender.taken': {
    what: 'その名前の貸し手が もうあります。',
    next: '一覧にある貸し手を使ってください。'
  },
  'quantity.too-many': {
    what: '1つの機材の数は 1です。',
    next: '数があるものは「数もの」にしてください。'
  },
  'quantity.not-a-number': { what: '数として読めません。', next: '1以上の数を入れてください。' },
  'links.too-many': { what: '資料が多すぎます。', next: '10個までにしてください。' },
  'links.too-long': {
    what: '資料の1行が長すぎます。',
    next: '300文字までにしてください。1行に1つ書きます。'
  },
  'links.unknown': {
    what: '資料のアドレスが、とちゅうで切れているか まちがっています。',
    next: 'https:// から終わりまで もう一度はりつけるか、名前だけにしてください。'
  },
  'minutes.too-many': { what: '1日より長い予定です。', next: '1440分までにしてください。' },
  'minutes.not-a-number': { what: '分の数として読めません。', next: '0以上の数を入れてください。' }
}

export function wrong({ field, why }: Wrong): Say {
  return AT[`${field}.${why}`] ?? WHY[why]
}

export function inUse({ root, by, count }: InUse): Say {
  if (root === 'assets')
    return { what: `いま ${count}つ 出ています。`, next: '先に、もどったことを記録してください。' }
  if (root === 'lenders')
    return {
      what: `この貸し手の機材が ${count}点あります。`,
      next: '先に、機材の貸し手をかえるか、機材をはずしてください。'
    }
  if (by === 'children')
    return {
      what: `この会場に来る子が ${count}人います。`,
      next: '先に、その子たちの会場をかえてください。'
    }
  const what = by === 'sessions' ? 'コマ' : '予定'
  return {
    what: `この会場には ${what}が ${count}つあります。`,
    next: `先に、その${what}を ほかの会場に移すか、はずしてください。`
  }
}

export const ownPerson: Say = {
  what: 'いま この端末を使っている人です。',
  next: '先に「いま使う人」を ほかの人にかえてください。'
}

export function belowOut({ out, unit }: Extract<Fault, { kind: 'below-out' }>): Say {
  return {
    what: `いま ${out}${unit || 'つ'} 出ています。それより少なくは できません。`,
    next: '先に もどった数を記録するか、数をたしかめてください。'
  }
}

export function underBadge({ badge, count }: Extract<Fault, { kind: 'under-badge' }>): Say {
  return {
    what: `名札 ${badge} に 機材が ${count}点 出ています。`,
    next: '先に、もどったことを記録してください。'
  }
}

export function dayRecorded({ day }: Extract<Fault, { kind: 'day-recorded' }>): Say {
  return {
    what: `${common.day(day)}には、もう出欠の記録があります。`,
    next: 'この日は そのままにして、ほかの日だけ かえてください。'
  }
}

export function dayInUse(fault: Extract<Fault, { kind: 'day-in-use' }>): Say {
  const { day, sessions, blocks, children } = fault
  const standing = [
    sessions > 0 && `コマ ${sessions}つ`,
    blocks > 0 && `予定 ${blocks}つ`,
    children > 0 && `この日に来る子 ${children}人`
  ].filter((one) => one !== false)
  return {
    what: `${common.day(day)}には ${standing.join('・')}が あります。`,
    next: '「日を動かす」で ほかの日へ動かすか、先に はずしてください。'
  }
}
