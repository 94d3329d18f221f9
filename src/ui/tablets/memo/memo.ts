import { foldText, squash } from '../../../domain/fold.ts'
import type { Instant } from '../../../domain/id.ts'
import { yomiOf } from '../../../domain/people/people.ts'
import type { Card } from '../../../kit/people/views.ts'

/** W8: who came and when, kept while there is no database. Nothing else of a person is in it. */
export interface MemoLine {
  readonly yomi: string
  readonly at: Instant
}

/** A whole hall, and a text that every browser keeps. */
const LINES_KEPT = 200

/** What cannot be read is left out: the rest is still of use. */
export function readMemo(text: string | null): readonly MemoLine[] {
  if (text === null) return []
  try {
    const lines: unknown = JSON.parse(text)
    return Array.isArray(lines) ? lines.filter(isLine).slice(0, LINES_KEPT) : []
  } catch {
    return []
  }
}

/** Null when nobody is left in it: then nothing is kept. */
export function writeMemo(lines: readonly MemoLine[]): string | null {
  return lines.length === 0 ? null : JSON.stringify(lines.slice(0, LINES_KEPT))
}

/** Who of this table is meant: the same よみ however it was typed, or a part of it that only few have. */
export function matching(yomi: string, cards: readonly Card[]): readonly Card[] {
  const wanted = squash(yomi)
  if (wanted === '') return []
  const whole = cards.filter(({ participant }) => squash(yomiOf(participant)) === wanted)
  if (whole.length > 0) return whole
  return cards.filter(({ participant }) =>
    foldText(yomiOf(participant))
      .split(' ')
      .some((part) => part === wanted)
  )
}

function isLine(value: unknown): value is MemoLine {
  if (typeof value !== 'object' || value === null) return false
  const { yomi, at } = value as Partial<MemoLine>
  return typeof yomi === 'string' && typeof at === 'number' && Number.isFinite(at)
}
