import { defineWords } from '../../words/define.ts'
import { access } from './ja.ts'

export const useAccessWords = defineWords(access, {
  'ja-easy': async () => (await import('./ja-easy.ts')).access,
  en: async () => (await import('./en.ts')).access
})
