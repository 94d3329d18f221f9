import { expect, test } from 'vitest'
import {
  keptNeeds,
  neededFor,
  needInWords,
  needsOf,
  needsToKeep,
  readNeeds
} from '../../../src/domain/plan/needs.ts'
import { isWebAddress, linksFault, readLinks } from '../../../src/domain/plan/links.ts'
import type { Kind } from '../../../src/domain/entity.ts'
import { checkBlock } from '../../../src/domain/event/session.ts'
import { invalid } from '../../../src/domain/invalid.ts'
import { checkTemplateBlock } from '../../../src/domain/plan/template.ts'
import { no } from '../../../src/lib/result.ts'
import { aBlock, EVENT } from '../build.ts'

const SCISSORS: Kind = { id: 'k1', name: 'はさみ', unit: '本', aliases: ['鋏'] }
const MICROBIT: Kind = { id: 'k2', name: 'micro:bit v2', unit: '台', aliases: [] }
const KINDS = [SCISSORS, MICROBIT]

function read(text: string) {
  return readNeeds(text, KINDS).map(({ what, count, per }) => [what, count, per])
}

test('[B18] materials are read as people type them', () => {
  expect(read('はさみ 2/班、ノートPC1/人・ドライバー')).toEqual([
    ['k1', 2, 'group'],
    ['ノートPC', 1, 'child'],
    ['ドライバー', 1, 'session']
  ])
  expect(read('はさみ×3本/班\n紙コップ 12個、ロボットカー1・ドライバー1')).toEqual([
    ['k1', 3, 'group'],
    ['紙コップ', 12, 'session'],
    ['ロボットカー', 1, 'session'],
    ['ドライバー', 1, 'session']
  ])
  expect(read('はさみ/班, のり 1/1人')).toEqual([
    ['k1', 1, 'group'],
    ['のり', 1, 'child']
  ])
  expect(read('はさみ 2/机')).toEqual([['はさみ 2/机', 1, 'session']])
  expect(read(' 、\n')).toEqual([])
  expect(read('5')).toEqual([['5', 1, 'session']])
})

test('[B19] whatever its width, case, kana or blanks, a name finds its kind', () => {
  expect(read('ハサミ 2/班、鋏、ＭＩＣＲＯ：ＢＩＴ　Ｖ２')).toEqual([
    ['k1', 2, 'group'],
    ['k1', 1, 'session'],
    ['k2', 1, 'session']
  ])
  expect(readNeeds('はさみみ', KINDS)[0]?.kind).toBe(null)
})

test('[B20] a block keeps the kind’s id; an older one is read by its materials', () => {
  const needs = needsToKeep(readNeeds('はさみ 2/班、のり', KINDS))
  expect(needs).toEqual(['k1', 2, 'group', 'のり', 1, 'session'])
  const renamed = [{ ...SCISSORS, name: '工作ばさみ' }]
  const block = { needs, materials: 'はさみ 2/班、のり' }
  expect(needsOf(block, renamed).map(({ name }) => name)).toEqual(['工作ばさみ', 'のり'])
  expect(needsOf({ materials: '鋏 3' }, KINDS)).toMatchObject([{ what: 'k1', count: 3 }])
  expect(keptNeeds({ needs: ['k1', 'two', 'group', 'k1', 2] })).toEqual([])
  const per = { child: '人', group: '班', session: '' }
  expect(needsOf(block, KINDS).map((need) => needInWords(need, per))).toEqual([
    'はさみ 2/班',
    'のり 1'
  ])
})

test('[B21] a session needs as many as its children or groups, at the moment that needs most', () => {
  const cut = aBlock({ id: 'b1', start: '10:00', materials: 'はさみ 2/班、ノートPC 1/人' })
  const again = aBlock({ id: 'b2', start: '10:30', materials: 'はさみ 1/班' })
  const beside = aBlock({ id: 'b3', start: '10:10', materials: 'はさみ 3', station: 'B' })
  const head = { children: 37, groups: 4 }
  const totals = (...blocks: readonly (typeof cut)[]) =>
    neededFor(blocks, KINDS, head).map(({ name, total }) => [name, total])
  expect(totals(cut)).toEqual([
    ['はさみ', 8],
    ['ノートPC', 37]
  ])
  expect(totals(cut, again)[0]).toEqual(['はさみ', 8])
  expect(totals(cut, beside)[0]).toEqual(['はさみ', 11])
  expect(totals({ ...cut, skipped: true })).toEqual([])
})

test('[B32] what is used up is added up over all blocks, per child, group and session', () => {
  const paper: Kind = { id: 'k3', name: '画用紙', unit: '枚', aliases: ['紙'], usedUp: true }
  const blocks = [
    aBlock({ id: 'b1', start: '10:00', materials: '画用紙 2/人、はさみ 1/班' }),
    aBlock({ id: 'b2', start: '10:30', materials: '紙 3/班、はさみ 2/班' }),
    aBlock({ id: 'b3', start: '11:00', materials: '画用紙 5、画用紙 1/人' }),
    aBlock({ id: 'b4', start: '11:30', materials: '画用紙 100', skipped: true })
  ]
  const totals = (head: Parameters<typeof neededFor>[2]) =>
    neededFor(blocks, [...KINDS, paper], head).map(({ name, total, each }) => [name, total, each])
  const none = { child: 0, group: 0 }
  // 2 × 37 + 3 × 4 + 5 + 1 × 37
  expect(totals({ children: 37, groups: 4 })).toEqual([
    ['画用紙', 128, none],
    ['はさみ', 8, none]
  ])
  // where nobody knows how many there are it is said for each, and never as none
  expect(totals({ children: null, groups: 4 })).toEqual([
    ['画用紙', 17, { child: 3, group: 0 }],
    ['はさみ', 8, none]
  ])
  expect(totals({ children: 37, groups: 0 })).toEqual([
    ['画用紙', 116, { child: 0, group: 3 }],
    ['はさみ', 0, { child: 0, group: 2 }]
  ])
})

test('[B29] only a whole web address can be pressed', () => {
  expect(isWebAddress('https://makecode.microbit.org/')).toBe(true)
  for (const text of ['javascript:alert(1)', '配布資料 3ページ', 'https://', 'http://a b'])
    expect(isWebAddress(text)).toBe(false)
  expect(readLinks(' a \n\nb\na')).toEqual(['a', 'b'])
})

test('[B29] links that are too many, too long or cut off are refused, in a plan and in a template', () => {
  expect(linksFault(['a', 'https://makecode.microbit.org/', '配布資料 3ページ'])).toBe(null)
  expect(linksFault(Array.from({ length: 11 }, String))).toEqual(invalid('links', 'too-many'))
  expect(linksFault(['x'.repeat(301)])).toEqual(invalid('links', 'too-long'))
  const broken = ['https://', 'http://a b', 'https:/makecode.org', 'javascript:/x', 'www.a.jp']
  for (const link of broken) {
    const fault = invalid('links', 'unknown')
    expect(linksFault([link]), link).toEqual(fault)
    const block = aBlock({ id: 'b1', links: [link] })
    expect(checkBlock({ ...block, event: EVENT.id, day: EVENT.days[0] ?? '' }, EVENT)).toEqual(
      no(fault)
    )
    expect(checkTemplateBlock({ ...block, template: 't1', from: 0 })).toEqual(no(fault))
  }
})
