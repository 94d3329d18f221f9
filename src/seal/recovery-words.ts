// The seed of a recovery sheet as 24 words (BIP39) for hands and eyes, and back. The last word holds eight bits of checksum.
// Kana is shown composed and compared decomposed, so that it does not matter which of the two a keyboard gives.
import { entropyToMnemonic, mnemonicToEntropy } from '@scure/bip39'
import { no, ok, type Result } from '../lib/result.ts'

export const SHEET_WORDS = 24

export type WordsFault =
  /** How many are missing, or too many. */
  | { readonly kind: 'count'; readonly words: number }
  /** Stands in no list; counted from 1. */
  | { readonly kind: 'unknown-word'; readonly at: number }
  | { readonly kind: 'bad-checksum' }

/** 2048 words; a place means the same number in every list. */
export type WordList = readonly string[]

export function seedToWords(seed: Uint8Array, list: WordList): readonly string[] {
  const numbered = entropyToMnemonic(seed, NUMBERS)
  return numbered.split(' ').map((number) => shown(list[Number(number)] ?? ''))
}

/** Words of one list or of several mixed; letters typed one way or the other are the same word. */
export function wordsToSeed(
  words: readonly string[],
  lists: readonly WordList[]
): Result<Uint8Array, WordsFault> {
  if (words.length !== SHEET_WORDS) return no({ kind: 'count', words: words.length })
  const numbers = words.map((word) => placeOf(word, lists))
  const unknown = numbers.indexOf(-1)
  if (unknown >= 0) return no({ kind: 'unknown-word', at: unknown + 1 })
  try {
    return ok(mnemonicToEntropy(numbers.map((number) => NUMBERS[number]).join(' '), NUMBERS))
  } catch {
    // The library throws for this one reason once count and words are right.
    return no({ kind: 'bad-checksum' })
  }
}

export function isSameWord(one: string, other: string): boolean {
  return folded(one) === folded(other)
}

/** The words a few typed letters may begin, in the order of the list: one chooses, nobody spells. */
export function wordsFor(list: WordList, typed: string): readonly string[] {
  const beginning = folded(typed)
  if (beginning === '') return []
  const places = foldedOf(list)
  return list.filter((_, at) => places[at]?.startsWith(beginning)).map(shown)
}

/** The library only ever sees numbers: every list is then the same to it. */
const NUMBERS = Array.from({ length: 2048 }, (_, number) => String(number))

const foldedByList = new WeakMap<WordList, readonly string[]>()

/** Folding 2048 words takes ten milliseconds: once a list, not once a letter. */
function foldedOf(list: WordList): readonly string[] {
  const known = foldedByList.get(list)
  if (known) return known
  const made = list.map(folded)
  foldedByList.set(list, made)
  return made
}

function placeOf(word: string, lists: readonly WordList[]): number {
  const sought = folded(word)
  for (const list of lists) {
    const at = foldedOf(list).indexOf(sought)
    if (at >= 0) return at
  }
  return -1
}

function shown(word: string): string {
  return word.normalize('NFC')
}

/** Katakana and capitals are what a keyboard happens to be set to. */
function folded(text: string): string {
  return text
    .normalize('NFKC')
    .trim()
    .toLowerCase()
    .replace(/[ァ-ヶ]/gu, (kana) => String.fromCodePoint((kana.codePointAt(0) ?? 0) - 0x60))
    .normalize('NFKD')
}
