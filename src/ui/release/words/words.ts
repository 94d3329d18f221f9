import { defineWords } from '../../words/define.ts'
import { release } from './ja.ts'

export const useReleaseWords = defineWords(release, {
  'ja-easy': async () => (await import('./ja-easy.ts')).release,
  en: async () => (await import('./en.ts')).release
})
