import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  badgesWithout,
  badgeWrites,
  callNameOf,
  freedBadges,
  nextNumber,
  numberInTurn
} from '../../../src/domain/attendance/badge.ts'
import { bytesToId } from '../../../src/domain/id.ts'
import { foldFields } from '../../../src/domain/fields.ts'
import { checkAsset, ownerDrafts } from '../../../src/domain/equipment/asset.ts'
import { checkBlock, checkSession } from '../../../src/domain/event/session.ts'
import {
  checkEvent,
  checkGroup,
  checkLender,
  checkStaff,
  checkVenue
} from '../../../src/domain/event/event.ts'
import { createEvent } from '../../../src/domain/event/event.ts'
import { proposeGroups } from '../../../src/domain/people/groups.ts'
import {
  aBlock,
  aField,
  anAsset,
  aParticipant,
  aSession,
  counting,
  EVENT,
  GROUPS,
  VENUES
} from '../build.ts'
import type { Badge } from '../../../src/domain/entity.ts'

const DAYS = ['2026-11-22', '2026-11-21', '2026-11-22']

function invalid(field: string, why: string): object {
  return { ok: false, fault: { kind: 'invalid', field, why } }
}

describe('events', () => {
  test('[E1] titles are not empty, not endless, and without blanks at the edges', () => {
    expect(checkEvent({ title: '  キャラバン ', days: DAYS })).toMatchObject({
      value: { title: 'キャラバン' }
    })
    expect(checkEvent({ title: '　 ', days: DAYS })).toEqual(invalid('title', 'empty'))
    expect(checkEvent({ title: 'あ'.repeat(101), days: DAYS })).toEqual(
      invalid('title', 'too-long')
    )
    expect(checkLender({ name: ' あおば電機 ' })).toEqual({
      ok: true,
      value: { name: 'あおば電機' }
    })
    expect(checkLender({ name: '' })).toEqual(invalid('name', 'empty'))
    const staff = { name: '森', yomi: 'もり', organisation: '' }
    expect(checkStaff(staff)).toEqual({ ok: true, value: staff })
    expect(checkStaff({ ...staff, yomi: 'あ'.repeat(101) })).toEqual(invalid('yomi', 'too-long'))
  })

  test('[E2] one to fourteen days, each once, in order', () => {
    expect(checkEvent({ title: 'a', days: DAYS })).toMatchObject({
      value: { days: ['2026-11-21', '2026-11-22'] }
    })
    expect(checkEvent({ title: 'a', days: [] })).toEqual(invalid('days', 'empty'))
    const many = Array.from({ length: 15 }, (_, at) => `2026-11-${10 + at}`)
    expect(checkEvent({ title: 'a', days: many })).toEqual(invalid('days', 'too-many'))
    expect(checkEvent({ title: 'a', days: ['2026-02-30'] })).toEqual(invalid('days', 'not-a-time'))
  })

  test('[E3] venues are made with the event, in the order typed', () => {
    const made = createEvent(
      { title: 'a', days: DAYS, venues: [' 公民館', '', '体育館'] },
      counting()
    )
    expect(made).toMatchObject({
      value: [
        { root: 'events', entity: { id: 'n1', days: ['2026-11-21', '2026-11-22'] } },
        { root: 'venues', entity: { id: 'n2', event: 'n1', name: '公民館', order: 0 } },
        { root: 'venues', entity: { id: 'n3', event: 'n1', name: '体育館', order: 1 } }
      ]
    })
    const wish = { title: 'a', days: DAYS }
    expect(createEvent({ ...wish, title: '', venues: [] }, counting()).ok).toBe(false)
    const many = Array.from({ length: 21 }, (_, at) => `会場${at}`)
    expect(createEvent({ ...wish, venues: many }, counting())).toEqual(
      invalid('venues', 'too-many')
    )
    expect(createEvent({ ...wish, venues: ['あ'.repeat(101)] }, counting())).toEqual(
      invalid('venues', 'too-long')
    )
  })

  test('[E4] what belongs to an event names it', () => {
    const venue = { event: 'e1', name: '公民館', address: '', order: 0 }
    expect(checkVenue(venue).ok).toBe(true)
    expect(checkVenue({ ...venue, event: '' })).toEqual(invalid('event', 'unknown'))
    expect(checkVenue({ ...venue, address: 'あ'.repeat(1001) })).toEqual(
      invalid('address', 'too-long')
    )
    const group = { event: 'e1', letter: ' A ', shape: 'star' } as const
    expect(checkGroup(group)).toMatchObject({ value: { letter: 'A' } })
    expect(checkGroup({ ...group, letter: 'あ'.repeat(11) })).toEqual(invalid('letter', 'too-long'))
  })

  test('[E5] a session is on a day of its event, at a venue, and ends after it starts', () => {
    const session = aSession({ id: 's1' })
    expect(checkSession(session, EVENT, VENUES)).toEqual({ ok: true, value: session })
    const faults = [
      [{ event: '' }, 'event', 'unknown'],
      [{ day: '2026-11-23' }, 'day', 'unknown'],
      [{ venue: 'v9' }, 'venue', 'unknown'],
      [{ title: '' }, 'title', 'empty'],
      [{ start: '9:30' }, 'start', 'not-a-time'],
      [{ end: '25:00' }, 'end', 'not-a-time'],
      [{ end: '09:30' }, 'end', 'order']
    ] as const
    for (const [change, field, why] of faults)
      expect(checkSession({ ...session, ...change }, EVENT, VENUES)).toEqual(invalid(field, why))
  })

  test('[E6] a block is on a day of its event and lasts no longer than a day', () => {
    const block = aBlock({ id: 'b1', minutes: 0 })
    expect(checkBlock(block, EVENT).ok).toBe(true)
    const faults = [
      [{ day: '2026-11-23' }, 'day', 'unknown'],
      [{ start: '' }, 'start', 'not-a-time'],
      [{ minutes: -1 }, 'minutes', 'not-a-number'],
      [{ minutes: 1441 }, 'minutes', 'too-many'],
      [{ planB: 'あ'.repeat(1001) }, 'text', 'too-long']
    ] as const
    for (const [change, field, why] of faults)
      expect(checkBlock({ ...block, ...change }, EVENT)).toEqual(invalid(field, why))
  })

  test('[E7] a unit is one, of counted things there is at least one', () => {
    const asset = anAsset({ id: 'a1' })
    expect(checkAsset({ ...asset, name: ' ドローン ' })).toMatchObject({
      value: { name: 'ドローン' }
    })
    expect(checkAsset({ ...asset, kind: 'lot', quantity: 30 }).ok).toBe(true)
    expect(checkAsset({ ...asset, quantity: 2 })).toEqual(invalid('quantity', 'too-many'))
    expect(checkAsset({ ...asset, quantity: 0 })).toEqual(invalid('quantity', 'not-a-number'))
    expect(checkAsset({ ...asset, serial: 'x'.repeat(101) })).toEqual(invalid('serial', 'too-long'))
  })

  test('[F9] whose a thing is names what was said before, and is said once', () => {
    const said = [aField({ id: 'x1', subject: 'a1', field: 'owner', value: 'l1' })]
    const owner = foldFields(said).get('a1')?.get('owner')
    const draft = { kind: 'field', subject: 'a1', field: 'owner', value: 'l2' }
    expect(ownerDrafts('a1', 'l2', owner)).toEqual([{ ...draft, prev: ['x1'] }])
    expect(ownerDrafts('a1', 'l2', undefined)).toEqual([{ ...draft, prev: [] }])
    expect(ownerDrafts('a1', 'l1', owner)).toEqual([])
    expect(ownerDrafts('a1', '', owner)).toEqual([])
  })

  test('[E4] ids are eight letters of six bytes', () => {
    expect(bytesToId(new Uint8Array(9))).toBe('AAAAAAAA')
  })
})

