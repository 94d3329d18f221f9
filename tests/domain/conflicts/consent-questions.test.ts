import { expect, test } from 'vitest'
import { consentQuestions } from '../../../src/domain/conflicts/consent-questions.ts'
import { claimOf, decide } from '../../../src/domain/conflicts/questions.ts'
import type { Consented } from '../../../src/domain/day-facts.ts'
import type { Decided } from '../../../src/domain/fact.ts'
import { consentsOf } from '../../../src/domain/people/consents.ts'
import { aParticipant, NINE } from '../build.ts'

function aNote(given: Partial<Consented> & { readonly id: string }): Consented {
  const header = { at: NINE, by: '', device: 'd1', prev: [] }
  const leaflet = { version: '', signer: '', way: 'paper', signedOn: '' } as const
  return {
    kind: 'consented',
    ...header,
    subject: 'c1',
    item: 'firstAid',
    answer: 'yes',
    ...leaflet,
    ...given
  }
}

const YES = aNote({ id: 'n1' })
const NO = aNote({ id: 'n2', at: NINE + 1, answer: 'no', device: 'd2' })

function stateOf(facts: Parameters<typeof consentsOf>[1]) {
  return consentsOf([aParticipant({ id: 'c1' })], facts, new Map()).find(
    ({ item }) => item === 'firstAid'
  )
}

test('[H31] answers that did not see each other and differ are a question; a withdrawn one is a no', () => {
  const [question, ...others] = consentQuestions([YES, NO])
  expect(others).toEqual([])
  expect(question).toMatchObject({ id: 'consent:c1:firstAid', subject: 'c1', heads: ['n1', 'n2'] })
  expect(question?.sides.map(claimOf)).toEqual(['firstAid:yes', 'firstAid:no'])
  expect(consentQuestions([NO, aNote({ id: 'n3', answer: 'withdrawn' })])).toEqual([])
  expect(consentQuestions([YES, { ...NO, prev: ['n1'] }])).toEqual([])
  const photo = { item: 'photo' } as const
  expect(
    consentQuestions([
      { ...YES, ...photo },
      { ...NO, ...photo }
    ])
  ).toEqual([])
})

test('[H31] until a person decides the stricter holds, then what was chosen; both is no answer', () => {
  expect(stateOf([YES, NO])).toMatchObject({ answer: 'no', isAsked: true })
  const [question] = consentQuestions([YES, NO])
  expect(decide(question!, { kind: 'both' }).ok).toBe(false)
  const made = decide(question!, { kind: 'holds', fact: 'n1' })
  if (!made.ok || made.value.kind !== 'decided') throw new Error('refused')
  const decision: Decided = { ...made.value, id: 'x1', at: NINE + 9, by: '', device: 'd1' }
  expect(consentQuestions([YES, NO, decision])).toEqual([])
  expect(stateOf([YES, NO, decision])).toMatchObject({ answer: 'yes', isAsked: false })
})
