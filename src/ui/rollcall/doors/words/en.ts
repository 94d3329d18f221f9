import type { RollDoorWords } from './ja.ts'

export const rollDoors: RollDoorWords = {
  evacuation: 'Everybody out',
  evacuationSecond: 'Roll call after an alarm',
  rollCall: 'Roll call',
  rollCallSecond: 'Before a move, lunch, going home',
  underWay: (why, missing) => `${why} · ${missing} not seen`,
  band: (title, clock) => `${title}, since ${clock}`,
  missing: (count) => `${count} not seen`,
  more: (count) => `and ${count} more`,
  complete: 'All seen',
  both: (names) => `${names}: two records that differ.`,
  go: 'Open',
  why: {
    move: 'Roll call: move',
    meal: 'Roll call: lunch',
    return: 'Roll call: going home',
    evacuation: 'Everybody out'
  }
}
