// One event, file after file, as an office gets them: what was meant is what its own list says in the end.
import { expect, test } from 'vitest'
import { proposeColumns } from '../../../src/domain/import/columns.ts'
import { previewRoster } from '../../../src/domain/import/roster.ts'
import { readTable } from '../../../src/domain/import/table.ts'
import { ROSTER_COLUMNS } from '../../../src/domain/import/roster-columns.ts'
import { rosterCsv } from '../../../src/domain/papers/export.ts'
import { rosterWrites } from '../../../src/domain/import/roster-writes.ts'
import { counting, EVENT } from '../build.ts'
import { createMemory, fixture, valueOf } from './state.ts'

const DAYS = { ...EVENT, days: ['2026-11-22', '2026-11-23'] }

/** Every doubtful row is taken; the list of the end, by header. */
function inTurn(...files: readonly string[]): readonly Readonly<Record<string, string>>[] {
  const memory = createMemory()
  const newId = counting()
  for (const file of files) {
    const table = valueOf(readTable(fixture(`cases/${file}`)))
    const known = memory.roster(DAYS)
    const preview = valueOf(previewRoster(table, proposeColumns(table, ROSTER_COLUMNS), known))
    const lines = preview.doubtful.map(({ line }) => line)
    memory.write(rosterWrites(preview, lines, known, newId))
  }
  const { participants, families, groups, fields } = memory.roster(DAYS)
  const { header, rows } = valueOf(
    readTable(rosterCsv(participants, { families, groups, venues: [], sessions: [] }, fields))
  )
  return rows.map(({ cells }) =>
    Object.fromEntries(header.map((name, at) => [name, cells[at] ?? '']))
  )
}

test('[I15] [I16] consents, pickers, care, days and telephones of five files stand together', () => {
  const told = inTurn(
    '01-consent-masu.csv',
    '02-alone-negative.csv',
    '07-allergy-yesno-detail.csv',
    '09-days-holiday.csv',
    '56-telephones.csv'
  )
  const columns = ['めい', '参加日', '写真', '保険', 'ひとり帰り', 'アレルギー', '服薬'] as const
  expect(told.map((line) => columns.map((column) => line[column]))).toEqual([
    ['はる', '1日目', '可', '同意する', '不可', '卵（エピペンを持っています）', '朝に1錠'],
    ['かい', '', '', '', '', '', ''],
    ['りく', '', '不可', '同意しない', '不可', '', ''],
    ['なつ', '', '不可', '同意する', '', '', ''],
    ['うみ', '', '不可', '同意する', '不可', '', ''],
    ['そら', '2日目', '不可', '同意しない', '不可', '', '']
  ])
  expect(told[1]?.['緊急連絡先']).toBe('090-0000-0004、090-0000-0005')
})

test('[I12] [N11] one child in many spellings is one child, and three families stay three', () => {
  const told = inTurn(
    '46-photo-two-columns.csv',
    '53-family-by-prefix.csv',
    '14-invisible.csv',
    '14b-invisible-clean.csv',
    '30-unicode-text.txt'
  )
  expect(told.map((line) => [line['めい'], line['写真'], line['電話番号']])).toEqual([
    ['はる', '内部記録のみ可', '090-0000-0001'],
    ['りく', '', '090-0000-0003'],
    ['そら', '内部記録のみ可', '090-0000-0002']
  ])
})

test('[T9] a header of two lines: whom to call in need is no child', () => {
  const told = inTurn('32-two-line-header.csv')
  expect(told.map((line) => [line['めい'], line['学年'], line['アレルギー']])).toEqual([
    ['はる', '小3', '卵'],
    ['そら', '小4', '花粉']
  ])
  expect(told.map((line) => `${line['電話番号']} ${line['緊急連絡先']}`)).toEqual([
    expect.stringContaining('090-0000-0009'),
    expect.stringContaining('090-0000-0008')
  ])
})
