import { describe, expect, it } from 'vitest'
import type { Card } from '../../../src/kit/people/views.ts'
import {
  isNamedInPart,
  notNaming,
  pickersOf
} from '../../../src/domain/release/registered-pickers.ts'

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
  it('[M12] is the guardian, then those who are named, each once', () => {
    expect(pickersOf(guardian).map((one) => one.name)).toEqual([
      '渡辺 千尋',
      '渡辺 和子',
      '山田 一郎'
    ])
  })

  it('[Q9] is each guardian by name; who stands in one of two entries only is nobody’s word yet', () => {
    const two = { ...guardian, name: '渡辺 千尋、渡辺 健', pickers: '' }
    const father = { ...guardian, name: '渡辺 健', relation: '父', phone: '090-1' }
    expect(pickersOf(two, true, [guardian, father])).toMatchObject([
      { name: '渡辺 千尋', second: '母・080-0123-1814' },
      { name: '渡辺 健', second: '父・090-1' }
    ])
    const card = { guardian: two, namedInPart: ['渡辺　健'] } as unknown as Card
    expect(notNaming('渡辺 健', [card])).toEqual([card])
    expect(notNaming('渡辺 千尋', [card])).toEqual([])
    expect(isNamedInPart('渡辺 千尋', card)).toBe(false)
  })

  it('[Q9] tells what stands beside a name in one place only, such as a day', () => {
    const both = { ...guardian, pickers: '祖母、祖母（火曜だけ）、渡辺 千尋（夜は×）' }
    expect(pickersOf(both, false).map(({ name, second }) => [name, second])).toEqual([
      ['渡辺 千尋', '母・夜は×'],
      ['祖母', '火曜だけ']
    ])
  })

  it('is nobody while nobody is registered', () => {
    expect(pickersOf({ ...guardian, name: '', pickers: '' })).toEqual([])
  })
})
