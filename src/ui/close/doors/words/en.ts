import type { ClosingDoorWords } from './ja.ts'

export const closingDoor: ClosingDoorWords = {
  door: 'Before we finish',
  hint: 'who is still here, what is still out',
  stayed: (day, n) => `${n} left open on ${day}`,
  stayedNext: 'When done, press Finish again and this goes away.',
  look: 'Look'
}
