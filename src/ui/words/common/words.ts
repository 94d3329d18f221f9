import { defineWords } from '../define.ts'
import { common } from './ja.ts'

export const useCommonWords = defineWords(common, {
  'ja-easy': async () => (await import('./ja-easy.ts')).common,
  en: async () => (await import('./en.ts')).common
})
