import { defineWords } from '../../../words/define.ts'
import { rollDoors } from './ja.ts'

export const useRollDoorWords = defineWords(rollDoors, {
  'ja-easy': async () => (await import('./ja-easy.ts')).rollDoors,
  en: async () => (await import('./en.ts')).rollDoors
})
