import { defineWords } from '../define.ts'
import { sync } from './ja.ts'

export const useSyncWords = defineWords(sync, {
  'ja-easy': async () => (await import('./ja-easy.ts')).sync,
  en: async () => (await import('./en.ts')).sync
})
