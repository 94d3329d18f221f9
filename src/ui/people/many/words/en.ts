import type { ManyWords } from './ja.ts'

const children = (n: number) => (n === 1 ? '1 child' : `${n} children`)

export const many: ManyWords = {
  title: 'Change many at once',
  open: 'Change many',
  back: 'To all families',
  what: 'What changes?',
  kinds: { venue: 'Venue', group: 'Group', days: 'Days', sessions: 'Sessions' },
  allSessions: 'All sessions of their venue and days',
  who: 'For whom?',
  every: 'All',
  search: 'Search name or badge',
  together: 'Tick brothers and sisters, too',
  shown: (n) => `${children(n)} shown`,
  tickAll: (n) => (n === 1 ? 'Tick this child' : `Tick all ${n} shown`),
  untickAll: 'Untick all',
  nobody: 'Nobody here. Change what is chosen above.',
  isSo: 'Already so',
  toVenue: (venue) => `to ${venue}`,
  toAnyVenue: 'to “venue not set”',
  toGroup: (letter) => `to group ${letter}`,
  toNoGroup: 'to no group',
  toDays: (days) => `to ${days}`,
  toAllDays: 'to every day',
  toSessions: (titles) => `to ${titles}`,
  toAllSessions: 'to all sessions',
  preview: (n, where) => `${children(n)} ${where}.`,
  already: (n) => (n === 1 ? '1 is so already.' : `${n} are so already.`),
  act: (n) => `Change ${children(n)}`,
  askWhat: 'First choose what changes',
  askWho: 'First tick children',
  allSo: 'All ticked children are so already',
  did: (n, where) => `${children(n)} changed ${where}`
}
