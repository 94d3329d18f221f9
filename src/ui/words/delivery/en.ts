import type { SyncWords } from './ja.ts'
import { records } from '../counted.ts'

export const sync: SyncWords = {
  title: 'Where records are',
  lead: 'Recording goes on without signal. Records are sent by themselves once there is a link.',
  offline: 'No signal',
  practice: 'Practice',
  practiceLead: 'Practice records stay on this tablet. They are sent nowhere.',
  chipSend: (count) => `send ${count}`,
  chipReceive: (count) => `get ${count ?? '—'}`,
  moving: (count) => (count > 0 ? `Sending ${count}` : 'Receiving'),
  movingNext: 'Events show here once everything has come. Please wait a moment.',
  done: (time) => `Stored ${time}`,
  allDone: 'Stored',
  old: (hours) =>
    hours < 48 ? `Unsent for ${hours} h` : `Unsent for ${Math.floor(hours / 24)} days`,
  send: 'To send',
  receive: 'To receive',
  nothing: 'None',
  oldest: (ago, time) => `The oldest is from ${ago} (${time})`,
  waitingFor: (devices) => `Waiting for records of ${devices}`,
  unknown: 'Known once there is a link',
  nothingToGet: 'No records awaited',
  mine: (count) => `Written here: ${records(count)}`,
  here: 'Only here',
  handed: 'Handed over',
  delivered: 'In the store',
  since: (time) => `since ${time}`,
  byKind: 'By kind',
  group: {
    attendance: 'Attendance',
    equipment: 'Equipment',
    people: 'Families and roster',
    plan: 'Plan',
    other: 'Other'
  },
  groupLine: (delivered, here) =>
    here > 0 ? `${delivered} in the store · ${here} only here` : `${delivered} in the store`,
  waiting: 'Waiting',
  waitingRecords: (count) =>
    count === null ? 'It has records not seen here yet' : `${records(count)} are there`,
  store: 'The store',
  heard: (time) => `Last heard ${time}`,
  neverHeard: 'Not heard yet',
  answering: 'Connected',
  setAside: (count) => `${records(count)} cannot be read.`,
  setAsideNext: 'Kept aside, not deleted. Other records are not affected.',
  now: 'Send and receive now',
  noSignal: 'There is no signal now.',
  noSignalNext: 'Recording goes on. Everything is sent by itself once there is signal.',
  problem: {
    'not-saved': {
      chip: 'Not saved',
      what: 'Not saved. There is no room on this tablet.',
      next: 'Delete one photo or app, then record again.'
    },
    'update-needed': {
      chip: 'Update needed',
      what: 'Other tablets write with a newer version.',
      next: 'Recording goes on. Update under “More” to receive the rest.'
    },
    'relay-full': {
      chip: 'Store is full',
      what: 'The store is full.',
      next: 'Recording goes on, and records of others still come in. Tell whoever set up the store.'
    },
    'relay-broken': {
      chip: 'Store cannot write',
      what: 'The store cannot write records.',
      next: 'Recording goes on, and records of others still come in. Tell whoever set up the store.'
    },
    'relay-crowded': {
      chip: 'Waiting for an organizer',
      what: 'This tablet was started from a copy so often that the store takes no more of it for now.',
      next: 'Recording goes on. It is sent by itself once an organizer’s tablet is connected.'
    },
    'relay-lost': {
      chip: 'Store is empty',
      what: 'The store has nothing of this organization.',
      next: 'Recording goes on; the records here stay. Once an organizer’s tablet presses “Restore the store”, every tablet sends its records again by itself.'
    },
    'relay-behind': {
      chip: 'Store went back',
      what: 'The store went back to before this tablet joined.',
      next: 'Recording goes on. It mends itself as soon as another tablet is connected. If it is still so tomorrow, tell an organizer.'
    },
    'relay-differs': {
      chip: 'Store does not match',
      what: 'The store’s list of tablets and people is not the one of this tablet.',
      next: 'Recording goes on, and tablets can hand records to each other. Ask whoever set up the store to put back a newer backup, or to empty it.'
    },
    'clock-off': {
      chip: 'Clock is off',
      what: 'The clocks of this tablet and the store differ.',
      next: 'Set date and time to automatic. If they are right, ask whoever set up the store to set its clock. The records are fine as they are.'
    },
    'shut-out': {
      chip: 'Removed',
      what: 'An organizer removed this tablet.',
      next: 'It hands its records over, then empties itself. To come back, ask for a new invitation.'
    },
    'not-a-relay': {
      chip: 'Not the store',
      what: 'Something else answers in place of the store.',
      next: 'Look whether the Wi-Fi shows a login page.'
    },
    'reload-needed': {
      chip: 'Open again',
      what: 'Another window runs a newer version.',
      next: 'Open this window again to go on.'
    },
    paused: {
      chip: 'Paused',
      what: 'An organizer has paused this tablet.',
      next: 'Recording goes on. Once an organizer resumes it, what waits is sent by itself.'
    },
    ended: {
      chip: 'Ended',
      what: 'This tablet’s time is over.',
      next: 'Recording goes on. Once an organizer extends it, what waits is sent by itself.'
    },
    waiting: {
      chip: 'Not approved yet',
      what: 'Waiting for an organizer’s approval.',
      next: 'Tell the two words on the first screen to the organizer who invited you.'
    },
    cloned: {
      chip: 'Two of this tablet',
      what: 'A second copy of this tablet seems to be in use.',
      next: 'Records of both stay. Ask an organizer for a new invitation and join again on one of the two.'
    }
  },
  giveAgain: {
    title: 'Restore the store',
    lead: 'Sends the list of tablets and keys from this tablet to the store. Every tablet sends its records again by itself once it is connected.',
    admission: 'Admission code',
    admissionHint: 'From whoever set up the store'
  },
  open: 'Show where records are'
}
