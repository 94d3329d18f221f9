import { defineWords } from '../../../words/define.ts'
import { prepare } from './ja.ts'

export const usePrepareWords = defineWords(prepare, {
  'ja-easy': async () => (await import('./ja-easy.ts')).prepare,
  en: async () => (await import('./en.ts')).prepare
})
