import { defineWords } from '../../../words/define.ts'
import { thingForm } from './ja.ts'

export const useThingFormWords = defineWords(thingForm, {
  'ja-easy': async () => (await import('./ja-easy.ts')).thingForm,
  en: async () => (await import('./en.ts')).thingForm
})
