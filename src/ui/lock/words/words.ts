import { defineWords } from '../../words/define.ts'
import { lock } from './ja.ts'

export const useLockWords = defineWords(lock, {
  'ja-easy': async () => (await import('./ja-easy.ts')).lock,
  en: async () => (await import('./en.ts')).lock
})
