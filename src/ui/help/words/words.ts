import { defineWords } from '../../words/define.ts'
import { help } from './ja.ts'

export const useHelpWords = defineWords(help, {
  'ja-easy': async () => (await import('./ja-easy.ts')).help,
  en: async () => (await import('./en.ts')).help
})
