import { describe, expect, test } from 'vitest'
import { fieldQuestions } from '../../../src/domain/conflicts/field-questions.ts'
import { custodyQuestions, decide, markQuestions } from '../../../src/domain/conflicts/questions.ts'
import { settledIn, twinQuestions, undoDecision } from '../../../src/domain/conflicts/questions.ts'
import { mergeTwins, pairKey, pairsOf } from '../../../src/domain/people/twins.ts'
import { aCondition, aDecision, aField, aMark, aMove, aPair, aParticipant } from '../build.ts'
import { aVoid, NINE } from '../build.ts'
import type { Fact } from '../../../src/domain/fact.ts'
import type { Conflict } from '../../../src/domain/conflicts/questions.ts'
import type { Result } from '../../../src/lib/result.ts'

const CLASH = [
  aMark({ id: 'm1', at: NINE + 5 }),
  aMark({ id: 'm2', at: NINE }),
  aMark({ id: 'm3', status: 'absent', at: NINE + 1 })
]

function only<Q extends Conflict>(questions: readonly Q[]): Q {
  expect(questions).toHaveLength(1)
  return questions[0]!
}

function valueOf<Value>(result: Result<Value, unknown>): Value {
  if (!result.ok) throw new Error('refused')
  return result.value
}

describe('asking', () => {
  test('[C4] a counted thing at two holders is no question', () => {
    const to = (letter: string) => ({ kind: 'group', group: letter }) as const
    const facts = ['g1', 'g2'].map((group) => aMove({ id: group, to: to(group), quantity: 3 }))
    expect(custodyQuestions('a1', facts)).toEqual([])
  })

  test('[Q1] one side a claim, however many tablets made it', () => {
    const question = only(markQuestions('s1', CLASH))
    expect(question).toMatchObject({
      kind: 'mark',
      id: 'mark:s1:c1',
      session: 's1',
      participant: 'c1',
      heads: ['m1', 'm2', 'm3']
    })
    expect(question.sides.map((side) => side.id)).toEqual(['m2', 'm3'])
  })

  test('[Q1] facts that contradict none of the others are no side', () => {
    const left = aMark({ id: 'm4', status: 'left', picker: '母', at: NINE + 9 })
    const back = aMark({ id: 'm5', at: NINE + 10 })
    const sides = only(markQuestions('s1', [aMark({ id: 'm2' }), left, back])).sides
    expect(sides.map((side) => side.id)).toEqual(['m4', 'm5'])
    const grandmother = aMark({ id: 'm6', status: 'left', picker: '祖母' })
    expect(only(markQuestions('s1', [left, grandmother])).sides).toHaveLength(2)
    const alone = aMark({ id: 'm7', status: 'left' })
    expect(only(markQuestions('s1', [left, alone])).sides).toHaveLength(2)
  })

  test('[Q2] place and condition of one thing are two questions', () => {
    const facts = [
      aMove({ id: 'm1' }),
      aMove({ id: 'm2', to: { kind: 'venue', venue: 'v1' } }),
      aCondition({ id: 'k1' }),
      aCondition({ id: 'k2', condition: 'fine' })
    ]
    const questions = custodyQuestions('a1', facts)
    expect(questions.map(({ id, kind }) => [kind, id])).toEqual([
      ['custody', 'custody:a1'],
      ['custody', 'condition:a1']
    ])
    expect(custodyQuestions('a1', [aMove({ id: 'm1' })])).toEqual([])
    expect(questions.map((one) => one.sides.length)).toEqual([2, 2])
  })

  test('[Q2] two values of one field', () => {
    const facts = [aField({ id: 'f1' }), aField({ id: 'f2', value: 'そば' })]
    const question = only(fieldQuestions(facts))
    expect(question).toMatchObject({ id: 'field:c1:allergy', subject: 'c1', field: 'allergy' })
    expect(question.sides.map((side) => side.value)).toEqual(['卵', 'そば'])
    expect(fieldQuestions([aField({ id: 'f1' }), aField({ id: 'f2' })])).toEqual([])
  })

  test('[Q2] contradictions of the field test: exactly three questions', () => {
    const equal = Array.from({ length: 10 }, (_, at) => aMark({ id: `e${at}`, participant: 'c9' }))
    const marks = markQuestions('s1', [...CLASH, ...equal])
    const lent = [aMove({ id: 'v1' }), aMove({ id: 'v2', to: { kind: 'lender' } })]
    const twins = twinQuestions([aParticipant({ id: 'c1' }), aParticipant({ id: 'c2' })], [])
    expect([...marks, ...custodyQuestions('a1', lent), ...twins].map((one) => one.kind)).toEqual([
      'mark',
      'custody',
      'twin'
    ])
  })
})

