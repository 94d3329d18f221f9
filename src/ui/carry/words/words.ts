import { defineWords } from '../../words/define.ts'
import { handover } from './ja.ts'

export const useHandoverWords = defineWords(handover, {
  'ja-easy': async () => (await import('./ja-easy.ts')).handover,
  en: async () => (await import('./en.ts')).handover
})
