import { describe, expect, it } from 'vitest'
import { badgeTwin, countChildren, familiesOf } from '../../../src/domain/people/families.ts'
import { answersOf, changedFields, answerSubject } from '../../../src/domain/people/card-answers.ts'
import { aCard, aChild } from './a-card.ts'

const mei = aCard(
  aChild('p1', { family: 'f1', sei: '小林', seiYomi: 'こばやし', meiYomi: 'めい', badge: 4 })
)
const asahi = aCard(
  aChild('p2', { family: 'f1', sei: '小林', seiYomi: 'こばやし', meiYomi: 'あさひ', badge: 4 })
)
const riku = aCard(aChild('p3', { family: 'f2', sei: '阿部', seiYomi: 'あべ', meiYomi: 'りく' }))
const alone = aCard(aChild('p4', { seiYomi: 'もり', meiYomi: 'れん' }))
const families = familiesOf([mei, alone, asahi, riku])

describe('families', () => {
  it('stand in the order of the reading, children inside too', () => {
    expect(families.map(({ name }) => name)).toEqual(['阿部', '小林', 'もり'])
    expect(families[1]?.cards.map(({ participant }) => participant.id)).toEqual(['p2', 'p1'])
  })

  it('[N19] of one child entered twice stand together, and count each child once', () => {
    const joined = familiesOf([mei, { ...riku, household: 'f1' }, asahi])
    expect(joined).toHaveLength(1)
    expect(countChildren(joined)).toBe(3)
  })

  it('see who else carries a badge number', () => {
    expect(badgeTwin([mei, asahi], 'p1', 4)?.participant.id).toBe('p2')
    expect(badgeTwin([mei, asahi], 'p1', 0)).toBeNull()
  })
})

describe('answers kept as facts', () => {
  it('[F16] belong to the family where brothers and sisters share them', () => {
    expect(answerSubject(mei.participant, 'phone')).toBe('f1')
    expect(answerSubject(mei.participant, 'pickers')).toBe('p1')
    expect(answerSubject(mei.participant, 'allergy')).toBe('p1')
    expect(answerSubject(alone.participant, 'phone')).toBe('p4')
  })

  it('[F16] record only what a person changed', () => {
    const before = answersOf(mei)
    expect(changedFields(before, { phone: ' 070-1 ', relation: '', photo: null })).toEqual([
      { field: 'phone', value: '070-1' }
    ])
    expect(changedFields(before, { insurance: true })).toEqual([
      { field: 'insurance', value: true }
    ])
  })
})
