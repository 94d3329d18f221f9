import { defineWords } from '../../../words/define.ts'
import { invite } from './ja.ts'

export const useInviteWords = defineWords(invite, {
  'ja-easy': async () => (await import('./ja-easy.ts')).invite,
  en: async () => (await import('./en.ts')).invite
})
