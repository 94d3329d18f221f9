import type { PresenceState } from '../../../../src/domain/attendance/attendance.ts'
import { describe, expect, it } from 'vitest'
import type { Card } from '../../../../src/kit/people/views.ts'
import type { Tablet } from '../../../../src/kit/tablets/views.ts'
import {
  countConflicts,
  latestOf,
  squaresOf,
  tallyOf
} from '../../../../src/ui/event/summary/tally.ts'

function aCard(state: PresenceState, more: Partial<Card> = {}): Card {
  return { state, hasConflict: false, ...more } as Card
}

describe('a session in the summary', () => {
  it('counts 来た and 帰った together as 出席, and 来た alone as reception does', () => {
    const counts = { expected: 40, arrived: 18, left: 20, yet: 1, absent: 1 }
    expect(tallyOf(counts)).toEqual({
      expected: 40,
      came: 38,
      here: 18,
      left: 20,
      yet: 1,
      absent: 1
    })
  })

  it('shows a square for each that was counted, in the order people read them', () => {
    const tally = tallyOf({ expected: 5, arrived: 2, left: 1, yet: 1, absent: 1 })
    expect(squaresOf(tally)).toEqual(['arrived', 'arrived', 'left', 'yet', 'absent'])
  })

  it('says how many children the tablets do not agree on', () => {
    expect(countConflicts([aCard('arrived', { hasConflict: true }), aCard('left')])).toBe(1)
  })

  it('is known up to the latest record of any tablet', () => {
    const tablets = [{ lastRecordAt: 5 }, { lastRecordAt: null }, { lastRecordAt: 9 }] as Tablet[]
    expect(latestOf(tablets)).toBe(9)
    expect(latestOf([])).toBeNull()
  })
})