describe('answering', () => {
  const question = only(markQuestions('s1', CLASH))

  test('[Q3] an answer names all it saw', () => {
    expect(decide(question, { kind: 'holds', fact: 'm3' }, '電話で確認')).toEqual({
      ok: true,
      value: {
        kind: 'decided',
        subject: 's1',
        chosen: 'm3',
        note: '電話で確認',
        prev: ['m1', 'm2', 'm3']
      }
    })
    expect(decide(question, { kind: 'both' })).toMatchObject({ value: { chosen: null } })
    const field = only(fieldQuestions([aField({ id: 'f1' }), aField({ id: 'f2', value: '' })]))
    expect(decide(field, { kind: 'both' })).toMatchObject({ value: { subject: 'c1' } })
    const lent = [aMove({ id: 'v1' }), aMove({ id: 'v2', to: { kind: 'lender' } })]
    expect(decide(only(custodyQuestions('a1', lent)), { kind: 'both' })).toMatchObject({
      value: { subject: 'a1' }
    })
  })

  test('[Q3] only sides can be chosen, only twins are same or two', () => {
    expect(decide(question, { kind: 'holds', fact: 'm9' })).toEqual({
      ok: false,
      fault: { kind: 'gone' }
    })
    expect(decide(question, { kind: 'same' })).toMatchObject({ fault: { kind: 'not-an-answer' } })
    const twins = only(twinQuestions([aParticipant({ id: 'c1' }), aParticipant({ id: 'c2' })], []))
    expect(decide(twins, { kind: 'both' })).toMatchObject({ fault: { kind: 'not-an-answer' } })
  })

  test('[Q4] a decision is listed until it is taken back, and then asked again under one id', () => {
    const decision = aDecision({ id: 'd1', chosen: 'm3', prev: ['m1', 'm2', 'm3'], at: NINE + 9 })
    const facts: readonly Fact[] = [...CLASH, decision]
    expect(markQuestions('s1', facts)).toEqual([])
    expect(settledIn(facts)).toEqual([{ fact: decision, answer: 'holds', chosen: CLASH[2] }])
    expect(undoDecision('d1', facts)).toEqual({
      ok: true,
      value: { kind: 'voided', subject: 's1', prev: ['d1'] }
    })
    const undone = [...facts, aVoid({ id: 'v1', prev: ['d1'] })]
    expect(settledIn(undone)).toEqual([])
    expect(only(markQuestions('s1', undone)).id).toBe(question.id)
    expect(undoDecision('d1', undone)).toMatchObject({ fault: { kind: 'gone' } })
  })

  test('[Q4] all kinds of decisions are listed, latest first', () => {
    const facts = [
      aDecision({ id: 'd1', prev: ['m1', 'm3'], at: 1 }),
      aPair({ id: 'd2', kind: 'same', at: 2 }),
      aPair({ id: 'd3', kind: 'notsame', other: 'c3', at: 3 }),
      aDecision({ id: 'd4', chosen: 'm8', prev: [], at: 4 })
    ]
    expect(settledIn(facts).map(({ answer, chosen }) => [answer, chosen])).toEqual([
      ['holds', null],
      ['two', null],
      ['same', null],
      ['both', null]
    ])
  })
})

