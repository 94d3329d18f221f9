// Both lists of words of recovery sheets, fetched when a sheet is shown or typed in; what screens ask of them is pure.
import { lazy } from '../../lib/lazy.ts'
import type { WordList } from '../../seal/recovery-words.ts'

export {
  isSameWord,
  seedToWords,
  SHEET_WORDS,
  wordsFor,
  wordsToSeed
} from '../../seal/recovery-words.ts'

export interface SheetLists {
  readonly kana: WordList
  readonly english: WordList
}

export const sheetLists = lazy(async (): Promise<SheetLists> => {
  const [kana, english] = await Promise.all([
    import('@scure/bip39/wordlists/japanese.js'),
    import('@scure/bip39/wordlists/english.js')
  ])
  return { kana: kana.wordlist, english: english.wordlist }
})
