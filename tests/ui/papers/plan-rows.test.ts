import { expect, it } from 'vitest'
import type { Block } from '../../../src/domain/entity.ts'
import { planSheets } from '../../../src/ui/papers/day/plan-rows.ts'
import { dayPaper } from '../../../src/ui/papers/day/words/ja.ts'
import { BLOCKS } from '../../support/showroom/place.ts'

const [first] = BLOCKS
const aBlock = (part: Partial<Block>): Block => ({ ...first!, materials: '', planB: '', ...part })
const rowsOf = (...blocks: readonly Block[]) => planSheets(blocks, dayPaper.plan).flat()
const textsOf = (of: readonly { readonly text: string }[]) => of.map(({ text }) => text)

it('[X17] a row says what it is for, what is done and said, what is needed and watched, and what else can be done', () => {
  const [row] = rowsOf(
    aBlock({
      goal: '動かす',
      doing: '二人で1台',
      saying: 'ゆっくりで いいよ',
      safety: '電池は大人',
      planB: '紙のカード',
      materials: 'ドライバー20',
      anchor: true
    })
  )
  expect(textsOf(row!.done)).toEqual(['ねらい: 動かす', '二人で1台', '言うこと: ゆっくりで いいよ'])
  expect(textsOf(row!.watched)).toEqual([
    'ドライバー20',
    '※ 時刻を動かさない',
    '※ 安全: 電池は大人',
    '※ 予備案: 紙のカード'
  ])
  expect(row!.watched.map(({ isStrong }) => isStrong)).toEqual([false, true, true, true])
})

it('[X12] a block that is longer than a sheet goes on in a row of its own, and no letter is lost', () => {
  const doing = '板を持って、ねじを回します。'.repeat(70)
  const safety = 'はんだごてに さわらない。\n'.repeat(70)
  const rows = rowsOf(aBlock({ doing, safety }), aBlock({ id: 'blockNext' }))
  expect(rows.map(({ continued }) => continued).at(0)).toBe(false)
  expect(rows.filter(({ continued }) => continued).length).toBeGreaterThan(1)
  expect(rows.at(-1)?.block.id).toBe('blockNext')
  expect(rows.flatMap(({ done }) => textsOf(done)).join('')).toBe(doing)
  expect(rows.flatMap(({ watched }) => textsOf(watched)).join('')).toBe(`※ 安全: ${safety}`)
})

it('[X12] blocks that fit share a sheet, and a tall one begins the next', () => {
  const small = Array.from({ length: 8 }, (_, at) => aBlock({ id: `block${at}` }))
  const tall = aBlock({ id: 'tall', doing: '板を持って、ねじを回します。'.repeat(20) })
  const sheets = planSheets([...small, tall], dayPaper.plan)
  expect(sheets.map((rows) => rows.map(({ block }) => block.id))).toEqual([
    small.map(({ id }) => id),
    ['tall']
  ])
})
