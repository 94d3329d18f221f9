// Whom or what a typed row means, and whether writing it adds something, before anything is written. Rules X13, X14.
import type { PresenceState } from '../attendance/attendance.ts'
import type { Block } from '../entity.ts'
import type { BlockId, Clock } from '../id.ts'
import type { Card } from '../people/card.ts'
import { endOfMark, readRow, startedAt, type KeyedEnd, type KeyedRow } from './keyed-row.ts'
import { rowsOfCode } from './row-code.ts'

/** What was said of a block before: when it began, or that it was left out. */
export type StartedBlock = 'left-out' | number

export interface KeyedPaper {
  readonly cards: readonly Card[]
  /** Of the day and venue. */
  readonly blocks: readonly Block[]
  readonly started: ReadonlyMap<BlockId, StartedBlock>
  /** Where the paper says no time. */
  readonly came: Clock
  readonly went: Clock
}

export interface KeyedMark {
  readonly kind: 'child'
  readonly card: Card
  readonly act: Exclude<PresenceState, 'yet'>
  readonly clock: Clock
  readonly rest: string
  readonly end: KeyedEnd
}

export interface KeyedBlock {
  readonly kind: 'block'
  readonly block: Block
  readonly started: StartedBlock
  readonly end: KeyedEnd
}

export type Meaning =
  | { readonly kind: 'unread'; readonly why: 'empty' | 'unknown' | 'time' }
  /** No child of this session has the number. */
  | { readonly kind: 'nobody'; readonly badge: number }
  /** A number that was given twice. */
  | { readonly kind: 'several'; readonly marks: readonly KeyedMark[] }
  | KeyedMark
  /** The plan of the day has no such row. */
  | { readonly kind: 'no-row'; readonly code: string }
  /** The plan grew since it was printed. */
  | { readonly kind: 'several-rows'; readonly blocks: readonly KeyedBlock[] }
  | KeyedBlock

const WRONG_TIME: Meaning = { kind: 'unread', why: 'time' }

export function meaningOf(typed: string, paper: KeyedPaper): Meaning {
  const row = readRow(typed)
  if (row.kind === 'unread') return row
  return row.kind === 'child' ? childOf(row, paper) : blockOf(row, paper)
}

function childOf(row: Extract<KeyedRow, { kind: 'child' }>, paper: KeyedPaper): Meaning {
  const { badge, act, rest } = row
  const clock = row.clock ?? (act === 'left' ? paper.went : paper.came)
  const marks = paper.cards
    .filter(({ participant }) => participant.badge === badge && badge > 0)
    .map((card): KeyedMark => {
      return { kind: 'child', card, act, clock, rest, end: endOfMark(act, card.state) }
    })
  const [one, another] = marks
  if (!one) return { kind: 'nobody', badge }
  return another ? { kind: 'several', marks } : one
}

function blockOf(row: Extract<KeyedRow, { kind: 'block' }>, paper: KeyedPaper): Meaning {
  const found = rowsOfCode(row.code, paper.blocks)
  if (found.length === 0) return { kind: 'no-row', code: row.code }
  const blocks = found.flatMap((block): readonly KeyedBlock[] => {
    const started = row.value.kind === 'left-out' ? 'left-out' : startedAt(row.value, block.start)
    if (started === null) return []
    return [
      { kind: 'block', block, started, end: endOfStart(paper.started.get(block.id), started) }
    ]
  })
  const [one, another] = blocks
  if (!one) return WRONG_TIME
  return another ? { kind: 'several-rows', blocks } : one
}

function endOfStart(before: StartedBlock | undefined, started: StartedBlock): KeyedEnd {
  if (before === undefined) return 'new'
  return before === started ? 'known' : 'differs'
}
