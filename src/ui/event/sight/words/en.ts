import type { SightWords } from './ja.ts'

export const sight: SightWords = {
  bar: 'Event in view',
  change: 'Change',
  state: {
    today: (n, of) => (of > 1 ? `Today, day ${n}` : 'Today'),
    tomorrow: 'Tomorrow',
    coming: (days) => `In ${days} days`,
    between: 'Between days',
    over: 'Over',
    noDay: 'No day yet'
  },
  elsewhere: (title) => `The other screens show “${title}”.`,
  takeThis: 'Show this one everywhere',
  todayIs: (title) => `Today is a day of “${title}”.`,
  tookOver: (title) => `Changed from “${title}” to today’s event.`,
  fellBack: (title) => `Changed from “${title}” to an event that began later.`,
  nearest: 'More than one event is held today. This one’s session is the nearest.',

  title: 'Which event?',
  lead: 'The one you choose is on every screen and paper',
  now: (title) => `Now: “${title}”.`,
  why: {
    'by-hand': 'Somebody chose it. It stays until another event has its day.',
    today: 'It is today’s event.',
    'nearest-session': 'Of today’s events, its session is the nearest.',
    'began-last': 'No event today: this is the one that began last.',
    next: 'No event has begun yet: this is the next one.',
    'no-day': 'No event has a day yet.'
  },
  coming: 'To come',
  comingOrder: 'nearest first',
  past: 'Over',
  pastOrder: 'newest first',
  venues: (n) => (n === 1 ? '1 venue' : `${n} venues`),
  more: (year, n) => `${n} more in ${year}`,
  applied: ' signed up',
  came: ' came',
  open: (n) => `${n}`,
  openLong: (n) => (n === 1 ? '1 question to decide' : `${n} questions to decide`),
  allDone: 'All done',
  inPreparation: 'In preparation',
  rehearsal: 'Rehearsal',
  create: 'New event',
  allQuestions: 'See the questions'
}
