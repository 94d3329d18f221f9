// One mechanism for all words. An area is a folder words/ beside its screens, one file a language: Japanese comes with the screens, the
// others when they are spoken (each language is one file of the build, see vite.config.ts). A word that a language lacks does not compile.
import { useApp } from '../app-context.ts'
import type { Language } from '../ui-environment.ts'

type Others<Words> = Readonly<Record<Exclude<Language, 'ja'>, () => Promise<Words>>>

/** The words of an area in the language that is spoken; `in`: outside a component. */
export interface WordsOf<Words> {
  (): Words
  readonly in: (language: Language) => Words
}

const loads = new Set<(language: Language) => Promise<void>>()
let spoken: Language = 'ja'

export function defineWords<Words>(ja: Words, others: Others<Words>): WordsOf<Words> {
  const wordsByLanguage = new Map<Language, Words>([['ja', ja]])
  const read = (language: Language) => wordsByLanguage.get(language) ?? ja
  loads.add(async (language) => {
    if (language !== 'ja' && !wordsByLanguage.has(language))
      wordsByLanguage.set(language, await others[language]())
  })
  return Object.assign(() => read(useApp().language.value), { in: read })
}

/** The words of all screens that are here; those of screens that come later come with them (later.tsx). */
export async function loadWords(language: Language): Promise<void> {
  await loadAll(language)
  spoken = language
}

/** Also when somebody chooses another language meanwhile. */
export async function loadSpokenWords(): Promise<void> {
  let language: Language
  do {
    language = spoken
    await loadAll(language)
  } while (language !== spoken)
}

/** Also of areas that come while others are on their way. */
async function loadAll(language: Language): Promise<void> {
  let known = 0
  while (known < loads.size) {
    known = loads.size
    await Promise.all([...loads].map((load) => load(language)))
  }
}

export function isLanguage(text: string | null): text is Language {
  return text === 'ja' || text === 'ja-easy' || text === 'en'
}