describe('badges and groups', () => {
  const child = aParticipant({ id: 'c1', badge: 12, group: 'g1' })
  const badge: Badge = { id: 'k1', event: 'e1', number: 12, callName: 'めい', group: 'g1' }

  test('[E8] numbers go up and are not given again', () => {
    expect(nextNumber([], [])).toBe(1)
    expect(nextNumber([child], [{ ...badge, number: 40 }])).toBe(41)
  })

  test('[E8] a badge says number, call name and group, and nothing else', () => {
    expect(badgeWrites(child, [], counting())).toEqual({
      created: [{ root: 'badges', entity: { ...badge, id: 'n1' } }],
      changed: []
    })
    expect(badgeWrites({ ...child, badge: 0 }, [], counting()).created).toEqual([])
    expect(badgeWrites(child, [badge], counting())).toEqual({ created: [], changed: [] })
    expect(badgeWrites({ ...child, callName: 'メイ' }, [badge], counting())).toEqual({
      created: [],
      changed: [{ root: 'badges', id: 'k1', fields: { callName: 'メイ', group: 'g1' } }]
    })
  })

  test('[E12] tablets without signal never give the same number', () => {
    const given = [0, 1, 2].flatMap((index) => {
      const first = numberInTurn(41, { index, of: 3 })
      return [first, numberInTurn(first + 1, { index, of: 3 })]
    })
    expect(new Set(given).size).toBe(6)
    expect(Math.min(...given)).toBe(41)
    expect(numberInTurn(7, { index: 0, of: 1 })).toBe(7)
  })

  test('[E13] erasing people leaves no badge of theirs, and a shared number with who stays', () => {
    const staying = { ...aParticipant({ id: 'stays', callName: 'りつ' }), badge: 4 }
    const numbered = (id: string, number: number, callName: string) => ({
      id,
      event: 'event',
      number,
      callName,
      group: ''
    })
    const badges = [
      numbered('own', 3, 'つむぎ'),
      numbered('old', 9, 'つむちゃん'),
      numbered('both', 4, 'つむぎ')
    ]
    expect(badgesWithout([staying], badges)).toEqual({
      gone: ['own', 'old'],
      changed: [{ root: 'badges', id: 'both', fields: { callName: 'りつ' } }]
    })
    expect(badgesWithout([staying], [numbered('both', 4, 'りつ')])).toEqual({
      gone: [],
      changed: []
    })
  })

  test('[N12] a number nobody wears any more leaves a badge that says no name; badges without a number stay', () => {
    const worn = [3, 4, 0].map((number, at) => ({
      id: `b${at}`,
      event: 'event',
      number,
      callName: 'りつ',
      group: 'g1'
    }))
    const fields = { number: 0, callName: '', group: '' }
    expect(freedBadges(worn, [3, 0])).toEqual([{ root: 'badges', id: 'b0', fields }])
  })

  test('[E9] the call name is what was written, else the given name', () => {
    expect(callNameOf({ ...child, callName: 'めいちゃん' })).toBe('めいちゃん')
    expect(callNameOf(child)).toBe('めい')
    expect(callNameOf({ ...child, meiYomi: '' })).toBe('芽依')
    const nobody = { sei: '', mei: '', seiYomi: '', meiYomi: '' }
    expect(callNameOf({ ...child, ...nobody })).toBe('')
  })

  test('[E9] a name that was not divided is never on a badge', () => {
    const whole = { ...child, sei: '鈴木花子', mei: '', seiYomi: 'スズキハナコ', meiYomi: '' }
    expect(callNameOf(whole)).toBe('')
    const worn = badgeWrites(whole, [], counting()).created[0]?.entity
    expect(worn).toMatchObject({ number: 12, callName: '' })
    expect(JSON.stringify(worn)).not.toMatch(/スズキ|鈴木/u)
    expect(callNameOf({ ...whole, callName: 'はなちゃん' })).toBe('はなちゃん')
  })

  test('[E10] families stay together and groups are of nearly one size', () => {
    const families = fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 1, maxLength: 20 })
    fc.assert(
      fc.property(families, (sizes) => {
        const people = sizes.flatMap((size, family) =>
          Array.from({ length: size }, (_, at) =>
            aParticipant({ id: `c${family}-${at}`, family: `f${family}` })
          )
        )
        const proposal = proposeGroups(people, GROUPS)
        for (const one of people) {
          const siblings = people.filter((other) => other.family === one.family)
          expect(new Set(siblings.map((other) => proposal.get(other.id))).size).toBe(1)
        }
        const counts = GROUPS.map(
          ({ id }) => [...proposal.values()].filter((to) => to === id).length
        )
        expect(Math.abs((counts[0] ?? 0) - (counts[1] ?? 0))).toBeLessThanOrEqual(4)
      })
    )
  })

  test('[E10] who has a group keeps it, and draws the family in', () => {
    const people = [
      aParticipant({ id: 'c1', family: 'f1', group: 'g2' }),
      aParticipant({ id: 'c2', family: 'f1', meiYomi: 'りん' }),
      aParticipant({ id: 'c3', family: '' }),
      aParticipant({ id: 'c4', family: '' })
    ]
    const proposal = proposeGroups(people, GROUPS)
    expect([...proposal]).toEqual([
      ['c2', 'g2'],
      ['c3', 'g1'],
      ['c4', 'g1']
    ])
    expect(proposeGroups(people.slice(1), []).size).toBe(0)
  })
})
