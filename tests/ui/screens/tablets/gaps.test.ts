import { expect, it } from 'vitest'
import { gapsOf } from '../../../../src/ui/screens/tablets/gaps.ts'
import { TABLETS } from '../../../support/showroom/office.ts'
import { instantOf } from '../../../../src/domain/calendar.ts'
import { DAY } from '../../../support/showroom/place.ts'

it('[W6] names the tablet that fell silent and from when on', () => {
  const silent = { name: '端末6 川べり・安藤', from: instantOf(DAY, '09:05') }
  expect(gapsOf(TABLETS)).toEqual([silent])
})

it('[W6] is silent on another day, with one tablet and with none', () => {
  const [one, two] = TABLETS
  const yesterday = { ...two!, lastRecordAt: instantOf('2026-11-21', '16:00') }
  expect(gapsOf([one!, yesterday])).toEqual([])
  expect(gapsOf([one!])).toEqual([])
  expect(gapsOf([])).toEqual([])
})
