// What stands in a row of the printed plan, and how much of it fits one sheet. Rule X12.
import type { Block } from '../../../domain/entity.ts'
import { lettersOf } from '../packed.ts'
import { sheetsByHeight } from '../sheets.ts'
import type { DayPaperWords } from './words/ja.ts'

type PlanPaperWords = DayPaperWords['plan']

export interface Paragraph {
  readonly text: string
  readonly isStrong: boolean
}

/** A block, or what is left of one that is longer than a sheet. */
export interface PrintedPlanRow {
  readonly block: Block
  readonly continued: boolean
  /** What it is for, what is done, and what is said aloud. */
  readonly done: readonly Paragraph[]
  /** What is to be there, and what is to be watched. */
  readonly watched: readonly Paragraph[]
}

/** What a row takes at least, a line more of its text, its edges, and what a sheet has beside head, notes and foot; in millimetres. */
const ROW_MM = 15
const LINE_MM = 5.2
const EDGES_MM = 3.5
const ROOM_MM = 216
const LINES_A_ROW = Math.floor((ROOM_MM - EDGES_MM) / LINE_MM)
/** Full-width letters of a line in the columns of what is done, of who and where, and of what is needed. */
const DONE_LETTERS = 15
const WHO_LETTERS = 6
const WATCHED_LETTERS = 12

export function planSheets(
  blocks: readonly Block[],
  words: PlanPaperWords
): readonly (readonly PrintedPlanRow[])[] {
  return sheetsByHeight(
    blocks.flatMap((block) => rowsOf(block, words)),
    heightOf,
    ROOM_MM
  )
}

function rowsOf(block: Block, words: PlanPaperWords): readonly PrintedPlanRow[] {
  const title = linesOf(block.title, DONE_LETTERS)
  const done = cut(doneIn(block, words), DONE_LETTERS, LINES_A_ROW - title)
  const watched = cut(watchedIn(block, words), WATCHED_LETTERS, LINES_A_ROW - title)
  return Array.from({ length: Math.max(done.length, watched.length) }, (_, at) => ({
    block,
    continued: at > 0,
    done: done[at] ?? [],
    watched: watched[at] ?? []
  }))
}

function doneIn(block: Block, words: PlanPaperWords): readonly Paragraph[] {
  const { goal = '', doing = '', saying = '' } = block
  return [
    plain(block.skipped ? words.skipped : ''),
    plain(goal && words.goal(goal)),
    plain(doing),
    strong(saying && words.saying(saying))
  ]
}

function watchedIn(block: Block, words: PlanPaperWords): readonly Paragraph[] {
  const { safety = '', planB } = block
  return [
    plain(block.materials),
    strong(block.anchor ? words.fixed : ''),
    strong(safety && words.safety(safety)),
    strong(planB && words.planB(planB))
  ]
}

function plain(text: string): Paragraph {
  return { text, isStrong: false }
}

function strong(text: string): Paragraph {
  return { text, isStrong: true }
}

/** In parts of so many lines; what does not fit goes on in the next. */
function cut(
  of: readonly Paragraph[],
  letters: number,
  most: number
): readonly (readonly Paragraph[])[] {
  const parts: Paragraph[][] = [[]]
  let left = most
  for (const { text, isStrong } of of) {
    let rest = text
    while (rest !== '') {
      const here = firstLines(rest, letters, left)
      if (here !== '') parts.at(-1)?.push({ text: here, isStrong })
      rest = rest.slice(here.length)
      left -= linesOf(here, letters)
      if (rest === '') continue
      parts.push([])
      left = most
    }
  }
  return parts
}

/** As much of a text as stands on so many lines. */
function firstLines(text: string, letters: number, lines: number): string {
  if (linesOf(text, letters) <= lines) return text
  let fits = ''
  for (const letter of text) {
    if (linesOf(fits + letter, letters) > lines) break
    fits += letter
  }
  return fits
}

function linesOf(text: string, letters: number): number {
  if (text === '') return 0
  return text
    .split('\n')
    .reduce((sum, line) => sum + Math.max(1, Math.ceil(lettersOf(line) / letters)), 0)
}

function heightOf({ block, done, watched }: PrintedPlanRow): number {
  const sum = (of: readonly Paragraph[], letters: number) =>
    of.reduce((lines, { text }) => lines + linesOf(text, letters), 0)
  const what = linesOf(block.title, DONE_LETTERS) + sum(done, DONE_LETTERS)
  const who = [block.owner, block.place, block.station ?? '']
  const lines = Math.max(what, sum(who.map(plain), WHO_LETTERS), sum(watched, WATCHED_LETTERS))
  return Math.max(ROW_MM, lines * LINE_MM + EDGES_MM)
}
