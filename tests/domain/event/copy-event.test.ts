import { describe, expect, it } from 'vitest'
import { copyEvent, shiftedDays, titleAgain } from '../../../src/domain/event/copy-event.ts'
import type { EntityByRoot, Root } from '../../../src/domain/entity.ts'
import { BLOCKS, DAY, PLACE, GYM } from '../../support/showroom/place.ts'

const running = {
  ...BLOCKS[0]!,
  venue: GYM,
  shift: 10,
  cut: 5,
  skipped: true,
  former: ['2026-01-01']
}
const pattern = {
  event: { ...PLACE.event, retention: [1, 2, 3, 4], moves: ['2026-11-14>2026-11-21'] },
  venues: PLACE.venues,
  sessions: PLACE.sessions.map((one) => ({ ...one, former: ['2026-11-15'] })),
  groups: PLACE.groups,
  blocks: [running]
}

function copied(days: readonly string[]) {
  let next = 0
  const made = copyEvent(pattern, { title: ' 冬 ', days }, () => `new${next++}`)
  if (!made.ok) throw new Error(made.fault.why)
  const of = <Kind extends Root>(root: Kind): readonly EntityByRoot[Kind][] =>
    made.value.flatMap((one) => (one.root === root ? [one.entity as EntityByRoot[Kind]] : []))
  return { made: made.value, of }
}

describe('a copy of an earlier event', () => {
  const days = ['2027-01-16', '2027-01-17', '2027-01-18']

  it('[E41] has its venues, sessions, groups and plan, each on the day of the same number', () => {
    const { made, of } = copied(days)
    const [event] = of('events')
    expect(event).toEqual({ id: event?.id, title: '冬', days, retention: [1, 2, 3, 4] })
    expect(of('venues').map(({ name }) => name)).toEqual(PLACE.venues.map(({ name }) => name))
    expect(of('groups').map(({ letter }) => letter)).toEqual(['A', 'B', 'C', 'D'])
    const [session] = of('sessions')
    expect(session?.day).toBe(days[PLACE.event.days.indexOf(DAY)])
    expect(of('venues').map(({ id }) => id)).toContain(session?.venue)
    expect(of('sessions').length).toBe(PLACE.sessions.length)
    expect(new Set(made.map(({ entity }) => entity.id)).size).toBe(made.length)
    for (const one of made) if ('event' in one.entity) expect(one.entity.event).toBe(event?.id)
  })

  it('[E41] has the plan as it was written, not what a running day made of it', () => {
    const { of } = copied(days)
    const [block] = of('blocks')
    expect(block).toMatchObject({ shift: 0, cut: 0, skipped: false, title: running.title })
    expect(block?.venue).toBe(of('venues').find(({ name }) => name === '旧西小 体育館')?.id)
    expect(block).not.toHaveProperty('former')
  })

  it('[E41] has no child and nothing of the staff', () => {
    const roots = new Set(copied(days).made.map(({ root }) => root))
    expect([...roots].toSorted()).toEqual(['blocks', 'events', 'groups', 'sessions', 'venues'])
  })

  it('[E42] leaves behind what stands on a day it does not have', () => {
    const { of } = copied(['2027-01-16'])
    expect(of('sessions')).toEqual([])
    expect(of('blocks')).toEqual([])
    expect(of('venues').length).toBe(3)
    expect(copied([...days, '2027-01-19']).of('sessions').length).toBe(PLACE.sessions.length)
  })

  it('[E42] is refused like every event: without a name, without a day', () => {
    const made = copyEvent(pattern, { title: '', days: [] }, () => 'x')
    expect(made).toMatchObject({ ok: false, fault: { kind: 'invalid' } })
  })

  it('[E43] stands as far apart as the earlier days did, over a new year', () => {
    expect(shiftedDays(['2026-11-21', '2026-11-22', '2026-12-05'], '2026-12-31')).toEqual([
      '2026-12-31',
      '2027-01-01',
      '2027-01-14'
    ])
    expect(titleAgain('柚子原町 2026冬', '2026-11-21', '2027-01-16')).toBe('柚子原町 2027冬')
    expect(titleAgain('柚子原町', undefined, '2027-01-16')).toBe('柚子原町')
  })
})
