// The end of a tablet that was cut off: it has handed over what it had, and nothing of anybody stays on it.
import { handOverLast, type HandedOver } from '../../sync/access/leave.ts'
import { emptyTablet } from './empty-tablet.ts'
import type { WorkspaceContext } from '../context.ts'
import { writeMarker } from '../marker.ts'
import { readMe } from './me.ts'

/** Called when nothing is recorded here any more. False: something came in the last moment, and is to be handed over first. */
export async function shutOut(inside: WorkspaceContext, handed: HandedOver): Promise<boolean> {
  const { environment, replica, sync } = inside
  const me = await readMe(inside)
  await sync?.stop()
  const last = await handOverLast(replica, handed)
  if (!last) return false
  const { workspace = '', name: device = '' } = me ?? {}
  const { role } = replica.identity
  const { records, left: unsent } = last
  const at = environment.now()
  const marker = { workspace, device, role, unsent, handed: records, at }
  await emptyTablet(inside, () => writeMarker(environment, marker))
  return true
}
