import { defineWords } from '../../../words/define.ts'
import { making } from './ja.ts'

export const useMakingWords = defineWords(making, {
  'ja-easy': async () => (await import('./ja-easy.ts')).making,
  en: async () => (await import('./en.ts')).making
})
