import { expect, test } from 'vitest'
import { foldFields } from '../../../src/domain/fields.ts'
import { settledIn, twinQuestions, undoDecision } from '../../../src/domain/conflicts/questions.ts'
import {
  decideAlike,
  isRepeated,
  madeWith,
  undoTogether
} from '../../../src/domain/people/repeated.ts'
import { aDecision, aField, aPair, aParticipant, aVoid } from '../build.ts'

const [one, other] = [
  aParticipant({ id: 'c1', family: 'f1' }),
  aParticipant({ id: 'c2', family: 'f2', sei: '小林' })
]

function contact(family: string, guardian: string, phone: string) {
  return [
    aField({ id: `${family}g`, subject: family, field: 'guardian', value: guardian }),
    aField({ id: `${family}p`, subject: family, field: 'phone', value: phone })
  ]
}

test('[Q12] nothing tells two entries of one roster apart; a namesake has another guardian', () => {
  const mother = contact('f1', '小林 花子', '090-0000-0001')
  const same = foldFields([...mother, ...contact('f2', '小林　花子', '９０-0000-0001')])
  expect(isRepeated(one, other, same)).toBe(true)
  expect(isRepeated(one, { ...other, mei: '芽衣' }, same)).toBe(false)
  expect(isRepeated(one, { ...other, walkIn: true }, same)).toBe(false)
  const father = foldFields([...mother, ...contact('f2', '小林 太郎', '090-0000-0001')])
  expect(isRepeated(one, other, father)).toBe(false)
  expect(isRepeated(one, other, foldFields([]))).toBe(false)
  const odd = foldFields([...contact('f1', '母', '内線 3'), ...contact('f2', '母', '内線３')])
  expect(isRepeated(one, other, odd)).toBe(true)
})

test('[Q12] what was decided together is listed and taken back together', () => {
  const first = aPair({ id: 'd1', kind: 'same' })
  const twins = twinQuestions(
    [aParticipant({ id: 'c3', meiYomi: 'りん' }), aParticipant({ id: 'c4', meiYomi: 'りん' })],
    []
  )
  const [draft] = decideAlike(twins, 'same', 'd1')
  expect(draft).toEqual({ kind: 'same', subject: 'c3', other: 'c4', prev: ['d1'] })
  expect(decideAlike(twins, 'two', 'd1')[0]!.kind).toBe('notsame')
  const second = aPair({ id: 'd2', kind: 'same', subject: 'c3', other: 'c4', prev: ['d1'] })
  const alone = aPair({ id: 'd3', kind: 'notsame', subject: 'c1', other: 'c9' })
  // decided anew about the first pair alone
  const again = aPair({ id: 'd4', kind: 'notsame', prev: ['d1'] })
  const facts = [first, second, alone, aDecision({ id: 'd5' })]
  const settled = settledIn(facts)
  expect([...madeWith(settled)].map(([id, others]) => [id, others[0]?.fact.id])).toEqual([
    ['d1', 'd2']
  ])
  expect(madeWith(settledIn([first, again])).size).toBe(0)
  const undone = undoDecision('d1', facts)
  if (!undone.ok) throw new Error('refused')
  expect(undoTogether(undone.value, settled).prev).toEqual(['d1', 'd2'])
  expect(undoTogether({ ...undone.value, prev: ['d3'] }, settled).prev).toEqual(['d3'])
  // an older tablet takes back the first alone: the others stand by themselves
  const left = settledIn([...facts, aVoid({ id: 'v1', prev: ['d1'] })])
  expect(madeWith(left).size).toBe(0)
  expect(left.map(({ fact }) => fact.id)).toContain('d2')
})
