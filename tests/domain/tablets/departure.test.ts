import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Checked } from '../../../src/domain/day-facts.ts'
import type { Venue } from '../../../src/domain/entity.ts'
import {
  DEPARTURE_ROWS,
  isNews,
  readiness,
  rowsIn,
  rowStates,
  spareIn,
  triedAnew,
  triedOf,
  venuesBefore
} from '../../../src/domain/tablets/departure.ts'

const MINUTE = 60_000
const DAY = 86_400_000
const report = { installed: true, persistent: true, precached: true, freeMiB: 500 }

function aFact(clock: number, part: Partial<Checked> = {}): Checked {
  return {
    kind: 'checked',
    id: `c.${clock.toString(36)}`,
    at: clock * MINUTE,
    by: '',
    device: 'd1',
    subject: 'd1',
    event: 'ev',
    camera: 'yes',
    sound: 'yes',
    clockOff: 1,
    bareStart: MINUTE,
    spareOf: '',
    prev: clock > 1 ? [`c.${(clock - 1).toString(36)}`] : [],
    ...part
  }
}

const told = (...facts: readonly Checked[]) => ({ check: report, tried: triedOf(facts) })

describe('the rows before a tablet leaves', () => {
  it('[U1] it is ready when all are good, not yet while one was not tried, to be looked at when one failed', () => {
    expect(readiness(told(aFact(1)))).toBe('good')
    expect(readiness(told(aFact(1, { camera: 'unknown' })))).toBe('wait')
    expect(readiness(told(aFact(1, { camera: 'unknown', sound: 'no' })))).toBe('look')
    expect(readiness({ ...told(aFact(1)), check: { ...report, installed: false } })).toBe('look')
  })

  it('[U2] camera and sound: seen, not seen, not tried', () => {
    expect(rowStates(told(aFact(1, { camera: 'no', sound: 'unknown' })))).toMatchObject({
      camera: 'look',
      sound: 'wait'
    })
    expect(rowsIn(told(aFact(1, { camera: 'no', sound: 'no' })), 'look')).toEqual([
      'camera',
      'sound'
    ])
  })

  it('[U2] each is told with when it came out so, though the other was tried later', () => {
    const tried = triedOf([
      aFact(1, { camera: 'no', sound: 'unknown' }),
      aFact(2, { sound: 'unknown' }),
      aFact(3)
    ])
    expect(tried).toMatchObject({ camera: 'yes', cameraAt: 2 * MINUTE, soundAt: 3 * MINUTE })
  })

  it('[U2] the last one written counts, in whatever order they come and though the clock was set back', () => {
    const facts = [
      aFact(1, { camera: 'unknown', at: 900 * MINUTE }),
      aFact(2, { camera: 'no', at: 5 * MINUTE }),
      aFact(3, { at: 4 * MINUTE })
    ]
    fc.assert(
      fc.property(fc.shuffledSubarray(facts, { minLength: 3 }), (shuffled) => {
        expect(triedOf(shuffled)).toMatchObject({ fact: 'c.3', camera: 'yes' })
      })
    )
  })

  it('[U2] facts that name each other in a circle hang nothing', () => {
    const circle = [aFact(1, { prev: ['c.2'] }), aFact(2, { camera: 'no', prev: ['c.1'] })]
    expect(triedOf(circle)?.camera).toBe('no')
  })

  it.each([
    [null, 'wait'],
    [0, 'good'],
    [60, 'good'],
    [-61, 'look'],
    [3600, 'look']
  ] as const)('[U3] a clock %s seconds ahead is %s', (clockOff, state) => {
    expect(rowStates(told(aFact(1, { clockOff }))).clock).toBe(state)
  })

  it('[U4] opened without network once is good, else it was not tried', () => {
    expect(rowStates(told(aFact(1))).bareStart).toBe('good')
    expect(rowStates(told(aFact(1, { bareStart: null }))).bareStart).toBe('wait')
  })

  it('[U8] a tablet that told nothing has every row open', () => {
    expect(rowsIn({ check: null, tried: null }, 'wait')).toEqual(DEPARTURE_ROWS)
  })
})

