import { describe, expect, it } from 'vitest'
import {
  ENTRY_FIELDS,
  entryChange,
  entryFacts,
  entryState,
  entryValue
} from '../../../src/domain/people/entry.ts'
import {
  ENTRY_SIDE,
  fieldQuestions,
  tellUntold
} from '../../../src/domain/conflicts/field-questions.ts'
import { foldFields } from '../../../src/domain/fields.ts'
import { decide } from '../../../src/domain/conflicts/questions.ts'
import { aDecision, aField, aParticipant, NINE } from '../build.ts'
import type { Fact, FieldSet } from '../../../src/domain/fact.ts'
import type { Grade } from '../../../src/domain/id.ts'

const ENTRY = aParticipant({ id: 'c1', grade: 'e3' })

function said(id: string, value: Grade, prev: readonly string[] = []): FieldSet {
  return aField({ id, field: 'grade', value, prev, at: NINE + Number(id.slice(1)) })
}

function asked(grade: Grade, ...facts: readonly Fact[]) {
  const entry = { ...ENTRY, grade }
  const [question, ...more] = fieldQuestions(facts, [entry])
  expect(more).toEqual([])
  return question
}

describe('the entry of a child', () => {
  it('[F12] what is changed is told in a fact that names what stood', () => {
    const first = entryFacts(ENTRY, { grade: 'e4', days: [1, 2], sei: '小林' }, new Map())
    expect(first).toEqual([
      { kind: 'field', subject: 'c1', field: 'grade', value: 'e4', prev: [] },
      { kind: 'field', subject: 'c1', field: 'days', value: '1,2', prev: [] }
    ])
    const fields = foldFields([said('f1', 'e4')])
    const second = entryFacts({ ...ENTRY, grade: 'e4' }, { grade: 'e5' }, fields)
    expect(second).toMatchObject([{ value: 'e5', prev: ['f1'] }])
  })

  it('[F12] set to what it was, it says nothing, but for an open question, which that settles', () => {
    expect(entryFacts(ENTRY, { grade: 'e3' }, new Map())).toEqual([])
    const open = foldFields([said('f1', 'e3'), said('f2', 'e4')])
    expect(entryFacts(ENTRY, { grade: 'e3' }, open)).toMatchObject([{ prev: ['f1', 'f2'] }])
  })

  it('[F12] every field is said as a fact says it, and read back', () => {
    const full = { ...ENTRY, callName: 'めい', group: 'g1', venue: 'v1', badge: 12, days: [2] }
    const bare = { ...ENTRY, sessions: [] }
    for (const field of ENTRY_FIELDS)
      for (const entry of [bare, { ...full, sessions: ['s1', 's2'] }])
        expect(entryChange(field, entryValue(entry, field))).toEqual({ [field]: entry[field] })
    const odd = [
      ['grade', 'e99'],
      ['grade', null],
      ['badge', -1],
      ['badge', '12'],
      ['days', 'x'],
      ['days', 3],
      ['sessions', 3],
      ['sei', 7]
    ] as const
    for (const [field, value] of odd) expect(entryChange(field, value)).toBe(null)
  })

  it('[F13] shown is what the entry says; two that did not see each other are asked', () => {
    const facts = [said('f1', 'e4'), said('f2', 'e5')]
    for (const grade of ['e4', 'e5'] as const) {
      const state = foldFields(facts).get('c1')?.get('grade')
      expect(entryState({ ...ENTRY, grade }, 'grade', state)).toEqual({
        value: grade,
        isUntold: false,
        question: true
      })
      expect(asked(grade, ...facts)).toMatchObject({
        id: 'field:c1:grade',
        sides: [{ value: 'e4' }, { value: 'e5' }],
        heads: ['f1', 'f2'],
        untold: null
      })
    }
  })

  it('[F13] equal values, one after the other, and an entry that is gone ask nobody', () => {
    expect(asked('e4', said('f1', 'e4'), said('f2', 'e4'))).toBeUndefined()
    expect(asked('e5', said('f1', 'e4'), said('f2', 'e5', ['f1']))).toBeUndefined()
    expect(fieldQuestions([said('f1', 'e4'), said('f2', 'e5')], [])).toEqual([])
  })

  it('[F14] an entry without facts says what holds; beside facts that say otherwise it is a side', () => {
    expect(asked('e3')).toBeUndefined()
    const question = asked('e6', said('f1', 'e4'))
    expect(question).toMatchObject({
      sides: [
        { id: 'f1', value: 'e4' },
        { id: ENTRY_SIDE, value: 'e6' }
      ],
      untold: { kind: 'field', subject: 'c1', field: 'grade', value: 'e6', prev: [] }
    })
    // also where it says again what had been before
    expect(asked('e3', said('f1', 'e3'), said('f2', 'e4', ['f1']))?.sides).toHaveLength(2)
  })

  it('[F14] the answer names what the entry said once that is a fact, and taking it back asks again', () => {
    const facts = [said('f1', 'e4')]
    const question = asked('e6', ...facts)!
    const chosen = { kind: 'holds', fact: ENTRY_SIDE } as const
    const told = tellUntold(question, chosen, 'f9')
    const draft = decide(told.question, told.answer)
    expect(draft).toMatchObject({ value: { chosen: 'f9', prev: ['f1', 'f9'] } })
    const written = [...facts, said('f9', 'e6')]
    expect(asked('e6', ...written)?.sides).toMatchObject([{ id: 'f1' }, { id: 'f9' }])
    const decided = aDecision({ id: 'd1', subject: 'c1', chosen: 'f9', prev: ['f1', 'f9'] })
    expect(asked('e6', ...written, decided)).toBeUndefined()
    const other = tellUntold(question, { kind: 'holds', fact: 'f1' }, 'f9')
    expect(decide(other.question, other.answer)).toMatchObject({ value: { chosen: 'f1' } })
  })

  it('[F15] a child has one grade: that both may stand is no answer', () => {
    const question = asked('e4', said('f1', 'e4'), said('f2', 'e5'))!
    expect(decide(question, { kind: 'both' })).toEqual({
      ok: false,
      fault: { kind: 'not-an-answer' }
    })
  })
})
