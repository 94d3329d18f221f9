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

/** Where one gets in a text by any number of the words, from any of these places. */
export function reach(
  text: string,
  from: ReadonlySet<number>,
  words: readonly string[]
): ReadonlySet<number> {
  const reached = new Set(from)
  for (const at of reached)
    for (const word of words) if (text.startsWith(word, at)) reached.add(at + word.length)
  return reached
}

/** … by at least one of them. */
export function step(
  text: string,
  from: ReadonlySet<number>,
  words: readonly string[]
): ReadonlySet<number> {
  const once = [...from].flatMap((at) =>
    words.filter((word) => text.startsWith(word, at)).map((word) => at + word.length)
  )
  return reach(text, new Set(once), words)
}
