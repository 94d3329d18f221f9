import { useCommonWords } from '../words/common/words.ts'
import { useImportWords } from './words/words.ts'
import type { Fault } from '../../kit/fault.ts'
import type { ImportRow } from '../../kit/import/importing.ts'
import type { ImportKind } from '../../domain/import/import-kind.ts'
import type { CommonWords } from '../words/common/ja.ts'
import type { ImportWords } from './words/ja.ts'

type Table = Readonly<Record<string, string | undefined>>

export function columnName(words: ImportWords, kind: ImportKind, meaning: string): string {
  const names: Table = words.columnNames[kind]
  return names[meaning] ?? meaning
}

/** Why a row is bad or doubtful, or what changes in it. */
export function reasonsOf(words: ImportWords, kind: ImportKind, row: ImportRow): readonly string[] {
  if (row.why.length === 0) return []
  if (row.state === 'changed') {
    const fields = row.why.map((field) => columnName(words, kind, field))
    return [words.changes(fields.join(words.listComma))]
  }
  const reasons: Table = words.why
  return row.why.map((code) => reasons[code] ?? code)
}

/** What a person looks at for a wrong guess, under the name: 数 20枚, 学年 小3, 保護者 …. */
export function shownOf(
  words: ImportWords,
  common: CommonWords,
  kind: ImportKind,
  row: ImportRow
): string {
  const said = row.shows.map(({ meaning, text }) => {
    const grades: Table = common.grade
    const value = meaning === 'grade' ? (grades[text] ?? text) : text
    return `${columnName(words, kind, meaning)} ${value}`
  })
  return said.join(common.separator)
}

/** A moment of the plan is said as everywhere else; all other second lines stand as they are. */
export function secondOf(common: CommonWords, row: ImportRow): string {
  return calledInPlan(common, row.second)
}

export function calledInPlan(common: CommonWords, second: string): string {
  const [, day, clock] = /^(\d{4}-\d\d-\d\d) (\d\d:\d\d)$/u.exec(second) ?? []
  if (day === undefined || clock === undefined) return second
  return `${common.day(day)} ${common.clock(clock)}`
}

export function importRowTitle(words: ImportWords, row: ImportRow): string {
  return row.title || words.line(row.line)
}

export function gradeIn(common: CommonWords, { shows }: ImportRow): string {
  const grades: Table = common.grade
  const grade = shows.find(({ meaning }) => meaning === 'grade')?.text ?? ''
  return grade === 'other' ? '' : (grades[grade] ?? '')
}

/** One side of a change in words: codes by their names, and nothing as what it means. */
export function useSaid(): (meaning: string, text: string, side: 'before' | 'after') => string {
  const words = useImportWords()
  const common = useCommonWords()
  return (meaning, text, side) => {
    const every: Table = words.every
    if (text === '') return every[meaning] ?? (side === 'before' ? words.columnEmpty : words.blank)
    const grades: Table = common.grade
    const answers: Table = words.answers
    switch (meaning) {
      case 'grade':
        return grades[text] ?? text
      case 'days':
        return text.split(',').map(common.day).join(common.separator)
      case 'start':
        return common.clock(text)
      case 'minutes':
        return common.minutes(Number(text))
      default:
        return answers[`${meaning} ${text}`] ?? text
    }
  }
}

/** The columns a refusal names, as this screen calls them. */
export function named(words: ImportWords, kind: ImportKind, fault: Fault | null): Fault | null {
  if (fault?.kind !== 'columns-missing') return fault
  return { ...fault, columns: fault.columns.map((column) => columnName(words, kind, column)) }
}
