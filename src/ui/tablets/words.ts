import { useHand } from '../hand.ts'
import type { Language } from '../surroundings.ts'
import { access as en } from '../words/en/access.ts'
import { access as jaEasy } from '../words/ja-easy/access.ts'
import { access as ja, type AccessWords } from '../words/ja/access.ts'

const SPOKEN: Readonly<Record<Language, AccessWords>> = { ja, 'ja-easy': jaEasy, en }

/** As with carrying: the words come with the screens, the first load has no room for them. */
export function useAccess(): AccessWords {
  return SPOKEN[useHand().language.value]
}
