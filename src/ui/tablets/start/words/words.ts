import { defineWords } from '../../../words/define.ts'
import { start } from './ja.ts'

export const useStartWords = defineWords(start, {
  'ja-easy': async () => (await import('./ja-easy.ts')).start,
  en: async () => (await import('./en.ts')).start
})
