import type { BadgePaperWords } from './ja.ts'

export const badgePaper: BadgePaperWords = {
  door: 'Print badges',
  hint: 'ten on an A4 · no family names',
  title: 'Badges',
  size: '91 × 55 mm with lines to cut along',
  familyDoor: 'Print family slips',
  familyHint: 'scanned at pick-up',
  familyTitle: 'Family slips',
  familyLead: 'Shown at pick-up. Nothing but the family name stands on them.',
  number: (n) => `Badge ${n}`,
  group: (letter) => `Group ${letter}`,
  family: (name) => `Family ${name}`,
  pickup: 'Please show this at pick-up',
  noNumber: (n) => `${n} without a number ${n === 1 ? 'is' : 'are'} not printed`,
  noNumberNext: 'Give a number on the family screen to print a badge.',
  twice: (numbers) => `Two have the same number: ${numbers}`,
  twiceNext: 'Change one of them on the family screen.',
  empty: 'No badge numbers yet',
  emptyNext: 'Import a roster to print badges.',
  qr: 'QR'
}
