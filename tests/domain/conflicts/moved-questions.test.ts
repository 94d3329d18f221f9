import { describe, expect, test } from 'vitest'
import { answersIn } from '../../../src/domain/conflicts/answers.ts'
import {
  answerMarks,
  answerMoved,
  movedQuestions,
  whereDayWent,
  type MovedQuestion
} from '../../../src/domain/conflicts/moved-questions.ts'
import { comesOn, participationOn } from '../../../src/domain/people/participation.ts'
import type { Block, Event, Participant, Session } from '../../../src/domain/entity.ts'
import type { Answered, Fact } from '../../../src/domain/fact.ts'
import { aBlock, aMark, aParticipant, aSession, EVENT, NINE } from '../build.ts'

const OLD = '2026-11-21'
const NEW = '2026-11-28'
const MOVED: Event = { ...EVENT, days: [NEW, '2026-11-29'], moves: [`${OLD}>${NEW}`] }

interface Around {
  readonly event?: Event
  readonly sessions?: readonly Session[]
  readonly blocks?: readonly Block[]
  readonly entries?: readonly Participant[]
  readonly marks?: readonly Fact[]
}

function asked(
  { event = MOVED, sessions = [], blocks = [], entries = [], marks = [] }: Around,
  facts: readonly Fact[] = []
) {
  const attendance = new Map([['s1', marks]])
  return movedQuestions({ event, sessions, blocks, entries, attendance }, answersIn(facts))
}

const STALE = aSession({ id: 's1', day: OLD })
const FORMER = aSession({ id: 's1', day: NEW, former: [OLD] })
const MARKS = [
  aMark({ id: 'm1' }),
  aMark({ id: 'm2', participant: 'c2', status: 'absent' }),
  aMark({ id: 'm3', participant: 'c3', at: NINE + 7 * 86_400_000 })
]

function fact(given: Partial<Answered> & { readonly id: string }): Answered {
  const about = { subject: 's1', root: 'sessions', about: 'moved', answer: 'there' } as const
  return {
    kind: 'answered',
    at: NINE,
    by: '',
    device: '',
    prev: [],
    ...about,
    day: OLD,
    before: [],
    ...given
  }
}

describe('what stands on a day that was moved', () => {
  test('[Q19] session, block and a child’s day are asked about, with where the day went', () => {
    const child = aParticipant({ id: 'c1', ...participationOn([OLD, '2026-11-29'], MOVED) })
    const questions = asked({
      sessions: [
        STALE,
        aSession({ id: 's2', day: NEW }),
        aSession({ id: 's3', day: OLD, event: 'e2' })
      ],
      blocks: [aBlock({ id: 'b1', day: OLD })],
      entries: [child, aParticipant({ id: 'c2' })]
    })
    expect(questions.map(({ id, to }) => [id, to])).toEqual([
      [`moved:sessions:s1:${OLD}`, NEW],
      [`moved:blocks:b1:${OLD}`, NEW],
      [`moved:participants:c1:${OLD}`, NEW]
    ])
    expect(asked({ event: EVENT, sessions: [STALE] })).toEqual([])
    expect(asked({ event: { ...MOVED, days: [OLD, NEW] }, sessions: [STALE] })).toEqual([])
  })

  test('[Q19] [Q20] a day is followed over all moves; there and back is no question, moved to nowhere has no new day', () => {
    const moves = [`${OLD}>2026-11-24`, `2026-11-24>${NEW}`]
    expect(whereDayWent({ ...MOVED, moves }, OLD)).toBe(NEW)
    expect(whereDayWent({ ...MOVED, moves: [...moves, `${NEW}>2026-12-05`] }, OLD)).toBe(null)
    expect(whereDayWent({ ...MOVED, days: [OLD], moves: [...moves, `${NEW}>${OLD}`] }, OLD)).toBe(
      undefined
    )
    expect(whereDayWent(MOVED, '2026-11-01')).toBe(null)
    const nowhere = { ...MOVED, days: ['2026-11-29'] }
    const [question] = asked({ event: nowhere, sessions: [STALE] })
    expect(answerMoved(question!, 'along', nowhere, STALE)).toMatchObject({
      fault: { kind: 'not-an-answer' }
    })
  })

  test('[Q19] along goes where the day went and remembers where it stood; there makes it a day of the event', () => {
    const [session] = asked({ sessions: [STALE] })
    expect(answerMoved(session!, 'along', MOVED, STALE)).toMatchObject({
      value: {
        changed: [{ root: 'sessions', id: 's1', fields: { day: NEW, former: [OLD] } }],
        drafts: [{ kind: 'answered', about: 'moved', answer: 'along', day: OLD }]
      }
    })
    expect(answerMoved(session!, 'there', MOVED, STALE)).toMatchObject({
      value: { changed: [{ root: 'events', id: 'e1', fields: { days: [OLD, NEW, '2026-11-29'] } }] }
    })
    const full = { ...MOVED, days: Array.from({ length: 14 }, (_, n) => `2026-12-${n + 10}`) }
    expect(answerMoved(session!, 'there', full, STALE)).toMatchObject({
      fault: { why: 'too-many' }
    })
    const child = aParticipant({ id: 's1', ...participationOn([OLD], MOVED) })
    expect(answerMoved(session!, 'along', MOVED, child)).toMatchObject({ fault: { kind: 'gone' } })
  })

  test('[Q19] a child that goes along comes on the new day, and its other days stay', () => {
    const child = aParticipant({ id: 'c1', ...participationOn([OLD, '2026-11-29'], MOVED) })
    const [question] = asked({ entries: [child] })
    const answered = answerMoved(question!, 'along', MOVED, child)
    const moved = Object.assign({}, child, answered.ok && answered.value.changed[0]!.fields)
    expect([OLD, NEW, '2026-11-29'].map((day) => comesOn(moved, MOVED, day))).toEqual([
      false,
      true,
      true
    ])
    expect(answered).toMatchObject({ value: { drafts: [{ before: [OLD, '2026-11-29'] }] } })
    expect(answerMoved(question!, 'along', MOVED, STALE)).toMatchObject({ fault: { kind: 'gone' } })
  })

  test('[Q15] two answers are asked again while it stands there', () => {
    const facts = [fact({ id: 'a' }), fact({ id: 'b', answer: 'along' })]
    expect(asked({ sessions: [STALE] }, facts)).toMatchObject([
      { sides: [{}, {}], heads: ['a', 'b'] }
    ])
  })
})

