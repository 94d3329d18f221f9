import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  countPresence,
  countPresenceBy,
  foldSession,
  nowhere,
  recentMarks
} from '../../../src/domain/attendance/attendance.ts'
import { expectedIn } from '../../../src/domain/attendance/belonging.ts'
import { presenceIn, sameDaySessions } from '../../../src/domain/attendance/day-presence.ts'
import { aDecision, aMark, aParticipant, aSession, aVoid, EVENT, MINUTE, NINE } from '../build.ts'
import type { Fact } from '../../../src/domain/fact.ts'
import type { Presence, PresenceById } from '../../../src/domain/attendance/attendance.ts'
import type { Participant, Session } from '../../../src/domain/entity.ts'

function childIn(facts: readonly Fact[]): Presence {
  return foldSession(facts).get('c1') ?? nowhere('c1')
}

describe('one session', () => {
  test('[A1] a child is what its standing mark says', () => {
    expect(childIn([])).toMatchObject({ state: 'yet', at: null, heads: [], question: false })
    expect(childIn([aMark({ id: 'm1' })])).toMatchObject({ state: 'arrived', at: NINE, fact: 'm1' })
    expect(childIn([aMark({ id: 'm1', status: 'absent' })]).state).toBe('absent')
    expect(childIn([aMark({ id: 'm1', status: 'left', picker: '祖母' })])).toMatchObject({
      state: 'left',
      picker: '祖母'
    })
    const cleared = aMark({ id: 'm2', status: 'cleared', prev: ['m1'] })
    expect(childIn([aMark({ id: 'm1' }), cleared])).toMatchObject({ state: 'yet', heads: ['m2'] })
  })

  test('[A1] the time a person said counts before the time of the tap', () => {
    expect(childIn([aMark({ id: 'm1', saidAt: NINE - MINUTE })]).at).toBe(NINE - MINUTE)
  })

  test('[A2] ten equal marks ask nobody; the earliest is shown', () => {
    const marks = Array.from({ length: 10 }, (_, at) =>
      aMark({ id: `m${at}`, at: NINE + (10 - at) * MINUTE, device: `d${at}` })
    )
    expect(childIn(marks)).toMatchObject({ fact: 'm9', device: 'd9', question: false })
    expect(childIn(marks).heads).toHaveLength(10)
  })

  test('[A3] arrived here and absent there is a question, shown as arrived', () => {
    const marks = [aMark({ id: 'm1', status: 'absent' }), aMark({ id: 'm2', at: NINE + 1 })]
    expect(childIn(marks)).toMatchObject({ state: 'arrived', question: true, heads: ['m1', 'm2'] })
  })

  test('[A3] absent and left, and cleared and absent, are questions too', () => {
    const absent = aMark({ id: 'm1', status: 'absent' })
    const left = aMark({ id: 'm2', status: 'left', picker: '母' })
    const cleared = aMark({ id: 'm3', status: 'cleared' })
    expect(childIn([absent, left])).toMatchObject({ state: 'left', question: true })
    expect(childIn([absent, cleared])).toMatchObject({ state: 'absent', question: true })
  })

  test('[A3] a decision ends the question, and undoing it asks again', () => {
    const facts = [
      aMark({ id: 'm1' }),
      aMark({ id: 'm2', status: 'absent' }),
      aDecision({ id: 'd1', chosen: 'm2', prev: ['m1', 'm2'] })
    ]
    expect(childIn(facts)).toMatchObject({ state: 'absent', question: false, heads: ['d1'] })
    expect(childIn([...facts, aVoid({ id: 'v1', prev: ['d1'] })]).question).toBe(true)
  })

  test('[A4] picked up at another table that had not heard of the arrival', () => {
    const arrived = aMark({ id: 'm1', at: NINE })
    const left = aMark({ id: 'm2', at: NINE + 60 * MINUTE, status: 'left', picker: '母' })
    expect(childIn([arrived, left])).toMatchObject({ state: 'left', question: false })
    expect(childIn([left, arrived])).toMatchObject({ state: 'left', question: false })
  })

  test('[A4] an arrival after the leaving, or at the same time, is a question', () => {
    const left = aMark({ id: 'm2', at: NINE, status: 'left', picker: '母' })
    const after = aMark({ id: 'm1', at: NINE + MINUTE })
    expect(childIn([left, after])).toMatchObject({ state: 'arrived', question: true })
    expect(childIn([left, aMark({ id: 'm1', at: NINE })]).question).toBe(true)
  })

  test('[A5] two different pickers are a question, the same one twice is not', () => {
    const mother = aMark({ id: 'm1', status: 'left', picker: '母' })
    const grandmother = aMark({ id: 'm2', status: 'left', picker: '祖母' })
    expect(childIn([mother, grandmother]).question).toBe(true)
    expect(childIn([mother, { ...mother, id: 'm3' }]).question).toBe(false)
    const alone = aMark({ id: 'm4', status: 'left' })
    expect(childIn([alone, { ...alone, id: 'm5' }]).question).toBe(false)
  })

  test('[A11] the marks of both entries of one child are read as one', () => {
    const marks = [aMark({ id: 'm1' }), aMark({ id: 'm2', participant: 'c2', at: NINE + 1 })]
    const folded = foldSession(marks, (id) => (id === 'c2' ? 'c1' : id))
    expect([...folded.keys()]).toEqual(['c1'])
    expect(folded.get('c1')).toMatchObject({ fact: 'm1', heads: ['m1', 'm2'], question: false })
  })
})

