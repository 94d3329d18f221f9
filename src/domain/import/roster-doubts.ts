// What makes a row doubtful before its meaning is read: letters that were lost, errors of a spreadsheet, a child that does
// not come. Rules I42, I43.
import { readAnswer } from './answers.ts'
import { readNote } from './care.ts'
import { squash } from '../fold.ts'
import { says, wordList } from './words.ts'
import type { CellOf } from './columns.ts'
import type { RosterMeaning } from './roster-columns.ts'

export type RosterDoubt =
  | 'grade-missing'
  | 'grade-guessed'
  | 'no-yomi'
  | 'phone-odd'
  | 'photo-odd'
  | 'insurance-odd'
  | 'alone-odd'
  | 'pickers-odd'
  | 'name-odd'
  | 'code-odd'
  | 'cell-error'
  | 'cancelled'
  | 'group-unknown'
  | 'venue-unknown'
  | 'session-unknown'
  | 'twin-in-file'
  | 'twin-in-roster'
  | 'grade-differs'

/** What stands where an encoding had no letter; also signs of fonts that only one computer has. */
const LOST = /[?？�〓■□●*＊#＃]|&[#a-z]|\p{Co}/u
const NAMES = [
  'name',
  'sei',
  'mei',
  'yomi',
  'seiYomi',
  'meiYomi',
  'callName',
  'guardian',
  'guardianYomi'
] as const

/** 〃, 同上: the row above may have been another one before somebody sorted the file. */
export function isDitto(text: string): boolean {
  return /^(?:[〃々"”]+|同上|同じ|上に?同じ|上記に?同じ|以下同文|ditto)$/u.test(squash(text))
}

/** Several children in one cell; a middle dot between katakana belongs to a foreign name. */
const SEVERAL = /[、,，/／&＆;；\n]|(?<!\p{Script=Katakana}ー*)・|・(?!\p{Script=Katakana})/u

export function lostLetters(cell: CellOf<RosterMeaning>): boolean {
  if (SEVERAL.test(cell('name')) || isDitto(cell('guardian'))) return true
  return NAMES.some((meaning) => LOST.test(cell(meaning)))
}

const CELL_ERROR = /^#(?:N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NULL!|NUM!|SPILL!|CALC!|ERROR!|#+)$/iu

const CANCELLED = wordList(
  'キャンセル 辞退 取消 取り消し 取りやめ 取り止め 落選 不参加 欠席 参加できな 参加できませ 参加しな 参加しませ 行けなくな 行けませ cancel'
)
/** A rule about cancelling that was read and accepted is no cancelling. */
const OF_RULES = wordList('規定 規約 ポリシー キャンセル料 同意 了承 承知 連絡方法 場合は policy')

export function rowDoubts(
  cells: readonly string[],
  header: readonly string[]
): readonly RosterDoubt[] {
  const isCancelled = cells.some((cell, at) => cancels(cell, header[at] ?? ''))
  const isError = cells.some((cell) => CELL_ERROR.test(cell))
  return [
    ...(isCancelled ? ['cancelled' as const] : []),
    ...(isError ? ['cell-error' as const] : [])
  ]
}

const COMES = /^(?:ご?(?:参加|出欠|出席)(?:の?(?:可否|有無|状況))?)$/u

function cancels(cell: string, header: string): boolean {
  if (COMES.test(header.trim()) && readAnswer(cell) === 'no') return true
  if (says(cell, CANCELLED)) return !says(cell, OF_RULES)
  if (!says(header, CANCELLED) || says(header, OF_RULES)) return false
  return readNote(cell) !== '' && readAnswer(cell) !== 'no'
}
