import { defineWords } from '../../words/define.ts'
import { removal } from './ja.ts'

export const useRemovalWords = defineWords(removal, {
  'ja-easy': async () => (await import('./ja-easy.ts')).removal,
  en: async () => (await import('./en.ts')).removal
})
