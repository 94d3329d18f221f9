import { describe, expect, test } from 'vitest'
import { foldFields } from '../../../src/domain/fields.ts'
import { answerJoined, joinedQuestions } from '../../../src/domain/conflicts/joined-questions.ts'
import { joinEntries } from '../../../src/domain/people/one-child.ts'
import { mergeTwins, pairsOf } from '../../../src/domain/people/twins.ts'
import { aField, aPair, aParticipant } from '../build.ts'
import type { Participant } from '../../../src/domain/entity.ts'
import type { Fact, FieldSet } from '../../../src/domain/fact.ts'

const merged = (entries: readonly Participant[]) =>
  mergeTwins(entries, pairsOf([aPair({ id: 'p1', kind: 'same' })]))

function asked(entries: readonly Participant[], facts: readonly Fact[] = []) {
  const said = foldFields(facts)
  return joinedQuestions(joinEntries(entries, merged(entries), said), said)
}

const guardian = (id: string, subject: string, value: string): FieldSet =>
  aField({ id, subject, field: 'guardian', value, device: 'd2' })

describe('entries of one child that say different things', () => {
  const one = aParticipant({ id: 'c1', family: 'f1', grade: 'e1', group: 'g1', badge: 3 })
  const other = aParticipant({ id: 'c2', family: 'f2', grade: 'e2', group: '', badge: 4 })

  test('[Q14] grade, group and badge are asked where both say something', () => {
    const questions = asked([one, other])
    expect(questions.map(({ id }) => id)).toEqual(['joined:c1:grade', 'joined:c1:badge'])
    const [grade, badge] = questions
    expect(grade!.sides.map(({ value, at }) => [value, at])).toEqual([
      ['e1', 0],
      ['e2', 0]
    ])
    const answer = { kind: 'holds', fact: grade!.sides[1]!.id } as const
    expect(answerJoined(grade!, answer, new Map())).toEqual({
      ok: true,
      value: { changed: [['c1', { grade: 'e2' }]], drafts: [] }
    })
    const four = { kind: 'holds', fact: badge!.sides[1]!.id } as const
    expect(answerJoined(badge!, four, new Map())).toMatchObject({
      value: { changed: [['c1', { badge: 4 }]] }
    })
    expect(answerJoined(grade!, { kind: 'both' }, new Map())).toMatchObject({ ok: false })
    expect(answerJoined(grade!, { kind: 'holds', fact: 'x' }, new Map())).toMatchObject({
      fault: { kind: 'gone' }
    })
    expect(asked([one, { ...other, grade: 'other', badge: 3 }])).toEqual([])
    expect(asked([one])).toEqual([])
  })

  test('[Q14] of a roster that came in twice the numbers are not asked about', () => {
    const facts = ['f1', 'f2'].flatMap((family) => [
      guardian(`${family}g`, family, '小林 花子'),
      aField({ id: `${family}p`, subject: family, field: 'phone', value: '090-0000-0001' })
    ])
    expect(asked([one, { ...other, grade: 'e1' }], facts)).toEqual([])
  })

  test('[Q14] another guardian is asked about until one holds for the child, or all are left to stand', () => {
    const entries = [one, { ...other, grade: 'e1', badge: 0 } as const]
    const facts = [guardian('f1', 'f1', '花子、太郎'), guardian('f2', 'f2', '太郎')]
    expect(asked(entries, [facts[0]!, guardian('f2', 'f2', '太郎、花子')])).toEqual([])
    const [question] = asked(entries, facts)
    expect(question!.sides.map(({ value, device }) => [value, device])).toEqual([
      ['花子、太郎', 'd2'],
      ['太郎', 'd2']
    ])
    const said = foldFields(facts)
    const holds = { kind: 'holds', fact: question!.sides[0]!.id } as const
    const made = answerJoined(question!, holds, said)
    expect(made).toMatchObject({ value: { drafts: [{ subject: 'c2', value: '花子、太郎' }] } })
    const own = aField({ id: 'w1', subject: 'c2', field: 'guardian', value: '花子、太郎' })
    expect(asked(entries, [...facts, own])).toEqual([])
    const both = answerJoined(question!, { kind: 'both' }, said)
    if (!both.ok) throw new Error('refused')
    expect(both.value.drafts.map(({ kind, subject, prev }) => [kind, subject, prev])).toEqual([
      ['decided', 'f1', ['f1']],
      ['decided', 'f2', ['f2']]
    ])
    const left = both.value.drafts.map((draft, at) =>
      Object.assign({ at: 9, by: '', device: 'd1', id: `d${at}` }, draft)
    ) as readonly Fact[]
    expect(asked(entries, [...facts, ...left])).toEqual([])
    const later = guardian('f3', 'f2', '次郎')
    expect(asked(entries, [...facts, ...left, { ...later, prev: ['d1'] }])).toHaveLength(1)
    expect(asked([one, { ...one, id: 'c2', family: 'f9' }], [facts[0]!])).toEqual([])
  })
})
