import type { Day } from '../../../domain/id.ts'
import { besideRoman, romanFamily, romanName, romanPeople } from '../../../domain/people/romaji.ts'
import type { CommonWords } from './ja.ts'
import { clockOf, dayOf, dayParts, daysBetween, shortClock } from '../time.ts'

const WEEKDAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'] as const
const MONTHS = [
  'Jan',
  'Feb',
  'Mar',
  'Apr',
  'May',
  'Jun',
  'Jul',
  'Aug',
  'Sep',
  'Oct',
  'Nov',
  'Dec'
] as const

function day(of: Day): string {
  const { month, date, weekday } = dayParts(of)
  return `${WEEKDAYS[weekday]} ${date} ${MONTHS[month - 1]}`
}

export const common: CommonWords = {
  appName: 'Caravan Kit',
  tagline: 'The toolbox of a travelling classroom, with or without signal',
  trademark: 'QR Code is a registered trademark of DENSO WAVE INCORPORATED.',
  language: 'Language',
  languages: { ja: '日本語', 'ja-easy': 'やさしい日本語', en: 'English' },
  close: 'Close',
  cancel: 'Cancel',
  back: 'Back',
  save: 'Save',
  saving: 'Saving',
  again: 'Try again',
  choose: 'Choose',
  change: 'Change',
  mainScreens: 'Main screens',
  opening: 'Opening',
  notHere: {
    title: 'No such screen',
    text: 'The address is wrong, or this tablet’s role does not use that screen.'
  },
  noPeople: {
    title: 'No child’s record is here',
    text: 'This tablet knows badge numbers and call names only. A facilitator’s tablet shows the rest.'
  },
  failed: {
    title: 'This could not be shown',
    text: 'Your records are safe on this tablet. Open the app again and go on.',
    reload: 'Open again',
    report: 'Save a file for repair',
    piece: {
      title: 'This screen did not open',
      text: 'Your records are safe on this tablet. Try again; if that fails, open the app again where there is signal.'
    }
  },
  practice: {
    band: 'Practice. Invented records, sent to nobody',
    leave: 'End practice'
  },
  tabs: {
    today: 'Today',
    plan: 'Plan',
    equipment: 'Equipment',
    people: 'Families',
    more: 'More',
    summary: 'Summary',
    questions: 'Conflicts',
    prepare: 'Prepare',
    invite: 'Tablets',
    print: 'Print',
    check: 'Departure check'
  },
  role: { organizer: 'Organizer', facilitator: 'Facilitator', volunteer: 'Volunteer' },
  grade: {
    nensho: 'Age 3–4',
    nenchu: 'Age 4–5',
    nencho: 'Age 5–6',
    pre: 'Preschool',
    e1: 'Grade 1',
    e2: 'Grade 2',
    e3: 'Grade 3',
    e4: 'Grade 4',
    e5: 'Grade 5',
    e6: 'Grade 6',
    j1: 'Grade 7',
    j2: 'Grade 8',
    j3: 'Grade 9',
    h1: 'Grade 10',
    h2: 'Grade 11',
    h3: 'Grade 12',
    adult: 'Adult',
    other: 'Other'
  },
  state: { yet: 'Not yet', arrived: 'Arrived', absent: 'Absent', left: 'Left' },
  veil: {
    button: 'Hide names',
    on: 'Names hidden',
    /** Instead of a name; 0: wears no number. */
    number: (badge: number) => (badge > 0 ? `No. ${badge}` : '—')
  },
  here: 'Here',
  expected: 'Expected',
  separator: '\u00A0· ',
  people: (count) => (count === 1 ? '1 child' : `${count} children`),
  records: (count) => (count === 1 ? '1 record' : `${count} records`),
  things: (count) => (count === 1 ? '1 thing' : `${count} things`),
  tablets: (count) => (count === 1 ? '1 tablet' : `${count} tablets`),
  minutes: (count) => `${count} min`,
  peopleUnit: '',
  recordsUnit: '',
  minutesUnit: 'min',
  dayNumber: (number) => `Day ${number}`,
  cancelled: 'cancelled',
  noEventDay: 'No day of the event',
  day,
  dayLong: (of) => `${day(of)} ${dayParts(of).year}`,
  clock: (of) => shortClock(of),
  span: (from, until) => `${shortClock(from)}–${shortClock(until)}`,
  time: (at) => shortClock(clockOf(at)),
  moment(at, now) {
    const days = daysBetween(at, now)
    const clock = shortClock(clockOf(at))
    if (days === 0) return clock
    if (days === 1) return `yesterday ${clock}`
    const { month, date } = dayParts(dayOf(at))
    return `${date} ${MONTHS[month - 1]} ${clock}`
  },
  ago(at, now) {
    const minutes = Math.max(0, Math.floor((now - at) / 60_000))
    if (minutes < 1) return 'just now'
    if (minutes < 60) return `${minutes} min ago`
    if (minutes < 48 * 60) return `${Math.floor(minutes / 60)} h ago`
    return `${Math.floor(minutes / 1440)} days ago`
  },
  name: (name) => name,
  called: romanName,
  beside: besideRoman,
  familyOf: romanFamily,
  person: ({ name, yomi }) => romanPeople(name, yomi),
  besidePerson: ({ name, yomi }) => (romanPeople(name, yomi) === name ? yomi : name)
}
