import { defineWords } from '../../../words/define.ts'
import { many } from './ja.ts'

export const useManyWords = defineWords(many, {
  'ja-easy': async () => (await import('./ja-easy.ts')).many,
  en: async () => (await import('./en.ts')).many
})
