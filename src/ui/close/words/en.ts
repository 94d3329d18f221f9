import type { CloseWords } from './ja.ts'

const people = (n: number) => (n === 1 ? '1 person' : `${n} people`)

export const closing: CloseWords = {
  title: 'Before we finish',
  left: (n) => `${n} open`,
  allDone: 'Nothing is open',
  waits: (n) => `waiting for ${n}`,
  mayEnd: 'You can finish with these open',
  gone: {
    done: 'Everybody went home',
    nobody: 'Nobody came today',
    open: (n) => `${people(n)} still here`,
    last: (left, time, who) => `${left} left · last ${time} ${who}`,
    act: 'Open pick-up'
  },
  yet: {
    done: 'Who did not come is marked absent',
    open: (n) => `${people(n)} still “not yet”`,
    next: 'Mark them absent if they did not come',
    act: 'Open reception'
  },
  rollCalls: {
    done: 'All roll calls are finished',
    open: (n) => (n === 1 ? '1 roll call is not finished' : `${n} roll calls are not finished`),
    missing: (n) => `Not seen ${n}`,
    act: 'Open roll call'
  },
  equipment: {
    done: (total) => `All ${total} things are back`,
    none: 'No equipment',
    open: (n) => (n === 1 ? '1 thing is out' : `${n} things are out`),
    of: (total, home) => `${home} of ${total}`,
    act: 'Find'
  },
  incidents: {
    done: 'No record is unfinished',
    open: (n) => (n === 1 ? '1 record is unfinished' : `${n} records are unfinished`),
    act: 'Go on writing'
  },
  vouched: {
    done: 'Guardians know of every release',
    open: (n) =>
      n === 1 ? '1 release is not told to a guardian' : `${n} releases are not told to a guardian`,
    one: (child, picker) => `${child} → ${picker}`,
    act: 'Call'
  },
  memo: {
    done: 'Paper and notes are typed in',
    doneNext: 'No note is left on this tablet',
    open: (n) => (n === 1 ? '1 note is left' : `${n} notes are left`),
    act: 'Join to roster',
    paper: 'Type in paper'
  },
  said: {
    title: 'A word about today',
    none: 'No word about today yet',
    done: (n) => (n === 1 ? '1 word about today' : `${n} words about today`),
    hint: 'delays, what went well, what to change',
    write: 'Write',
    more: 'Read, add',
    label: 'In one line',
    add: 'Add',
    covered: 'Hidden while names are covered'
  },
  tablets: {
    done: 'Every tablet was heard from',
    open: (n) => (n === 1 ? '1 tablet is known in part' : `${n} tablets are known in part`),
    until: (device, time) => `${device} until ${time}`,
    later: 'Numbers may still change',
    act: 'Exchange'
  },
  end: 'Finish today',
  endWith: (n) => `Finish with ${n} open`,
  ended: (time) => `Finished at ${time}`,
  endedBy: (who) => `by ${who}.`,
  endedWith: (n) => `${n} open: shown again tomorrow.`,
  reopen: 'Open again',
  noSession: 'No session on this day',
  noSessionNext: 'Choose another day, or prepare a session.'
}
