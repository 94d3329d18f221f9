import type { LeafletWords } from './ja.ts'
import { common } from '../../words/common/en.ts'

const counted = (n: number, one: string) => (n === 1 ? `1 ${one}` : `${n} ${one}s`)

function span(days: number): string {
  return days % 365 === 0 ? counted(days / 365, 'year') : counted(days, 'day')
}

export const leaflet: LeafletWords = {
  door: 'Print guardian leaflet',
  hint: 'one A4: what records are for, whom to ask',
  language: 'Language of the paper',
  missing: (names) => `Not set under Organisation, so a line to write on: ${names.join(', ')}`,
  toSettings: 'Open Organisation',
  names: { contact: 'contact', phone: 'phone', purpose: 'purpose', backupDays: 'days of backups' },

  title: 'Your child’s records',
  whom: 'For parents and guardians',
  intro: (organisation, event) =>
    `At “${event}”, ${organisation} keeps some records about your child and family. This page says what, why and for how long.`,
  purpose: 'What they are for',
  what: 'What we keep, and until when',
  heads: ['Record', 'Used for', 'Erased, from the last day'],
  roster: ['Names, grade, guardian, phone, who may pick up', 'Reception, picking up, emergencies'],
  care: ['Allergies, medicine, care', 'Keeping your child safe'],
  attendance: ['When your child came and left, and with whom', 'Knowing that everyone is there'],
  consents: ['Your consent to photos and insurance', 'Keeping to what you agreed'],
  incidents: ['Injuries and incidents, if any', 'Following them up'],
  counts: ['How many took part (no names)', 'Reports'],
  until: (days, due) =>
    due === null ? `after ${span(days)}` : `after ${span(days)} (${common.dayLong(due)})`,
  sameAsRoster: 'with the names',
  kept: 'kept',
  where: 'Where they are',
  whereText: (organizers, facilitators) =>
    `On the tablets of the people in charge (${counted(organizers, 'organizer')}, ${counted(facilitators, 'facilitator')}) and on our store. On the store they are sealed by encryption: whoever runs it cannot read them. If a tablet is lost, we stop new records from reaching it and tell you what you need to know.`,
  who: 'Who sees them',
  whoText:
    'Only the organizers and the facilitators of this event. Volunteers of partner companies see the badge number, call name and group only.',
  consent: 'Consent to photos and more',
  consentText:
    'We ask for each consent on its own (photos and video, insurance). For photos you choose “yes”, “inside use only” or “no”. Your child can take part either way. You can change your answer at any time.',
  rights: 'What you can ask for',
  see: ['See', 'We print everything we hold and give it to you.'],
  correct: ['Correct', 'We put right what is wrong.'],
  erase: 'Erase',
  eraseText: (backups) =>
    `If you ask, we erase it before the time. It is gone from backups of the store within ${backups === null ? '____ days' : counted(backups, 'day')}. We collect and destroy printed papers and files.`,
  proof: 'When you ask, we make sure that you are the guardian.',
  ask: 'Questions and requests',
  contact: 'Contact',
  phone: 'Phone',
  email: 'Email',
  asOf: (of) => `as of ${common.dayLong(of)}`,

  slip: {
    door: 'Print volunteer promise',
    hint: 'one A4 to be signed by volunteers',
    title: 'Promise of confidence',
    whom: 'For volunteers of partner companies',
    intro: (organisation, event) =>
      `Thank you for helping at “${event}”. So that children and families feel safe, we ask the following of you. (${organisation})`,
    sees: 'What a volunteer’s tablet shows',
    seesYes: 'Badge number, call name and group; equipment; the plan of the day',
    seesNo:
      'It does not show children’s names, guardians, phones or allergies. Ask a facilitator if you need to know.',
    promises: 'What I promise',
    list: [
      ['I keep it to myself', 'I do not talk or post about the children and families I meet.'],
      ['No photos of screens', 'I take no photos or video of screens, lists or badges.'],
      ['No photos of children', 'Only if asked by the organisation, and with its camera.'],
      ['No private contact', 'I exchange no private contact details with children or families.'],
      [
        'I do not pass the tablet on',
        'I turn the screen off when I leave it, and return it to whoever gave it to me.'
      ],
      [
        'I tell at once',
        'If a tablet or paper is lost or may have been seen, I call the number below at once.'
      ]
    ],
    after: 'This promise goes on after the event.',
    lost: 'If something is lost or goes wrong',
    sign: 'I have read this and will keep to it.',
    date: 'Date',
    dateLine: '20__ / __ / __',
    company: 'Company',
    name: 'Name (signature)',
    receiver: 'Received by',
    keep: 'The organisation keeps this paper; the volunteer gets a copy.'
  }
}
