import type { CloseKey, CloseLine } from '../../domain/close/close-day.ts'
import type { Participant } from '../../domain/entity.ts'
import { to } from '../routes.ts'
import type { CommonWords } from '../words/common/ja.ts'
import type { EndOfDayRead } from './use-end-of-day.ts'
import type { CloseWords } from './words/ja.ts'

export interface SaidLine {
  readonly title: string
  readonly second: string
  /** Where what is open is done. */
  readonly act?: { readonly words: string; readonly href: string }
}

interface Saying {
  readonly read: EndOfDayRead
  readonly count: number
  readonly words: CloseWords
  readonly common: CommonWords
}

/** More would push the others off the screen; the number tells how many. */
const NAMED = 5

/** What a line says, and where what is open is done. */
export function sayDayLine(
  { key, count }: CloseLine,
  read: EndOfDayRead,
  words: CloseWords,
  common: CommonWords
): SaidLine {
  return LINES[key]({ read, count, words, common })
}

const LINES: Readonly<Record<CloseKey, (saying: Saying) => SaidLine>> = {
  gone: (saying) => {
    const { count, words, read } = saying
    const none = read.end.left + count === 0
    return {
      title: count > 0 ? words.gone.open(count) : none ? words.gone.nobody : words.gone.done,
      second: count > 0 ? namesOf(read.end.here, saying) : lastWords(saying),
      act: { words: words.gone.act, href: to('pickup') }
    }
  },
  yet: (saying) => {
    const { count, words, read } = saying
    return {
      title: count > 0 ? words.yet.open(count) : words.yet.done,
      second: count > 0 ? `${namesOf(read.end.yet, saying)} ${words.yet.next}` : '',
      act: { words: words.yet.act, href: to('reception') }
    }
  },
  rollCalls: ({ count, words, read }) => ({
    title: count > 0 ? words.rollCalls.open(count) : words.rollCalls.done,
    second: count > 0 ? words.rollCalls.missing(read.missing) : '',
    act: { words: words.rollCalls.act, href: to('roll-call') }
  }),
  equipment: (saying) => {
    const { count, words, read } = saying
    const { total, out } = read.things
    const home = words.equipment.of(total, total - count)
    const done = total === 0 ? words.equipment.none : words.equipment.done(total)
    return {
      title: count > 0 ? words.equipment.open(count) : done,
      second: count > 0 ? joined([home, ...out.slice(0, NAMED)], saying) : '',
      act: { words: words.equipment.act, href: to('equipment') }
    }
  },
  incidents: ({ count, words }) => ({
    title: count > 0 ? words.incidents.open(count) : words.incidents.done,
    second: ''
  }),
  vouched: (saying) => {
    const { count, words, read } = saying
    const named = read.end.untold.filter(({ child }) => child !== '').slice(0, NAMED)
    return {
      title: count > 0 ? words.vouched.open(count) : words.vouched.done,
      second: joined(
        named.map(({ child, picker }) => words.vouched.one(child, picker)),
        saying
      ),
      act: { words: words.vouched.act, href: to('people') }
    }
  },
  memo: ({ count, words }) => ({
    title: count > 0 ? words.memo.open(count) : words.memo.done,
    second: count > 0 ? '' : words.memo.doneNext,
    act: { words: words.memo.act, href: to('memo') }
  }),
  tablets: (saying) => {
    const { count, words, read, common } = saying
    const known = read.late
      .slice(0, NAMED)
      .map(({ name, lastRecordAt }) => words.tablets.until(name, common.time(lastRecordAt ?? 0)))
    return {
      title: count > 0 ? words.tablets.open(count) : words.tablets.done,
      second: count > 0 ? joined([...known, words.tablets.later], saying) : '',
      act: { words: words.tablets.act, href: to('exchange') }
    }
  }
}

function joined(parts: readonly string[], { common }: Saying): string {
  return parts.filter(Boolean).join(common.separator)
}

function namesOf(children: readonly Participant[], saying: Saying): string {
  const { common } = saying
  const names = children.slice(0, NAMED).map((child) => common.name(common.called(child)))
  return joined(names, saying)
}

function lastWords({ read: { end }, words, common }: Saying): string {
  if (!end.lastLeft) return ''
  const { participant, at, picker } = end.lastLeft
  const name = common.name(common.called(participant))
  return words.gone.last(end.left, common.time(at), picker ? `${name}(${picker})` : name)
}
