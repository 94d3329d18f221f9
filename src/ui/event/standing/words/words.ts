import { defineWords } from '../../../words/define.ts'
import { standing } from './ja.ts'

export const useStandingWords = defineWords(standing, {
  'ja-easy': async () => (await import('./ja-easy.ts')).standing,
  en: async () => (await import('./en.ts')).standing
})
