import type { Group } from '../../domain/entity.ts'
import type { GroupId } from '../../domain/id.ts'
import { useEventInSight } from '../event/use-chosen-event.ts'

/** Of the event in sight, by id. */
export function useGroups(): ReadonlyMap<GroupId, Group> {
  const groups = useEventInSight()?.view.groups ?? []
  return new Map(groups.map((one) => [one.id, one]))
}
