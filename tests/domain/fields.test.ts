import { expect, test } from 'vitest'
import { ENTRY_FIELDS } from '../../src/domain/people/entry.ts'
import { foldFields, setField, textOf, valueOf } from '../../src/domain/fields.ts'
import { aField, aMark, NINE } from './build.ts'
import type { Field, Value } from '../../src/domain/fact.ts'

function shown(field: Field, ...values: readonly Value[]): Value {
  const facts = values.map((value, at) => aField({ id: `f${at}`, field, value, at: NINE + at }))
  return valueOf(foldFields(facts), 'c1', field)
}

test('[F9] a field shows what stands, and the next value names it', () => {
  const fields = foldFields([
    aField({ id: 'f1', value: '卵' }),
    aField({ id: 'f2', value: '卵・乳', prev: ['f1'] }),
    aField({ id: 'f3', field: 'photo', value: 'inside' }),
    aMark({ id: 'm1' })
  ])
  expect(textOf(fields, 'c1', 'allergy')).toBe('卵・乳')
  expect(textOf(fields, 'c2', 'allergy')).toBe('')
  expect(valueOf(fields, 'c1', 'medicine')).toBe(null)
  expect(fields.get('c1')?.get('allergy')).toMatchObject({ heads: ['f2'], question: false })
  expect(setField('c1', 'allergy', '', fields)).toEqual({
    ok: true,
    value: { kind: 'field', subject: 'c1', field: 'allergy', value: '', prev: ['f2'] }
  })
  expect(setField('c9', 'goesHomeAlone', true, fields)).toMatchObject({ value: { prev: [] } })
})

test('[F10] of contradictory values the protecting one is shown', () => {
  expect(shown('photo', 'yes', 'inside')).toBe('inside')
  expect(shown('photo', 'no', 'yes')).toBe('no')
  expect(shown('photo', 'maybe', 'perhaps')).toBe(null)
  expect(shown('goesHomeAlone', true, false)).toBe(false)
  expect(shown('goesHomeAlone', true)).toBe(true)
  expect(shown('insurance', false, true)).toBe(false)
  expect(shown('allergy', '卵', 'そば', '卵')).toBe('卵 / そば')
  expect(shown('allergy', '', 'そば')).toBe('そば')
})

test('[F10] of all others the latest', () => {
  const others = [
    'guardian',
    'guardianYomi',
    'relation',
    'phone',
    'phone2',
    'pickers',
    'owner',
    ...ENTRY_FIELDS
  ] as const
  for (const field of others) expect(shown(field, 'x', 'y')).toBe('y')
})

test('[F11] a text without end is refused', () => {
  expect(setField('c1', 'care', 'あ'.repeat(1001), new Map())).toEqual({
    ok: false,
    fault: { kind: 'invalid', field: 'care', why: 'too-long' }
  })
})
