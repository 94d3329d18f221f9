import type { Instant } from '../../domain/id.ts'
import { useApp } from '../app-context.ts'
import { useLive } from '../live.ts'
import { useNow } from '../now.ts'
import { dayOf } from '../words/time.ts'
import { useCommonWords } from '../words/common/words.ts'
import { usePaperWords } from './words/words.ts'

/** Up to when the facts on a paper are known: the latest one on it, or the last word from the relay if that is later. */
export function useKnown(latest: Instant | null): string {
  const { kit } = useApp()
  const paper = usePaperWords()
  const common = useCommonWords()
  const heard = useLive(() => kit.sync, [kit])?.lastHeardAt ?? null
  const at = Math.max(latest ?? 0, heard ?? 0)
  return at === 0 ? paper.foot.noRecords : paper.foot.until(common.day(dayOf(at)), common.time(at))
}

/** When the sheet was made: which edition of it somebody holds. */
export function usePrinted(): string {
  const paper = usePaperWords()
  const common = useCommonWords()
  const now = useNow()
  return paper.foot.printed(common.day(dayOf(now)), common.time(now))
}
