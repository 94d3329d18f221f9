import { expect, test } from 'vitest'
import { instantOf } from '../../../src/domain/calendar.ts'
import { heardTablets, type KnownTablet } from '../../../src/domain/conflicts/completeness.ts'

const DAY = '2026-11-22'
const at = (clock: string, day = DAY) => instantOf(day, clock)
const SESSIONS = [
  { day: '2026-11-21', start: '09:30', end: '12:00' },
  { day: DAY, start: '13:00', end: '16:00' },
  { day: '2026-12-05', start: '09:30', end: '12:00' }
]
const EVENING = at('19:10', '2026-11-24')

function tablet(name: string, given: Partial<KnownTablet> = {}): KnownTablet {
  const never = { lastRecordAt: null, seenAt: null, handing: null }
  return { device: name, name, self: false, ...never, ...given }
}

const awaited = (tablets: readonly KnownTablet[], now = EVENING) =>
  heardTablets(tablets, SESSIONS, now).flatMap(({ name, isAwaited }) => (isAwaited ? [name] : []))

test('[Q25] a tablet is waited for until it was in contact, or wrote something that is here, after the last session', () => {
  const tablets = [
    tablet('self', { self: true }),
    tablet('seen', { lastRecordAt: at('14:05'), seenAt: at('18:55') }),
    tablet('carried', { lastRecordAt: at('16:10') }),
    tablet('silent', { lastRecordAt: at('14:05'), seenAt: at('14:06') }),
    tablet('never')
  ]
  expect(awaited(tablets)).toEqual(['silent', 'never'])
  expect(heardTablets(tablets, SESSIONS, EVENING)[1]).toMatchObject({ heardAt: at('18:55') })
  expect(heardTablets(tablets, SESSIONS, EVENING)[4]).toMatchObject({ heardAt: null })
})

test('[Q25] while a session runs half an hour without contact is none; sessions to come ask for nothing', () => {
  const tablets = [
    tablet('now', { lastRecordAt: at('14:40') }),
    tablet('late', { lastRecordAt: at('14:05') })
  ]
  expect(awaited(tablets, at('15:00'))).toEqual(['late'])
  expect(awaited(tablets, at('10:00', '2026-11-01'))).toEqual([])
})

test('[Q25] of a tablet that was cut off it counts whether somebody waits for it', () => {
  const cut = (handing: KnownTablet['handing']) =>
    tablet(`${handing}`, { handing, seenAt: EVENING })
  expect(awaited([cut('awaited'), cut('done'), cut('given-up')])).toEqual(['awaited'])
  expect(heardTablets([cut('done')], SESSIONS, EVENING)).toEqual([])
})
