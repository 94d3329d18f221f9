// Staff on the roster of an event, in one act; taken off it like everybody. Rule N50.
import type { EventId, Id } from '../../domain/id.ts'
import { addStaff } from '../../domain/people/staff-on-roster.ts'
import { no, ok } from '../../lib/result.ts'
import { turnOf } from '../attendance/commands.ts'
import { save, type WorkspaceContext } from '../context.ts'
import type { Done } from '../fault.ts'
import { entitiesOf } from '../readings.ts'

export interface AddStaffInput {
  readonly event: EventId
  readonly staff: readonly Id[]
}

/** Answers with whom it added. */
export async function addStaffToRoster(
  inside: WorkspaceContext,
  { event: id, staff }: AddStaffInput
): Done<readonly Id[]> {
  const [events, all, participants, badges] = await Promise.all([
    entitiesOf(inside, 'events'),
    entitiesOf(inside, 'staff'),
    entitiesOf(inside, 'participants', id),
    entitiesOf(inside, 'badges', id)
  ])
  const event = events.find((one) => one.id === id)
  const wanted = all.filter((one) => staff.includes(one.id))
  if (!event || wanted.length === 0) return no({ kind: 'gone' })
  const known = { event, participants, badges, turn: turnOf(inside) }
  const made = addStaff(wanted, known, inside.newId)
  if (made.created.length === 0) return ok([])
  const saved = await save(inside, { event: id, created: made.created })
  return saved.ok ? ok(made.participants) : saved
}
