import { expect, it } from 'vitest'
import {
  erasedFrom,
  isMovedForRehearsal,
  isOnlyRehearsed
} from '../../../src/domain/event/rehearsal.ts'
import type { Holder } from '../../../src/domain/fact.ts'
import { removalOf } from '../../../src/domain/removal.ts'
import { EVENT } from '../build.ts'

const places = {
  events: [
    { id: 'real', rehearsal: false },
    { id: 'tried', rehearsal: true }
  ],
  venues: [
    { id: 'hall', event: 'real' },
    { id: 'gym', event: 'tried' }
  ],
  groups: [
    { id: 'g1', event: 'real' },
    { id: 'g2', event: 'tried' }
  ]
}
const home: Holder = { kind: 'home' }
const hall: Holder = { kind: 'venue', venue: 'hall' }
const gym: Holder = { kind: 'venue', venue: 'gym' }
const staff: Holder = { kind: 'staff', person: 'p1' }
const isFor = (to: Holder, from: Holder | null, said: string) =>
  isMovedForRehearsal({ to, from, said }, places)

it('[E48] by whom it goes to, whichever event the tablet shows', () => {
  expect(isFor(hall, null, 'tried')).toBe(false)
  expect(isFor({ kind: 'group', group: 'g1' }, null, 'tried')).toBe(false)
  expect(isFor(gym, null, 'real')).toBe(true)
  expect(isFor({ kind: 'group', group: 'g2' }, null, 'real')).toBe(true)
  expect(isFor({ kind: 'badge', number: 3, event: 'tried' }, null, 'real')).toBe(true)
  expect(isFor(gym, hall, 'real')).toBe(true)
})

it('[E48] what comes back from an event was really there', () => {
  expect(isFor(home, hall, 'tried')).toBe(false)
  expect(isFor(staff, hall, 'tried')).toBe(false)
  expect(isFor(home, gym, 'tried')).toBe(false)
})

it('[E48] between a shelf, somebody and a lender it is for the event it was said for', () => {
  const lender: Holder = { kind: 'lender' }
  for (const to of [home, staff, lender]) {
    expect(isFor(to, staff, 'tried')).toBe(true)
    expect(isFor(to, null, 'real')).toBe(false)
    expect(isFor(to, null, '')).toBe(false)
  }
  expect(isFor({ kind: 'venue', venue: 'nobody-knows' }, null, 'real')).toBe(false)
})

it('[E49] erased from ten seconds after it was ended, and not when it was brought back, is real again, or was ended anew', () => {
  const tried = { ...EVENT, rehearsal: true }
  const remover = { at: 1000, by: '', device: 'd1' }
  const ended = { ...tried, removed: removalOf('events', tried, remover, 0) }
  expect(erasedFrom(ended, 1000)).toBe(11_000)
  expect(erasedFrom({ ...ended, removed: [] }, 1000)).toBeNull()
  expect(erasedFrom({ ...ended, title: '柚子原町' }, 1000)).toBeNull()
  expect(erasedFrom({ ...ended, rehearsal: false }, 1000)).toBeNull()
  expect(erasedFrom(ended, 900)).toBeNull()
})

it('[E51] one record from before it was a rehearsal is enough', () => {
  const tried = { rehearsal: true, rehearsedFrom: 1000 }
  expect(isOnlyRehearsed(tried, [])).toBe(true)
  expect(isOnlyRehearsed(tried, [{ at: 1000 }, { at: 5000 }])).toBe(true)
  expect(isOnlyRehearsed(tried, [{ at: 5000 }, { at: 999 }])).toBe(false)
  expect(isOnlyRehearsed({ rehearsal: true }, [])).toBe(false)
  expect(isOnlyRehearsed({ rehearsal: false, rehearsedFrom: 1000 }, [])).toBe(false)
})
