import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isClock, minutesToClock } from '../../../src/domain/calendar.ts'
import {
  dayBeforeClock,
  readLength,
  readSpan,
  readTime
} from '../../../src/domain/import/plan-clock.ts'

const TIMES: Readonly<Record<string, string | null>> = {
  '9:30': '09:30',
  '０９：３０': '09:30',
  '9時30分': '09:30',
  '9時': '09:00',
  '13時': '13:00',
  '9時半': '09:30',
  '0930': '09:30',
  '930': '09:30',
  '9.30': '09:30',
  '9:00:00': '09:00',
  '9時30分00秒': '09:30',
  午後1時30分: '13:30',
  '午後1:30': '13:30',
  午後0時30分: '12:30',
  午後12時30分: '12:30',
  午前9時: '09:00',
  '1:30 PM': '13:30',
  '1:30 p.m.': '13:30',
  'PM1:30': '13:30',
  'ＰＭ１：３０': '13:30',
  '3 PM': '15:00',
  '9:00 AM': '09:00',
  '12:15 PM': '12:15',
  正午: '12:00',
  '15:00頃': '15:00',
  '15:00ごろ': '15:00',
  約15時: '15:00',
  '9:00～': '09:00',
  '～9:30': '09:30',
  '9:30まで': '09:30',
  '9:00(受付)': '09:00',
  '2026/11/22 9:00': '09:00',
  '2026/11/2 12:00': '12:00',
  '2026-11-22T09:00': '09:00',
  '11月22日(日) 9:00': '09:00',
  '24:00': null,
  '9:75': null,
  午前12時: null,
  朝: null,
  '9': null,
  '0.375': null,
  '0.50': null,
  '①9:00': null,
  '': null
}
test('[I35] a time as people write it, or none', () => {
  for (const [text, time] of Object.entries(TIMES))
    expect([text, readTime(text)]).toEqual([text, time])
})

const SPANS: Readonly<Record<string, string | null>> = {
  '9:00～9:30': '09:00 09:30',
  '9:00〜9:30': '09:00 09:30',
  '9:00 ~ 9:30': '09:00 09:30',
  '9:00-9:30': '09:00 09:30',
  '9:00–9:30': '09:00 09:30',
  '9:00ー9:30': '09:00 09:30',
  '9:00→9:30': '09:00 09:30',
  '9時～10時半': '09:00 10:30',
  '9時から10時まで': '09:00 10:00',
  '9:00～9:30(30分)': '09:00 09:30',
  '9:00:00～9:30:00': '09:00 09:30',
  '午後1:00～2:30': '13:00 14:30',
  '午前11時～午後1時': '11:00 13:00',
  '11:00～午後1:30': '11:00 13:30',
  '1:00～2:30 PM': '13:00 14:30',
  '2026/11/22 9:00～9:30': '09:00 09:30',
  '9:00～': '09:00 ',
  '9:00': '09:00 ',
  '9:00～9:30～10:00': null,
  '9:00～昼': null,
  '～9:30': null,
  受付: null
}
test('[I35] from when to when in one cell', () => {
  for (const [text, span] of Object.entries(SPANS)) {
    const found = readSpan(text)
    expect([text, found === null ? null : `${found.start} ${found.end}`]).toEqual([text, span])
  }
})

test('[I35] how long', () => {
  const LENGTHS: Readonly<Record<string, number | null>> = {
    '45': 45,
    '45分': 45,
    '４５分間': 45,
    '1時間': 60,
    '1時間30分': 90,
    '1時間半': 90,
    '1.5時間': 90,
    '0:45': 45,
    '0:45:00': 45,
    '90 min': 90,
    '1h30m': 90,
    約45分: 45,
    '45分程度': 45,
    長め: null,
    '45秒': null,
    '': null
  }
  for (const [text, minutes] of Object.entries(LENGTHS))
    expect([text, readLength(text)]).toEqual([text, minutes])
})

test('[I35] the day before a clock', () => {
  expect(dayBeforeClock('2026/11/22 9:00')).toBe('2026/11/22')
  expect(dayBeforeClock('11月22日(日) 9:00')).toBe('11月22')
  expect(dayBeforeClock('9:00')).toBe('')
})

test('[I35] every minute of a day is read in every way of writing it', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 1439 }), (minute) => {
      const clock = minutesToClock(minute)
      const [hour = '', minutes = ''] = clock.split(':')
      const half = Number(hour) < 12 ? '午前' : '午後'
      const ways = [
        clock,
        `${Number(hour)}:${minutes}`,
        `${Number(hour)}時${minutes}分`,
        `${clock}:00`
      ]
      for (const text of [...ways, `${half}${Number(hour) % 12}時${minutes}分`])
        expect([text, readTime(text)]).toEqual([text, clock])
    })
  )
})

test('[I35] whatever is written, it is a clock or nothing', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom(...Array.from('0123456789:時分半午前後頃～~.-()/ apm①')) }),
      (text) => {
        const [time, span] = [readTime(text), readSpan(text)]
        if (time !== null) expect(isClock(time)).toBe(true)
        if (span !== null)
          expect([isClock(span.start), span.end === '' || isClock(span.end)]).toEqual([true, true])
      }
    )
  )
})
