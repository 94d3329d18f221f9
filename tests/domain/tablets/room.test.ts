import { describe, expect, it } from 'vitest'
import { roomOf, roomToMiB } from '../../../src/domain/tablets/room.ts'

describe('room on a disk', () => {
  it.each([
    { kind: 'enough' },
    { kind: 'unknown' },
    { kind: 'little', mib: 1 },
    { kind: 'little', mib: 60 }
  ] as const)('[Z1] is read back from a report as it was told: %o', (room) => {
    expect(roomOf(roomToMiB(room))).toEqual(room)
  })

  it('[Z2] of a disk that takes nothing is little, never unknown', () => {
    expect(roomOf(roomToMiB({ kind: 'little', mib: 0 }))).toEqual({ kind: 'little', mib: 1 })
  })

  it.each([0, 1024, 10_240])('[Z3] is unknown when only a browser guessed %d MiB', (freeMiB) => {
    expect(roomOf(freeMiB)).toEqual({ kind: 'unknown' })
  })

  it('[Z3] that an older tablet called little is little', () => {
    expect(roomOf(120)).toEqual({ kind: 'little', mib: 120 })
  })

  it('[Z1] is enough, or not, for released tablets too, who ask for 500 MiB', () => {
    expect(roomToMiB({ kind: 'enough' })).toBe(500)
    expect(roomToMiB({ kind: 'little', mib: 60 })).toBeLessThan(500)
  })
})
