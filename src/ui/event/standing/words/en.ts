import type { StandingWords } from './ja.ts'

export const standing: StandingWords = {
  band: 'A rehearsal: not in figures, equipment or reports',
  hide: 'Hide',
  title: 'Cancel, rehearse',
  lead: 'A cancelled day expects nobody. The families to call are listed.',
  cancel: (day) => `Cancel ${day}`,
  again: (day) => `${day} takes place after all`,
  all: 'Cancel all days',
  isOff: (day) => `${day} cancelled`,
  marked: 'Children already marked as here stay on the reception list.',
  calls: 'Families to call',
  rehearse: 'Make this a rehearsal',
  real: 'Make this the real event',
  rehearsalLead:
    'Try everything on all tablets with the real screens. Figures, equipment and reports leave it out.',
  end: 'End the rehearsal',
  endLead:
    'It is hidden at once. Its roster and records are erased ten seconds later, or as soon as there is a network.',
  ended: {
    said: 'ended. Its roster and records are erased, too',
    waits: (event) => `The rehearsal “${event}” is hidden`,
    waitsNext: 'This tablet erases its roster and records as soon as there is a network.'
  },
  notCounted: 'A rehearsal is in no figures',
  notCountedNext:
    'For the real figures choose the real event. What was rehearsed is at reception and on the roster.',
  chooseReal: 'Choose an event',
  toReception: 'To reception',
  today: 'Today is cancelled',
  todayNext: 'Reception expects nobody. A child who comes anyway is recorded as a walk-in.',
  callsLead: (days) => `Tell them that ${days} is cancelled.`
}
