import { defineWords } from '../../../words/define.ts'
import { move } from './ja.ts'

export const useMoveWords = defineWords(move, {
  'ja-easy': async () => (await import('./ja-easy.ts')).move,
  en: async () => (await import('./en.ts')).move
})
