import fc from 'fast-check'
import { expect, test } from 'vitest'
import { foldSession, nowhere } from '../../../src/domain/attendance/attendance.ts'
import { isAhead, mark, undoMark } from '../../../src/domain/attendance/mark.ts'
import { aMark, aVoid, MINUTE, NINE } from '../build.ts'
import type { Fact, Mark } from '../../../src/domain/fact.ts'
import type { MarkWish } from '../../../src/domain/attendance/mark.ts'
import type { Presence } from '../../../src/domain/attendance/attendance.ts'

const WISH: MarkWish = {
  session: 's1',
  participant: 'c1',
  status: 'arrived',
  picker: null,
  saidAt: null,
  correcting: false
}

function shown(...facts: readonly Fact[]): Presence {
  return foldSession(facts).get('c1') ?? nowhere('c1')
}

const HERE = shown(aMark({ id: 'm1' }))
const AWAY = shown(aMark({ id: 'm1', status: 'absent' }))
const GONE = shown(aMark({ id: 'm1', status: 'left', picker: '母' }))

test('[M1] a tap on an empty slot arrives', () => {
  expect(mark(WISH, nowhere('c1'), false)).toEqual({
    ok: true,
    value: {
      kind: 'mark',
      session: 's1',
      participant: 'c1',
      status: 'arrived',
      picker: null,
      saidAt: null,
      prev: []
    }
  })
  const cleared = shown(aMark({ id: 'm1' }), aMark({ id: 'm2', status: 'cleared', prev: ['m1'] }))
  expect(mark({ ...WISH, status: 'absent' }, cleared, false)).toMatchObject({
    value: { status: 'absent', prev: ['m2'] }
  })
})

test('[M2] a second tap says what is there and writes nothing', () => {
  for (const [presence, status] of [
    [HERE, 'arrived'],
    [AWAY, 'absent'],
    [GONE, 'left']
  ] as const)
    expect(mark(WISH, presence, false)).toEqual({
      ok: false,
      fault: { kind: 'already', status, at: NINE }
    })
  expect(mark({ ...WISH, status: 'left', picker: '母' }, GONE, false).ok).toBe(false)
  expect(mark({ ...WISH, status: 'cleared' }, HERE, false).ok).toBe(false)
})

test('[M2] no number of plain taps ever takes an arrival away', () => {
  const status = fc.constantFrom('arrived', 'absent', 'cleared')
  fc.assert(
    fc.property(fc.array(status), (taps) => {
      const facts: Mark[] = [aMark({ id: 'm0' })]
      for (const [at, tap] of taps.entries()) {
        const result = mark({ ...WISH, status: tap }, shown(...facts), false)
        if (result.ok) facts.push(aMark({ ...result.value, id: `m${at + 1}` }))
      }
      expect(shown(...facts).state).toBe('arrived')
    })
  )
})

test('[M3] leaving names the picker, unless the child goes home alone', () => {
  const leave = { ...WISH, status: 'left' } as const
  expect(mark(leave, HERE, false)).toEqual({ ok: false, fault: { kind: 'picker-missing' } })
  expect(mark({ ...leave, picker: '  ' }, HERE, false).ok).toBe(false)
  expect(mark({ ...leave, picker: ' 祖母 ' }, HERE, false)).toMatchObject({
    value: { picker: '祖母', prev: ['m1'] }
  })
  expect(mark(leave, HERE, true)).toMatchObject({ value: { status: 'left', picker: null } })
})

test('[A43] who brought the child stands in the arrival, and nobody in an absence', () => {
  const brought = { ...WISH, picker: ' 祖母 ' }
  expect(mark(brought, nowhere('c1'), false)).toMatchObject({ value: { picker: '祖母' } })
  expect(mark({ ...brought, status: 'absent' }, nowhere('c1'), false)).toMatchObject({
    value: { picker: null }
  })
})

test('[M4] a child whose arrival stands on another tablet may leave', () => {
  const leave = { ...WISH, status: 'left', picker: '母' } as const
  expect(mark(leave, nowhere('c1'), false)).toMatchObject({ ok: true, value: { prev: [] } })
  expect(mark(leave, AWAY, false).ok).toBe(false)
})

test('[M5] correcting replaces what stands, also a question', () => {
  const asked = shown(aMark({ id: 'm1' }), aMark({ id: 'm2', status: 'absent' }))
  const wish = { ...WISH, saidAt: NINE - MINUTE, correcting: true }
  expect(mark(wish, asked, false)).toMatchObject({
    value: { status: 'arrived', saidAt: NINE - MINUTE, prev: ['m1', 'm2'] }
  })
  expect(mark({ ...wish, status: 'absent' }, HERE, false).ok).toBe(true)
})

test('[M6] clearing needs a mark of this session', () => {
  const clear = { ...WISH, status: 'cleared', correcting: true } as const
  expect(mark(clear, nowhere('c1'), false)).toEqual({ ok: false, fault: { kind: 'gone' } })
  const carried = { ...HERE, heads: [], carriedFrom: 's0' }
  expect(mark(clear, carried, false).ok).toBe(false)
  expect(mark(clear, HERE, false)).toMatchObject({ value: { status: 'cleared', prev: ['m1'] } })
})

test('[M7] undo takes one mark back, once', () => {
  const facts = [aMark({ id: 'm1' }), aVoid({ id: 'v0', prev: ['m0'] })]
  expect(undoMark('m1', facts, new Set())).toEqual({
    ok: true,
    value: { kind: 'voided', subject: 's1', prev: ['m1'] }
  })
  expect(undoMark('m1', facts, new Set(['m1']))).toMatchObject({ fault: { kind: 'gone' } })
  expect(undoMark('v0', facts, new Set()).ok).toBe(false)
  expect(undoMark('m9', facts, new Set()).ok).toBe(false)
})

test('[M11] a time that is yet to come is told apart; a minute early is none', () => {
  expect(isAhead(NINE + 20 * MINUTE, NINE)).toBe(true)
  expect([isAhead(NINE + MINUTE, NINE), isAhead(NINE - MINUTE, NINE)]).toEqual([false, false])
})
