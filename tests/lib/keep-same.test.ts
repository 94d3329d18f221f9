import { describe, expect, it } from 'vitest'
import { keepSame } from '../../src/lib/keep-same.ts'

describe('equal parts are taken from before', () => {
  it('gives the old value when nothing changed', () => {
    const before = { cards: [{ id: 'a', at: NaN }], note: null }
    expect(keepSame(before, { cards: [{ id: 'a', at: NaN }], note: null })).toBe(before)
  })

  it('keeps what is equal beside what changed', () => {
    const before = [{ id: 'a' }, { id: 'b' }]
    const after = keepSame(before, [{ id: 'a' }, { id: 'c' }])
    expect(after).toEqual([{ id: 'a' }, { id: 'c' }])
    expect(after[0]).toBe(before[0])
  })

  it('notices what is gone, what came, and what is there without a value', () => {
    const before: Record<string, unknown> = { one: 1, two: undefined }
    expect(keepSame(before, { one: 1 })).toEqual({ one: 1 })
    expect(keepSame(before, { one: 1 })).not.toBe(before)
    expect(Object.keys(keepSame(before, { one: 1, three: undefined }))).toEqual(['one', 'three'])
    expect(keepSame([1, 2], [1])).toEqual([1])
    expect(keepSame([1], [1, 2])).toEqual([1, 2])
  })

  it('compares no other objects: they are the same or new', () => {
    const before = { names: new Map([['a', 1]]) }
    expect(keepSame(before, { names: new Map([['a', 1]]) })).not.toBe(before)
    expect(keepSame(before, { names: before.names })).toBe(before)
    expect(keepSame<unknown>([1], { 0: 1 })).toEqual({ 0: 1 })
    expect(keepSame<unknown>(null, { one: 1 })).toEqual({ one: 1 })
  })
})
