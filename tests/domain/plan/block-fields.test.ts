import { expect, test } from 'vitest'
import {
  BLOCK_FIELDS,
  blockChange,
  blockFacts,
  blockValue,
  saysOfBlock
} from '../../../src/domain/plan/block-fields.ts'
import { fieldQuestions } from '../../../src/domain/conflicts/field-questions.ts'
import { decide } from '../../../src/domain/conflicts/questions.ts'
import { foldFields } from '../../../src/domain/fields.ts'
import { aBlock, aField } from '../build.ts'

const BLOCK = aBlock({
  id: 'b1',
  goal: '動く',
  links: ['https://a.example/', '3ページ'],
  anchor: true
})

test('[B17] what a block says is told in facts and read back the same', () => {
  for (const field of BLOCK_FIELDS) {
    const change = blockChange(field, blockValue(BLOCK, field))
    expect(Object.assign({}, BLOCK, change)).toMatchObject(BLOCK)
  }
  const odd = [
    ['blockMinutes', '30'],
    ['blockMinutes', -1],
    ['blockAnchor', 'yes'],
    ['blockStart', '25:00'],
    ['blockLinks', 3],
    ['blockTitle', null]
  ] as const
  for (const [field, value] of odd) expect(blockChange(field, value)).toBe(null)
  expect(blockChange('blockLinks', '')).toEqual({ links: [] })
})

test('[B17] only what differs is told; what the running day does is not', () => {
  const facts = blockFacts(BLOCK, { title: '受付と名札', minutes: BLOCK.minutes }, new Map())
  expect(facts).toEqual([
    { kind: 'field', subject: 'b1', field: 'blockTitle', value: '受付と名札', prev: [] }
  ])
  expect(saysOfBlock({ shift: 5, cut: 5, skipped: true })).toBe(false)
  expect(saysOfBlock({ shift: 5, goal: '' })).toBe(true)
  expect(blockFacts(BLOCK, { shift: 5, cut: 1 }, new Map())).toEqual([])
})

test('[B17] of one field both are kept and asked about, of different ones nobody is', () => {
  const told = (id: string, field: 'blockTitle' | 'blockGoal', value: string) =>
    aField({ id, subject: 'b1', field, value, prev: [] })
  const block = { ...BLOCK, title: '組み立て' }
  const different = [told('f1', 'blockTitle', '組み立て'), told('f2', 'blockGoal', '動く')]
  expect(fieldQuestions(different, [], [block])).toEqual([])
  const same = [told('f1', 'blockTitle', '組み立て'), told('f2', 'blockTitle', '作る')]
  const [question, ...more] = fieldQuestions(same, [], [block])
  expect(more).toEqual([])
  expect(question).toMatchObject({ sides: [{ value: '組み立て' }, { value: '作る' }] })
  expect(question && decide(question, { kind: 'both' }).ok).toBe(false)
  // of a block that is gone nobody is asked
  expect(fieldQuestions(same, [], [])).toEqual([])
  expect(foldFields(same).get('b1')?.get('blockTitle')?.question).toBe(true)
})
