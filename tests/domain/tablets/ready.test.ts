import { describe, expect, it } from 'vitest'
import type { CheckReport, Tablet } from '../../../src/kit/tablets/views.ts'
import { tabletsWithout } from '../../../src/domain/tablets/ready.ts'
import { isReady } from '../../../src/domain/tablets/departure.ts'
import { sizeOf } from '../../../src/ui/tablets/present-size.ts'

const report: CheckReport = {
  at: 0,
  event: 'ev',
  people: 40,
  things: 120,
  blocks: 9,
  installed: true,
  persistent: true,
  precached: true,
  freeMiB: 4000,
  app: '1'
}
const TRIED = {
  fact: 'c.1',
  at: 0,
  camera: 'yes',
  cameraAt: 0,
  sound: 'yes',
  soundAt: 0,
  clockOff: 2,
  bareStart: 1,
  spareOf: []
} as const
const tablet: Tablet = {
  device: 'd1',
  name: '端末1',
  role: 'facilitator',
  self: false,
  events: ['ev'],
  lastRecordAt: null,
  check: report,
  tried: TRIED,
  standing: 'active',
  until: null,
  seenAt: null,
  app: '',
  words: null,
  handing: null,
  forgot: null
}

describe('tablets before they leave', () => {
  it('[W3] are ready when every row is', () => {
    expect(isReady(tablet)).toBe(true)
    expect(isReady({ ...tablet, check: { ...report, persistent: false } })).toBe(false)
    expect(isReady({ ...tablet, check: { ...report, freeMiB: 10 } })).toBe(false)
    expect(isReady({ ...tablet, check: { ...report, freeMiB: 0 } })).toBe(true)
    expect(isReady({ ...tablet, check: null })).toBe(false)
  })

  it('[W4] lack an event made after they joined; organizers hold every key', () => {
    const organizer: Tablet = { ...tablet, device: 'd2', role: 'organizer', events: [] }
    expect(tabletsWithout([tablet, organizer], 'later')).toEqual([tablet])
  })

  it.each([
    [120, '120 MB'],
    [1536, '1.5 GB'],
    [20_480, '20 GB']
  ])('say %d MiB as %s', (mib, words) => {
    expect(sizeOf(mib)).toBe(words)
  })
})
