import { describe, expect, test } from 'vitest'
import { fieldQuestions } from '../../../src/domain/conflicts/field-questions.ts'
import { decide, settledIn, twinQuestions } from '../../../src/domain/conflicts/questions.ts'
import {
  answeredTogether,
  madeTogether,
  sameAnswer
} from '../../../src/domain/conflicts/together.ts'
import type { Answered, Decided, Fact } from '../../../src/domain/fact.ts'
import { aField, aParticipant, NINE } from '../build.ts'

const two = (subject: string, one: string, other: string): readonly Fact[] => [
  aField({ id: `${subject}a.1`, subject, value: one }),
  aField({ id: `${subject}b.1`, subject, value: other, device: 'd2' })
]

/** As the recorder writes it: ids of one run of one writer. */
function decided(id: string, facts: readonly Fact[], at = NINE): Decided {
  const [question] = fieldQuestions(facts)
  const draft = decide(question!, { kind: 'holds', fact: question!.sides[0]!.id })
  if (!draft.ok || draft.value.kind !== 'decided') throw new Error('no decision')
  return { ...draft.value, id, at, by: 'ono', device: 'd1' }
}

describe('questions that are alike', () => {
  test('[Q22] the answer for another is its own side that says the same; where none does there is none', () => {
    const [one] = fieldQuestions(two('c1', '卵', 'そば'))
    const [other] = fieldQuestions(two('c2', 'そば', '卵'))
    const [third] = fieldQuestions(two('c3', '乳', 'そば'))
    const egg = { kind: 'holds', fact: 'c1a.1' } as const
    expect(sameAnswer(other!, one!, egg)).toEqual({ kind: 'holds', fact: 'c2b.1' })
    expect(sameAnswer(third!, one!, egg)).toBe(null)
    expect(sameAnswer(third!, one!, { kind: 'both' })).toEqual({ kind: 'both' })
    expect(sameAnswer(other!, one!, { kind: 'holds', fact: 'x' })).toBe(null)
    const [twin] = twinQuestions([aParticipant({ id: 'c1' }), aParticipant({ id: 'c2' })], [])
    expect(sameAnswer(twin!, one!, { kind: 'both' })).toBe(null)
  })

  test('[Q22] what one tablet decided alike at one moment is one act; another moment, word or writer is not', () => {
    const one = two('c1', '卵', 'そば')
    const other = two('c2', '卵', 'そば')
    const third = two('c3', '乳', 'そば')
    const all = [...one, ...other, ...third]
    const made = (...decisions: readonly Decided[]) =>
      [...madeTogether(settledIn([...all, ...decisions]))].map(([first, others]) => [
        first,
        others.map(({ fact }) => fact.id)
      ])
    expect(made(decided('w.1', one), decided('w.2', other))).toEqual([['w.1', ['w.2']]])
    expect(made(decided('w.1', one), decided('w.2', other, NINE + 1000))).toEqual([])
    expect(made(decided('w.1', one), decided('v.2', other))).toEqual([])
    expect(made(decided('w.1', one), decided('w.2', third))).toEqual([])
  })

  test('[Q22] the same of answers that stand in entities', () => {
    const said = { kind: 'answered', root: 'blocks', about: 'moved', day: '2026-11-21' } as const
    const header = { at: NINE, by: '', device: 'd1', prev: [], before: [] }
    const answer = (id: string, given: Answered['answer']): Answered => {
      return { ...said, ...header, id, subject: id, answer: given }
    }
    const together = answeredTogether([answer('w.2', 'along'), answer('w.1', 'along')])
    expect([...together].map(([first, others]) => [first, others.length])).toEqual([['w.1', 1]])
    expect(answeredTogether([answer('w.1', 'along'), answer('w.2', 'there')]).size).toBe(0)
  })
})
