import { defineWords } from '../../words/define.ts'
import { care } from './ja.ts'

export const useCareWords = defineWords(care, {
  'ja-easy': async () => (await import('./ja-easy.ts')).care,
  en: async () => (await import('./en.ts')).care
})
