import { defineWords } from '../../words/define.ts'
import { importing } from './ja.ts'

export const useImportWords = defineWords(importing, {
  'ja-easy': async () => (await import('./ja-easy.ts')).importing,
  en: async () => (await import('./en.ts')).importing
})
