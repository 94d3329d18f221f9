import { defineWords } from '../../../words/define.ts'
import { paperIn } from './ja.ts'

export const usePaperInWords = defineWords(paperIn, {
  'ja-easy': async () => (await import('./ja-easy.ts')).paperIn,
  en: async () => (await import('./en.ts')).paperIn
})
