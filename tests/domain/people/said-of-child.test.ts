import { describe, expect, test } from 'vitest'
import { foldFields, valueOf } from '../../../src/domain/fields.ts'
import { joinEntries } from '../../../src/domain/people/one-child.ts'
import { changesOfOthers, sayOfChild } from '../../../src/domain/people/said-of-child.ts'
import { mergeTwins, pairsOf } from '../../../src/domain/people/twins.ts'
import { aField, aPair, aParticipant } from '../build.ts'
import type { Field, FieldSet, Value } from '../../../src/domain/fact.ts'

const entries = [
  aParticipant({ id: 'c1', family: 'f1' }),
  aParticipant({ id: 'c2', family: 'f2' }),
  aParticipant({ id: 'c3', family: 'f2', meiYomi: 'そら' }),
  aParticipant({ id: 'c4', family: '' })
]
const merged = mergeTwins(entries, pairsOf([aPair({ id: 'p1', kind: 'same' })]))

function said(...all: readonly (readonly [string, Field, Value])[]): readonly FieldSet[] {
  return all.map(([subject, field, value], at) => aField({ id: `f${at}`, subject, field, value }))
}

function say(facts: readonly FieldSet[], subject: string, field: Field, value: Value) {
  const fields = foldFields(facts)
  const children = { ...joinEntries(entries, merged, fields), entries }
  const made = sayOfChild({ subject, field, value }, children, fields)
  if (!made.ok) return made.fault.why
  const written = made.value.map((draft, at) => ({ ...aField({ id: `w${at}` }), ...draft }))
  const after = joinEntries(entries, merged, foldFields([...facts, ...written]))
  return {
    to: made.value.map((draft) => draft.subject),
    shown: valueOf(after.fields, merged.idOf(subject), field)
  }
}

describe('what is said of a child with several entries', () => {
  test('[Q13] of care holds whatever was said: a word that was taken out is taken out of all', () => {
    const facts = said(['c1', 'allergy', '卵'], ['c2', 'allergy', 'そば'])
    expect(say(facts, 'c1', 'allergy', '卵 / そば / 乳')).toEqual({
      to: ['c1'],
      shown: '卵 / そば / 乳'
    })
    expect(say(facts, 'c1', 'allergy', '卵')).toEqual({ to: ['c1', 'c2'], shown: '卵' })
    expect(say(facts, 'c1', 'allergy', '')).toEqual({ to: ['c1', 'c2'], shown: null })
    const family = said(['f2', 'care', '車いす'])
    expect(say(family, 'c1', 'care', 'つえ')).toEqual({ to: ['c1', 'f2'], shown: 'つえ' })
  })

  test('[Q13] of consents is written where another entry would hold it back, and nowhere else', () => {
    const no = said(['c1', 'photo', 'yes'], ['c2', 'photo', 'no'])
    expect(say(no, 'c1', 'photo', 'yes')).toEqual({ to: ['c1', 'c2'], shown: 'yes' })
    expect(say(no, 'c1', 'photo', 'no')).toEqual({ to: ['c1'], shown: 'no' })
    expect(say(no, 'c1', 'photo', null)).toEqual({ to: ['c1', 'c2'], shown: null })
    expect(say([], 'c1', 'photo', 'yes')).toEqual({ to: ['c1'], shown: 'yes' })
    const insured = said(['c2', 'insurance', false])
    expect(say(insured, 'c1', 'insurance', true)).toEqual({ to: ['c1', 'c2'], shown: true })
    expect(say(insured, 'c1', 'insurance', null)).toMatchObject({ to: ['c1', 'c2'] })
    expect(say([], 'c1', 'insurance', false)).toMatchObject({ to: ['c1'] })
  })

  test('[Q13] of guardians corrects the same word of the other family; another word stands', () => {
    const same = said(['f1', 'phone', '090'], ['f2', 'phone', '090'])
    expect(say(same, 'f1', 'phone', '080')).toMatchObject({ to: ['f1', 'f2'] })
    const other = said(['f1', 'guardian', '花子'], ['f2', 'guardian', '太郎'])
    expect(say(other, 'f1', 'guardian', '華子')).toMatchObject({ to: ['f1'] })
    expect(say(other, 'c4', 'relation', '母')).toMatchObject({ to: ['c4'] })
    expect(say(other, 'f9', 'phone', '1')).toMatchObject({ to: ['f9'] })
    expect(say(other, 'f1', 'guardian', 'あ'.repeat(1001))).toBe('too-long')
  })

  test('[Q13] a form changes the entries that say something else', () => {
    const other = aParticipant({ id: 'c2', grade: 'e2', badge: 4, days: [1], venue: 'v1' })
    expect(changesOfOthers({ grade: 'e1', badge: 4, group: 'g1', family: 'f9' }, [other])).toEqual([
      ['c2', { grade: 'e1' }]
    ])
    expect(changesOfOthers({ days: [], venue: '' }, [other])).toEqual([
      ['c2', { days: [], venue: '' }]
    ])
    expect(changesOfOthers({ note: '車いす', callName: '' }, [other])).toEqual([])
  })
})
