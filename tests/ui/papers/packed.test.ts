import { expect, it } from 'vitest'
import type { DisclosedTable } from '../../../src/ui/retention/present-disclosed.ts'
import { LINES_A_SHEET, lettersOf, packTables } from '../../../src/ui/papers/packed.ts'

function aTable(title: string, rows: number, text = 'x'): DisclosedTable {
  return {
    title,
    heads: ['a', 'b', 'c'],
    rows: Array.from({ length: rows }, (_, at) => [`${title}${at}`, text, ''])
  }
}

function titlesOf(tables: readonly DisclosedTable[]): readonly (readonly string[])[] {
  return packTables(tables).map((sheet) =>
    sheet.map(({ title, continued }) => (continued ? `${title}…` : title))
  )
}

it('keeps every row once and in order, however many there are', () => {
  const tables = [
    aTable('A', 3),
    aTable('B', 0),
    aTable('C', 170),
    aTable('D', 60, '長'.repeat(90))
  ]
  const rows = packTables(tables).flatMap((sheet) => sheet.flatMap((piece) => piece.rows))
  expect(rows).toEqual(tables.flatMap((table) => table.rows))
})

it('begins every sheet with the heading of what goes on', () => {
  expect(titlesOf([aTable('A', LINES_A_SHEET)])).toEqual([['A'], ['A…']])
  expect(titlesOf([aTable('A', 3), aTable('B', 0)])).toEqual([['A', 'B']])
})

it('tears no table from its heading at the foot of a sheet', () => {
  expect(titlesOf([aTable('A', LINES_A_SHEET - 4), aTable('B', 2)])).toEqual([['A'], ['B']])
  expect(titlesOf([aTable('A', LINES_A_SHEET - 4), aTable('B', 0)])).toEqual([['A'], ['B']])
})

it('gives a row taller than a sheet a sheet of its own instead of going round for ever', () => {
  const tall = aTable('A', 2, '長'.repeat(4000))
  expect(packTables([tall]).flatMap((sheet) => sheet.flatMap(({ rows }) => rows))).toEqual(
    tall.rows
  )
})

it('lets short columns keep their room beside a long one', () => {
  const [piece] =
    packTables([
      {
        title: 'A',
        heads: ['状態', '内容', 'いつ'],
        rows: [['帰った', '長'.repeat(300), 'き'.repeat(40)]]
      }
    ])[0] ?? []
  const [state = 0] = piece?.widths ?? []
  expect(state * 54).toBeGreaterThanOrEqual(4)
  expect(piece?.widths.reduce((sum, one) => sum + one, 0)).toBeCloseTo(1)
})

it('counts half-width letters half and furigana not at all', () => {
  expect(lettersOf('端末12')).toBe(3)
  expect(lettersOf('\uFFF9消\uFFFAけ\uFFFBす')).toBe(2)
})
