import { defineWords } from '../../../words/define.ts'
import { badgePaper } from './ja.ts'

export const useBadgePaperWords = defineWords(badgePaper, {
  'ja-easy': async () => (await import('./ja-easy.ts')).badgePaper,
  en: async () => (await import('./en.ts')).badgePaper
})
