import { describe, expect, it } from 'vitest'
import {
  begin,
  NEW_MEETING,
  planned,
  shown,
  tellAll,
  took,
  type Meeting,
  type Show
} from '../../../src/ui/carry/meeting.ts'
import { aTaken } from './a-taken.ts'

function showing({ turn }: Meeting): Show {
  if (turn.kind !== 'show') throw new Error(`shows nothing: ${turn.kind}`)
  return turn
}

describe('a meeting of two tablets', () => {
  it('[W7] takes three looks: the first shows, reads, and closes', () => {
    const first = begin('show')
    expect(showing(first)).toMatchObject({ isLast: false, wish: { to: null, asks: true } })
    expect(planned(first)).toEqual(['read', 'show'])
    const reading = shown(first, [1, 2])
    expect(reading.turn).toEqual({ kind: 'read', again: false })
    expect(planned(reading)).toEqual(['show'])
    const closing = took(reading, aTaken({ isSame: true }))
    expect(showing(closing)).toMatchObject({ isLast: true, wish: { to: 'device2', asks: false } })
    expect(shown(closing, [5, 6]).turn).toEqual({ kind: 'same', name: '端末2', words: [5, 6] })
  })

  it('[W7] the second reads, shows to the first alone, and is the same by what it reads last', () => {
    const second = begin('read')
    expect(planned(second)).toEqual(['show', 'read'])
    const answering = took(second, aTaken())
    expect(showing(answering)).toMatchObject({
      differs: false,
      wish: { to: 'device2', asks: true }
    })
    expect(planned(answering)).toEqual(['read'])
    const end = took(shown(answering, [1, 2]), aTaken({ isSame: true, asks: false, words: [8, 9] }))
    expect(end.turn).toEqual({ kind: 'same', name: '端末2', words: [8, 9] })
    expect(end.past.map(({ kind }) => kind)).toEqual(['took', 'showed', 'took'])
  })

  it('waits on when it reads what it has read before', () => {
    const reading = shown(took(begin('read'), aTaken()), [1, 2])
    expect(took(reading, aTaken())).toEqual({
      past: reading.past,
      turn: { kind: 'read', again: true }
    })
  })

  it('is never the same while the other does not know whether it is', () => {
    for (const isSame of [null, false])
      expect(took(begin('read'), aTaken({ isSame, asks: false })).turn.kind).toBe('show')
  })

  it('tells all it holds when the two differ and nothing is known to be missing', () => {
    const differing = showing(took(begin('read'), aTaken({ isSame: false })))
    expect(differing.differs).toBe(true)
    expect(tellAll(differing, 2)).toBe(differing)
    expect(tellAll(differing, 0).wish.tellsAll).toBe(true)
    expect(tellAll(tellAll(differing, 0), 0).wish.tellsAll).toBe(true)
    const unknown = showing(took(begin('read'), aTaken()))
    expect(tellAll(unknown, 0)).toBe(unknown)
  })

  it('ends with an honest word after four looks that did not help', () => {
    let meeting = begin('show')
    for (let round = 0; round < 4; round += 1)
      meeting = took(shown(meeting, [1, 2]), aTaken({ isSame: false, words: [round, 9] }))
    expect(meeting.turn).toEqual({ kind: 'apart' })
    expect(planned(meeting)).toEqual([])
    expect(NEW_MEETING.turn.kind).toBe('choose')
  })
})
