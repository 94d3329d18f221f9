import { describe, expect, it } from 'vitest'
import { caseSheets, ROWS_A_SHEET, sheetsOf } from '../../../src/ui/papers/sheets.ts'
import { aThing } from '../../domain/equipment/a-thing.ts'

function aCase(name: string, things: number) {
  const inside = Array.from({ length: things }, (_, at) => aThing(`${name}-${at}`))
  return { key: name, name, title: '', lender: '', things: inside }
}

function told(cases: readonly ReturnType<typeof aCase>[]) {
  return caseSheets(cases).map((sheet) =>
    sheet.map(
      ({ kit, things, continued }) => `${kit} ${things.length}${continued ? ' continued' : ''}`
    )
  )
}

describe('the roster', () => {
  it.each([
    [0, [0]],
    [1, [1]],
    [40, [40]],
    [41, [40, 1]],
    [120, [40, 40, 40]]
  ])('of %i children is cut into %o', (children, sheets) => {
    const rows = Array.from({ length: children }, (_, at) => at)
    expect(sheetsOf(rows, ROWS_A_SHEET).map((sheet) => sheet.length)).toEqual(sheets)
    expect(sheetsOf(rows, ROWS_A_SHEET).flat()).toEqual(rows)
  })
})

describe('the equipment list', () => {
  it('keeps a case whole where it fits on one sheet', () => {
    expect(told([aCase('A', 20), aCase('B', 30)])).toEqual([['A 20'], ['B 30']])
    expect(told([aCase('A', 20), aCase('B', 15)])).toEqual([['A 20', 'B 15']])
  })

  it('goes on over sheets with a case longer than one', () => {
    expect(told([aCase('A', 50), aCase('B', 5)])).toEqual([['A 38'], ['A 12 continued', 'B 5']])
  })

  it('loses nothing', () => {
    const cases = [aCase('A', 3), aCase('B', 39), aCase('C', 100), aCase('D', 1)]
    const printed = caseSheets(cases).flatMap((sheet) => sheet.flatMap(({ things }) => things))
    expect(printed).toEqual(cases.flatMap(({ things }) => things))
  })
})
