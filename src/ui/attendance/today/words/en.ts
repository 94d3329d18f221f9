import type { DayWords } from './ja.ts'

export const day: DayWords = {
  today: {
    title: 'Today',
    now: 'Now',
    next: 'Next',
    nowLabel: 'Now',
    endsIn: 'Ends in',
    endsInUnit: 'min',
    startsIn: (minutes) => `in ${minutes} min`,
    behind: (minutes) => `${minutes} min behind`,
    ahead: (minutes) => `${minutes} min ahead`,
    square5: 'one square = 5 minutes',
    squareChild: 'one square = one child',
    minutesDone: (all, done) => `${done} of ${all} minutes`,
    countsLabel: 'Expected, arrived, not yet, absent',
    countsSaid: (arrived, yet, absent, left) =>
      `${arrived} arrived, ${yet} not yet, ${absent} absent, ${left} left`,
    noPlan: 'No plan yet',
    noPlanSecond: 'Once the organizer imports it, now and next stand here.',
    planDone: 'Today’s plan is over',
    planBefore: 'Not begun yet',
    jobs: 'Jobs',
    reception: 'Reception',
    receptionYet: (yet) => `${yet} not yet here`,
    receptionAll: (arrived) => `all ${arrived} are here`,
    pickup: 'Pick-up',
    pickupHere: (here) => `${here} here`,
    pickupNobody: 'nobody is here yet',
    pickupDone: 'everybody has left',
    equipment: 'Equipment',
    equipmentOut: (out) => (out > 0 ? `${out} out` : 'none recorded as out'),
    people: 'Families',
    peopleCount: (children) => `Roster of ${children}`,
    who: 'In use by',
    whoNobody: 'Who is using it?',
    place: 'Venue and session',
    call: 'Call home',
    callLabel: (name) => `Call the home of ${name}`,
    noPhone: 'No telephone number',
    yetHere: 'not yet here'
  },
  tablet: {
    title: 'This tablet',
    whichVenue: 'At which venue is this tablet used?',
    whichVenueLead: 'Chosen once and kept. Change it later under “Venue and session”.',
    whichSession: 'Which session is it now?',
    notEventDay: (today) =>
      `This tablet’s date is ${today}, which is no day of the event. Please choose.`,
    noSession: 'There is no session here today. Please choose.',
    byClock: 'Follow the clock',
    byClockSecond: 'The session changes with the time',
    sessionSecond: (dayNumber, of, span) => [dayNumber, of, span].filter(Boolean).join(' · '),
    noEvent: 'No event yet',
    noEventOrganizer: 'Make one under “Prepare” and today will stand here.',
    noEventOthers: 'Wait where there is signal: the organizer’s event will arrive.',
    noVenues: 'No venue yet',
    noSessions: 'No session yet',
    prepare: 'Open Prepare',
    noKeys: 'No keys for this event’s roster yet',
    noKeysNext: 'Ask the organizer to open “Tablets” and let this tablet into the event.',
    who: 'Who is using it?',
    whoLead: 'Records carry this name. Choose again whenever hands change.',
    whoTyped: 'Write a name',
    whoTypedHint: 'For somebody who is not on the list',
    whoNobody: 'Not said',
    whoNow: (name) => `In use by ${name}`,
    use: 'Use this name',
    venue: 'Venue',
    session: 'Session',
    phase: { before: 'to come', running: 'now', after: 'over' }
  },
  plan: {
    title: 'Plan',
    none: 'No plan yet',
    overrun: (until) => `As it stands this ends at ${until}.`,
    overrunNext: (session, end) =>
      `${session} is until ${end}. Make it shorter, or tell those who pick up.`,
    noneNext: 'Import one under “Prepare” and it will stand here.',
    noneOthers: 'Wait where there is signal: the organizer’s plan will arrive.',
    ready: (minutes) => `${minutes} min`,
    shorter: (minutes) => `${minutes} min less`,
    longer: (minutes) => `${minutes} min more`,
    skip: 'Skip',
    takeIn: 'Do not skip',
    cut: (minutes) => (minutes > 0 ? ` (${minutes} min shorter)` : ` (${-minutes} min longer)`),
    did(change) {
      switch (change.kind) {
        case 'shift':
          return 'has begun'
        case 'shorten':
          return change.minutes > 0
            ? `is ${change.minutes} min shorter now`
            : `is ${-change.minutes} min longer now`
        case 'skip':
          return 'is skipped'
        case 'take-in':
          return 'is back in the plan'
      }
    },
    shiftHint: 'Everything after it moves by as much',
    next: (title) => `Next: ${title}`,
    nextDone: 'This is the last one',
    rain: (text) => `Plan B: ${text}`,
    materials: (children, text) => `${children} × ${text}`,
    materialsAlone: (text) => `Materials: ${text}`,
    was: (clock) => `planned ${clock}`,
    skipped: 'Skipped',
    notToday: 'Today is no day of the event',
    whichDay: 'Plan of which day?',
    back: 'Today'
  },
  more: {
    title: 'More',
    look: 'Look',
    looks: { plain: 'Plain', soto: 'Outdoors (sun)' },
    sound: 'Sound',
    soundOn: 'On',
    soundOff: 'Off',
    tablet: 'This tablet',
    name: 'Name of the tablet',
    workspace: 'Organisation',
    role: 'Role',
    who: 'Who is using it?',
    place: 'Venue and session',
    ways: 'Other screens',
    checkSecond: 'While there is signal',
    help: 'Help',
    helpSecond: 'Readable without signal',
    print: 'Print and export',
    about: 'About this app',
    update: 'Update',
    updateNone: (version) => `Version ${version}, the newest`,
    updateWaiting: 'A newer version is here. Take it between sessions; records stay as they are.',
    updateNow: 'Update now',
    updateLook: 'Look for an update',
    updateLooking: 'Looking',
    updateRunning: 'A session is running. Update when it is over.'
  }
}
