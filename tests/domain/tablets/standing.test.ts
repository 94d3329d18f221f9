import { describe, expect, it } from 'vitest'
import type { Tablet, TabletStanding } from '../../../src/kit/tablets/views.ts'
import { factsOf } from '../../../src/ui/tablets/facts-of.ts'
import { guestName } from '../../../src/ui/tablets/guest-name.ts'
import {
  isOlderVersion,
  memberTablets,
  tabletsByStanding
} from '../../../src/domain/tablets/standing.ts'
import { access } from '../../../src/ui/tablets/words/ja.ts'
import { common } from '../../../src/ui/words/common/ja.ts'
import { instantOf } from '../../../src/domain/calendar.ts'
import { DAY } from '../../support/showroom/place.ts'
import { TABLETS } from '../../support/showroom/office.ts'

const [plain] = TABLETS
const now = instantOf(DAY, '12:00')

function aTablet(standing: TabletStanding, part: Partial<Tablet> = {}): Tablet {
  return { ...plain!, self: false, device: standing, standing, ...part }
}

function facts(tablet: Tablet, waitingFor: { device: string; records: number | null }[] = []) {
  return factsOf(tablet, { words: access, common, sync: { waitingFor }, version: '0.10.0', now })
}

describe('the list of tablets', () => {
  const all = (['cut', 'active', 'ended', 'waiting', 'paused'] as const).map((one) => aTablet(one))

  it('[W3] puts those who wait for a word first and those who are gone last', () => {
    const { waiting, active, resting, cut } = tabletsByStanding(all)
    const names = [waiting, active, resting, cut].map((part) => part.map(({ device }) => device))
    expect(names).toEqual([['waiting'], ['active'], ['ended', 'paused'], ['cut']])
  })

  it('[W4] gives events to members only, resting ones among them', () => {
    expect(memberTablets(all).map(({ device }) => device)).toEqual(['active', 'ended', 'paused'])
  })
})

describe('what is told of a tablet', () => {
  it('[W6] is when it was last seen, how long it may call, and what is awaited from it', () => {
    const tablet = aTablet('active', {
      seenAt: instantOf('2026-11-21', '18:40'),
      until: instantOf('2026-11-23', '23:59'),
      app: '0.10.0'
    })
    expect(facts(tablet, [{ device: tablet.name, records: 7 }])).toEqual([
      '最後につながった きのう 18:40',
      '11月23日 23:59 まで',
      '7件の記録を 待っています'
    ])
  })

  it('says so when nobody knows when it was last seen', () => {
    expect(facts(aTablet('active', { seenAt: null }))).toContain(access.facts.neverSeen)
  })

  it('says nothing of an own connection, which the chip above tells', () => {
    expect(facts(aTablet('active', { self: true, app: '0.10.0' }))).toEqual([])
  })

  it.each([
    ['0.9.12', '0.10.0', true],
    ['0.10.0', '0.10.0', false],
    ['0.10.1', '0.10.0', false],
    ['1.0.0', '0.10.0', false],
    ['', '0.10.0', false],
    ['main', '0.10.0', false]
  ])('calls version %s beside %s old: %s', (theirs, ours, old) => {
    expect(isOlderVersion(theirs, ours)).toBe(old)
  })
})

describe('a tablet that waits', () => {
  const row = {
    id: 'i1',
    role: 'facilitator',
    events: [],
    label: '自宅・小林',
    until: 0,
    state: 'used',
    device: 'a3f1'
  } as const

  it('[W3] goes by what its invitation was made out to until it can tell its name', () => {
    expect(guestName({ name: 'a3f1', device: 'a3f19c' }, [row])).toBe('自宅・小林')
    expect(guestName({ name: 'a3f1', device: 'a3f19c' }, [])).toBe('a3f1')
    expect(guestName({ name: '端末7', device: 'a3f19c' }, [{ ...row, device: '端末7' }])).toBe(
      '端末7'
    )
  })
})
