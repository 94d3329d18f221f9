import { defineWords } from '../define.ts'
import { fault } from './ja.ts'

export const useFaultWords = defineWords(fault, {
  'ja-easy': async () => (await import('./ja-easy.ts')).fault,
  en: async () => (await import('./en.ts')).fault
})
