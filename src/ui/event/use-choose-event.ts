import type { EventId } from '../../domain/id.ts'
import type { Done } from '../../kit/fault.ts'
import { useApp } from '../app-context.ts'
import { useEventInSight } from './use-chosen-event.ts'

/** Brings an event into sight on every screen of this device; venue and session of another one are forgotten. */
export function useChooseEvent(): (event: EventId) => Done {
  const { commands } = useApp()
  const now = useEventInSight()?.view.event.id
  return (event) =>
    commands.setTablet(event === now ? { event } : { event, venue: '', session: '' })
}
