// A paper that is handed out is read by somebody else than the one who prints it: it has a language of its own.
import type { Language } from '../ui-environment.ts'
import { leaflet as en } from './leaflet-words/en.ts'
import { leaflet as jaEasy } from './leaflet-words/ja-easy.ts'
import { leaflet as ja, type LeafletWords } from './leaflet-words/ja.ts'

export const LEAFLET: Readonly<Record<Language, LeafletWords>> = { ja, 'ja-easy': jaEasy, en }

/** As the paper's element tells it: for hyphens, breaks and whoever has it read out. */
export function langOf(language: Language): {
  readonly lang: string
  readonly 'data-words': Language
} {
  return { lang: language === 'en' ? 'en' : 'ja', 'data-words': language }
}
