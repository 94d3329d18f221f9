import { coverChild } from '../people/cover.ts'
import type { Called } from '../subject.ts'
import type { DayEnd } from './views.ts'

export function coverDayEnd(one: DayEnd, called: Called): DayEnd {
  return {
    ...one,
    here: one.here.map((child) => coverChild(child, called)),
    yet: one.yet.map((child) => coverChild(child, called)),
    lastLeft: one.lastLeft && {
      ...one.lastLeft,
      participant: coverChild(one.lastLeft.participant, called),
      picker: null
    },
    // what was typed may name anybody
    notes: one.notes.map((note) => ({ ...note, text: '' })),
    untold: one.untold.map(({ at }) => ({ child: '', picker: '', at }))
  }
}
