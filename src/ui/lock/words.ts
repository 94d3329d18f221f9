import { useHand } from '../hand.ts'
import type { Language } from '../surroundings.ts'
import { lock as en } from '../words/en/lock.ts'
import { lock as jaEasy } from '../words/ja-easy/lock.ts'
import { lock as ja, type LockWords } from '../words/ja/lock.ts'

const SPOKEN: Readonly<Record<Language, LockWords>> = { ja, 'ja-easy': jaEasy, en }

/** The words of the PIN come with its screens: the first load has no room for what is opened later. */
export function useLockWords(): LockWords {
  return SPOKEN[useHand().language.value]
}
