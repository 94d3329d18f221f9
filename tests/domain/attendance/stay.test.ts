import { describe, expect, test } from 'vitest'
import { foldSession } from '../../../src/domain/attendance/attendance.ts'
import { presenceIn } from '../../../src/domain/attendance/day-presence.ts'
import {
  departureOf,
  receivedByDevice,
  staysIn,
  type ReadPresence
} from '../../../src/domain/attendance/stay.ts'
import type { Fact } from '../../../src/domain/fact.ts'
import { aMark, aParticipant, aSession, MINUTE, NINE } from '../build.ts'

const morning = aSession({ id: 's1', start: '09:00' })
const afternoon = aSession({ id: 's2', start: '13:00' })

function readOf(facts: readonly Fact[], session = morning): ReadPresence {
  return (holds) =>
    presenceIn(session, [morning, afternoon], (id) =>
      foldSession(facts.filter((fact) => 'session' in fact && fact.session === id).filter(holds))
    )
}

const came = aMark({ id: 'm1' })
const left = aMark({ id: 'm2', status: 'left', picker: '母', at: NINE + MINUTE, prev: ['m1'] })

describe('a departure taken back', () => {
  test('[A12] is the mark of leaving, and the arrival stands with its time', () => {
    const read = readOf([came, left])
    expect(departureOf('c1', read)).toEqual(['m2'])
    const after = read((fact) => fact.id !== 'm2').get('c1')
    expect(after).toMatchObject({ state: 'arrived', at: NINE })
  })

  test('[A12] takes a corrected or doubled departure back whole', () => {
    const corrected = { ...left, id: 'm3', prev: ['m2'] }
    const elsewhere = { ...left, id: 'm4', device: 'd2' }
    const taken = departureOf('c1', readOf([came, left, corrected, elsewhere]))
    expect(taken.toSorted()).toEqual(['m2', 'm3', 'm4'])
  })

  test('[A12] is nothing without an arrival before, and leaves an earlier session alone', () => {
    expect(departureOf('c1', readOf([{ ...left, prev: [] }]))).toEqual([])
    expect(departureOf('c1', readOf([came, left], afternoon))).toEqual([])
  })

  test('[A12] brings back who came in the morning and left in the afternoon', () => {
    const later = { ...left, session: 's2', prev: [] }
    expect(departureOf('c1', readOf([came, later], afternoon))).toEqual(['m2'])
  })
})

describe('both times of a stay', () => {
  function stayIn(facts: readonly Fact[], session = morning) {
    const read = readOf(facts, session)
    return staysIn(
      read(() => true),
      read
    )('c1')
  }
  const later = { ...left, session: 's2', prev: [] }

  test('[X7] who has left keeps the time it came', () => {
    expect(stayIn([came, left])).toMatchObject({ came: NINE, left: NINE + MINUTE })
    expect(stayIn([came])).toMatchObject({ came: NINE, left: null })
    const said = aMark({ id: 'm3', saidAt: NINE - MINUTE, prev: ['m1'] })
    expect(stayIn([came, said, { ...left, prev: ['m3'] }]).came).toBe(NINE - MINUTE)
  })

  test('[X7] also when it came in the morning and left in the afternoon', () => {
    expect(stayIn([came, later], afternoon)).toMatchObject({ came: NINE, left: NINE + MINUTE })
    expect(stayIn([came, later])).toMatchObject({ came: NINE, left: null })
  })

  test('[X7] nothing is filled in where only one was recorded, or it did not come', () => {
    expect(stayIn([{ ...left, prev: [] }])).toMatchObject({ came: null, left: NINE + MINUTE })
    expect(stayIn([aMark({ id: 'm1', status: 'absent' })])).toMatchObject({
      came: null,
      left: null
    })
    expect(stayIn([])).toMatchObject({ came: null, left: null })
  })
})

describe('the tablet that received a child', () => {
  const children = ['c1', 'c2', 'c3', 'c4', 'c5'].map((id) => aParticipant({ id }))
  const facts = [
    came,
    { ...left, device: 'd2' },
    aMark({ id: 'm5', participant: 'c2' }),
    aMark({ id: 'm6', participant: 'c2', at: NINE + MINUTE, device: 'd2' }),
    aMark({ id: 'm7', participant: 'c3', device: 'd2' }),
    aMark({ id: 'm8', participant: 'c4', status: 'absent' }),
    aMark({ id: 'm9', participant: 'c5' }),
    aMark({ id: 'm10', participant: 'c5', status: 'cleared', prev: ['m9'] })
  ]

  test('[A13] counts children, not records: two tablets add up to who came', () => {
    expect([...receivedByDevice(children, readOf(facts))]).toEqual([
      ['d1', 2],
      ['d2', 1]
    ])
  })

  test('[A13] holds over the sessions of a day', () => {
    const gone = { ...left, id: 'm11', participant: 'c3', session: 's2', prev: [] }
    expect(receivedByDevice(children, readOf([...facts, gone], afternoon)).get('d2')).toBe(1)
  })

  test('[A13] is the one that let it go, when nobody saw it arrive', () => {
    const read = readOf([{ ...left, device: 'd2', prev: [] }])
    expect([...receivedByDevice(children, read)]).toEqual([['d2', 1]])
  })
})
