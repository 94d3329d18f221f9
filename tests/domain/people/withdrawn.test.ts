import { expect, test } from 'vitest'
import { withdraw, withdrawnIn, type SaidOfEntries } from '../../../src/domain/people/withdrawn.ts'
import { aField, aMark, aPair, aParticipant, aVoid } from '../build.ts'
import type { Withdrawn } from '../../../src/domain/fact.ts'

const SLIP = aParticipant({ id: 'c1', walkIn: true, sei: '', mei: '', badge: 41 })
const NOTHING: SaidOfEntries = { register: [], care: [], consents: [], attendance: [] }
const PHONE = aField({ id: 'p1', subject: 'f1', field: 'phone', value: '090' })
const gone = (prev: readonly string[] = []): Withdrawn => ({
  ...aVoid({ id: 'w1', prev }),
  kind: 'withdrawn',
  subject: 'c1'
})

test('[N12] a slip at the door is taken back with its telephone', () => {
  const said = { ...NOTHING, register: [PHONE], attendance: [aMark({ id: 'm1' })] }
  expect(withdraw(SLIP, 'm1', said, false)).toEqual({
    kind: 'withdrawn',
    subject: 'c1',
    prev: ['p1']
  })
})

test('[N12] where more is known of the child only the mark goes', () => {
  const here = { ...NOTHING, attendance: [aMark({ id: 'm1' })] }
  const all: readonly (readonly [typeof SLIP, SaidOfEntries, boolean?])[] = [
    [{ ...SLIP, walkIn: false }, here],
    [{ ...SLIP, mei: '花子' }, here],
    [{ ...SLIP, note: '車いす' }, here],
    [SLIP, here, true],
    [SLIP, { ...here, care: [aField({ id: 'a1' })] }],
    [SLIP, { ...here, consents: [aField({ id: 'a1', field: 'photo', value: 'no' })] }],
    [SLIP, { ...here, register: [aField({ id: 'g1', subject: 'f1', field: 'guardian' })] }],
    [SLIP, { ...here, register: [aPair({ id: 's1', kind: 'same' })] }],
    [SLIP, { ...here, attendance: [...here.attendance, aMark({ id: 'm2', session: 's2' })] }],
    [SLIP, { ...here, attendance: [aMark({ id: 'm0' }), aMark({ id: 'm1', prev: ['m0'] })] }]
  ]
  for (const [entry, said, isHolder = false] of all)
    expect(withdraw(entry, 'm1', said, isHolder)).toBeNull()
})

test('[N13] who was seen, or written of, by a tablet that had not heard of it is shown again', () => {
  const said = { ...NOTHING, register: [PHONE, gone(['p1'])] }
  const isGone = (more: Partial<SaidOfEntries>) => withdrawnIn([SLIP], { ...said, ...more }).size
  expect(isGone({})).toBe(1)
  expect(isGone({ attendance: [aMark({ id: 'm1' }), aVoid({ id: 'v1', prev: ['m1'] })] })).toBe(1)
  expect(isGone({ attendance: [aMark({ id: 'm1', status: 'cleared' })] })).toBe(1)
  expect(isGone({ attendance: [aMark({ id: 'm1', status: 'left' })] })).toBe(0)
  expect(isGone({ care: [aField({ id: 'a1' })] })).toBe(0)
  expect(isGone({ register: [...said.register, aPair({ id: 's1', kind: 'same' })] })).toBe(0)
  expect(withdrawnIn([SLIP], { ...NOTHING, register: [PHONE] }).size).toBe(0)
})

test('[N13] taking back the taking back shows the child again', () => {
  const register = [gone(), aVoid({ id: 'v1', subject: 'c1', prev: ['w1'] })]
  expect(withdrawnIn([SLIP], { ...NOTHING, register }).size).toBe(0)
})