describe('what is told again', () => {
  const last = triedOf([aFact(1)])

  it('[U5] a few seconds or one more start are no news', () => {
    expect(isNews(last, aFact(1))).toBe(false)
    expect(isNews(last, aFact(1, { clockOff: 20, bareStart: 2 * MINUTE }))).toBe(false)
  })

  it('[U5] anything else is', () => {
    expect(isNews(null, aFact(1))).toBe(true)
    for (const part of [
      { camera: 'no' },
      { sound: 'unknown' },
      { clockOff: 61 },
      { clockOff: null },
      { bareStart: 2 * DAY },
      { spareOf: 'hall' }
    ] as const)
      expect(isNews(last, aFact(1, part))).toBe(true)
    const far = triedOf([aFact(1, { clockOff: 600 })])
    expect(isNews(far, aFact(1, { clockOff: 620 }))).toBe(false)
    expect(isNews(far, aFact(1, { clockOff: 900 }))).toBe(true)
  })
})

describe('a try that comes out the same', () => {
  const last = triedOf([aFact(1, { sound: 'no' })])
  const later = 120 * MINUTE

  it('[U5] is told with its new time after an hour, each for itself', () => {
    expect(triedAnew(last, { camera: 'yes', at: later })).toEqual(['camera'])
    expect(triedAnew(last, { sound: 'no', at: later })).toEqual(['sound'])
  })

  it('[U5] is no news within the hour, nor is what was not tried or comes out otherwise', () => {
    expect(triedAnew(last, { camera: 'yes', at: 30 * MINUTE })).toEqual([])
    expect(triedAnew(last, { sound: 'yes', at: later })).toEqual([])
    expect(triedAnew(last, { at: later })).toEqual([])
    expect(triedAnew(null, { camera: 'yes', at: later })).toEqual([])
  })
})

describe('venues before tablets leave', () => {
  const venue = (id: string, part: Partial<Venue> = {}): Venue => ({
    id,
    event: 'ev',
    name: id,
    address: '',
    order: 0,
    ...part
  })
  const full = {
    address: '柚子原1-2',
    addressYomi: 'ゆずはら',
    landmark: '赤い橋',
    telephone: '0123',
    signal: '玄関',
    aed: '事務室',
    hospital: '町立',
    meeting: '門'
  }

  it('[U6] a tablet is the spare it was called last, in each event for itself', () => {
    const tried = triedOf([
      aFact(1, { spareOf: 'hall' }),
      aFact(2, { spareOf: 'gym' }),
      aFact(3, { event: 'other', spareOf: 'there' })
    ])
    expect(spareIn(tried, 'ev')).toBe('gym')
    expect(spareIn(tried, 'other')).toBe('there')
    expect(spareIn(triedOf([aFact(1, { spareOf: 'hall' }), aFact(2)]), 'ev')).toBe('')
    expect(spareIn(null, 'ev')).toBe('')
  })

  it('[U6] venues without a spare are told, and so are several at one', () => {
    const spare = (name: string) => ({ name, tried: triedOf([aFact(1, { spareOf: 'hall' })]) })
    const rows = venuesBefore([venue('hall'), venue('gym')], [spare('1'), spare('2')])
    expect(rows.map(({ spares }) => spares.map(({ name }) => name))).toEqual([['1', '2'], []])
  })

  it('[U7] a card without an address is to be looked at, one that lacks less is not yet', () => {
    const rows = venuesBefore(
      [venue('hall'), venue('gym', { ...full, aed: ' ' }), venue('yard', full)],
      []
    )
    expect(rows.map(({ card }) => card)).toEqual(['look', 'wait', 'good'])
    expect(rows[1]?.missing).toEqual(['aed'])
  })
})
