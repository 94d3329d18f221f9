import { defineWords } from '../../../words/define.ts'
import { closingDoor } from './ja.ts'

export const useClosingDoorWords = defineWords(closingDoor, {
  'ja-easy': async () => (await import('./ja-easy.ts')).closingDoor,
  en: async () => (await import('./en.ts')).closingDoor
})
