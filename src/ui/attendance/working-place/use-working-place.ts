import { momentOf } from '../../../domain/calendar.ts'
import { useApp } from '../../app-context.ts'
import { useLive } from '../../live.ts'
import { useNow } from '../../now.ts'
import { workingPlaceOf, type WorkingPlace } from '../../../domain/attendance/working-place.ts'

/** Null while the kit has not spoken yet. */
export function useWorkingPlace(): WorkingPlace | null {
  const { kit } = useApp()
  const me = useLive(() => kit.me, [kit])
  const now = useNow()
  const { day } = momentOf(now)
  const events = useLive(() => kit.here(day), [kit, day])
  return me && events ? workingPlaceOf(me, events, now) : null
}
