import { expect, test } from 'vitest'
import { foldFields } from '../../../src/domain/fields.ts'
import {
  backOnRosterFact,
  closing,
  isClosed,
  markedDays,
  offRosterFact,
  settingBack
} from '../../../src/domain/people/off-roster.ts'
import { aField, aMark, aParticipant, aSession, EVENT } from '../build.ts'

const [FIRST = '', SECOND = ''] = EVENT.days

test('[N37] the days a child was marked on stay, and what it said before comes back', () => {
  const entry = aParticipant({ id: 'c1', days: [1, 2], dates: ['1,2', FIRST, SECOND], badge: 7 })
  const sessions = [aSession({ id: 's1', day: SECOND }), aSession({ id: 's2', day: FIRST })]
  const marks = [
    aMark({ id: 'm1', session: 's1' }),
    aMark({ id: 'm2', session: 's2', status: 'cleared' }),
    aMark({ id: 'm3', session: 's2', participant: 'c2' }),
    aMark({ id: 'm4', session: 's9' })
  ]
  const days = markedDays(new Set(['c1']), marks, sessions)
  expect(days).toEqual([SECOND])
  const after = closing(days, EVENT)
  const fact = offRosterFact(entry, after, EVENT, new Map())
  expect(fact.value).toBe(`1,2|1,2;${FIRST};${SECOND}|7|0>2|2;${SECOND}|7`)
  const fields = foldFields([{ ...aField({ id: 'o1' }), ...fact }])
  const closed = { ...entry, ...after }
  expect(isClosed(closed, fields, [])).toBe(true)
  expect(settingBack(closed, fields, EVENT)).toEqual({
    days: entry.days,
    dates: entry.dates,
    badge: 7
  })
  const back = foldFields([
    { ...aField({ id: 'o1' }), ...fact },
    { ...aField({ id: 'o2' }), ...backOnRosterFact('c1', fields) }
  ])
  expect(isClosed(closed, back, [])).toBe(false)
})

test('[N37] days that somebody changed since are not changed back', () => {
  const entry = aParticipant({ id: 'c1' })
  const fact = offRosterFact(entry, { badge: 0 }, EVENT, new Map())
  const fields = foldFields([{ ...aField({ id: 'o1' }), ...fact }])
  expect(settingBack({ ...entry, badge: 0 }, fields, EVENT)).toMatchObject({ days: [], dates: [] })
  expect(settingBack({ ...entry, badge: 0, days: [1] }, fields, EVENT)).toEqual({})
  expect(settingBack(entry, new Map(), EVENT)).toEqual({})
})
