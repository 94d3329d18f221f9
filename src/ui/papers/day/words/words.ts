import { defineWords } from '../../../words/define.ts'
import { dayPaper } from './ja.ts'

export const useDayPaperWords = defineWords(dayPaper, {
  'ja-easy': async () => (await import('./ja-easy.ts')).dayPaper,
  en: async () => (await import('./en.ts')).dayPaper
})
