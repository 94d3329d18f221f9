// Two numbers that two people read to each other as words: equal on both tablets when both have the same bundle.
import { digest } from './digest.ts'

/** Words a list has; a power of two, so that each is as likely. */
export const CHECK_WORDS = 64

export function checkWords(bundle: Uint8Array): readonly [number, number] {
  const [one = 0, other = 0] = digest('caravan/check/1\0', bundle)
  return [one % CHECK_WORDS, other % CHECK_WORDS]
}
