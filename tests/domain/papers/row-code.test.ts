import { expect, it } from 'vitest'
import { rowCodesOf, rowsOfCode } from '../../../src/domain/papers/row-code.ts'

const rows = (count: number) => Array.from({ length: count }, (_, at) => ({ id: `block${at}` }))

it('[X10] no two rows of a day have one code, and each code names its row', () => {
  const day = rows(60)
  const codes = rowCodesOf(day)
  expect(new Set(codes.values()).size).toBe(60)
  for (const row of day) expect(rowsOfCode(codes.get(row.id) ?? '', day)).toEqual([row])
})

it('[X10] a printed code means the same row, or is asked about, when the plan has grown since', () => {
  const printed = rowCodesOf(rows(12))
  const later = rows(60)
  for (const row of rows(12)) {
    const meant = rowsOfCode(printed.get(row.id) ?? '', later)
    expect(meant).toContainEqual(row)
  }
})

it('[X10] a code of a row that is gone names nobody else', () => {
  const all = rows(12)
  const codes = rowCodesOf(all)
  const [gone, ...left] = all
  expect(rowsOfCode(codes.get(gone?.id ?? '') ?? '', left)).toEqual([])
})

it('[X10] what is no code of a plan names no row', () => {
  for (const typed of ['', 'P', '17', 'E01', 'B', '2K'])
    expect(rowsOfCode(typed, rows(60))).toEqual([])
})
