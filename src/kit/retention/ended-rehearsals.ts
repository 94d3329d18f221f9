// A rehearsal that was ended on this tablet is erased by it as soon as that can be done, unless somebody brought it back. Rules E49, E51.
// Only here, where a person of the organizer tapped: what other tablets say of an event is no reason to erase anything.
import { RETAINED } from '../../domain/retention/retention.ts'
import { erasedFrom, isOnlyRehearsed } from '../../domain/event/rehearsal.ts'
import type { PersonalKind } from '../../domain/fact.ts'
import type { EventId } from '../../domain/id.ts'
import { ok } from '../../lib/result.ts'
import { readMeta, writeMeta, type EndedRow } from '../../store/meta.ts'
import type { WorkspaceContext } from '../context.ts'
import { dayRecordsOf } from '../event/rehearsal.ts'
import type { Done } from '../fault.ts'
import { everOf } from '../readings.ts'
import type { EndedRehearsal } from './views.ts'

interface Erasing {
  readonly gather: () => Done
  readonly erase: (event: EventId, kind: PersonalKind) => Done
}

export async function readEndedRehearsals(
  inside: WorkspaceContext
): Promise<readonly EndedRehearsal[]> {
  const rows = (await inside.rows.meta('ended')) ?? []
  if (rows.length === 0) return []
  const events = await everOf(inside, 'events')
  return rows.flatMap(({ event: id, at }) => {
    const event = events.find((one) => one.id === id)
    const from = event ? erasedFrom(event, at) : null
    return event && from !== null ? [{ event: id, title: event.title, from }] : []
  })
}

/** A refusal leaves the rest for the next time; what was brought back in between stays. */
export async function eraseEnded(
  inside: WorkspaceContext,
  { gather, erase }: Erasing
): Done<number> {
  // in practice nothing leaves the tablet, and so nothing has to be fetched back
  if (inside.replica.identity.practice) return ok(0)
  for (const row of (await readMeta(inside.db, 'ended')) ?? []) {
    if (!isDue(inside, await erasable(inside, row))) continue
    const gathered = await gather()
    if (!gathered.ok) return gathered
    if (!(await isOnlyRehearsal(inside, row))) {
      await forget(inside, row)
      continue
    }
    for (const kind of RETAINED) {
      if (!isDue(inside, await erasable(inside, row))) break
      const erased = await erase(row.event, kind)
      if (!erased.ok) return erased
    }
    await forget(inside, row)
  }
  return ok((await waiting(inside)).length)
}

function isDue({ environment }: WorkspaceContext, from: number | null): boolean {
  return from !== null && environment.now() >= from
}

async function erasable(inside: WorkspaceContext, { event: id, at }: EndedRow) {
  const event = (await everOf(inside, 'events')).find((one) => one.id === id)
  return event ? erasedFrom(event, at) : null
}

/** Those that can still be taken back; of what was brought back nothing waits any more. */
async function waiting(inside: WorkspaceContext): Promise<readonly EndedRow[]> {
  const rows = (await readMeta(inside.db, 'ended')) ?? []
  const from = await Promise.all(rows.map(async (row) => erasable(inside, row)))
  const left = rows.filter((_, at) => from[at] !== null)
  if (left.length < rows.length) await writeMeta(inside.db, 'ended', left)
  return left
}

/** E51: a tablet that was away may bring what it recorded in earnest. */
async function isOnlyRehearsal(inside: WorkspaceContext, { event: id }: EndedRow) {
  const event = (await everOf(inside, 'events')).find((one) => one.id === id)
  return event !== undefined && isOnlyRehearsed(event, await dayRecordsOf(inside, id))
}

async function forget({ db }: WorkspaceContext, { event, at }: EndedRow): Promise<void> {
  const rows = (await readMeta(db, 'ended')) ?? []
  await writeMeta(
    db,
    'ended',
    rows.filter((one) => one.event !== event || one.at !== at)
  )
}
