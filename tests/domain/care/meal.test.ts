import { expect, test } from 'vitest'
import {
  confirmCare,
  confirmedIn,
  familiesUnread,
  foodSums,
  mealOf,
  unconfirmCare
} from '../../../src/domain/care/meal.ts'
import { isNearMeal } from '../../../src/domain/care/near-meal.ts'
import type { FactOf } from '../../../src/domain/fact.ts'
import type { Card } from '../../../src/domain/people/card.ts'
import { foldFields } from '../../../src/domain/fields.ts'
import { aBlock, aField, aVoid, NINE } from '../build.ts'
import { aCard, aChild } from '../people/a-card.ts'

type CareConfirmed = FactOf<'careConfirmed'>

const DAY = '2026-11-21'

function child(id: string, allergy: string, state: Card['state'] = 'arrived'): Card {
  return aCard(aChild(id, { family: `f-${id}` }), {
    state,
    care: { allergy, medicine: '', other: '' }
  })
}

function confirmed(given: Partial<CareConfirmed> & { readonly id: string }): CareConfirmed {
  const told = { at: NINE, by: 'ono', device: 'd1', prev: [] }
  return { kind: 'careConfirmed', ...told, subject: 'c1', day: DAY, about: 'meal', ...given }
}

test('[H4] who has no care, is absent or has gone is not looked at', () => {
  const cards = [
    child('c1', '卵'),
    child('c2', ''),
    child('c3', '乳', 'absent'),
    child('c4', '乳', 'left'),
    child('c5', '乳', 'yet')
  ]
  const meal = mealOf(cards, () => null)
  expect(meal.map(({ card }) => card.participant.id)).toEqual(['c1', 'c5'])
})

test('[H5] sums count children, unknown allergies last', () => {
  const meal = mealOf([child('c1', '卵・乳'), child('c2', '乳'), child('c3', '蜂')], () => null)
  expect(foodSums(meal)).toEqual([
    { food: '乳', children: 2 },
    { food: '卵', children: 1 },
    { food: '', children: 1 }
  ])
})

test('[H6] the first to make sure is shown, of that day and occasion alone', () => {
  const facts = [
    confirmed({ id: 'f2', at: NINE + 1, by: 'kano' }),
    confirmed({ id: 'f1' }),
    confirmed({ id: 'f3', day: '2026-11-22', subject: 'c2' }),
    confirmed({ id: 'f4', about: 'medicine', subject: 'c3' })
  ]
  const seen = confirmedIn(facts, DAY, 'meal')
  expect([...seen.keys()]).toEqual(['c1'])
  expect(seen.get('c1')).toMatchObject({ fact: 'f1', by: 'ono' })
  expect(confirmCare('c1', DAY, 'meal', facts).prev).toEqual(['f1', 'f2'])
})

test('[H6] undo takes back all that stand, once', () => {
  const facts = [confirmed({ id: 'f1' }), confirmed({ id: 'f2', device: 'd2' })]
  const draft = unconfirmCare('f1', facts)
  expect(draft).toEqual({ kind: 'voided', subject: 'c1', prev: ['f1', 'f2'] })
  const after = [...facts, aVoid({ id: 'v1', subject: 'c1', prev: ['f1', 'f2'] })]
  expect(confirmedIn(after, DAY, 'meal').size).toBe(0)
  expect(unconfirmCare('f1', after)).toBeNull()
  expect(unconfirmCare('f9', after)).toBeNull()
})

test('[H7] families of which nothing was read in are counted, an empty answer is one', () => {
  const cards = ['c1', 'c2', 'c3', 'c4'].map((id) => child(id, ''))
  const fields = foldFields([
    aField({ id: 'x1', subject: 'c1', field: 'allergy', value: '' }),
    aField({ id: 'x2', subject: 'f-c2', field: 'photo', value: 'yes' }),
    aField({ id: 'x3', subject: 'c3', field: 'relation', value: '母' })
  ])
  const entriesOf = () => []
  expect(familiesUnread(cards, { fields, entriesOf }, new Set())).toBe(2)
  expect(familiesUnread(cards, { fields, entriesOf }, new Set(['c3', 'c4']))).toBe(0)
})

test('[H9] the door stands near a meal of the plan, else around noon', () => {
  const lunch = aBlock({ id: 'b1', start: '12:00', minutes: 60, title: 'おひる(点呼)', shift: 10 })
  expect(isNearMeal([lunch], '11:05')).toBe(false)
  expect(isNearMeal([lunch], '11:10')).toBe(true)
  expect(isNearMeal([lunch], '13:09')).toBe(true)
  expect(isNearMeal([lunch], '13:10')).toBe(false)
  expect(isNearMeal([{ ...lunch, skipped: true }], '11:30')).toBe(true)
  expect(isNearMeal([], '10:59')).toBe(false)
  expect(isNearMeal([], '12:59')).toBe(true)
})
