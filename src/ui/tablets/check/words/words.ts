import { defineWords } from '../../../words/define.ts'
import { check } from './ja.ts'

export const useCheckWords = defineWords(check, {
  'ja-easy': async () => (await import('./ja-easy.ts')).check,
  en: async () => (await import('./en.ts')).check
})
