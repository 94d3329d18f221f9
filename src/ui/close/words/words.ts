import { defineWords } from '../../words/define.ts'
import { closing } from './ja.ts'

export const useCloseWords = defineWords(closing, {
  'ja-easy': async () => (await import('./ja-easy.ts')).closing,
  en: async () => (await import('./en.ts')).closing
})
