import type { HelpWords } from './ja.ts'

export const help: HelpWords = {
  title: 'Help',
  lead: 'This page can be read without signal.',
  goThere: 'Open that screen',
  topics: {
    notSecure: {
      title: 'No install, no camera',
      what: 'At an address beginning with http:// the browser allows neither camera nor offline use.',
      steps: [
        'See whether the address begins with https://.',
        'If not, ask the organizers for the https:// address.',
        'Organizers: one small machine and one domain are enough. See “for real” in the README.',
        'An address of localhost or bare numbers is temporary. Another address is another, empty store.'
      ]
    },
    ipad: {
      title: 'A link opened on an iPad',
      what: 'In a Safari tab, records can be wiped after 7 days.',
      steps: [
        'Press the share button (a square with an arrow up).',
        'Press “Add to Home Screen”.',
        'Open the kit from its icon on the Home Screen.',
        'Press Join, then scan the QR or paste the link. The invitation is still unused.'
      ]
    },
    sixTablets: {
      title: 'The evening before',
      what: 'Where there is signal, invite the tablets one by one.',
      steps: [
        'On an organizer’s device open Invite tablets; choose role and events once.',
        'Show the QR. As one tablet joins, the next QR appears, and the numbers run on.',
        'On the joined tablet open the departure check and wait until roster, equipment and plan are in.',
        'On an organizer’s device, Tablets shows who is ready. Withdraw what was not used.'
      ]
    },
    laterEvent: {
      title: 'A later event is missing',
      what: 'A tablet that joined before has no key to an event made after.',
      steps: [
        'On an organizer’s device open Tablets.',
        'Choose the tablet and give it the event. It needs signal.',
        'When the tablet has signal, roster and equipment come in.'
      ]
    },
    newVolunteer: {
      title: 'Somebody has no tablet',
      what: 'New tablets cannot join at the venue. Use the spare.',
      steps: [
        'Hand over the spare tablet of the venue.',
        'Under “who is using this tablet” choose or type the name.',
        'They can lend out and take back at once.'
      ]
    },
    deadTablet: {
      title: 'A tablet stopped working',
      what: 'The other tablets go on.',
      steps: [
        'Go on with another tablet or the spare.',
        'What only that tablet held has not arrived. Check who is here at reception and by roll call.',
        'Organizers see it as “Tablet 3 from 11:21 on”. What it had handed over is delivered by others.',
        'Charged and opened again where there is signal, its records join by themselves.'
      ]
    },
    twoTables: {
      title: 'Two tables, odd numbers',
      what: 'Without signal, the other table’s marks are not seen at once.',
      steps: [
        'The line at the top of reception says up to when the other tablet is known.',
        '“Hand over” and “Take in” on that line bring the two together with one look at a QR.',
        'If a QR cannot be read, hand over by file: AirDrop and Quick Share need no signal.',
        'A child tapped on both counts as one.'
      ]
    },
    emptied: {
      title: 'The records are gone',
      what: 'The browser may have cleaned up or run out of space. It is nobody’s fault.',
      steps: [
        'Go on with another tablet or paper. Here, the day memo keeps names and times.',
        'What had reached the store or another tablet is safe.',
        'Where there is signal, get a new invitation from the organizers. The records come back.',
        'Then “Turn it into records” on Today makes them attendance, one by one. The memo goes.'
      ]
    },
    offline: {
      title: 'It says no signal',
      what: 'Go on recording. Nothing is lost.',
      steps: [
        'Press the sign at top right to see where the records are.',
        'Where there is signal, they are sent by themselves.',
        'If nothing was sent for 24 hours, leave the tablet where there is signal.'
      ]
    },
    wrongTap: {
      title: 'A wrong tap',
      what: 'For ten seconds, Undo at the bottom takes it back.',
      steps: [
        'After that, open Recent and take the record back there.',
        'Or tap the child’s card again and correct it.',
        'The earlier record is kept too.'
      ]
    },
    conflict: {
      title: 'It asks to decide',
      what: 'Two tablets say different things. Both records are kept.',
      steps: [
        'Compare the two: who wrote it, when, on which tablet.',
        'Ask the person or look at the paper, then choose one.',
        'If unsure, leave it for later. A choice can be changed.'
      ]
    }
  },
  insecure: {
    title: 'Not an address for real use',
    lead: 'This address is not https, so the browser blocks the following.',
    missing: 'What does not work',
    install: 'Adding to the Home Screen',
    camera: 'Reading QR with the camera',
    offline: 'Opening without signal',
    crypto: 'Locking the records with keys',
    how: 'How to make it work',
    user: 'If you use it: ask the organizers for the address beginning with https://.',
    operator:
      'If you run it: one small machine, one domain and one settings file give https. The README has the steps under “for real”.',
    here: 'To try it on this computer alone, http://localhost works.',
    temporary: 'This address is temporary.',
    temporaryNext: 'Another address is another, empty store. Begin for real on a fixed domain.'
  }
}
