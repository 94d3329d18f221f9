import { expect, it } from 'vitest'
import { gapsOf } from '../../../src/domain/tablets/gaps.ts'
import { TABLETS } from '../../support/showroom/office.ts'
import { instantOf } from '../../../src/domain/calendar.ts'
import { DAY } from '../../support/showroom/place.ts'

it('[W6] names the tablet that fell silent and from when on', () => {
  const silent = { name: '端末6 川べり・安藤', from: instantOf(DAY, '09:05') }
  expect(gapsOf(TABLETS)).toEqual([silent])
})

it('[W6] a tablet that was in contact later owes nothing', () => {
  const [one, two] = TABLETS
  const wrote = (at: string, seen: string | null) => ({
    ...two!,
    lastRecordAt: instantOf(DAY, at),
    seenAt: seen === null ? null : instantOf(DAY, seen)
  })
  const office = { ...one!, self: true, lastRecordAt: instantOf(DAY, '17:30') }
  expect(gapsOf([office, wrote('12:00', '17:10')])).toEqual([])
  expect(gapsOf([office, wrote('12:00', null)])).toHaveLength(1)
  const { name } = two!
  const from = (at: string) => [{ name, from: instantOf(DAY, at) }]
  expect(gapsOf([office, wrote('12:00', '12:05')])).toEqual(from('12:05'))
  expect(gapsOf([office, wrote('12:00', '11:55')])).toEqual(from('12:00'))
})

it('[W6] is silent on another day, with one tablet and with none', () => {
  const [one, two] = TABLETS
  const yesterday = { ...two!, lastRecordAt: instantOf('2026-11-21', '16:00') }
  expect(gapsOf([one!, yesterday])).toEqual([])
  expect(gapsOf([one!])).toEqual([])
  expect(gapsOf([])).toEqual([])
})
