import { momentOf } from '../../domain/calendar.ts'
import { eventInSight, type EventInSight } from '../../domain/event/in-sight.ts'
import type { EventView } from '../../kit/event/views.ts'
import { useApp } from '../app-context.ts'
import { useLive } from '../live.ts'
import { useNow } from '../now.ts'

/** More than one event: only then is there something to choose on a tablet. */
export function useSeveralEvents(): boolean {
  const { kit } = useApp()
  const { day } = momentOf(useNow())
  return (useLive(() => kit.here(day), [kit, day])?.length ?? 0) > 1
}

/** The event all screens show and why, with no more sessions than today's; null when there is none, undefined while opening. */
export function useEventInSight(): EventInSight<EventView> | null | undefined {
  const { kit } = useApp()
  const now = useNow()
  const { day } = momentOf(now)
  const me = useLive(() => kit.me, [kit])
  const events = useLive(() => kit.here(day), [kit, day])
  return me && events ? eventInSight(me, events, now) : undefined
}

/** The same event with all its sessions. */
export function useChosenEvent(): EventView | null | undefined {
  const { kit } = useApp()
  const me = useLive(() => kit.me, [kit])
  const events = useLive(() => kit.events, [kit])
  const now = useNow()
  return me && events ? (eventInSight(me, events, now)?.view ?? null) : undefined
}
