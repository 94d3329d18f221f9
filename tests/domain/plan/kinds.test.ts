import { expect, test } from 'vitest'
import {
  checkKind,
  joinKinds,
  kindNamed,
  kindOf,
  livingKinds,
  otherNames,
  partKinds
} from '../../../src/domain/plan/kinds.ts'
import type { Kind } from '../../../src/domain/entity.ts'

const SCISSORS: Kind = { id: 'k1', name: 'はさみ', unit: '', aliases: [] }
const SHEARS: Kind = { id: 'k2', name: '鋏', unit: '本', aliases: ['シザー'] }
const KINDS = [SCISSORS, SHEARS]

test('[B22] no two kinds have a name in common', () => {
  const wish = { name: ' のり ', unit: '本', aliases: ['糊', '糊', ' '] }
  expect(checkKind(wish, KINDS)).toEqual({
    ok: true,
    value: { name: 'のり', unit: '本', aliases: ['糊'] }
  })
  const taken = { ok: false, fault: { kind: 'invalid', field: 'name', why: 'taken' } }
  expect(checkKind({ ...wish, name: 'ハサミ' }, KINDS)).toEqual(taken)
  expect(checkKind({ ...wish, aliases: ['しざー'] }, KINDS)).toEqual(taken)
  expect(checkKind({ ...SCISSORS, unit: '本' }, KINDS).ok).toBe(true)
  expect(checkKind({ ...wish, name: '' }, KINDS)).toMatchObject({ fault: { why: 'empty' } })
  expect(checkKind({ ...wish, unit: '長'.repeat(11) }, KINDS).ok).toBe(false)
})

test('[B22] of two spellings one becomes another name of the other, and its id finds that', () => {
  const changes = joinKinds(SCISSORS, SHEARS)
  const after = KINDS.map((one) =>
    Object.assign({}, one, changes.find(({ id }) => id === one.id)?.fields)
  )
  expect(livingKinds(after).map(({ name, unit }) => [name, unit])).toEqual([['はさみ', '本']])
  expect(kindOf('k2', after)?.id).toBe('k1')
  expect(kindNamed('鋏', after)?.id).toBe('k1')
  expect(kindNamed('シザー', after)?.id).toBe('k1')
  expect(kindOf('k9', after)).toBe(null)
  expect(kindNamed(' ', after)).toBe(null)
  expect(otherNames(after[0]!, after)).toEqual(['鋏', 'シザー'])
})

test('[B22] taken back both are what they were; a name that was added meanwhile stays', () => {
  const applied = (kinds: readonly Kind[], changes: ReturnType<typeof joinKinds>) =>
    kinds.map((one) => Object.assign({}, one, changes.find(({ id }) => id === one.id)?.fields))
  const [kept, gone] = applied(KINDS, joinKinds(SCISSORS, SHEARS))
  expect(applied([kept!, gone!], partKinds(kept!, SHEARS, SCISSORS))).toEqual(KINDS)
  const named = { ...kept!, aliases: [...kept!.aliases, 'ハサミ大'], unit: '丁' }
  expect(applied([named, gone!], partKinds(named, SHEARS, SCISSORS))[0]).toMatchObject({
    unit: '丁',
    aliases: ['ハサミ大']
  })
  const shared = { ...SCISSORS, aliases: ['シザー'] }
  const both = applied([shared, SHEARS], joinKinds(shared, SHEARS))
  expect(applied(both, partKinds(both[0]!, SHEARS, shared))[0]).toEqual(shared)
})
