import { describe, expect, it } from 'vitest'
import { matching, readMemo, writeMemo } from '../../../../src/ui/tablets/memo/memo.ts'
import { cards } from '../../../support/showroom/people.ts'

describe('the day memo of an emptied tablet', () => {
  it('[W8] comes back as it was written, and is nothing when nobody is left', () => {
    const lines = [{ yomi: 'もり つむぎ', at: 1 }]
    expect(readMemo(writeMemo(lines))).toEqual(lines)
    expect(writeMemo([])).toBeNull()
    expect(readMemo(null)).toEqual([])
  })

  it('[W8] leaves out what cannot be read', () => {
    expect(readMemo('[{"yomi":"もり","at":1},{"yomi":2},null,"x",{"yomi":"a","at":null}]')).toEqual(
      [{ yomi: 'もり', at: 1 }]
    )
    expect(readMemo('{"yomi":"もり"}')).toEqual([])
    expect(readMemo('not json')).toEqual([])
  })

  it('[W8] finds the child by よみ, however it was typed', () => {
    const all = cards(40)
    const found = (yomi: string) => matching(yomi, all).map(({ participant }) => participant.id)
    const [child] = found('いけだ みう')
    expect(child).toBeDefined()
    expect(found('イケダ　ミウ')).toEqual([child])
    expect(found('いけだみう')).toEqual([child])
    expect(found('さとう はると').length).toBe(2)
    expect(found('いけだ')).toContain(child)
    expect(found('どこにも いない')).toEqual([])
    expect(found(' ')).toEqual([])
  })
})
