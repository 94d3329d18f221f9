import { defineWords } from '../../words/define.ts'
import { rollCall } from './ja.ts'

export const useRollCallWords = defineWords(rollCall, {
  'ja-easy': async () => (await import('./ja-easy.ts')).rollCall,
  en: async () => (await import('./en.ts')).rollCall
})
