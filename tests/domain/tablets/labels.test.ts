import { describe, expect, it } from 'vitest'
import { firstLabel, nextLabel } from '../../../src/domain/tablets/labels.ts'

describe('labels of tablets', () => {
  it.each([
    ['端末', [], '端末1'],
    ['端末', ['端末1', '端末2'], '端末3'],
    ['端末', ['端末7', '受付9'], '端末8'],
    ['Tablet ', ['Tablet 1', 'Tablet 4'], 'Tablet 5'],
    ['端末', ['事務所のパソコン'], '端末1']
  ])('[W3] %s after %j begins at %s', (base, taken, label) => {
    expect(firstLabel(base, taken)).toBe(label)
  })

  it.each([
    ['端末3', ['端末3'], '端末4'],
    ['端末3', ['端末3', '端末4'], '端末5'],
    ['受付', ['受付'], '受付2'],
    ['Tablet 9', [], 'Tablet 10']
  ])('[E20] after %s with %j taken the numbers run on to %s', (label, taken, next) => {
    expect(nextLabel(label, taken)).toBe(next)
  })
})
