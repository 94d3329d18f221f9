import type { Lender } from '../../domain/entity.ts'
import type { Thing } from '../../domain/equipment/thing.ts'
import type { Equipment } from '../../kit/equipment/views.ts'
import type { Me } from '../../kit/tablets/views.ts'
import type { AssetId, EventId } from '../../domain/id.ts'
import { useApp } from '../app-context.ts'
import { useEventInSight } from '../event/use-chosen-event.ts'
import { useLive } from '../live.ts'

export interface Stock {
  readonly me: Me
  /** The one in sight; empty while there is none. */
  readonly event: EventId
  readonly equipment: Equipment
  readonly lenders: readonly Lender[]
}

/** Undefined until the first word of all watches. */
export function useStock(): Stock | undefined {
  const { kit } = useApp()
  const me = useLive(() => kit.me, [kit])
  const inSight = useEventInSight()
  const event = inSight?.view.event.id ?? ''
  const equipment = useLive(() => kit.equipment(event), [kit, event])
  if (!me || inSight === undefined || !equipment) return undefined
  return { me, event, equipment, lenders: inSight?.view.lenders ?? [] }
}

export function thingById(equipment: Equipment, asset: AssetId | undefined): Thing | undefined {
  return equipment.things.find((thing) => thing.asset.id === asset)
}
