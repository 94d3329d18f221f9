import type { CheckWords } from './ja.ts'

function arrived(time: string | null): string {
  return time === null ? 'are here' : `came in at ${time}`
}

function span(seconds: number): string {
  if (seconds < 120) return seconds === 1 ? '1 second' : `${seconds} seconds`
  if (seconds < 7200) return `${Math.round(seconds / 60)} minutes`
  return `${Math.round(seconds / 3600)} hours`
}

export const check: CheckWords = {
  title: 'Departure check',
  lead: 'While there is signal: can this tablet work alone for a day?',
  forEvent: 'Which event?',
  noEvent: 'This tablet has no event yet.',
  noEventNext: 'Ask an organizer to let this tablet into an event.',
  allGood: 'This tablet is ready to go.',
  someLeft: (n) => (n === 1 ? '1 thing left to look at.' : `${n} things left to look at.`),
  someUntried: (n) =>
    n === 1
      ? 'Nothing is wrong with this tablet. 1 thing is not done yet.'
      : `Nothing is wrong with this tablet. ${n} things are not done yet.`,
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
    good: (time, off) =>
      `This tablet’s clock says ${time}, ${span(Math.abs(off))} from the relay’s`,
    bad: (time, off) =>
      `This tablet’s clock says ${time}, which is ${off === null ? 'off' : `${span(Math.abs(off))} ${off > 0 ? 'ahead' : 'behind'}`}`,
    ask: (time) => `This tablet’s clock says ${time}. Not yet compared with the relay’s`,
    next: 'Settings, date and time, set to automatic. Records are safe as they are.'
  },
  camera: {
    name: 'Camera',
    good: (time) => `Showed a picture, ${time}`,
    bad: (time) => `Showed no picture, ${time}`,
    missing: 'This browser cannot use a camera',
    next: 'Allow the camera in the settings. Numbers can be typed instead of scanning.',
    ask: 'Not tried yet',
    act: 'Try the camera',
    again: 'Try the camera again',
    picture: 'Picture of the camera',
    question: 'Do you see what is around you?',
    yes: 'I see it',
    no: 'I see nothing'
  },
  sound: {
    name: 'Sound',
    good: (time) => `Heard, ${time}`,
    bad: (time) => `Not heard, ${time}`,
    next: 'Turn the volume up and silent mode off, then try again.',
    off: 'The sound of the app is off. Trying it turns it on.',
    ask: 'Not tried yet',
    act: 'Play the chime',
    again: 'Play the chime again',
    question: 'This is the chime when the time of a block is up. Did you hear it?',
    yes: 'I heard it',
    no: 'I heard nothing'
  },
  bareStart: {
    name: 'Opened without network',
    good: (time) => `Opened without any network, ${time}`,
    ask: 'Not tried yet',
    next: 'Turn aeroplane mode on, close the app and open it again. Then turn aeroplane mode off.'
  },
  card: {
    good: 'The card of every venue is complete',
    empty: (venue) => `${venue}: nothing written yet`,
    missing: (venue, fields) => `${venue}: ${fields.join(', ')} still to be written`,
    next: 'Ask an organizer to write the card.',
    write: 'Write the emergency card',
    see: 'See the emergency card'
  },
  lock: {
    name: 'Screen lock and encryption',
    text: 'Are screen lock and encryption on?',
    next: 'So that nobody reads the roster on a lost tablet. Traces of erased records may stay on the disk, too. The kit cannot check this itself.'
  },
  spare: {
    name: 'Spare tablet',
    no: 'This tablet is no spare',
    yes: (venue) => `This tablet is the spare of ${venue}`,
    without: (venues) => `Still without a spare: ${venues.join(', ')}`,
    next: 'One a venue, for people without one, or an empty battery. New tablets cannot join at the venue.',
    choose: 'Which venue is this tablet the spare of?',
    none: 'It is no spare'
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
    rows: {
      installed: 'Home Screen',
      persistent: 'Records stay',
      precached: 'Whole app here',
      space: 'Free space',
      camera: 'Camera',
      sound: 'Sound',
      clock: 'Clock',
      bareStart: 'Opened without network'
    },
    clock: (off) =>
      Math.abs(off) < 2
        ? 'The same as the relay’s'
        : `${span(Math.abs(off))} ${off > 0 ? 'ahead' : 'behind'}`,
    toLook: (rows) => `Look here: ${rows.join(', ')}`,
    toTry: (rows) => `Not yet: ${rows.join(', ')}`,
    allGood: (n) => `All ${n} are good`,
    venues: (event) => `Venues of ${event}`,
    spares: (names) => `Spare: ${names.join(', ')}`,
    noSpare: 'No spare tablet yet',
    cardMissing: (fields) => `Emergency card: ${fields.join(', ')} still to be written`,
    cardEmpty: 'Nothing is written on the emergency card yet',
    cardFull: 'The emergency card is complete',
    venueGood: 'Ready',
    venueWait: 'Not yet',
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
