// What two tablets that had not heard of each other say of one child.
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { foldSession, happenedAt, marksOf } from '../../../src/domain/attendance/attendance.ts'
import { mark, undoMark } from '../../../src/domain/attendance/mark.ts'
import { markQuestions } from '../../../src/domain/conflicts/questions.ts'
import { voidedIn, factsById } from '../../../src/domain/facts.ts'
import { nowhere } from '../../../src/domain/attendance/attendance.ts'
import type { Fact, Mark } from '../../../src/domain/fact.ts'
import { aMark, MINUTE, NINE } from '../build.ts'

const left = (id: string, picker: string | null, device: string) =>
  aMark({ id, status: 'left', picker, device, at: NINE + 60 * MINUTE })

it.each([
  ['小林 隆', '小林　隆', 0],
  ['小林 隆', '小林隆', 0],
  [null, null, 0],
  ['母', 'おかあさん', 1],
  [null, '母', 1],
  ['渡辺 正', '渡辺 千尋', 1]
])('[Q30] gone with %s here and with %s there: %i question', (one, other, questions) => {
  const facts = [left('a', one, 'd1'), left('b', other, 'd2')]
  expect(markQuestions('s1', facts)).toHaveLength(questions)
})

it('[Q30] the sides are told by person, not by spelling', () => {
  const facts = [left('a', '小林 隆', 'd1'), left('b', '小林　隆', 'd2'), left('c', '母', 'd3')]
  const [question] = markQuestions('s1', facts)
  expect(question?.sides.map(({ picker }) => picker)).toEqual(['小林 隆', '母'])
})

/** What a person at a tablet does: a tap, a correction, a taking back. */
interface Deed {
  readonly status: Mark['status']
  readonly picker: string | null
  readonly isMeant: boolean
  readonly undoes: boolean
  readonly minute: number
}

const aDeed: fc.Arbitrary<Deed> = fc.record({
  status: fc.constantFrom('arrived', 'left', 'absent', 'cleared'),
  picker: fc.constantFrom('母', '小林 隆', '小林　隆', null),
  isMeant: fc.boolean(),
  undoes: fc.boolean(),
  minute: fc.nat(90)
})

/** Deeds one after the other at a tablet that knows `known`. */
function factsOf(device: string, deeds: readonly Deed[], known: readonly Fact[]): readonly Fact[] {
  const own: Fact[] = []
  for (const [at, { status, picker, isMeant, undoes, minute }] of deeds.entries()) {
    const facts = [...known, ...own]
    const now = foldSession(facts).get('c1') ?? nowhere('c1')
    const wish = { session: 's1', participant: 'c1', status, picker, saidAt: null }
    const made =
      undoes && now.fact
        ? undoMark(now.fact, facts, voidedIn(factsById(facts)))
        : mark({ ...wish, correcting: isMeant }, now, true)
    const header = { id: `${device}.${at}`, at: NINE + minute * MINUTE, by: '', device }
    if (made.ok) own.push({ ...made.value, ...header })
  }
  return own
}

it('[Q31] whatever two tablets do, a child is here and gone only with a question, or came first and went later', () => {
  fc.assert(
    fc.property(
      fc.array(aDeed, { maxLength: 4 }),
      fc.array(aDeed, { maxLength: 5 }),
      fc.array(aDeed, { maxLength: 5 }),
      (before, here, there) => {
        const common = factsOf('d0', before, [])
        const facts = [...common, ...factsOf('d1', here, common), ...factsOf('d2', there, common)]
        const standing = (marksOf(facts).get('c1') ?? []).map(({ fact }) => fact)
        const arrived = standing.filter(({ status }) => status === 'arrived')
        const gone = standing.filter(({ status }) => status === 'left')
        const isAsked = markQuestions('s1', facts).length > 0
        expect(foldSession(facts).get('c1')?.question ?? false).toBe(isAsked)
        if (isAsked || arrived.length === 0 || gone.length === 0) return
        const came = Math.max(...arrived.map(happenedAt))
        expect(came).toBeLessThan(Math.min(...gone.map(happenedAt)))
        expect(foldSession(facts).get('c1')?.state).toBe('left')
      }
    )
  )
})
