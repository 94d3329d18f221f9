import type { SummaryWords } from './ja.ts'

export const summary: SummaryWords = {
  title: (day) => `Summary of day ${day}`,
  anyTitle: 'Summary',
  until: (event, day, time) => `${event} · ${day} · records up to ${time}`,
  noRecords: (event, day) => `${event} · ${day} · no records yet`,
  days: 'Choose a day',
  dayN: (n, day) => `Day ${n} · ${day}`,
  waiting: (n) => (n === 1 ? 'Waiting for 1 tablet' : `Waiting for ${n} tablets`),
  decide: (n) => `Decide ${n}`,
  noEvent: 'No event yet',
  noEventNext: 'Create an event and the summary of its days appears here.',
  toPrepare: 'Create an event',
  noSessions: 'No sessions on this day',
  noSessionsNext: 'Add sessions to the event and their numbers appear here.',
  day: {
    title: 'Children of this day',
    once: 'Each child counts once, in however many sessions and venues.'
  },
  sessions: {
    caption: 'Attendance by session',
    session: 'Venue · session',
    each: 'One by one',
    expected: 'Due',
    came: 'Attended',
    yet: 'Not yet',
    absent: 'Absent',
    left: 'Left',
    masu: (here, left, yet, absent) =>
      `${here} arrived, ${left} left, ${yet} not yet, ${absent} absent`,
    masuIs: 'one square = one child',
    differs: (n) => (n === 1 ? '1 differs' : `${n} differ`),
    open: (session) => `Details of ${session}`,
    byGrade: 'By grade',
    byGroup: 'By group',
    byFamily: 'By family',
    nameless: 'Names erased',
    noGroup: 'No group',
    group: (letter) => `Group ${letter}`,
    family: (name) => name,
    of: (came, expected) => `${came} of ${expected}`,
    noneExpected: 'No children are due'
  },
  equipment: {
    title: 'Equipment',
    home: 'in cases',
    out: 'out',
    broken: 'broken',
    total: (n) => `${n} things`,
    nothingOut: 'As far as this tablet knows, everything is back in its case.',
    none: 'No equipment yet',
    all: 'All equipment',
    said: (who, device, time) =>
      [who === '' ? device : `${device} · ${who}`, time].filter(Boolean).join(' ')
  },
  tablets: {
    title: (n) => (n === 1 ? '1 tablet' : `${n} tablets`),
    here: 'this device',
    heard: 'received',
    waits: 'more to come',
    never: 'no records yet',
    checked: (time) => `Checked ${time}`,
    unchecked: 'Not checked yet',
    open: 'All tablets'
  },
  questions: {
    title: 'Please decide',
    lead: 'Both records are kept. You can change it later',
    all: (n) => `${n} more`
  }
}
