import { expect, it } from 'vitest'
import { notSaved } from '../../src/kit/faults.ts'
import { isFull } from '../../src/lib/is-full.ts'

const blobs = new DOMException('Failed to write blobs (IOError)', 'DataError')

it.each([new DOMException('', 'QuotaExceededError'), blobs])(
  'a disk is full, whatever Chromium calls it: %s',
  (problem) => {
    expect(isFull(problem)).toBe(true)
    expect(notSaved(problem)).toEqual({ kind: 'not-saved', full: true })
  }
)

it('what is wrong with the data is not a full disk', () => {
  expect(isFull(new DOMException('Data provided does not meet requirements', 'DataError'))).toBe(
    false
  )
})