describe('several sessions of a day', () => {
  const morning = aSession({ id: 's1' })
  const noon = aSession({ id: 's2', start: '12:30', end: '13:30' })
  const later = aSession({ id: 's3', start: '14:00', end: '16:00' })
  const sessions = [later, noon, morning]

  function presence(session: Session, facts: readonly Fact[]): PresenceById {
    const foldOf = (id: string): PresenceById =>
      foldSession(facts.filter((fact) => fact.kind !== 'mark' || fact.session === id))
    return presenceIn(session, sessions, foldOf)
  }

  test('[A6] sessions follow each other by their start, at one venue on one day', () => {
    const elsewhere = [
      aSession({ id: 's4', venue: 'v2' }),
      aSession({ id: 's5', day: '2026-11-22' })
    ]
    const twin = aSession({ id: 's0' })
    const ids = sameDaySessions(noon, [...sessions, ...elsewhere, twin]).map((one) => one.id)
    expect(ids).toEqual(['s0', 's1', 's2', 's3'])
    expect(sameDaySessions(noon, [morning, twin]).map((one) => one.id)).toEqual(['s0', 's1'])
  })

  test('[A6] arrived and left carry over until a mark says otherwise', () => {
    const arrived = aMark({ id: 'm1' })
    expect(presence(later, [arrived]).get('c1')).toMatchObject({
      state: 'arrived',
      carriedFrom: 's1',
      heads: []
    })
    const left = aMark({ id: 'm2', session: 's2', status: 'left', picker: '母', at: NINE + 1 })
    expect(presence(morning, [arrived, left]).get('c1')?.state).toBe('arrived')
    expect(presence(later, [arrived, left]).get('c1')).toMatchObject({
      state: 'left',
      carriedFrom: 's2'
    })
    const again = aMark({ id: 'm3', session: 's3', at: NINE + 2 })
    expect(presence(later, [arrived, left, again]).get('c1')).toMatchObject({
      state: 'arrived',
      carriedFrom: null
    })
  })

  test('[A7] absent is said of one session only', () => {
    const facts = [aMark({ id: 'm1' }), aMark({ id: 'm2', session: 's2', status: 'absent' })]
    expect(presence(noon, facts).get('c1')?.state).toBe('absent')
    expect(presence(later, facts).get('c1')).toMatchObject({ state: 'arrived', carriedFrom: 's1' })
  })

  test('[A7] clearing a slip leaves whoever came in the morning here', () => {
    const slip = [
      aMark({ id: 'm2', session: 's2', status: 'left' }),
      aMark({ id: 'm3', session: 's2', status: 'cleared', prev: ['m2'] })
    ]
    expect(presence(noon, [aMark({ id: 'm1' }), ...slip]).get('c1')).toMatchObject({
      state: 'arrived',
      carriedFrom: 's1',
      heads: ['m3']
    })
    expect(presence(noon, slip).get('c1')).toMatchObject({ state: 'yet', heads: ['m3'] })
    expect(presence(later, [aMark({ id: 'm1' }), ...slip]).get('c1')?.state).toBe('arrived')
  })
})

