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
import { aBlock } from '../build.ts'

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

test('[B29] only a whole web address can be pressed', () => {
  expect(isWebAddress('https://makecode.microbit.org/')).toBe(true)
  for (const text of ['javascript:alert(1)', '配布資料 3ページ', 'https://', 'http://a b'])
    expect(isWebAddress(text)).toBe(false)
  expect(readLinks(' a \n\nb\na')).toEqual(['a', 'b'])
  expect(linksFault(['a'])).toBe(null)
  expect(linksFault(Array.from({ length: 11 }, String))).toBe('too-many')
  expect(linksFault(['x'.repeat(301)])).toBe('too-long')
})
