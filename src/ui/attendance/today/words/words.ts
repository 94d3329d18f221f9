import { defineWords } from '../../../words/define.ts'
import { day } from './ja.ts'

export const useDayWords = defineWords(day, {
  'ja-easy': async () => (await import('./ja-easy.ts')).day,
  en: async () => (await import('./en.ts')).day
})
