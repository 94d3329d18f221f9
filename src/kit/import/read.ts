import type { EventId } from '../../domain/id.ts'
import type { WorkspaceContext } from '../context.ts'
import { namesOf } from '../readings.ts'
import type { PastImport } from './views.ts'

/** Of one event, the last first. */
export async function readPastImports(
  inside: WorkspaceContext,
  event: EventId
): Promise<readonly PastImport[]> {
  const [notes, names] = await Promise.all([inside.rows.meta('imports'), namesOf(inside)])
  return (notes ?? [])
    .filter((one) => one.event === event)
    .toReversed()
    .map(({ id, kind, at, by, file, added, changed }) => {
      return { id, kind, at, by: names.person(by), file, added, changed }
    })
}
