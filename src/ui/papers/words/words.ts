import { defineWords } from '../../words/define.ts'
import { paper } from './ja.ts'

export const usePaperWords = defineWords(paper, {
  'ja-easy': async () => (await import('./ja-easy.ts')).paper,
  en: async () => (await import('./en.ts')).paper
})
