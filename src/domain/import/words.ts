// Small tables of words, compared as people write: without regard to width, case, kana or blanks.
import { squash } from '../fold.ts'

/** Words parted by blanks, in lines that fit. */
export function wordList(...lines: readonly string[]): readonly string[] {
  return lines.flatMap((line) => line.split(' ')).map(squash)
}

export function says(text: string, words: readonly string[]): boolean {
  const squashed = squash(text)
  return words.some((word) => squashed.includes(word))
}
