import type { Language } from '../surroundings.ts'
import { ja } from './ja.ts'

export type Words = typeof ja

/** Japanese is always here; the other two are chunks of their own, precached like everything else. */
export async function loadWords(language: Language): Promise<Words> {
  if (language === 'en') return (await import('./en.ts')).en
  if (language === 'ja-easy') return (await import('./ja-easy.ts')).jaEasy
  return ja
}

export function isLanguage(text: string | null): text is Language {
  return text === 'ja' || text === 'ja-easy' || text === 'en'
}
