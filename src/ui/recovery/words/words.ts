import { defineWords } from '../../words/define.ts'
import { recovery } from './ja.ts'

export const useRecoveryWords = defineWords(recovery, {
  'ja-easy': async () => (await import('./ja-easy.ts')).recovery,
  en: async () => (await import('./en.ts')).recovery
})
