import { describe, expect, it } from 'vitest'
import { pickersOf } from '../../../../src/ui/screens/child/pickers.ts'

const guardian = {
  name: '渡辺 千尋',
  yomi: '',
  relation: '母',
  phone: '080-0123-1814',
  phone2: '',
  pickers: '渡辺 和子、 渡辺 千尋\n山田 一郎',
  goesHomeAlone: false
}

describe('who may take a child home', () => {
  it('is the guardian, then those who are named, each once', () => {
    expect(pickersOf(guardian).map((one) => one.name)).toEqual([
      '渡辺 千尋',
      '渡辺 和子',
      '山田 一郎'
    ])
  })

  it('is nobody while nobody is registered', () => {
    expect(pickersOf({ ...guardian, name: '', pickers: '' })).toEqual([])
  })
})
