import { defineWords } from '../../words/define.ts'
import { equipment } from './ja.ts'

export const useEquipmentWords = defineWords(equipment, {
  'ja-easy': async () => (await import('./ja-easy.ts')).equipment,
  en: async () => (await import('./en.ts')).equipment
})