describe('one child entered twice', () => {
  const registered = aParticipant({ id: 'c2', seiYomi: 'コバヤシ', meiYomi: 'メイ' })
  const walkIn = aParticipant({ id: 'c1', walkIn: true, sei: '', mei: '' })
  const third = aParticipant({ id: 'c3' })
  const others = [
    aParticipant({ id: 'c4', grade: 'e2' }),
    aParticipant({ id: 'c5', meiYomi: 'りん' })
  ]
  const everybody = [registered, walkIn, ...others]

  test('[Q5] the same folded reading and grade is asked about', () => {
    expect(only(twinQuestions(everybody, []))).toMatchObject({
      id: 'twin:c1:c2',
      subject: 'c1',
      other: 'c2',
      heads: []
    })
    const nameless = { sei: '', mei: '', seiYomi: '', meiYomi: '' }
    const blank = ['b1', 'b2'].map((id) => aParticipant({ id, ...nameless }))
    expect(twinQuestions(blank, [])).toEqual([])
  })

  test('[Q5] two children who only share name and grade are asked about once', () => {
    expect(twinQuestions(everybody, [aPair({ id: 'p1', kind: 'notsame' })])).toEqual([])
  })

  test('[Q6] same joins them: the registered entry stands for the walk-in', () => {
    const facts = [aPair({ id: 'p1', kind: 'same' })]
    expect(twinQuestions(everybody, facts)).toEqual([])
    const merged = mergeTwins(everybody, pairsOf(facts))
    expect([...merged.keptByDouble]).toEqual([['c1', 'c2']])
    expect(merged.idOf('c1')).toBe('c2')
    expect(merged.idOf('c4')).toBe('c4')
    const undone = [...facts, aVoid({ id: 'v1', prev: ['p1'] })]
    expect(mergeTwins(everybody, pairsOf(undone)).keptByDouble.size).toBe(0)
    expect(only(twinQuestions(everybody, undone)).id).toBe('twin:c1:c2')
  })

  test('[Q6] a chain of pairs is one child, whatever the order', () => {
    const pairs = [
      aPair({ id: 'p1', kind: 'same', subject: 'c1', other: 'c2' }),
      aPair({ id: 'p2', kind: 'same', subject: 'c2', other: 'c3' }),
      aPair({ id: 'p3', kind: 'same', subject: 'c1', other: 'c3' }),
      aPair({ id: 'p4', kind: 'same', subject: 'c3', other: 'x9' })
    ]
    for (const facts of [pairs, pairs.toReversed()]) {
      const merged = mergeTwins([...everybody, third], pairsOf(facts))
      expect(['c1', 'c2', 'c3', 'x9'].map(merged.idOf)).toEqual(['c2', 'c2', 'c2', 'c2'])
    }
  })

  test('[Q6] of three alike, joining two leaves one question, and parting ends it', () => {
    const all = [registered, walkIn, third]
    expect(twinQuestions(all, [])).toHaveLength(3)
    const joined = aPair({ id: 'p1', kind: 'same' })
    expect(only(twinQuestions(all, [joined])).id).toBe('twin:c2:c3')
    const apart = aPair({ id: 'p2', kind: 'notsame', subject: 'c1', other: 'c3' })
    expect(twinQuestions(all, [joined, apart])).toEqual([])
  })

  test('[Q7] two tablets that decided differently are asked again', () => {
    const facts = [aPair({ id: 'p1', kind: 'same' }), aPair({ id: 'p2', kind: 'notsame' })]
    const question = only(twinQuestions(everybody, facts))
    expect(question.heads).toEqual(['p1', 'p2'])
    const answer = valueOf(decide(question, { kind: 'two' }))
    expect(answer).toEqual({ kind: 'notsame', subject: 'c1', other: 'c2', prev: ['p1', 'p2'] })
    const settled = aPair({ id: 'p3', kind: 'notsame', prev: ['p1', 'p2'] })
    expect(twinQuestions(everybody, [...facts, settled])).toEqual([])
    expect(decide(question, { kind: 'same' })).toMatchObject({ value: { kind: 'same' } })
  })

  test('[Q6] a pair has one key from both sides', () => {
    expect(pairKey('c2', 'c1')).toBe(pairKey('c1', 'c2'))
  })
})
