// The end of a tablet that was cut off: it has handed over what it had, and nothing of anybody stays on it.
import { handOverLast, type HandedOver } from '../sync/leave.ts'
import type { Inside } from './inside.ts'
import { writeMarker } from './marker.ts'
import { readMe } from './me.ts'

/** Called when nothing is recorded here any more. False: something came in the last moment, and is to be handed over first. */
export async function shutOut(inside: Inside, handed: HandedOver): Promise<boolean> {
  const { db, environment, household, sync } = inside
  const me = await readMe(inside)
  await sync?.stop()
  const last = await handOverLast(household, handed)
  if (!last) return false
  const { workspace = '', name: device = '' } = me ?? {}
  const { role } = household.identity
  const { records, left: unsent } = last
  // before: what is gone half-way is found and gone through again
  writeMarker(environment, {
    workspace,
    device,
    role,
    unsent,
    handed: records,
    at: environment.now()
  })
  await db.delete()
  void environment.scrub?.()
  return true
}
