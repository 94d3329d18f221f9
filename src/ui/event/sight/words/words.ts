import { defineWords } from '../../../words/define.ts'
import { sight } from './ja.ts'

export const useSightWords = defineWords(sight, {
  'ja-easy': async () => (await import('./ja-easy.ts')).sight,
  en: async () => (await import('./en.ts')).sight
})
