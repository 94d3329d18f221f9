import type { StartWords } from './ja.ts'

export const start: StartWords = {
  ways: 'Ways to begin',
  join: 'Join',
  joinSecond: 'Scan the QR you got from the organizer',
  practice: 'Practice',
  practiceSecond: 'Try it with an invented roster and equipment. Sent to nobody',
  create: 'Set up an organisation',
  createSecond: 'Organizers do this once, before the first event',
  keeps: 'Records stay on this tablet.',
  keepsIpad: 'On an iPad, first choose Share → “Add to Home Screen”.',
  keepsInstalled: 'This icon opens it without signal too.',
  about: 'About this app',
  restore: 'Get earlier records back',
  sheet: 'I have a recovery sheet',
  install: 'Install on this tablet',
  bare: {
    what: 'Opened this way, it does not work without signal.',
    next: 'The camera and starting offline need an https address. Ask the organizer for the one that begins with https://.'
  },
  provisional: {
    what: 'This address is provisional.',
    next: 'Under another address there is another, empty set of records. For real use, begin at a fixed https address.'
  },
  ipad: {
    title: 'Add to Home Screen first',
    lead: 'A browser tab may lose its records after 7 days. The invitation is not used yet.',
    steps: [
      'Press the Share button',
      'Choose “Add to Home Screen”',
      'Open Caravan Kit from the Home Screen and scan the QR again'
    ],
    copy: 'Copy the invitation link',
    copied: 'Copied. Paste it in the app on the Home Screen.',
    only: 'Here, only practice is possible.'
  },
  practicePage: {
    title: 'Practice',
    lead: 'Forty invented children and 51 things. Throw it away whenever you like.',
    which: 'Which role would you like to try?',
    organizer: 'Prepare and sum up',
    facilitator: 'Today, reception, plan',
    volunteer: 'Equipment only',
    begin: 'Begin practice',
    opening: 'Getting ready'
  },
  createPage: {
    title: 'Set up an organisation',
    lead: 'An organizer does this once. It needs signal.',
    name: 'Name of the organisation',
    nameHint: 'e.g. Kids’ Tech Caravan',
    device: 'Name of this device',
    deviceHint: 'e.g. Office computer',
    deviceDefault: 'Tablet 1',
    admission: 'Admission code',
    admissionHint: 'From whoever set up the store',
    more: 'Details',
    relay: 'Address of the store',
    relayHint: 'Usually left empty: the store at this app’s own address is used.',
    begin: 'Set it up',
    empty: 'Nothing is written yet'
  },
  joinPage: {
    title: 'Join',
    lead: 'Hold the QR of the organizer’s screen inside the frame.',
    needsSignal: 'Joining needs signal.',
    needsSignalNext:
      'At a venue without signal, take a spare tablet and choose yourself under “Who is using it”.',
    scan: 'Scan with the camera',
    picture: 'Camera picture',
    photo: 'Read from a photo',
    photoUnread: 'No QR was found in the photo.',
    paste: 'Paste a link',
    link: 'Invitation link',
    linkHint: 'The whole link you were sent',
    read: 'Read it',
    found: 'Invitation read',
    device: 'Name of this tablet',
    relay: (address) => `Store: ${address}`,
    begin: 'Join',
    other: 'Read another invitation',
    home: 'To the first screen'
  },
  camera: {
    denied: {
      what: 'The camera may not be used.',
      next: 'Allow it in the settings, or paste the link.'
    },
    missing: { what: 'No camera was found.', next: 'Paste the link, or read it from a photo.' },
    busy: {
      what: 'Another app is using the camera.',
      next: 'Close that app and open this again.'
    },
    dark: {
      what: 'No picture comes from the camera.',
      next: 'Try again, or read it from a photo.'
    }
  },
  emptied: {
    check: 'Please check',
    title: 'This tablet’s records are gone',
    was: (device, role, workspace) =>
      `This tablet was ${device} (${role}) of “${workspace}”. The browser seems to have cleared its contents, or ran out of room. You did nothing wrong.`,
    where: 'Where records still are',
    safe: 'What reached the store is in the store',
    safeSecond: 'A new invitation brings it back here',
    safeChip: 'Safe',
    lost: (count) => (count === 1 ? '1 record was only here' : `${count} records were only here`),
    lostSecond: (time) => `As of ${time}. Ask those who remember, or look at the paper`,
    lostNone: 'Nothing was only here',
    lostNoneSecond: (time) => `As of ${time}, everything had reached the store`,
    lostUnknown: 'Whether anything was only here is not known',
    lostChip: 'May be lost',
    restore: 'Restore by a new invitation',
    restoreSecond: 'Get one from an organizer, where there is signal',
    other: 'Go on with another tablet',
    otherText: 'Any other tablet of the same event can go on at once. Open “Reception” there.',
    paper: 'Write on paper',
    paperText: 'Write down name and time. Any tablet can enter it later with “Correct the time”.'
  },
  aboutPage: {
    title: 'About this app',
    lead: 'A tool to run children’s workshops, also where there is no signal.',
    open: 'Free software (Apache-2.0).',
    icons: 'Icons: Lucide (ISC). Colours: tokens of Japan’s Digital Agency design system (MIT).',
    version: (version) => `Version ${version}`,
    restoreLead:
      'To get records back, ask an organizer for a new invitation where there is signal. If no organizer’s tablet is left, use the recovery sheet. What the store and other tablets hold returns then.'
  }
}
