import { defineWords } from '../../words/define.ts'
import { plan } from './ja.ts'

export const usePlanWords = defineWords(plan, {
  'ja-easy': async () => (await import('./ja-easy.ts')).plan,
  en: async () => (await import('./en.ts')).plan
})
