import type { CheckWords } from './ja.ts'

function arrived(time: string | null): string {
  return time === null ? 'are here' : `came in at ${time}`
}

export const check: CheckWords = {
  title: 'Departure check',
  lead: 'While there is signal: can this tablet work alone for a day?',
  forEvent: 'Which event?',
  noEvent: 'This tablet has no event yet.',
  noEventNext: 'Ask an organizer to let this tablet into an event.',
  allGood: 'This tablet is ready to go.',
  someLeft: (n) => (n === 1 ? '1 thing left to look at.' : `${n} things left to look at.`),
  measuring: 'Checking',
  again: 'Check again',
  told: (time) => `Told the organizer at ${time}`,
  notTold: 'The organizer has not been told yet',
  data: {
    name: 'This event’s data',
    good: (people, things, time) =>
      `${people} people, ${things} items and the plan ${arrived(time)}`,
    noPlan: (people, things, time) =>
      `${people} people and ${things} items ${arrived(time)}. No plan yet`,
    volunteer: (things, time) => `${things} items and the plan ${arrived(time)}`,
    waiting: 'Not here yet. Wait where there is signal',
    keysMissing: 'This tablet has no key to the roster of this event yet',
    keysNext: 'On an organizer’s device, open Tablets and let this tablet into the event.'
  },
  installed: {
    name: 'On the Home Screen',
    good: 'Opened as an app',
    bad: 'Opened in the browser',
    ios: 'Share, then “Add to Home Screen”, and open it from that icon. In the browser, records may be wiped.',
    other: 'Press “Install” or “Add to Home screen” in the browser’s menu.',
    act: 'Install'
  },
  persistent: {
    name: 'Records stay',
    good: 'The browser promised not to wipe them',
    bad: 'Not promised yet',
    next: 'When space runs out, the browser may wipe the records.',
    act: 'Ask to keep them',
    refused: 'Not promised yet. Put the kit on the Home Screen, then ask again.'
  },
  precached: {
    name: 'Opens without signal',
    good: 'The whole app is on this tablet',
    bad: 'The app is not all here yet',
    next: 'Stay on this page for a moment where there is signal.'
  },
  space: {
    name: 'Free space',
    good: 'A day’s records could be written, as a try',
    bad: (mib) => `Only about ${mib} could be written`,
    wasFull: (time) => `It was full and could not save, ${time}`,
    unknown: 'Not known',
    unknownNext: 'This browser cannot tell. Look at the free space in the tablet’s own settings.',
    next: 'Remove photos or apps that are not used.'
  },
  clock: {
    name: 'Clock',
    good: (time) => `This tablet’s clock says ${time}`,
    bad: (time) => `This tablet’s clock says ${time}, which is off`,
    next: 'Settings, date and time, set to automatic. Records are safe as they are.'
  },
  camera: {
    name: 'Camera',
    good: 'Works',
    denied: 'Cannot be used',
    next: 'Allow the camera in the settings. Numbers can be typed instead of scanning.',
    ask: 'Not tried yet',
    act: 'Try the camera'
  },
  lock: {
    name: 'Screen lock and encryption',
    text: 'Are screen lock and encryption on?',
    next: 'So that nobody reads the roster on a lost tablet. Traces of erased records may stay on the disk, too. The kit cannot check this itself.'
  },
  spare: {
    name: 'Spare tablet',
    text: 'Is there one spare tablet for each venue?',
    next: 'For people without one, or an empty battery. New tablets cannot join at the venue.'
  },
  advice: 'Look for yourself',
  rows: 'This tablet',
  good: 'Good',
  look: 'Look here',
  wait: 'Not yet',

  tablets: {
    title: 'Tablets',
    lead: 'The departure check of every tablet.',
    invite: 'Invite tablets',
    none: 'No other tablet yet',
    noneNext: 'They come in by a QR invitation.',
    self: 'This device',
    roles: { organizer: 'Organizer', facilitator: 'Facilitator', volunteer: 'Volunteer' },
    noCheck: 'No departure check reported yet',
    checkedAt: (time) => `Checked ${time}`,
    lastAt: (time) => `Last record ${time}`,
    never: 'No record yet',
    row: (people, things, blocks) =>
      `${people === null ? '' : `${people} people, `}${things} items, ${blocks} blocks`,
    installed: 'Home Screen',
    persistent: 'Records stay',
    precached: 'Opens offline',
    free: (mib) => `About ${mib} free`,
    app: (version) => `Version ${version}`,
    rename: 'Rename',
    name: 'Name of the tablet',
    events: 'Events it may open',
    letIn: (event) => `Give ${event}`,
    letInLead: 'Events made after this tablet joined are given here. It needs signal.',
    letInAll: (n) => (n === 1 ? 'Give it to 1 tablet' : `Give it to ${n} tablets`),
    keepBack: 'Do not give it',
    missingFor: (event, n) =>
      n === 1 ? `${event}: 1 tablet is without it` : `${event}: ${n} tablets are without it`,
    ready: 'Ready',
    notYet: 'Not yet',
    given: 'Given',
    give: 'Give',
    notReady: 'Look here',
    allReady: (n) => (n === 1 ? 'The tablet is ready' : `All ${n} tablets are ready`),
    someLeft: (n) => (n === 1 ? '1 tablet to look at' : `${n} tablets to look at`),
    back: 'All tablets',
    gone: 'There is no such tablet.'
  }
}
