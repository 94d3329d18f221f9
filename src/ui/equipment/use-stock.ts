import type { Thing } from '../../domain/equipment/thing.ts'
import type { Equipment } from '../../kit/equipment/views.ts'
import type { Me } from '../../kit/tablets/views.ts'
import type { AssetId, EventId } from '../../domain/id.ts'
import { useApp } from '../app-context.ts'
import { useLive } from '../live.ts'

export interface Stock {
  readonly me: Me
  /** What the tablet is set to, or the only event there is; empty when it must be chosen. */
  readonly event: EventId
  /** Several events and none chosen. */
  readonly mustChoose: boolean
  readonly equipment: Equipment
}

/** Undefined until the first word of all three watches. */
export function useStock(): Stock | undefined {
  const { kit } = useApp()
  const me = useLive(() => kit.me, [kit])
  const events = useLive(() => kit.events, [kit])
  const only = events?.length === 1 ? events[0]?.event.id : undefined
  const event = me?.event || only || ''
  const equipment = useLive(() => kit.equipment(event), [kit, event])
  if (!me || !events || !equipment) return undefined
  return { me, event, mustChoose: event === '' && events.length > 0, equipment }
}

export function thingById(equipment: Equipment, asset: AssetId | undefined): Thing | undefined {
  return equipment.things.find((thing) => thing.asset.id === asset)
}
