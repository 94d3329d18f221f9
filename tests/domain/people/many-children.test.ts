import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { joinEntries } from '../../../src/domain/people/one-child.ts'
import {
  badgesOfMany,
  changesOfMany,
  isSo,
  takenBack,
  type ChangedEntry,
  type PlaceChange
} from '../../../src/domain/people/many-children.ts'
import { mergeTwins, pairsOf } from '../../../src/domain/people/twins.ts'
import type { Participant } from '../../../src/domain/entity.ts'
import type { Fact } from '../../../src/domain/fact.ts'
import { aPair, aParticipant, aSession } from '../build.ts'

const SESSIONS = [aSession({ id: 's1' }), aSession({ id: 's2', venue: 'v2' })]
const GYM: PlaceChange = { kind: 'venue', venue: 'v2' }

function joined(entries: readonly Participant[], facts: readonly Fact[]) {
  return joinEntries(entries, mergeTwins(entries, pairsOf(facts)), new Map())
}

function changed(entries: readonly Participant[], change: PlaceChange) {
  const children = joined(entries, [])
  return changesOfMany(children.participants, change, children, SESSIONS)
}

function written(entries: readonly Participant[], changes: readonly ChangedEntry[]) {
  return entries.map((one) =>
    Object.assign({}, one, changes.find(({ id }) => id === one.id)?.after)
  )
}

describe('many children at once', () => {
  it('[A26] only who is not so yet is changed', () => {
    const entries = [aParticipant({ id: 'c1' }), aParticipant({ id: 'c2', venue: 'v2' })]
    expect(changed(entries, GYM)).toEqual([
      { id: 'c1', before: { venue: '' }, after: { venue: 'v2' } }
    ])
    expect(entries.map((one) => isSo(one, GYM))).toEqual([false, true])
    const days: PlaceChange = { kind: 'days', days: [2] }
    expect(changed([aParticipant({ id: 'c1', dates: ['', '2026-11-21'] })], days)).toEqual([
      {
        id: 'c1',
        before: { days: [], dates: ['', '2026-11-21'] },
        after: { days: [2] }
      }
    ])
  })

  it('[A26] all entries of a child follow', () => {
    const entries = [
      aParticipant({ id: 'c1', venue: 'v1' }),
      aParticipant({ id: 'c2', venue: 'v1', walkIn: true })
    ]
    const children = joined(entries, [aPair({ id: 'p1', kind: 'same' })])
    expect(children.participants).toHaveLength(1)
    const changes = changesOfMany(children.participants, GYM, children, SESSIONS)
    expect(changes.map(({ id, after }) => [id, after.venue])).toEqual([
      ['c1', 'v2'],
      ['c2', 'v2']
    ])
  })

  it('[A27] at another venue a child keeps the コマ of that venue only', () => {
    const entries = [
      aParticipant({ id: 'c1', venue: 'v1', sessions: ['s1', 's2'] }),
      aParticipant({ id: 'c2', venue: 'v1', sessions: ['s2'] })
    ]
    expect(changed(entries, GYM).map(({ after }) => after)).toEqual([
      { venue: 'v2', sessions: ['s2'] },
      { venue: 'v2' }
    ])
    expect(changed(entries, { kind: 'venue', venue: '' })[0]?.after).toEqual({ venue: '' })
  })

  it('[A26] the badge says the new 班', () => {
    const entries = [aParticipant({ id: 'c1', badge: 4 }), aParticipant({ id: 'c2' })]
    const change: PlaceChange = { kind: 'group', group: 'g2' }
    const badge = { id: 'b1', event: 'e1', number: 4, callName: 'めい', group: '' }
    const worn = badgesOfMany(changed(entries, change), entries, [badge], () => 'new')
    expect(worn).toMatchObject({ created: [], changed: [{ id: 'b1', fields: { group: 'g2' } }] })
    expect(badgesOfMany(changed(entries, GYM), entries, [badge], () => 'new').changed).toEqual([])
  })
})

describe('the change of many', () => {
  it('[A28] taken back, everybody has what they had; what was written since stays', () => {
    const entry = fc.record({
      venue: fc.constantFrom('', 'v1', 'v2'),
      group: fc.constantFrom('', 'g1', 'g2'),
      days: fc.constantFrom([], [1], [1, 2]),
      sessions: fc.constantFrom([], ['s1'], ['s1', 's2'])
    })
    const change = fc.constantFrom<PlaceChange>(
      GYM,
      { kind: 'venue', venue: '' },
      { kind: 'group', group: 'g1' },
      { kind: 'days', days: [2] },
      { kind: 'sessions', sessions: ['s2'] }
    )
    fc.assert(
      fc.property(fc.array(entry, { maxLength: 8 }), change, fc.nat(7), (given, wish, later) => {
        const entries = given.map((one, at) => aParticipant({ id: `c${at}`, ...one }))
        const changes = changed(entries, wish)
        const now = written(entries, changes)
        expect(now.every((one) => isSo(one, wish))).toBe(true)
        expect(written(now, takenBack(changes, now))).toEqual(entries)
        const since = now.map((one, at) =>
          at === later ? Object.assign({}, one, { venue: 'v9' }) : one
        )
        const after = written(since, takenBack(changes, since))
        if (later < after.length) expect(after[later]?.venue).toBe('v9')
      })
    )
  })
})
