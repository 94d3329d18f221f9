import { defineWords } from '../../../words/define.ts'
import { wall } from './ja.ts'

export const useWallWords = defineWords(wall, {
  'ja-easy': async () => (await import('./ja-easy.ts')).wall,
  en: async () => (await import('./en.ts')).wall
})
