import { useHand } from '../hand.ts'
import type { Language } from '../surroundings.ts'
import { recovery as en } from '../words/en/recovery.ts'
import { recovery as jaEasy } from '../words/ja-easy/recovery.ts'
import { recovery as ja, type RecoveryWords } from '../words/ja/recovery.ts'

const SPOKEN: Readonly<Record<Language, RecoveryWords>> = { ja, 'ja-easy': jaEasy, en }

/** The words of these screens come with them: the first load has no room for what is opened later. */
export function useRecoveryWords(): RecoveryWords {
  return SPOKEN[useHand().language.value]
}
