import type { PrepareWords } from './ja.ts'

function counted(count: number, what: string): string {
  return count === 1 ? `1 ${what}` : `${count} ${what}s`
}

export const prepare: PrepareWords = {
  title: 'Prepare',
  lead: 'Make an event, bring in roster and equipment, invite the tablets.',
  events: 'Events',
  coming: 'Coming',
  past: 'Over',
  noEvents: 'No event yet',
  noEventsNext: 'With days and venues set, the roster and equipment can come in.',
  newEvent: 'Make an event',
  gone: 'This event is not on this tablet.',
  goneNext: 'Go back to the list and choose again.',
  backToEvents: 'All events',
  backToEvent: 'Back to the event',

  eventTitle: 'Name of the event',
  eventTitleHint: 'e.g. Yuzuhara Caravan',
  days: 'Days',
  dayN: (n) => `Day ${n}`,
  addDay: 'Add a day',
  removeDay: (day) => `Remove ${day}`,
  venues: 'Venues',
  venueN: (n) => `Venue ${n}`,
  venueHint: 'e.g. Yuzuhara Hall',
  addVenue: 'Add a venue',
  create: 'Make this event',
  createWhy: (missing) => `Add ${missing} to go on`,
  missingTitle: 'a name',
  missingDay: 'a day',
  missingVenue: 'a venue',
  and: ' and ',
  edit: 'Edit',
  save: 'Save',
  saved: 'Saved',
  cancel: 'Cancel',
  add: 'Add',

  nextStep: 'Next',
  allReady: 'Everything is prepared.',
  allReadyNext: 'Before leaving, look at the departure check of every tablet.',
  seeTablets: 'See the tablets',
  steps: 'Preparation',
  stepsDone: (n, of) => `${n} of ${of} done`,
  people: (n) => `${n} people`,
  things: (n) => `${n} items`,
  sessionCount: (n) => (n === 1 ? '1 session' : `${n} sessions`),
  blockCount: (n) => (n === 1 ? '1 block' : `${n} blocks`),
  tablets: (n) => (n === 1 ? '1 tablet' : `${n} tablets`),
  checked: (n, of) => `${n} of ${of} tablets have done the departure check`,
  step: {
    days: { name: 'Days and name', next: 'Set the days', missing: 'No days are set yet' },
    venues: { name: 'Venues', next: 'Add venues', missing: 'No venue yet' },
    sessions: {
      name: 'Sessions',
      next: 'Add sessions',
      missing: 'Reception needs a session to start'
    },
    roster: { name: 'Roster', next: 'Import the roster', missing: 'The roster is not in yet' },
    groups: { name: 'Groups', next: 'Make groups', missing: 'You can start without groups' },
    equipment: {
      name: 'Equipment',
      next: 'Import equipment',
      missing: 'No equipment is in yet'
    },
    plan: { name: 'Plan', next: 'Add the plan', missing: 'No plan yet' },
    staff: {
      name: 'Staff',
      next: 'Add staff',
      missing: 'With names in, one tap says who records'
    },
    lenders: { name: 'Lenders', next: 'Add a lender', missing: 'No company lends equipment yet' },
    tablets: { name: 'Tablets', next: 'Invite tablets', missing: 'No other tablet is in yet' }
  },

  sessions: 'Sessions',
  sessionsLead: 'A session is one timed programme at one venue. Reception is per session.',
  noSessions: 'No session yet',
  noEventDayNext: 'Correct the day of what stands here, or add this day to the event.',
  newSession: 'Add a session',
  editSession: 'Edit session',
  sessionTitle: 'Name of the session',
  sessionTitleHint: 'e.g. Robot day, morning',
  day: 'Day',
  venue: 'Venue',
  allVenues: 'All venues',
  start: 'Start',
  end: 'End',
  orderWrong: 'The end must be after the start',
  fillTitle: 'Make many at once',
  fillLead:
    'Adds the same sessions to every day and venue that has none. Each can be edited later.',
  fill: (n) => (n === 1 ? 'Make 1 session' : `Make ${n} sessions`),
  morning: 'Morning',
  afternoon: 'Afternoon',

  venueName: 'Name of the venue',
  address: 'Address',
  addressHint: 'What you would read out to an ambulance',
  noVenues: 'No venue yet',

  groups: 'Groups',
  groupsLead: 'A letter and a shape. Siblings go in one group.',
  noGroups: 'No group yet',
  groupName: (letter) => `Group ${letter}`,
  shape: 'Shape',
  shapes: {
    circle: 'Circle',
    triangle: 'Triangle',
    square: 'Square',
    star: 'Star',
    diamond: 'Diamond',
    heart: 'Heart'
  },
  addGroup: (letter) => `Add group ${letter}`,
  groupLetter: 'Letter of the group',

  spread: {
    title: 'Put the children into groups',
    lead: 'Siblings stay together, grades are mixed, groups are of nearly one size. Adults are left out.',
    preview: 'Show a proposal',
    whom: 'Who is placed',
    without: 'Children without a group',
    all: 'All of them anew',
    members: (count) => `${count} children`,
    act: (count) => `Place ${count} children so`,
    nobody: 'No child would change its group',
    done: (count) => `${count} children have their group`
  },
  onRoster: {
    title: 'Put on the roster',
    lead: 'They then have a card at reception and roll call, and are not counted as children.',
    allThere: 'All staff are on the roster of this event.',
    add: (count) => `Put ${count} on the roster`,
    nobody: 'Choose somebody of the staff',
    added: (count) => `${count} of the staff are on the roster`
  },
  staff: 'Staff',
  staffLead: 'Shown for “who is using this tablet” and as holders of equipment.',
  noStaff: 'No staff yet',
  addStaff: 'Add a person',
  staffName: 'Name',
  staffYomi: 'Reading (hiragana)',
  organisation: 'Organisation',

  lenders: 'Lenders',
  lendersLead: 'Who lends equipment. Values are seen only by that lender and organizers.',
  lenderName: 'Name of the lender',
  addLender: 'Add a lender',

  plan: 'Plan',
  planLead: 'One row is one block. Without a venue it is for all venues.',
  noBlocks: 'Nothing planned for this day yet',
  importPlan: 'Import a plan file',
  newBlock: 'Add a block',
  editBlock: 'Edit block',
  minutes: 'Length',
  minutesUnit: 'min',
  blockTitle: 'What happens',
  owner: 'Led by',
  place: 'Place',
  materials: 'Materials (for each team)',
  materialsHint: 'e.g. laptop 1, cable 1',
  planB: 'Rain or plan B',

  copy: {
    from: 'From an earlier event',
    empty: 'Start from nothing',
    open: 'New event from this one',
    parts: ({ venues, sessions, groups, blocks }) =>
      [
        venues > 0 && counted(venues, 'venue'),
        sessions > 0 && counted(sessions, 'session'),
        groups > 0 && counted(groups, 'group'),
        blocks > 0 && counted(blocks, 'plan block')
      ]
        .filter(Boolean)
        .join(', '),
    brings: (parts) => (parts === '' ? 'There is nothing to bring.' : `Brings ${parts}.`),
    noChildren: 'No child and no record is copied. Staff and lenders are there anyway.',
    differs: (old, now) => `The earlier event has ${counted(old, 'day')}, the new one ${now}.`,
    leaves: (parts) =>
      parts === ''
        ? 'The missing days held nothing.'
        : `Not copied from the missing days: ${parts}.`,
    emptyFrom: (day) => `From day ${day} on there are no sessions and no plan yet.`,
    made: (title) => `“${title}” is there.`,
    madeNext: 'It is now on every screen. Next, import the roster.',
    did: 'was made'
  }
}
