import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Session } from '../../src/domain/entity.ts'
import {
  changedSince,
  isBroughtBack,
  isRemoved,
  readRemoval,
  remaining,
  removalOf
} from '../../src/domain/removal.ts'
import { EVENT } from './build.ts'

const REMOVER = { at: 1_764_000_000_000, by: '~小野寺', device: '00112233aabbccdd' }
const SESSION: Session = {
  id: 's1',
  event: 'e1',
  venue: 'v1',
  day: '2026-11-21',
  title: 'ロボット',
  start: '09:30',
  end: '12:00'
}

function removed(session: Session, hanging = 0): Session {
  return { ...session, removed: removalOf('sessions', session, REMOVER, hanging) }
}

describe('removing', () => {
  it('[E21] holds as long as the thing says what the remover saw', () => {
    const gone = removed(SESSION, 3)
    expect(isRemoved('sessions', gone)).toBe(true)
    expect(readRemoval(gone)).toMatchObject({ ...REMOVER, hanging: 3 })
    expect(remaining('sessions', [SESSION, gone])).toEqual([SESSION])
    const edited = { ...gone, title: 'ロボット2', end: '12:30' }
    expect(isRemoved('sessions', edited)).toBe(false)
    expect(isBroughtBack('sessions', edited)).toBe(true)
    expect(remaining('sessions', [edited])).toEqual([edited])
    expect(changedSince('sessions', edited)).toEqual([
      { field: 'title', before: 'ロボット', now: 'ロボット2' },
      { field: 'end', before: '12:00', now: '12:30' }
    ])
  })

  it('[E21] of an event compares its days; a later removal sees the edit', () => {
    const gone = { ...EVENT, removed: removalOf('events', EVENT, REMOVER, 0) }
    expect(isRemoved('events', gone)).toBe(true)
    const moved = { ...gone, days: ['2026-11-28', '2026-11-29'] }
    expect(isBroughtBack('events', moved)).toBe(true)
    const again = { ...moved, removed: removalOf('events', moved, REMOVER, 0) }
    expect(isRemoved('events', again)).toBe(true)
  })

  it('[E21] what a later version or a broken tablet wrote is no removal', () => {
    for (const odd of [[], ['x'], [1, 2, 3, 4], [1, 'a', 'b']])
      expect(isRemoved('sessions', { ...SESSION, removed: odd })).toBe(false)
    expect(isRemoved('sessions', { ...SESSION, removed: [1, 'a', 'b', 0, 'v1'] })).toBe(false)
    expect(remaining('sessions', [SESSION])).toEqual([SESSION])
  })

  it('[E23] brought back it is as it was', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.nat(), (title, venue, hanging) => {
        const session = { ...SESSION, title, venue }
        const back: Session = { ...removed(session, hanging), removed: [] }
        expect(isRemoved('sessions', back)).toBe(false)
        expect(isBroughtBack('sessions', back)).toBe(false)
        expect({ ...back, removed: undefined }).toEqual(session)
      })
    )
  })
})
