import { expect, it } from 'vitest'
import { dayNote, dayNotes } from '../../../src/domain/close/day-note.ts'
import type { Fact } from '../../../src/domain/fact.ts'
import { foldIncidents } from '../../../src/domain/incident/incident.ts'
import { TEXT_LIMIT } from '../../../src/domain/invalid.ts'

/** Written at a time of its own, whatever day it speaks of. */
function aNote(id: string, day: string, text: string, at: number): Fact {
  const made = dayNote('event1', day, text)
  if (!made.ok) throw new Error(made.fault.why)
  return { ...made.value, id, at, by: 'ono', device: 'd1' }
}

it('[D25] what is said of a day stands under that day, the earliest first, once each', () => {
  const facts = [
    aNote('n2', '2026-11-22', ' 川べりで のびた ', 200),
    aNote('n1', '2026-11-22', '点呼は 3分', 100),
    aNote('n2', '2026-11-22', '川べりで のびた', 200),
    aNote('n3', '2026-11-21', '雨', 300)
  ]
  const textsOf = (day: string) => dayNotes(facts, 'event1', day).map(({ text }) => text)
  expect(textsOf('2026-11-22')).toEqual(['点呼は 3分', '川べりで のびた'])
  expect(textsOf('2026-11-21')).toEqual(['雨'])
  expect(dayNotes(facts, 'event2', '2026-11-22')).toEqual([])
})

it('[D25] it is no incident', () => {
  const note = aNote('n1', '2026-11-22', '点呼は 3分', 100)
  const incident: Fact = { ...note, id: 'i1', subject: 'incident1' } as Fact
  expect(foldIncidents([note]).map(({ id }) => id)).toEqual([])
  expect(foldIncidents([note, incident]).map(({ id }) => id)).toEqual(['incident1'])
  expect(dayNotes([incident], 'event1', '2026-11-22')).toEqual([])
})

it('[D25] nothing, and more than anybody reads, is not said', () => {
  expect(dayNote('event1', '2026-11-22', '  ')).toMatchObject({
    ok: false,
    fault: { why: 'empty' }
  })
  expect(dayNote('event1', '2026-11-22', 'あ'.repeat(TEXT_LIMIT + 1))).toMatchObject({
    ok: false,
    fault: { why: 'too-long' }
  })
})
