import { describe, expect, it } from 'vitest'
import { chooseColumn, samplesOf } from '../../../src/ui/import/stage.ts'

describe('the columns of a file', () => {
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
