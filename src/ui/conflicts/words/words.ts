import { defineWords } from '../../words/define.ts'
import { questions } from './ja.ts'

export const useQuestionsWords = defineWords(questions, {
  'ja-easy': async () => (await import('./ja-easy.ts')).questions,
  en: async () => (await import('./en.ts')).questions
})
