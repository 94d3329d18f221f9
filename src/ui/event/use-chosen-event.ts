import { latestEventsFirst } from '../../domain/event/in-order.ts'
import type { EventView } from '../../kit/event/views.ts'
import { useApp } from '../app-context.ts'
import { useLive } from '../live.ts'

/** The event this tablet is set to, else the latest there is; null when there is none, undefined while opening. */
export function useChosenEvent(): EventView | null | undefined {
  const { kit } = useApp()
  const me = useLive(() => kit.me, [kit])
  const events = useLive(() => kit.events, [kit])
  if (!me || !events) return undefined
  const set = events.find(({ event }) => event.id === me.event)
  const latest = latestEventsFirst(events)[0]
  return set ?? latest ?? null
}