describe('counting', () => {
  const session = aSession({ id: 's1' })
  const people = [
    aParticipant({ id: 'c1' }),
    aParticipant({ id: 'c2', days: [2] }),
    aParticipant({ id: 'c3', days: [1, 2], venue: 'v1', walkIn: true, grade: 'e2' }),
    aParticipant({ id: 'c4', venue: 'v2' }),
    aParticipant({ id: 'c5', event: 'e9' })
  ]

  function expectedWith(presence: PresenceById): readonly Participant[] {
    const entriesOf = (id: string) => people.filter((one) => one.id === id)
    const none = { seen: new Map(), said: new Map() }
    const day = { session, event: EVENT, ofDay: [session], ...none }
    return expectedIn(people, { ...day, presence, entriesOf })
  }

  function expectedIds(facts: readonly Fact[]): readonly string[] {
    return expectedWith(foldSession(facts)).map((one) => one.id)
  }

  test('[A8] expected are those whose event, day and venue fit', () => {
    expect(expectedIds([])).toEqual(['c1', 'c3'])
  })

  test('[A8] whoever was marked here is expected, until the mark is taken back', () => {
    const mark = aMark({ id: 'm1', participant: 'c2' })
    expect(expectedIds([mark])).toEqual(['c1', 'c2', 'c3'])
    expect(expectedIds([mark, aVoid({ id: 'v1', prev: ['m1'] })])).toEqual(['c1', 'c3'])
    const [id] = people.flatMap((one) => (expectedIds([]).includes(one.id) ? [] : [one.id]))
    const carried = foldSession([{ ...mark, participant: id! }]).get(id!)
    const earlier = new Map([[id!, { ...carried!, carriedFrom: 's0' }]])
    expect(expectedWith(earlier)).toHaveLength(3)
  })

  test('[A9] the four counts add up, in whole and in parts', () => {
    const states = fc.array(fc.constantFrom('arrived', 'absent', 'left', 'cleared', null), {
      maxLength: 40
    })
    fc.assert(
      fc.property(states, (given) => {
        const children = given.map((_, at) =>
          aParticipant({ id: `c${at}`, grade: at % 2 === 0 ? 'e1' : 'e2' })
        )
        const facts = given.flatMap((status, at) =>
          status === null ? [] : [aMark({ id: `m${at}`, participant: `c${at}`, status })]
        )
        const presence = foldSession(facts)
        const counts = countPresence(children, presence)
        expect(counts.arrived + counts.yet + counts.absent + counts.left).toBe(counts.expected)
        const parts = [...countPresenceBy(children, presence, (one) => one.grade).values()]
        for (const key of ['expected', 'arrived', 'yet', 'absent', 'left'] as const)
          expect(parts.reduce((sum, part) => sum + part[key], 0)).toBe(counts[key])
      })
    )
  })

  test('[A10] the last twenty marks by the time they were recorded, undone ones included', () => {
    const marks = Array.from({ length: 25 }, (_, at) =>
      aMark({ id: `m${String(at).padStart(2, '0')}`, at: NINE + Math.floor(at / 2), saidAt: 0 })
    )
    const recent = recentMarks([...marks, aVoid({ id: 'v1', prev: ['m24'] })])
    expect(recent.map((one) => one.mark.id).slice(0, 3)).toEqual(['m24', 'm23', 'm22'])
    expect(recent).toHaveLength(20)
    expect(recent.map((one) => one.undone).slice(0, 2)).toEqual([true, false])
  })
})
