import fc from 'fast-check'
import { expect, test } from 'vitest'
import { foldSession, happenedAt, marksOf } from '../../../src/domain/attendance/attendance.ts'
import { decide } from '../../../src/domain/conflicts/questions.ts'
import { seenQuestions } from '../../../src/domain/conflicts/seen-questions.ts'
import type { PersonSeen } from '../../../src/domain/day-facts.ts'
import type { Decided, Fact, Mark } from '../../../src/domain/fact.ts'
import { headIds } from '../../../src/domain/heads.ts'
import { aMark, aVoid, MINUTE, NINE } from '../build.ts'

function aSighting(id: string, at: number): PersonSeen {
  const how = { how: 'seen', isCopy: false, place: '' } as const
  return {
    kind: 'seen',
    id,
    at,
    by: '',
    device: 'd2',
    subject: 'r1',
    person: 'c1',
    badge: 0,
    ...how,
    prev: []
  }
}

/** What a session says of its one child, and who saw it. */
function asked(facts: readonly Fact[], sightings: readonly PersonSeen[]) {
  const shown = foldSession(facts).get('c1')
  const mark = facts.find((fact): fact is Mark => fact.kind === 'mark' && fact.id === shown?.fact)
  if (!mark) return []
  const heads = headIds(marksOf(facts).get('c1') ?? [])
  return seenQuestions([{ participant: 'c1', mark, heads, sightings }], facts)
}

const LEFT = aMark({ id: 'm1', status: 'left', picker: '母', at: NINE })
const AFTER = aSighting('k2', NINE + MINUTE)

function decided(id: string, facts: readonly Fact[], sightings: readonly PersonSeen[]): Decided {
  const [question] = asked(facts, sightings)
  const made = decide(question!, { kind: 'holds', fact: 'm1' })
  if (!made.ok || made.value.kind !== 'decided') throw new Error('refused')
  return { ...made.value, id, at: NINE + 2 * MINUTE, by: '', device: 'd1' }
}

test('[Q32] seen after it had gone is a question with both sides, seen before is none', () => {
  const before = aSighting('k1', NINE - MINUTE)
  expect(asked([LEFT], [before])).toEqual([])
  const [question] = asked([LEFT], [AFTER, before])
  expect(question).toMatchObject({ id: 'seen:s1:c1', session: 's1', heads: ['k2', 'm1'] })
  expect(question?.sides.map(({ id }) => id)).toEqual(['m1', 'k2'])
  expect(asked([{ ...LEFT, status: 'absent', picker: null }], [AFTER])).toHaveLength(1)
  expect(asked([aMark({ id: 'm1', at: NINE })], [AFTER])).toEqual([])
})

test('[Q32] the going was recorded later, and said to be earlier', () => {
  const late = { ...LEFT, at: NINE + 5 * MINUTE, saidAt: NINE }
  expect(asked([late], [AFTER])).toHaveLength(1)
})

test('[Q32] of several roll calls it is asked once, with the earliest sighting', () => {
  const of = { participant: 'c1', mark: LEFT, heads: ['m1'] }
  const [question, ...others] = seenQuestions(
    [
      { ...of, sightings: [aSighting('k3', NINE + 9 * MINUTE)] },
      { ...of, sightings: [AFTER] }
    ],
    [LEFT]
  )
  expect(others).toEqual([])
  expect(question?.sides[1]?.id).toBe('k2')
  expect(question?.heads).toEqual(['k2', 'k3', 'm1'])
})

test('[Q33] that it has gone settles what was seen until then; a later sighting asks again, and so does taking back', () => {
  const decision = decided('x1', [LEFT], [AFTER])
  expect(decision).toMatchObject({ subject: 's1', chosen: 'm1', prev: ['k2', 'm1'] })
  expect(foldSession([LEFT, decision]).get('c1')?.state).toBe('left')
  expect(asked([LEFT, decision], [AFTER])).toEqual([])
  expect(asked([LEFT, decision], [AFTER, aSighting('k3', NINE + 9 * MINUTE)])).toHaveLength(1)
  const back = aVoid({ id: 'v1', subject: 's1', prev: ['x1'] })
  expect(asked([LEFT, decision, back], [AFTER])).toHaveLength(1)
})

test('[Q32] the other answer is no decision: here is a mark', () => {
  const [question] = asked([LEFT], [AFTER])
  expect(decide(question!, { kind: 'holds', fact: 'k2' }).ok).toBe(false)
  expect(decide(question!, { kind: 'both' }).ok).toBe(false)
})

const times = fc.integer({ min: 0, max: 20 })
const marks = fc.array(
  fc.record({
    at: times,
    status: fc.constantFrom(
      'arrived' as const,
      'left' as const,
      'absent' as const,
      'cleared' as const
    ),
    saidAt: fc.option(times),
    knows: fc.boolean()
  }),
  { minLength: 1, maxLength: 6 }
)

test('[Q33] whatever is recorded in whatever order, nobody is gone and seen afterwards without a question', () => {
  fc.assert(
    fc.property(
      marks,
      fc.array(times, { maxLength: 4 }),
      fc.boolean(),
      (said, seen, isReversed) => {
        const facts = said.map(({ at, status, saidAt, knows }, index) =>
          aMark({
            id: `m${index}`,
            status,
            picker: status === 'left' ? '母' : null,
            at: NINE + at * MINUTE,
            saidAt: saidAt === null ? null : NINE + saidAt * MINUTE,
            prev: knows && index > 0 ? [`m${index - 1}`] : []
          })
        )
        const sightings = seen.map((at, index) => aSighting(`k${index}`, NINE + at * MINUTE))
        const told = isReversed ? facts.toReversed() : facts
        const shown = foldSession(told).get('c1')
        const mark = facts.find(({ id }) => id === shown?.fact)
        const isGone = shown?.state === 'left' || shown?.state === 'absent'
        const isSeen = mark !== undefined && sightings.some(({ at }) => at > happenedAt(mark))
        expect(asked(told, sightings)).toHaveLength(isGone && isSeen ? 1 : 0)
      }
    )
  )
})
