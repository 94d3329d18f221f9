// Two numbers that two people read to each other as words: equal on both tablets when both have the same bundle.
import { joinBytes } from '../lib/bytes.ts'
import { digest } from './digest.ts'

/** Words a list has; a power of two, so that each is as likely. */
export const CHECK_WORDS = 64

export function checkWords(bundle: Uint8Array): readonly [number, number] {
  const [one = 0, other = 0] = digest('caravan/check/1\0', bundle)
  return [one % CHECK_WORDS, other % CHECK_WORDS]
}

/** What a tablet that waits shows, and the organizer compares before letting it in: of its own id. */
export function approvalWords(ws: Uint8Array, device: Uint8Array): readonly [number, number] {
  const [one = 0, other = 0] = digest('caravan/approve/1\0', joinBytes(ws, device))
  return [one % CHECK_WORDS, other % CHECK_WORDS]
}
