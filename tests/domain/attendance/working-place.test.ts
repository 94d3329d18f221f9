import { describe, expect, it } from 'vitest'
import { instantOf } from '../../../src/domain/calendar.ts'
import type { Me } from '../../../src/kit/tablets/views.ts'
import { workingPlaceOf } from '../../../src/domain/attendance/working-place.ts'
import { DAY, EVENT, FIRST, GYM, HALL, PLACE } from '../../support/showroom/place.ts'

const me: Me = {
  workspace: '',
  device: '',
  name: '',
  role: 'facilitator',
  practice: false,
  event: EVENT,
  venue: HALL,
  session: '',
  by: '',
  byName: '',
  cutImports: []
}
const noon = instantOf(DAY, '12:00')

describe('what a tablet is set to', () => {
  it('[D3] is the session that the clock tells', () => {
    const setting = workingPlaceOf(me, [PLACE], noon)
    expect(setting).toMatchObject({ kind: 'ready', phase: 'running', dayNumber: 2, byHand: false })
  })

  it('[D4] is asked for, not guessed, when the day is no event day', () => {
    const setting = workingPlaceOf(me, [PLACE], instantOf('2026-12-01', '12:00'))
    expect(setting).toMatchObject({ kind: 'which-session', why: { kind: 'not-an-event-day' } })
  })

  it('[D6] is what a person said, whatever the clock says', () => {
    const setting = workingPlaceOf(
      { ...me, session: FIRST },
      [PLACE],
      instantOf('2019-01-01', '03:00')
    )
    expect(setting).toMatchObject({ kind: 'ready', byHand: true, phase: 'running' })
  })

  it('[D6] asks for the venue once, unless there is only one', () => {
    expect(workingPlaceOf({ ...me, venue: '' }, [PLACE], noon).kind).toBe('which-venue')
    const small = { ...PLACE, venues: PLACE.venues.slice(0, 1) }
    expect(workingPlaceOf({ ...me, venue: '' }, [small], noon).kind).toBe('ready')
  })

  it('[D7] is of the event in sight, whatever was set before', () => {
    const other = { ...PLACE, event: { ...PLACE.event, id: 'eventBBB', days: ['2026-11-01'] } }
    const setting = workingPlaceOf({ ...me, event: 'eventBBB' }, [PLACE, other], noon)
    expect(setting).toMatchObject({ kind: 'ready', event: { id: EVENT } })
    expect(workingPlaceOf(me, [], noon).kind).toBe('no-event')
  })

  it('goes on to the next session of the venue', () => {
    const setting = workingPlaceOf({ ...me, venue: GYM }, [PLACE], instantOf(DAY, '12:30'))
    expect(setting).toMatchObject({ kind: 'ready', phase: 'before', session: { id: 'sessionC' } })
  })
})
