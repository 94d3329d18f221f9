import { defineWords } from '../../words/define.ts'
import { incident } from './ja.ts'

export const useIncidentWords = defineWords(incident, {
  'ja-easy': async () => (await import('./ja-easy.ts')).incident,
  en: async () => (await import('./en.ts')).incident
})
