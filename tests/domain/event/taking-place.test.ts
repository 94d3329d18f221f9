import { expect, it } from 'vitest'
import { expectedIn } from '../../../src/domain/attendance/belonging.ts'
import { foldSession } from '../../../src/domain/attendance/attendance.ts'
import {
  answerAmong,
  answersToCall,
  calledDaysOf,
  isToldBy,
  toldValue
} from '../../../src/domain/event/calls.ts'
import {
  cancelDays,
  cancelledDays,
  isCalledOff,
  isCancelled
} from '../../../src/domain/event/taking-place.ts'
import { aMark, aParticipant, aSession, EVENT } from '../build.ts'

const [first = '', second = ''] = EVENT.days
const off = { ...EVENT, cancelled: [second] }

it('[E44] days of the event are cancelled, one or all, and taken back', () => {
  expect(cancelDays(EVENT, [second, '2026-12-24'])).toEqual([
    { root: 'events', id: 'e1', fields: { cancelled: [second] } }
  ])
  expect(cancelDays(off, [])).toEqual([{ root: 'events', id: 'e1', fields: { cancelled: [] } }])
  expect(isCancelled(off, second)).toBe(true)
  expect(isCancelled(off, first)).toBe(false)
  expect(isCalledOff(off)).toBe(false)
  expect(isCalledOff({ ...EVENT, cancelled: EVENT.days })).toBe(true)
  expect(isCalledOff({ days: [], cancelled: [] })).toBe(false)
})

it('[E44] a cancelled day that moved away since cancels no other', () => {
  expect(cancelledDays({ days: [first], cancelled: [second] })).toEqual([])
})

it('[E45] a cancelled day expects nobody but whom somebody marked there all the same', () => {
  const session = aSession({ id: 's1', day: second })
  const came = aParticipant({ id: 'c1' })
  const others = aParticipant({ id: 'c2' })
  const presence = foldSession([aMark({ id: 'm1' })], (id) => id)
  const asked = (event: typeof EVENT) =>
    expectedIn([came, others], {
      session,
      event,
      ofDay: [session],
      presence,
      seen: new Map(),
      entriesOf: (id) => [came, others].filter((one) => one.id === id),
      said: new Map()
    }).map(({ id }) => id)
  expect(asked(EVENT)).toEqual(['c1', 'c2'])
  expect(asked(off)).toEqual(['c1'])
})

it('[E46] who comes on a cancelled day is called, also who was told of the days before it was', () => {
  const child = aParticipant({ id: 'c1' })
  expect(calledDaysOf(child, EVENT)).toEqual([])
  expect(calledDaysOf(child, off)).toEqual([second])
  expect(calledDaysOf(aParticipant({ id: 'c2', days: [1] }), off)).toEqual([])
  expect(toldValue(off, 'comes')).not.toBe(toldValue(EVENT, 'comes'))
  expect(toldValue({ ...EVENT, cancelled: [] }, 'comes')).toBe(toldValue(EVENT, 'comes'))
})

it('[E50] of a cancelled day it is only asked whether the family knows; of a moved one who comes', () => {
  const child = aParticipant({ id: 'c1' })
  const known = ['reached', 'unreached', 'calls-back']
  expect(answersToCall([child], off)).toEqual(known)
  expect(answersToCall([child], { ...EVENT, cancelled: EVENT.days })).toEqual(known)
  expect(answersToCall([], off)).toEqual(known)
  const coming = ['comes', 'cannot', 'unreached']
  const moved = { ...EVENT, moves: [`2026-11-14>${first}`] }
  expect(answersToCall([child], moved)).toEqual(coming)
  expect(answersToCall([child], { ...moved, cancelled: [second] })).toEqual(coming)
  expect(answersToCall([child], { ...moved, cancelled: EVENT.days })).toEqual(known)
})

it('[E50] who was told is ticked off, who calls back is not; what an earlier version wrote of a cancelled day is read as told', () => {
  expect((['reached', 'comes', 'cannot'] as const).every(isToldBy)).toBe(true)
  expect((['unreached', 'calls-back'] as const).some(isToldBy)).toBe(false)
  const known = answersToCall([], off)
  expect(answerAmong('calls-back', known)).toBe('calls-back')
  expect(answerAmong('comes', known)).toBe('reached')
  expect(answerAmong('cannot', known)).toBe('reached')
  const coming = answersToCall([], EVENT)
  expect(answerAmong('reached', coming)).toBe('unreached')
  expect(answerAmong('calls-back', coming)).toBe('unreached')
})
