import type { CloseKey, CloseLine } from '../../domain/close/close-day.ts'
import type { Participant } from '../../domain/entity.ts'
import { to } from '../routes.ts'
import type { CommonWords } from '../words/common/ja.ts'
import type { IncidentWordsOf } from '../incident/words/ja.ts'
import type { EndOfDayRead } from './use-end-of-day.ts'
import type { CloseWords } from './words/ja.ts'

export interface SaidLine {
  readonly title: string
  readonly second: string
  /** Where what is open is done; without a place it is done here. */
  readonly act: { readonly words: string; readonly href: string | null }
}

interface Saying {
  readonly read: EndOfDayRead
  readonly count: number
  readonly words: CloseWords
  readonly common: CommonWords
  readonly happened: IncidentWordsOf['happened']
}

/** More would push the others off the screen; the number tells how many. */
const NAMED = 5

/** What a line says, and where what is open is done. */
export function sayDayLine({ key, count }: CloseLine, saying: Omit<Saying, 'count'>): SaidLine {
  return LINES[key]({ ...saying, count })
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
  incidents: (saying) => {
    const { count, words, read, common, happened } = saying
    const [first, ...others] = read.incidents
    const one = first && others.length === 0 ? [first.id] : []
    const each = read.incidents
      .slice(0, NAMED)
      .map(({ at, what }) => [common.time(at), ...what.map((word) => happened[word])].join(' '))
    return {
      title: count > 0 ? words.incidents.open(count) : words.incidents.done,
      second: joined(each, saying),
      act: { words: words.incidents.act, href: to('incidents', ...one) }
    }
  },
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
  words: (saying) => {
    const { count, words, read } = saying
    const writers = [...new Set(read.end.notes.map(({ byName }) => byName))].filter(Boolean)
    return {
      title: count > 0 ? words.said.none : words.said.done(read.end.notes.length),
      second: count > 0 ? words.said.hint : joined(writers.slice(0, NAMED), saying),
      act: { words: count > 0 ? words.said.write : words.said.more, href: null }
    }
  },
  tablets: (saying) => {
    const { count, words, read, common } = saying
    const told = count > 0 ? read.late : read.heard
    const known = told
      .slice(0, NAMED)
      .map(({ name, lastRecordAt }) => words.tablets.until(name, common.time(lastRecordAt ?? 0)))
    return {
      title: count > 0 ? words.tablets.open(count) : words.tablets.done,
      second: joined([...known, count > 0 ? words.tablets.later : ''], saying),
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
