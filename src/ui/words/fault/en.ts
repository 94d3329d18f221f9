import { clockOf, shortClock } from '../time.ts'
import type { FaultWords } from '../fault.ts'
import { common } from '../common/en.ts'
import { belowOut, inUse, ownPerson, underBadge, dayRecorded, dayInUse, wrong } from './wrong-en.ts'

const notReleased = {
  already: 'is already marked as left or absent.',
  'picker-missing': 'may not go home alone: nobody agreed.',
  gone: 'is not on the roster any more.'
}

export const fault: FaultWords = {
  'not-saved': ({ full }) =>
    full
      ? {
          what: 'Not saved. There is no room on this tablet.',
          next: 'Delete one photo or app and record again.'
        }
      : { what: 'Not saved.', next: 'Open the app again, then record once more.' },
  'no-relay': () => ({
    what: 'The store does not answer.',
    next: 'Try again where there is signal.'
  }),
  'relay-refused': ({ refusal }) => ({
    what: 'The store did not accept this.',
    next: `Tell the organizer this code: ${refusal}`
  }),
  'relay-full': () => ({
    what: 'The store is full and did not take this.',
    next: 'Ask whoever set up the store to make room.'
  }),
  'relay-broken': () => ({
    what: 'The store could not write this.',
    next: 'Ask whoever set up the store to look at it.'
  }),
  'relay-busy': () => ({
    what: 'The store was asked too often.',
    next: 'Wait about a minute, then press again.'
  }),
  'admission-wrong': () => ({
    what: 'The admission code is wrong.',
    next: 'Ask whoever set up the store for the code.'
  }),
  'needs-signal': () => ({
    what: 'This needs signal.',
    next: 'Try again where there is signal.'
  }),
  'not-allowed': () => ({
    what: 'This tablet’s role may not do that.',
    next: 'Ask an organizer.'
  }),
  'practice-only-invented': () => ({
    what: 'Practice does not take a real roster.',
    next: 'Join an organisation first, then import it.'
  }),
  'invitation-damaged': () => ({
    what: 'The invitation could not be read.',
    next: 'Paste the whole link, or scan the QR again.'
  }),
  'invitation-used': () => ({
    what: 'This invitation has been used.',
    next: 'Ask an organizer for a new one.'
  }),
  'invitation-expired': () => ({
    what: 'This invitation has expired.',
    next: 'Ask an organizer for a new one.'
  }),
  'clocks-apart': () => ({
    what: 'The invitation’s time cannot be told. The clocks of this tablet and the store differ by more than a day.',
    next: 'Check date and time of this tablet. If they are right, ask whoever set up the store to set its clock.'
  }),
  'invitation-withdrawn': () => ({
    what: 'This invitation was withdrawn.',
    next: 'Ask an organizer for a new one.'
  }),
  'invitation-foreign': () => ({
    what: 'This is not an invitation of this app.',
    next: 'Scan the QR on the organizer’s screen.'
  }),
  'already-inside': () => ({
    what: 'This tablet has already joined.',
    next: 'The invitation is still unused. Scan it with another tablet.'
  }),
  invalid: wrong,
  'in-use': inUse,
  'own-person': () => ownPerson,
  'below-out': belowOut,
  'under-badge': underBadge,
  'day-recorded': dayRecorded,
  'day-in-use': dayInUse,
  already: (mark) => ({
    what: `“${common.state[mark.status]}” was recorded at ${shortClock(clockOf(mark.at ?? 0))}.`,
    next: 'Open the card to change it.'
  }),
  'picker-missing': () => ({
    what: 'Nobody to pick up is chosen yet.',
    next: 'Choose who takes the child home.'
  }),
  'nobody-agreed': () => ({
    what: 'Nobody has said yes yet.',
    next: 'Call a guardian and tick that they said yes, or write why the person in charge decides.'
  }),
  'alone-together': () => ({
    what: 'Going home alone is recorded one child at a time.',
    next: 'Nobody is marked as left yet. Choose one child only.'
  }),
  'not-released': ({ why: reason }) => ({
    what: notReleased[reason],
    next: 'Nobody is marked as left yet. Look at this child’s card, then press again.'
  }),
  'not-begun': () => ({
    what: 'There is no place for this in the workspace yet.',
    next: 'Open an organizer’s tablet where there is signal, then try again.'
  }),
  gone: () => ({ what: 'This record is no longer here.', next: 'Go back and look again.' }),
  'file-too-big': ({ limitMiB }) => ({
    what: 'The file is too big.',
    next: `Choose a file of up to ${limitMiB} MB.`
  }),
  'only-here': ({ records }) => ({
    what: `${records} records could be lost.`,
    next: 'Let them reach the store or hand them to another tablet first, then try again.'
  }),
  'bundle-damaged': () => ({
    what: 'These are no records of the kit that can be read.',
    next: 'Check that it is the right file, and have it handed over again. Nothing on this tablet has changed.'
  }),
  'bundle-other-workspace': () => ({
    what: 'These records belong to another organisation.',
    next: 'Hand over between tablets of one organisation. Nothing on this tablet has changed.'
  }),
  'bundle-own': () => ({
    what: 'This is what this tablet handed over itself.',
    next: 'Read it on the tablet that is to receive it.'
  }),
  'bundle-newer': () => ({
    what: 'A newer version of the kit handed this over.',
    next: 'Update this kit under More, then receive it again.'
  }),
  'last-organizer': () => ({
    what: 'This is the last organizer’s tablet.',
    next: 'Invite another tablet as organizer first.'
  }),
  'changed-meanwhile': () => ({
    what: 'Somebody changed it at the same moment.',
    next: 'Press once more.'
  }),
  'sheet-damaged': () => ({
    what: 'This does not read as a recovery sheet.',
    next: 'Scan the whole QR, or type the words again.'
  }),
  'sheet-foreign': () => ({
    what: 'This recovery sheet is of another organisation.',
    next: 'Look for the sheet of this one.'
  }),
  'sheet-not-in-force': () => ({
    what: 'This sheet is no longer in force.',
    next: 'Look for a newer sheet, and compare the address of the store.'
  }),
  'apart-first': ({ records }) => ({
    what: `${records} records were set apart.`,
    next: 'Look at them first and decide whether to take them over.'
  }),
  'not-complete': ({ records }) => ({
    what: `${records} records have not been received yet.`,
    next: 'Receive them where there is signal, then try again.'
  }),
  'pin-flaw': ({ flaw }) => ({
    what:
      flaw === 'not-digits'
        ? 'A PIN has digits only.'
        : flaw === 'too-short'
          ? 'The PIN is too short.'
          : 'The PIN is too long.',
    next: 'Use 4 to 8 digits.'
  }),
  'pin-wrong': ({ triesLeft }) => ({
    what: 'The PIN is wrong.',
    next:
      triesLeft > 0
        ? `Type it again. After ${triesLeft} more wrong tries there is a short wait.`
        : 'If it does not come back to you, press "Forgotten".'
  }),
  'pin-pause': () => ({
    what: 'Several wrong tries: please wait a little.',
    next: 'Reception, roll call and pick-up go on. In an emergency press "Emergency look".'
  }),
  locked: () => ({
    what: 'This is closed with the PIN.',
    next: 'Open “Families”, enter the PIN, then press again.'
  }),
  'unlock-damaged': () => ({
    what: 'This is no code that opens the section.',
    next: 'Scan the code on the other screen once more.'
  }),
  'unlock-not-this': () => ({
    what: 'This code does not open it.',
    next: 'The number changes each time. Begin again with the number shown now.'
  }),
  'recorded-in-earnest': () => ({
    what: 'Something was recorded before this became a rehearsal, so nothing was erased.',
    next: 'Make it a real event again, or erase what is not needed under Erasing, kind by kind.'
  }),
  rehearsal: () => ({
    what: 'A rehearsal records no equipment and makes no file.',
    next: 'Choose the real event to record it.'
  }),
  'unlock-not-allowed': () => ({
    what: 'That tablet cannot open it.',
    next: 'Ask a facilitator of the same event, or an organizer.'
  }),
  'file-not-text': () => ({
    what: 'This file does not read as a table.',
    next: 'In Excel, save it as “CSV”, then choose that file.'
  }),
  'file-empty': () => ({ what: 'The file is empty.', next: 'Choose a file with rows in it.' }),
  'file-too-many': ({ limit }) => ({
    what: 'There are too many rows.',
    next: `Import at most ${limit} rows at a time.`
  }),
  'columns-missing': ({ columns }) => ({
    what: `Columns are missing: ${columns.join(', ')}`,
    next: 'Choose which column is which.'
  })
}
