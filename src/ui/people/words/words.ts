import { defineWords } from '../../words/define.ts'
import { people } from './ja.ts'

export const usePeopleWords = defineWords(people, {
  'ja-easy': async () => (await import('./ja-easy.ts')).people,
  en: async () => (await import('./en.ts')).people
})
