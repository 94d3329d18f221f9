import { describe, expect, it } from 'vitest'
import type { ImportPreview } from '../../../src/kit/import/importing.ts'
import { chooseColumn, leftOut, samplesOf, willWrite } from '../../../src/ui/import/stage.ts'

const preview: ImportPreview = {
  rows: [],
  counts: { new: 3, changed: 2, same: 5, doubtful: 2, bad: 1 },
  doubtful: [4, 9],
  unread: [],
  joined: [],
  aside: []
}

describe('an import before its confirm', () => {
  it('counts what one confirm writes', () => {
    expect(willWrite(preview, [])).toBe(5)
    expect(willWrite(preview, [9])).toBe(6)
  })

  it('counts what stays outside: bad rows and doubtful ones nobody took', () => {
    expect(leftOut(preview, [])).toBe(3)
    expect(leftOut(preview, [4, 9])).toBe(1)
  })

  it('moves a meaning to the column it was chosen for', () => {
    expect(chooseColumn(['name', 'grade', 'skip'], 2, 'name', ['note'])).toEqual([
      'skip',
      'grade',
      'name'
    ])
  })

  it('leaves a shared meaning to every column that has it', () => {
    expect(chooseColumn(['note', 'skip'], 1, 'note', ['note'])).toEqual(['note', 'note'])
  })

  it('lets any number of columns be left out', () => {
    expect(chooseColumn(['skip', 'grade'], 1, 'skip', ['note'])).toEqual(['skip', 'skip'])
  })

  it('shows the first three different values of a column', () => {
    const rows = [['小1'], [''], ['小1'], ['小2 '], ['小3'], ['小4']]
    expect(samplesOf(rows, 0)).toEqual(['小1', '小2', '小3'])
    expect(samplesOf(rows, 7)).toEqual([])
  })
})
