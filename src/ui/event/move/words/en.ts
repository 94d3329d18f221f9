import type { MoveWords } from './ja.ts'

const many = (n: number, one: string, several: string) => `${n} ${n === 1 ? one : several}`

function distance(days: number): string {
  const far = Math.abs(days)
  const words = far % 7 === 0 ? many(far / 7, 'week', 'weeks') : many(far, 'day', 'days')
  return `${words} ${days > 0 ? 'later' : 'earlier'}`
}

export const move: MoveWords = {
  title: 'Move the days',
  lead: 'Nothing changes until you save. It can be moved back.',
  door: 'Move the days',
  doorHint: 'When it is held on another date, after a typhoon say',
  now: 'Now',
  target: 'Move to',
  firstDay: 'First day',
  firstDayHint: 'The others move as far',
  eachDay: 'Choose each day',
  dayTo: (day) => `Where ${day} moves`,
  twice: 'The same day stands there twice. Give each its own.',
  noDay: 'Choose a day.',
  back: (days) => `Back to ${days}`,
  along: 'What moves along',
  sessions: (n, blocks) =>
    `${many(n, 'session', 'sessions')}, ${many(blocks, 'block', 'blocks')} of the plan`,
  sessionsAs: 'Times and venues stay as they are.',
  children: (n, families) =>
    `Days of ${many(n, 'child', 'children')} (${many(families, 'family', 'families')})`,
  childrenAs: 'Each with its date.',
  onlyOn: (days, n) => `only ${days}: ${n}`,
  onAll: (n) => `all days: ${n}`,
  onNone: (n) => `on no day: ${n}`,
  due: 'When records are to be erased',
  dueAs: 'Counted from the new last day.',
  stays: 'What does not move',
  recorded: (day) => `Attendance of ${day}`,
  recordedAs: 'This day has taken place and stays as it is.',
  handedOut: 'Papers and files handed out',
  handedOutAs: (things) => `${things}. They keep the old days.`,
  handedOutOf: (what, n) => `${what} ×${n}`,
  nothingStays: 'Nothing.',
  see: 'See',
  toCall: (n) => `Families to call: ${n}`,
  toCallAs: 'After saving there is a list to write down each answer, also on paper.',
  sum: (sessions, n) =>
    `${many(sessions, 'session', 'sessions')} and ${many(n, 'child', 'children')} move`,
  by: (days) => `${distance(days)}.`,
  each: 'day by day.',
  tablets: (n) =>
    n === 0
      ? 'It can be saved without signal.'
      : `${many(n, 'other tablet has', 'other tablets have')} the new days when next in touch.`,
  choose: 'Choose a new day to go on',
  until: (first, last) => `${first} – ${last}`,
  act: (days) => `Move to ${days}`,
  gone: 'This event is not on this tablet.',
  goneNext: 'Go back to the list and choose again.',

  calls: 'Families to call',
  callsLead: (days) => `Tell them the new days, ${days}, and write down the answer.`,
  callsDoor: 'Tell them the new days, write down the answer',
  nobody: 'Nobody is to be called',
  nobodyNext: 'When days move, the families of children who come on them stand here.',
  done: 'done',
  yet: 'to call',
  called: (done, of) => `Called ${done} of ${of} families`,
  showAll: 'All',
  show: 'Shown',
  noneLeft: 'Everybody was called.',
  family: (name) => `Family ${name}`,
  noPhone: 'No telephone number',
  call: (phone) => `Call ${phone}`,
  write: 'Write',
  rewrite: 'Change',
  answer: (name) => `${name}: what they said`,
  answers: {
    comes: 'comes',
    cannot: 'cannot come',
    unreached: 'not reached',
    reached: 'told',
    'calls-back': 'will call back'
  },
  answered: (answer, who, when) =>
    [answer, [who, when].filter(Boolean).join(' ')].filter(Boolean).join(' · '),
  clear: 'Back to “to call”',
  cannotTitle: 'Take the child off the new days?',
  cannotLead:
    'Then reception does not wait for the child. It can be put back on the family’s page.',
  takeOff: (child, days) => `Take ${child} off ${days}`,
  takenOff: (child) => `${child} does not come on the new days`,
  keep: 'Leave as it is',
  paper: 'On paper',
  paperTitle: 'Families to call',
  paperFamily: 'Family',
  paperPhone: 'Telephone',
  paperAnswer: 'Answer',
  paperWho: 'Who, when',
  paperLead: (days) => `The new days are ${days}. Can you come?`,
  backToCalls: 'To the families'
}
