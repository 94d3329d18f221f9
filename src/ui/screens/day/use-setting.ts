import { useHand } from '../../hand.ts'
import { useLive } from '../../live.ts'
import { useNow } from '../../now.ts'
import { settingOf, type Setting } from './setting.ts'

/** Null while the kit has not spoken yet. */
export function useSetting(): Setting | null {
  const { kit } = useHand()
  const me = useLive(() => kit.me, [kit])
  const events = useLive(() => kit.events, [kit])
  const now = useNow()
  return me && events ? settingOf(me, events, now) : null
}
