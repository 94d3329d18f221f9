import { defineWords } from '../../words/define.ts'
import { forget } from './ja.ts'

export const useForgetWords = defineWords(forget, {
  'ja-easy': async () => (await import('./ja-easy.ts')).forget,
  en: async () => (await import('./en.ts')).forget
})