describe('marks made on a day the session stood on before', () => {
  const questions = (marks: readonly Fact[], facts: readonly Fact[] = []) =>
    asked({ sessions: [FORMER], marks }, facts)
  const around = { event: MOVED, sessions: [FORMER], newId: () => 'new' }

  test('[Q21] are asked about when somebody came or went', () => {
    expect(questions([])).toEqual([])
    expect(questions(MARKS.slice(1))).toEqual([])
    expect(questions(MARKS)).toMatchObject([
      { id: `marks:sessions:s1:${OLD}`, from: OLD, to: NEW, marks: [{ id: 'm1' }, { id: 'm2' }] }
    ])
  })

  test('[Q21] along lets them count where they are, until more come', () => {
    const [question] = questions(MARKS)
    const answered = answerMarks(question!, 'along', around)
    expect(answered).toMatchObject({
      value: { created: [], changed: [], drafts: [{ before: [2] }] }
    })
    const said = fact({ id: 'a', about: 'marks', answer: 'along', before: [2] })
    expect(questions(MARKS, [said])).toEqual([])
    expect(questions([...MARKS, aMark({ id: 'm4', participant: 'c4' })], [said])).toHaveLength(1)
    const other = fact({ id: 'b', about: 'marks', answer: 'there', before: [0, 'x'] })
    expect(questions([], [said, other])).toEqual([])
    expect(questions(MARKS, [said, other])).toHaveLength(1)
  })

  test('[Q21] there they go to a session of that day, with their times, and the day is the event’s again', () => {
    const [question] = questions(MARKS)
    const answered = answerMarks(question!, 'there', around)
    expect(answered).toMatchObject({
      value: {
        created: [
          { root: 'sessions', entity: { id: 'new', day: OLD, venue: 'v1', start: '09:30' } }
        ],
        changed: [{ root: 'events', fields: { days: [OLD, NEW, '2026-11-29'] } }],
        drafts: [
          { kind: 'answered', answer: 'there', before: [0, 'new', 1, 1] },
          { kind: 'mark', session: 'new', participant: 'c1', status: 'arrived', saidAt: NINE },
          { kind: 'mark', session: 'new', participant: 'c2', status: 'absent' },
          { kind: 'voided', subject: 's1', prev: ['m1', 'm2'] }
        ]
      }
    })
    const there = aSession({ id: 's9', day: OLD })
    const reused = answerMarks(question!, 'there', { ...around, sessions: [FORMER, there] })
    expect(reused).toMatchObject({
      value: { created: [], drafts: [{ before: [0, 's9', 0, 1] }, {}, {}, {}] }
    })
    const none: MovedQuestion = { ...question!, marks: [] }
    expect(answerMarks(none, 'there', around)).toMatchObject({ value: { drafts: [{}] } })
    expect(answerMarks(question!, 'there', { ...around, sessions: [] })).toMatchObject({
      fault: { kind: 'gone' }
    })
    const full = { ...MOVED, days: Array.from({ length: 14 }, (_, n) => `2026-12-${n + 10}`) }
    expect(answerMarks(question!, 'there', { ...around, event: full })).toMatchObject({
      fault: { why: 'too-many' }
    })
  })
})
