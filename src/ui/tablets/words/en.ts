import type { AccessWords } from './ja.ts'
import { records } from '../../words/counted.ts'

function counted(n: number, one: string, many: string): string {
  return `${n} ${n === 1 ? one : many}`
}

export const access: AccessWords = {
  standing: {
    active: 'In use',
    waiting: 'To approve',
    paused: 'Paused',
    ended: 'Ended',
    cut: 'Removed'
  },
  facts: {
    seen: (time) => `Last connected ${time}`,
    neverSeen: 'Last connection not known',
    until: (time) => `Until ${time}`,
    older: (version) => `Version ${version} is an old one`,
    owes: (n) => (n === null ? 'It has records not seen here yet' : `${records(n)} awaited`),
    notErased: 'Erasure not confirmed yet',
    noEvent: 'No event given',
    everyEvent: 'Every event'
  },
  list: {
    title: 'Tablets and people',
    lead: 'What each tablet was given, and how it stands',
    asking: 'Asking when each was last connected',
    offline: 'No signal now.',
    offlineNext: 'Connection times are as last heard. Pausing and approving need signal.',
    resting: 'Paused or ended',
    restingLead: 'They record on. Only sending and receiving have stopped.',
    cut: (n) => counted(n, 'removed tablet', 'removed tablets'),
    apart: 'Records set apart',
    apartSecond: 'From removed tablets and the like, not yet taken over'
  },
  approve: {
    title: (name) => `${name} waits for approval`,
    compare: 'Does their screen show the same two words?',
    lead: 'Read them to each other, on the telephone for instance. The same words: it is the person you invited.',
    list: 'What approval gives',
    yes: 'Approve',
    no: 'Not the same',
    noSecond: 'Removes this tablet'
  },
  reads: {
    title: 'What it can read',
    lead: 'Whoever opens this tablet now can see this.',
    counts: (children, families) =>
      families === 0
        ? counted(children, 'child', 'children')
        : `${counted(children, 'child', 'children')}, ${counted(families, 'family', 'families')}`,
    kind: {
      badges: 'badge numbers and call names',
      roster: 'roster and telephone numbers',
      care: 'care (allergies, medicine)',
      consents: 'consents',
      attendance: 'attendance'
    },
    lenders: 'Values and contacts of lenders',
    none: 'No record of a child is on it',
    unknown: 'What it was given is not known'
  },
  rest: {
    title: 'Pause and end',
    active: 'Sends and receives',
    paused: 'Paused',
    ended: (time) => `Ended (${time})`,
    still: 'It records on. Only sending and receiving have stopped',
    pause: 'Pause it',
    resume: 'Resume',
    until: 'May be used until',
    untilHint: 'Empty means no end',
    past: 'This day is over',
    set: 'Set the end',
    clear: 'No end',
    has: (time) => `Ends ${time}`,
    none: 'No end is set'
  },
  ways: {
    title: 'Remove this tablet',
    self: 'Your own tablet cannot be removed here.',
    selfNext:
      'Another organizer’s tablet can. To hand it back, use “Empty this tablet” under “More”.',
    lost: 'Lost or stolen',
    lostSecond: 'See what could be read, then remove it',
    left: 'No longer on the team',
    leftSecond: 'For somebody whose part is over',
    facts: 'Facts for the report',
    factsSecond: 'One printed page'
  },
  cutting: {
    back: (name) => `To ${name}`,
    readTitle: 'What could be read on it',
    happens: 'What removing does',
    steps: [
      'It works at once: the tablet receives nothing more.',
      'Keys are changed. What is written from now on cannot be read there.',
      'Records only that tablet had are set apart when they arrive. They can be taken over later.',
      'At its next contact the tablet hands over its records, then empties itself.'
    ],
    untilThen: 'Until that contact, only its screen lock and encryption protect what is on it.',
    todo: [
      'Lock the tablet itself with Find My (iPad) or Find Hub (Android).',
      'Tell the last place it was, the transport company, the police.',
      'Ask whoever used it whether screen lock and encryption were on.'
    ],
    needsSignal: 'This needs signal.',
    which: 'Which of the two?',
    reason: { lost: 'Lost', stolen: 'Stolen', left: 'No longer on the team' },
    choose: 'Choose one of the two first',
    cut: 'Remove this tablet',
    sure: 'I made sure that this tablet is no longer used',
    sureFirst: 'Make sure first',
    leftHint:
      'If it is at hand, open it where there is signal first, so that it sends its records.',
    done: (name) => `${name} is removed`,
    doneNext: 'Keys have been changed. It empties itself at its next contact.',
    next: 'What to do next',
    toFacts: 'Print the facts for the report',
    toApart: 'See records set apart',
    found: 'Once it is found',
    sheet: 'It was an organizer’s. Renew the recovery sheet, too.',
    sheetNext:
      'Until a sheet is checked, its secret stays on the tablet that made it. A new sheet puts the old one out of force.',
    toSheet: 'Make a new recovery sheet',
    foundLeft: 'To use it again',
    foundNext: 'Take its records over, then let it in by a new invitation.'
  },
  handing: {
    awaited: 'Its records are waited for',
    awaitedNext:
      'What only this tablet holds arrives at its next contact. Organizers’ tablets keep the key that reads it.',
    giveUp: 'Stop waiting',
    giveUpSecond: 'Only if it never comes back. Needs signal',
    sure: (n) =>
      n === 0
        ? 'What only this tablet holds may be unreadable if it arrives later.'
        : `${records(n)} set apart will be lost. Taking over first is possible.`,
    sureNext: 'Nobody knows how many more only this tablet holds. This cannot be undone.',
    yes: 'Stop waiting (for good)',
    no: 'Keep waiting',
    givenUp: 'No longer waited for.',
    givenUpNext: 'Records that arrive later may be unreadable.',
    done: 'All its records have arrived.',
    doneNext: 'The tablet told that it is empty.'
  },
  sheet: {
    title: 'Lost tablet: facts',
    lead: 'Print on A4 at 100 % and fill in the blanks.',
    empty: 'Nothing is known of this tablet',
    made: (day, time) => `Printed ${day} ${time}`,
    blankTime: 'date ____________  time ______',
    rows: {
      noticed: 'Noticed when',
      who: 'Noticed by',
      what: 'What happened',
      tablet: 'Tablet',
      last: 'Last heard of',
      whose: 'Whose records',
      kinds: 'Kinds of records',
      relay: 'Copy in the store, files carried',
      device: 'Records on the tablet',
      locks: 'Protection of the tablet',
      cut: 'Removed when',
      keys: 'Keys',
      wiped: 'Told that it is empty',
      organisation: 'Organisation, contact',
      reported: 'Reported to',
      story: 'How it happened, what prevents it'
    },
    what: { lost: 'Lost', stolen: 'Stolen' },
    number: (id) => `Tablet number ${id}`,
    version: (app) => `Version ${app}`,
    lastRecord: (time) => `Last record ${time}`,
    whose: (event, counts) => `${event}: ${counts}`,
    nobody: 'No record of a child or family is on it',
    lenders: (names) => `Lenders: ${names}`,
    relay: 'Encrypted. The store has no key.',
    device: 'Not encrypted by the kit. Only device encryption and screen lock protect them.',
    encryption: 'Device encryption',
    lock: 'Screen lock',
    yes: 'on',
    no: 'off',
    unknown: 'not known',
    isCut: 'Removed',
    notCut: 'Not removed yet',
    keys: 'With the removal, the keys of everything it could read were changed.',
    keysNot: 'Not changed yet',
    wipedYes: 'yes',
    wipedNo: 'not yet',
    contactMissing: 'Contact:',
    reported: ['Personal Information Protection Commission', 'Guardians', 'Town, companies'],
    law: 'Where children’s records may have leaked, Japan’s Personal Information Protection Commission is told first within about 3 to 5 days of learning of it, and in full within 30 days (60 where there may be an improper purpose, as with theft). Guardians are told too. What strong encryption protected may not need reporting.',
    adviser:
      'To be confirmed by the organisation’s adviser (a lawyer): whether, and by when, to report.'
  },
  apart: {
    title: 'Records set apart',
    lead: 'From removed tablets and the like. Until taken over, no picture counts them.',
    asking: 'Asking the store',
    none: 'No records are set apart',
    noneNext: 'Everything that arrived is in the picture.',
    offline: 'They cannot be shown now.',
    offlineNext: 'Records set apart stay in the store. Nothing is deleted.',
    again: 'Ask again',
    foundAct: (n) => `Found: take over all ${n}`,
    foundDone: (n) => `${records(n)} taken over.`,
    foundNext: 'To go on with that tablet, let it in by a new invitation.',
    toInvite: 'Make a new invitation',
    why: {
      revoked: 'Arrived after the tablet was removed',
      superseded: 'Written on from before an erasure',
      fork: 'Written by a copy of the same tablet',
      unreadable: 'Nobody can read it',
      waits: 'Waits for a record that does not come'
    },
    received: (time) => `Reached the store ${time}`,
    span: (from, until) => `Recorded ${from} to ${until}`,
    at: (time) => `Recorded ${time}`,
    records,
    unreadable: 'Cannot be read here.',
    unreadableNext: 'There is no key for it. It may stay where it is.',
    stuckNext: {
      unreadable: 'No key opens it. Once it is dropped, what its tablet wrote next can be read.',
      waits: 'It may become readable later. If dropped, it stays on the tablet that wrote it.'
    },
    more: (n) => `Show ${counted(n, 'more line', 'more lines')}`,
    notShown: (n) => `and ${records(n)} more`,
    field: (title, field) => `${title}: ${field} changed`,
    moved: (title, holder) => `${title} → ${holder}`,
    adopt: 'Take over',
    adopted: (n) => `${records(n)} taken over.`,
    drop: 'Drop',
    dropSure: (n) => `${records(n)} will be dropped. This cannot be undone.`,
    dropUnread: 'What cannot be read will be dropped. This cannot be undone.',
    dropYes: 'Drop for good',
    dropNo: 'Keep',
    dropped: 'Dropped. That it was dropped is on record.',
    line: (n) => (n === 1 ? '1 record is set apart.' : `${n} records are set apart.`),
    lineNext: 'From removed tablets and the like. Decide whether to take them over.'
  },
  invite: {
    how: 'How to invite',
    here: 'A tablet here',
    hereSecond: 'It scans the QR on this screen and is in at once',
    sent: 'Send a link',
    sentSecond: 'To somebody elsewhere. You approve by two words before it is let in',
    make: 'Make the link',
    makeSecond: 'One link lets one tablet ask',
    title: (label) => `Link for ${label}`,
    howTo: 'Send it, by mail for instance. They open it and press Join; then it waits for you.',
    warning:
      'The link alone reads nothing. It waits until you have compared the words and approved.',
    hereWarning:
      'Only where the QR cannot be scanned. For somebody elsewhere choose “Send a link”.',
    opened: 'Waiting to be opened',
    came: (label) => `${label} waits for approval`,
    cameNext: 'Compare the two words, then approve.',
    toApprove: 'Compare the words',
    another: (label) => `Next link: ${label}`
  },
  waiting: {
    title: 'Waiting for approval',
    lead: (workspace, device) =>
      workspace === ''
        ? `${device} has not received any records yet.`
        : `${device} has not received the records of “${workspace}” yet.`,
    words: 'The words of this tablet',
    tell: 'Tell these two to the organizer who invited you, by telephone for instance.',
    noWords: 'The words appear once there is a connection.',
    next: 'What comes next',
    steps: [
      'The organizer compares the two words.',
      'If they are the same, you are approved. This screen changes by itself.',
      'Roster and equipment come in. The departure check shows when all is here.'
    ],
    signal: 'Stay where there is signal until then.',
    signalNext: 'You may close the app. It waits on when opened again.',
    practice: 'Practise while you wait',
    practiceSecond: 'With an invented roster. You can come back here',
    again: 'Check now',
    more: 'More'
  },
  cutOff: {
    chip: 'Removed',
    title: 'This tablet is empty now',
    was: (device, role, workspace) =>
      `An organizer removed ${device} (${role}) of “${workspace}”. This protects the records of tablets that were lost or are no longer needed.`,
    where: 'What became of records',
    handed: (n) =>
      n === 1
        ? '1 unsent record went to the organizers'
        : `${n} unsent records went to the organizers`,
    handedSecond: 'Set apart, not deleted. An organizer can take them over',
    nothing: 'There were no unsent records',
    nothingSecond: 'Everything had reached the store',
    unknown: 'Whether there were unsent records is not known',
    safe: 'What arrived before is in the store',
    safeSecond: 'Other tablets use it as before',
    here: 'Nothing is left on this tablet',
    hereSecond: 'Roster and keys are deleted',
    ok: 'Safe',
    emptied: 'Empty',
    back: 'Come back by invitation',
    backSecond: 'If it was found again, or by mistake: ask an organizer for a new one',
    practice: 'Practise',
    practiceSecond: 'With an invented roster and equipment'
  }
}
