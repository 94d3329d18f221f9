import { defineWords } from '../../../words/define.ts'
import { incidentDoors } from './ja.ts'

export const useIncidentDoorWords = defineWords(incidentDoors, {
  'ja-easy': async () => (await import('./ja-easy.ts')).incidentDoors,
  en: async () => (await import('./en.ts')).incidentDoors
})
