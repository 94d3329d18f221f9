import { defineWords } from '../../../words/define.ts'
import { carry } from './ja.ts'

export const useCarryWords = defineWords(carry, {
  'ja-easy': async () => (await import('./ja-easy.ts')).carry,
  en: async () => (await import('./en.ts')).carry
})
