import { describe, expect, it } from 'vitest'
import { nextLetter, nextShape } from '../../../src/domain/event/groups.ts'
import { nextSession, sessionGaps } from '../../../src/domain/event/next-session.ts'

const event = {
  id: 'ev',
  title: '柚子原町キャラバン',
  days: ['2026-11-21', '2026-11-22'],
  retention: []
}
const venue = { id: 'v1', event: 'ev', name: '柚子原公民館', address: '', order: 0 }
const session = {
  id: 's1',
  event: 'ev',
  venue: 'v1',
  day: '2026-11-21',
  title: '午前',
  start: '09:30',
  end: '12:00'
}
const bare = { event, venues: [], sessions: [] }
const full = { ...bare, venues: [venue], sessions: [session] }

describe('what comes next', () => {
  it('[E19] finds the days and venues without a session', () => {
    expect(sessionGaps(full)).toEqual([{ day: '2026-11-22', venue: 'v1' }])
  })

  it('[E18] gives the next free letter and a shape unlike its neighbours', () => {
    expect(nextLetter(['A', 'C'])).toBe('B')
    expect(nextLetter('ABCDEFGHIJKLMNOPQRSTUVWXYZ'.split(''))).toBe('')
    expect(nextShape(0)).not.toBe(nextShape(1))
    expect(nextShape(6)).toBe(nextShape(0))
  })
})

describe('the next session', () => {
  it('[E19] begins at the first venue on the first day', () => {
    expect(nextSession({ ...bare, venues: [venue] }, null)).toMatchObject({
      venue: 'v1',
      day: '2026-11-21',
      start: '09:30',
      end: '12:00'
    })
  })

  it('[E19] follows the one made last, at its venue and on its day, whatever else is still without one', () => {
    const venues = [venue, { ...venue, id: 'v2', order: 1 }]
    const next = { venue: 'v1', day: '2026-11-21', start: '12:00', end: '' }
    expect(nextSession({ ...full, venues }, null)).toMatchObject(next)
    const made = { ...session, venue: 'v2', end: '11:00' }
    expect(nextSession({ ...full, venues }, made)).toMatchObject({ venue: 'v2', start: '11:00' })
  })
})
