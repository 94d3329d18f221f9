import { defineWords } from '../../../words/define.ts'
import { summary } from './ja.ts'

export const useSummaryWords = defineWords(summary, {
  'ja-easy': async () => (await import('./ja-easy.ts')).summary,
  en: async () => (await import('./en.ts')).summary
})
