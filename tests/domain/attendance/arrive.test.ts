import { expect, test } from 'vitest'
import { foldSession, nowhere } from '../../../src/domain/attendance/attendance.ts'
import { arriveTogether, tellBringer, undoMarks } from '../../../src/domain/attendance/arrive.ts'
import { marksDisagree, marksOf } from '../../../src/domain/attendance/attendance.ts'
import { staysIn } from '../../../src/domain/attendance/stay.ts'
import type { Mark } from '../../../src/domain/fact.ts'
import { aMark, NINE, MINUTE } from '../build.ts'

const yet = (participant: string) => ({ participant, presence: nowhere(participant) })
const after = (mark: Mark) => ({
  participant: mark.participant,
  presence: foldSession([mark]).get(mark.participant)!
})
const door = { session: 's1', picker: null }

test('[A41] whoever of a family is still まだ arrives, the others are left alone', () => {
  const absent = after(aMark({ id: 'm3', participant: 'c3', status: 'absent' }))
  const made = arriveTogether(door, [yet('c1'), absent, yet('c2')])
  expect(made).toMatchObject({
    ok: true,
    value: [
      { participant: 'c1', status: 'arrived', picker: null, prev: [] },
      { participant: 'c2', status: 'arrived' }
    ]
  })
})

test('[A41] where nobody is まだ it answers what stands, and of nobody nothing', () => {
  const here = after(aMark({ id: 'm1', participant: 'c1', at: NINE }))
  expect(arriveTogether(door, [here])).toEqual({
    ok: false,
    fault: { kind: 'already', status: 'arrived', at: NINE }
  })
  expect(arriveTogether(door, [])).toMatchObject({ fault: { kind: 'gone' } })
})

test('[A43] who brought them is said with the arrival', () => {
  const made = arriveTogether({ session: 's1', picker: ' 小林 千尋 ' }, [yet('c1')])
  expect(made).toMatchObject({ value: [{ status: 'arrived', picker: '小林 千尋' }] })
})

test('[A43] or after it: the arrival keeps its time', () => {
  const here = after(aMark({ id: 'm1', participant: 'c1', at: NINE }))
  const told = tellBringer({ session: 's1', picker: '祖母' }, [here, yet('c2')])
  expect(told).toMatchObject({
    ok: true,
    value: [{ participant: 'c1', status: 'arrived', picker: '祖母', saidAt: NINE, prev: ['m1'] }]
  })
})

test('[A43] of who is not here by a mark of this session nothing is said', () => {
  const here = after(aMark({ id: 'm1', participant: 'c1' }))
  const carried = { ...here, presence: { ...here.presence, carriedFrom: 's0' } }
  const told = tellBringer({ session: 's1', picker: '祖母' }, [yet('c2'), carried])
  expect(told).toMatchObject({ fault: { kind: 'gone' } })
})

test('[A43] of several tables the earliest that names somebody is shown, and nobody is asked', () => {
  const marks = [
    aMark({ id: 'm1', at: NINE }),
    aMark({ id: 'm2', at: NINE + 2 * MINUTE, picker: '祖父' }),
    aMark({ id: 'm3', at: NINE + MINUTE, picker: '祖母' })
  ]
  expect(foldSession(marks).get('c1')).toMatchObject({
    at: NINE,
    broughtBy: '祖母',
    question: false
  })
  expect(marksDisagree(marksOf(marks).get('c1')!)).toBe(false)
})

test('[A43] [A44] it is known also after the child has left, beside who took it home', () => {
  const facts = [
    aMark({ id: 'm1', at: NINE, picker: '祖母' }),
    aMark({ id: 'm2', at: NINE + MINUTE, status: 'left', picker: '父', prev: ['m1'] })
  ]
  const presence = foldSession(facts)
  expect(presence.get('c1')).toMatchObject({ state: 'left', picker: '父', broughtBy: null })
  const stay = staysIn(presence, (holds) => foldSession(facts.filter(holds)))('c1')
  expect(stay).toMatchObject({ broughtBy: '祖母' })
  expect(foldSession(facts.slice(0, 1)).get('c1')).toMatchObject({ picker: null })
})

test('[A42] one undo takes back each mark of the act by itself', () => {
  const facts = [aMark({ id: 'm1' }), aMark({ id: 'm2', participant: 'c2' }), aMark({ id: 'm1' })]
  expect(undoMarks(['m1', 'm2', 'm9'], facts, new Set())).toEqual({
    ok: true,
    value: [
      { kind: 'voided', subject: 's1', prev: ['m1'] },
      { kind: 'voided', subject: 's1', prev: ['m2'] }
    ]
  })
  expect(undoMarks(['m1', 'm2'], facts, new Set(['m1']))).toMatchObject({
    value: [{ prev: ['m2'] }]
  })
  expect(undoMarks(['m1'], facts, new Set(['m1']))).toMatchObject({ ok: false })
})
