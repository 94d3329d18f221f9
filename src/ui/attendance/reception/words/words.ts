import { defineWords } from '../../../words/define.ts'
import { reception } from './ja.ts'

export const useReceptionWords = defineWords(reception, {
  'ja-easy': async () => (await import('./ja-easy.ts')).reception,
  en: async () => (await import('./en.ts')).reception
})
