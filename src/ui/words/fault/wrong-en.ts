import type { Fault } from '../../../kit/fault.ts'
import { common } from '../common/en.ts'
import type { Say } from '../fault.ts'
import type { InUse, Wrong } from './wrong-ja.ts'

const WHY: Record<Wrong['why'], Say> = {
  empty: { what: 'Nothing is written yet.', next: 'Fill it in to go on.' },
  'too-long': { what: 'This is too long.', next: 'Make it shorter to go on.' },
  order: { what: 'The order is the wrong way round.', next: 'Check what comes first.' },
  unknown: { what: 'There is a word that cannot be used.', next: 'Choose again from the list.' },
  'too-many': { what: 'There are too many.', next: 'Take some away to go on.' },
  'not-a-time': { what: 'This does not read as a time.', next: 'Write it like 9:30.' },
  'not-a-number': {
    what: 'This does not read as a number.',
    next: 'Write a number like 1, 2 or 3.'
  },
  taken: { what: 'This is used already.', next: 'Choose another one.' },
  twice: { what: 'The same stands there twice.', next: 'Take one away to go on.' },
  'too-few': { what: 'There are too few.', next: 'Add some to go on.' }
}

const AT: Readonly<Record<string, Say>> = {
  'end.order': { what: 'It ends before it begins.', next: 'Choose an end after the beginning.' },
  'days.empty': { what: 'There is no day.', next: 'Choose at least one day.' },
  'days.too-many': {
    what: 'There are too many days.',
    next: 'Make two events of at most 14 days.'
  },
  'days.not-a-time': { what: 'This does not read as a day.', next: 'Choose it from the calendar.' },
  'days.twice': { what: 'The same day stands there twice.', next: 'Take one away to go on.' },
  'days.unknown': { what: 'That is no day of this event.', next: 'Choose the days again.' },
  'day.unknown': {
    what: 'That is no day of this event.',
    next: 'Choose one of its days, or add the day first.'
  },
  'venue.unknown': { what: 'No venue is chosen.', next: 'Choose a venue, or add one first.' },
  'name.empty': { what: 'There is no name.', next: 'Write a name or its reading.' },
  'yomi.empty': { what: 'There is no reading.', next: 'Write the reading in hiragana.' },
  'children.empty': { what: 'There is no child.', next: 'Write the reading of at least one.' },
  'badge.taken': { what: 'Another child wears this badge.', next: 'Choose another number.' },
  'badge.too-many': { what: 'The badge number is too high.', next: 'Choose a number up to 999.' },
  'letter.taken': { what: 'There is a group of this name.', next: 'Choose another name.' },
  'lender.taken': { what: 'There is a lender of this name.', next: 'Use the one in the list.' },
  'quantity.too-many': {
    what: 'A single thing counts one.',
    next: 'Choose “counted” for several.'
  },
  'quantity.not-a-number': { what: 'This does not read as a number.', next: 'Write 1 or more.' },
  'links.too-many': { what: 'There are too many links.', next: 'Keep ten at most.' },
  'links.too-long': {
    what: 'A link is too long.',
    next: 'Keep each line to 300 letters, one link a line.'
  },
  'links.unknown': {
    what: 'A link is cut off or mistyped.',
    next: 'Paste it again whole, from https:// to its end, or write a name only.'
  },
  'minutes.too-many': { what: 'It is longer than a day.', next: 'Write at most 1440 minutes.' },
  'minutes.not-a-number': { what: 'This does not read as minutes.', next: 'Write 0 or more.' }
}

export function wrong({ field, why }: Wrong): Say {
  return AT[`${field}.${why}`] ?? WHY[why]
}

export function inUse({ root, by, count }: InUse): Say {
  if (root === 'assets')
    return { what: `Out at the moment: ${count}.`, next: 'Record first that it came back.' }
  if (root === 'lenders')
    return {
      what: `Things of this lender: ${count}.`,
      next: 'Give them another lender or remove them first.'
    }
  if (by === 'children')
    return { what: `Children of this venue: ${count}.`, next: 'Give them another venue first.' }
  const what = by === 'sessions' ? 'Sessions' : 'Blocks'
  return {
    what: `${what} at this venue: ${count}.`,
    next: 'Move them to another venue or remove them first.'
  }
}

export const ownPerson: Say = {
  what: 'This is the person who uses this tablet.',
  next: 'Choose somebody else as its user first.'
}

export function belowOut({ out, unit }: Extract<Fault, { kind: 'below-out' }>): Say {
  return {
    what: `${[out, unit].filter(Boolean).join(' ')} are out. There cannot be fewer.`,
    next: 'Record what came back first, or count again.'
  }
}

export function underBadge({ badge, count }: Extract<Fault, { kind: 'under-badge' }>): Say {
  return { what: `Out under badge ${badge}: ${count}.`, next: 'Record first that it came back.' }
}

export function dayRecorded({ day }: Extract<Fault, { kind: 'day-recorded' }>): Say {
  return {
    what: `Attendance was recorded on ${common.day(day)}.`,
    next: 'Leave this day and change the others.'
  }
}

export function dayInUse(fault: Extract<Fault, { kind: 'day-in-use' }>): Say {
  const { day, sessions, blocks, children } = fault
  const standing = [
    sessions > 0 && `sessions: ${sessions}`,
    blocks > 0 && `blocks: ${blocks}`,
    children > 0 && `children of this day: ${children}`
  ].filter((one) => one !== false)
  return {
    what: `On ${common.day(day)} there are ${standing.join(', ')}.`,
    next: 'Move the day with “Move days”, or remove them first.'
  }
}
