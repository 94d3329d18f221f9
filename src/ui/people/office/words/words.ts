import { defineWords } from '../../../words/define.ts'
import { office } from './ja.ts'

export const useOfficeWords = defineWords(office, {
  'ja-easy': async () => (await import('./ja-easy.ts')).office,
  en: async () => (await import('./en.ts')).office
})
