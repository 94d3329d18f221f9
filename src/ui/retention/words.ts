import { useHand } from '../hand.ts'
import type { Language } from '../surroundings.ts'
import { forget as en } from '../words/en/forget.ts'
import { forget as jaEasy } from '../words/ja-easy/forget.ts'
import { forget as ja, type ForgetWords } from '../words/ja/forget.ts'

const SPOKEN: Readonly<Record<Language, ForgetWords>> = { ja, 'ja-easy': jaEasy, en }

/** They come with these screens: the first load has no room for what is opened later. */
export function useForget(): ForgetWords {
  return SPOKEN[useHand().language.value]
}
