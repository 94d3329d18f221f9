import type { DayPaperWords } from './ja.ts'

const people = (n: number) => (n === 1 ? '1 person' : `${n} people`)

export const dayPaper: DayPaperWords = {
  title: 'Papers of the day',
  lead: 'With these the day goes on without battery or signal. What is written can be typed in later.',
  which: 'Which session?',
  whichDay: 'Which day and venue?',
  keyedIn: 'Can be typed in later under “Type in paper”',
  plan: {
    door: 'Print running order',
    hint: 'write real times · type them in later',
    title: 'Running order',
    start: 'Start',
    minutes: 'min',
    actual: 'Real start',
    what: 'What',
    who: 'Who, where',
    things: 'Materials, watch out',
    planB: (text) => `※ Plan B: ${text}`,
    skipped: '(skipped)',
    noticed: 'Noticed',
    legend: '□ = tick when done',
    empty: 'No running order for this day yet',
    emptyNext: 'Once a plan is prepared it can be printed.'
  },
  rollCall: {
    door: 'Print roll-call sheet',
    hint: 'by group · for five times',
    title: 'Roll call',
    group: (letter) => `Group ${letter}`,
    noGroup: 'No group',
    count: people,
    time: 'Time',
    number: 'Badge',
    called: 'Called',
    absent: 'absent',
    left: 'left',
    who: 'Counted by',
    legend: 'Tick whom you see. Leave the others open',
    expected: (n) => `${n} due`,
    empty: 'Nobody comes to this session',
    emptyNext: 'Import a roster to print it.'
  },
  release: {
    door: 'Print pick-up list',
    hint: 'by family · who may come, telephones',
    title: 'Pick-up',
    number: 'Badge',
    child: 'Child',
    guardian: 'Guardian, telephone',
    pickers: 'May be collected by',
    alone: 'goes home alone',
    when: 'Time',
    whoCame: 'Who came (signature)',
    asked: 'Somebody not on the list? Call the guardian before handing over the child.'
  },
  care: {
    door: 'Print care sheet',
    hint: 'for the person in charge only',
    title: 'Care (person in charge only)',
    keep: 'Not for the reception table; only for the person in charge',
    number: 'Badge',
    child: 'Child',
    allergy: 'Cannot eat, allergies',
    medicine: 'Medicine',
    other: 'Other',
    note: (text) => `Remark ${text}`,
    call: 'Telephone',
    checked: 'Checked by, time',
    people: (n) => `${people(n)} with care notes`,
    empty: 'Nobody has a care note',
    emptyNext: 'Only what the roster says stands here.'
  }
}
