import { useHand } from '../hand.ts'
import type { Language } from '../surroundings.ts'
import { handover as en } from '../words/en/handover.ts'
import { handover as jaEasy } from '../words/ja-easy/handover.ts'
import { handover as ja, type HandoverWords } from '../words/ja/handover.ts'

const SPOKEN: Readonly<Record<Language, HandoverWords>> = { ja, 'ja-easy': jaEasy, en }

/** The words of these screens come with them: the first load has no room for what is opened later. */
export function useHandover(): HandoverWords {
  return SPOKEN[useHand().language.value]
}
