import type { Fault } from '../../../kit/fault.ts'
import { common } from '../common/ja-easy.ts'
import type { Say } from '../fault.ts'
import { ruby } from '../ruby.ts'
import * as t from '../terms.ts'
import type { InUse, Wrong } from './wrong-ja.ts'

const first = ruby('先', 'さき')
const count = ruby('数', 'かず')
const back = `${first}に、もどったことを ${t.record}してください。`

const WHY: Record<Wrong['why'], Say> = {
  empty: { what: 'まだ なにも ありません。', next: `${t.write}いてください。` },
  'too-long': { what: 'ながすぎます。', next: 'みじかく してください。' },
  order: { what: 'じゅんばんが ぎゃくです。', next: 'まえと あとを たしかめてください。' },
  unknown: { what: 'つかえない ことばが あります。', next: `もういちど ${t.choose}んでください。` },
  'too-many': { what: 'おおすぎます。', next: 'すくなく してください。' },
  'not-a-time': { what: `${t.time}では ありません。`, next: '9:30 のように いれてください。' },
  'not-a-number': { what: `${count}では ありません。`, next: '1、2、3 の ように いれてください。' },
  taken: { what: 'もう つかっています。', next: `ほかの ものを ${t.choose}んでください。` },
  twice: { what: `${t.same}じ ものが 2つ あります。`, next: 'ひとつ はずしてください。' },
  'too-few': { what: 'すくなすぎます。', next: 'おおく してください。' }
}

const notItsDay = `その ${t.day}は、この ${t.event}の ${t.day}では ありません。`

const AT: Readonly<Record<string, Say>> = {
  'end.order': {
    what: 'おわりが、はじまりより まえです。',
    next: 'おわりを、はじまりより あとに してください。'
  },
  'days.empty': { what: `${t.day}が ありません。`, next: `${t.day}を ${t.choose}んでください。` },
  'days.too-many': { what: `${t.day}が おおすぎます。`, next: `14日までに してください。` },
  'days.not-a-time': {
    what: `${t.day}では ありません。`,
    next: `${t.day}を ${t.choose}んでください。`
  },
  'days.twice': {
    what: `${t.same}じ ${t.day}が 2つ あります。`,
    next: 'ひとつ はずしてください。'
  },
  'days.unknown': { what: notItsDay, next: `${t.day}を もういちど ${t.choose}んでください。` },
  'day.unknown': { what: notItsDay, next: `${t.event}の ${t.day}から ${t.choose}んでください。` },
  'venue.unknown': {
    what: `${t.venue}が ありません。`,
    next: `${t.venue}を ${t.choose}んでください。`
  },
  'name.empty': { what: `${t.name}が ありません。`, next: `${t.name}を いれてください。` },
  'yomi.empty': { what: 'よみが ありません。', next: 'ひらがなで いれてください。' },
  'children.empty': { what: 'こどもが いません。', next: 'こどもの よみを いれてください。' },
  'badge.taken': {
    what: `その ${t.badge}は、ほかの ${t.child}が つかっています。`,
    next: `ほかの ${t.number}に してください。`
  },
  'badge.too-many': {
    what: `${t.badge}の ${t.number}が おおきすぎます。`,
    next: '999までに してください。'
  },
  'letter.taken': {
    what: `${t.same}じ ${t.name}の ${t.group}が あります。`,
    next: `ほかの ${t.name}に してください。`
  },
  'lender.taken': {
    what: `${t.same}じ ${t.name}の ${t.lender}が あります。`,
    next: `ほかの ${t.name}に してください。`
  },
  'quantity.too-many': {
    what: `ひとつの ものの ${count}は 1です。`,
    next: 'たくさん あるときは「かずもの」に してください。'
  },
  'quantity.not-a-number': { what: `${count}では ありません。`, next: '1から いれてください。' },
  'links.too-many': {
    what: `${ruby('資料', 'しりょう')}が おおすぎます。`,
    next: '10こまでに してください。'
  },
  'links.too-long': {
    what: `${ruby('資料', 'しりょう')}の 1ぎょうが ながすぎます。`,
    next: '300もじまでに してください。'
  },
  'links.unknown': {
    what: `${ruby('資料', 'しりょう')}の アドレスが ちがいます。`,
    next: 'https:// から おわりまで、もう いちど はって ください。'
  },
  'minutes.too-many': { what: '1日より ながいです。', next: '1440分までに してください。' },
  'minutes.not-a-number': { what: `${count}では ありません。`, next: '0から いれてください。' }
}

export function wrong({ field, why }: Wrong): Say {
  return AT[`${field}.${why}`] ?? WHY[why]
}

export function inUse({ root, by, count: n }: InUse): Say {
  if (root === 'assets') return { what: `いま ${n}つ でています。`, next: back }
  if (root === 'lenders')
    return {
      what: `この ${t.lender}の ${t.equipment}が ${n}つ あります。`,
      next: `${first}に、${t.equipment}を はずしてください。`
    }
  if (by === 'children')
    return {
      what: `この ${t.venue}に くる ${t.child}が ${n}人 います。`,
      next: `${first}に、その ${t.child}の ${t.venue}を かえてください。`
    }
  const what = by === 'sessions' ? 'コマ' : t.plan
  return {
    what: `この ${t.venue}に ${what}が ${n}つ あります。`,
    next: `${first}に、その ${what}を ほかの ${t.venue}に うつすか、はずしてください。`
  }
}

export const ownPerson: Say = {
  what: `いま この ${t.tablet}を つかっている ${t.person}です。`,
  next: `${first}に、つかう ${t.person}を かえてください。`
}

export function belowOut({ out, unit }: Extract<Fault, { kind: 'below-out' }>): Say {
  return {
    what: `いま ${out}${unit || 'つ'} でています。それより すくなく できません。`,
    next: back
  }
}

export function underBadge({ badge, count: n }: Extract<Fault, { kind: 'under-badge' }>): Say {
  return { what: `${t.badge} ${badge} に ${t.equipment}が ${n}つ でています。`, next: back }
}

export function dayRecorded({ day }: Extract<Fault, { kind: 'day-recorded' }>): Say {
  return {
    what: `${common.day(day)}は、きた ${t.child}を もう ${t.record}しています。`,
    next: `この ${t.day}は かえないで、ほかの ${t.day}だけ かえてください。`
  }
}

export function dayInUse(fault: Extract<Fault, { kind: 'day-in-use' }>): Say {
  const { day, sessions, blocks, children } = fault
  const standing = [
    sessions > 0 && `コマ ${sessions}つ`,
    blocks > 0 && `${t.plan} ${blocks}つ`,
    children > 0 && `${t.child} ${children}人`
  ].filter((one) => one !== false)
  return {
    what: `${common.day(day)}に ${standing.join('、')}が あります。`,
    next: `「${t.day}を うごかす」で ほかの ${t.day}に うごかしてください。`
  }
}
