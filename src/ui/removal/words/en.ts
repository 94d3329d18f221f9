import { saysOf, type RemovalWords, type StaysOf } from './ja.ts'

const stays: StaysOf = {
  events: {
    sessions: (n) => `Its sessions (${n}) and blocks are not shown any more.`,
    children: (n) =>
      `Its children (${n}) are in no list any more. Their records are erased when their time comes, as before.`,
    marks: (n) => `What was recorded of attendance stays (${n}).`
  },
  venues: { things: (n) => `Things at this venue (${n}) are shown under its name.` },
  sessions: {
    children: (n) => `Children who chose this session: ${n}. Check which sessions they come to.`,
    marks: (n) =>
      `Children marked in it: ${n}. The marks stay, in the summary and the CSV. Reception and roll call do not offer it any more.`
  },
  groups: {
    children: (n) =>
      `Children without a group then: ${n}. Bringing it back gives it to them again.`,
    things: (n) => `Things this group has (${n}) are shown under its name.`
  },
  staff: {
    things: (n) => `Things this person has (${n}) stay as they are.`,
    records: (n) => `What this person recorded (${n}) stays, with the name.`
  },
  lenders: {},
  blocks: {},
  templates: {},
  assets: { records: (n) => `What was recorded of it stays (${n}).` }
}

export const removal: RemovalWords = {
  act: {
    events: 'Remove this event',
    venues: 'Remove this venue',
    sessions: 'Remove this session',
    groups: 'Remove this group',
    staff: 'Remove this person',
    lenders: 'Remove this lender',
    blocks: 'Remove this block',
    assets: 'Remove this thing',
    templates: 'Remove this template'
  },
  kind: {
    events: 'Event',
    venues: 'Venue',
    sessions: 'Session',
    groups: 'Group',
    staff: 'Staff',
    lenders: 'Lender',
    blocks: 'Block',
    assets: 'Thing',
    templates: 'Template'
  },
  ask: (name) => `Remove ${name}?`,
  hangs: (root, hanging) => saysOf(stays[root], hanging),
  nothing: 'Nothing was recorded of it.',
  later: 'No list shows it any more. It can be brought back at any time from “Removed”.',
  yes: 'Remove',
  no: 'Cancel',
  first: 'Not yet',
  go: {
    sessions: 'See sessions',
    blocks: 'See the plan',
    children: 'See families',
    things: 'See things'
  },
  did: 'was removed',
  came: 'is back',
  list: 'Removed',
  count: (n) => `${n} removed`,
  kept: (of) => `With it: ${of.join(', ')}`,
  keeps: {
    sessions: (n) => `sessions ${n}`,
    blocks: (n) => `blocks ${n}`,
    children: (n) => `children ${n}`,
    marks: (n) => `children marked ${n}`,
    things: (n) => `things ${n}`,
    records: (n) => `records ${n}`
  },
  lead: 'All of it can be brought back at any time. Nothing goes from here.',
  none: 'Nothing was removed',
  noneNext: 'Venues, sessions and others that are removed stay here.',
  back: 'Bring back',
  backOf: (name) => `Bring ${name} back`,
  groupName: (letter) => `Group ${letter}`,
  child: 'Child',
  childGone: 'nothing recorded',
  childClosed: 'attendance stays',
  actRoster: {
    child: 'Take off the roster',
    family: (n) => `Take all ${n} of the family off the roster`
  },
  childNothing:
    'No roster, reception or paper shows the child any more. What was written comes back with it.',
  childCloses: (days) =>
    `There are marks, so the child comes on the days it was marked only: ${days}. Nobody waits for it on others.`,
  familyOf: (name) => `Family ${name}`,
  didRoster: 'is off the roster',
  askRoster: (name) => `Take ${name} off the roster?`,
  childOff: 'Taken off the roster',
  each: (name, text) => `${name}: ${text}`,
  laterRoster: 'It can be brought back at any time from “Removed” under Prepare.',
  childSlip: 'A slip at the door: the arrival and the badge number go, too.'
}
