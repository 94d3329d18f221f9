// Whether a thing is moved for a rehearsal, saying of an event that it is one, or that days do not take place, and ending one.
import { eventDoc } from '../../crdt/docs.ts'
import { isMovedForRehearsal, isOnlyRehearsed, isRehearsed } from '../../domain/event/rehearsal.ts'
import { cancelDays, rehearse } from '../../domain/event/taking-place.ts'
import type { Fact, Holder } from '../../domain/fact.ts'
import type { Day, EventId } from '../../domain/id.ts'
import { no, ok } from '../../lib/result.ts'
import { readMeta, writeMeta } from '../../store/meta.ts'
import type { WorkspaceContext } from '../context.ts'
import type { Done } from '../fault.ts'
import { refusedByLock } from '../lock/read.ts'
import { allFacts, entitiesOf, everOf } from '../readings.ts'
import { createRemovalCommands } from '../removal/commands.ts'
import { saveAll } from '../save-entity.ts'

interface Moving {
  readonly to: Holder
  readonly from: Holder | null
  /** Where neither names an event: the one whose things were being handled. */
  readonly said: EventId
}

/** E48: it depends on what the movement is for, not on what this tablet shows. */
export async function isMovedInRehearsal(
  inside: WorkspaceContext,
  moving: Moving
): Promise<boolean> {
  const events = await entitiesOf(inside, 'events')
  if (events.every(({ rehearsal }) => rehearsal !== true)) return false
  const [venues, groups] = await Promise.all([everOf(inside, 'venues'), everOf(inside, 'groups')])
  return isMovedForRehearsal(moving, { events, venues, groups })
}

/** What somebody recorded of the day of that event, as far as this tablet knows it. */
export async function dayRecordsOf(
  inside: WorkspaceContext,
  id: EventId
): Promise<readonly Fact[]> {
  const docs = [eventDoc('attendance', id), eventDoc('incidents', id)]
  return (await Promise.all(docs.map((doc) => allFacts(inside, doc)))).flat()
}

export function createStandingCommands(inside: WorkspaceContext) {
  return {
    async setRehearsal(id: EventId, rehearsal: boolean): Done {
      const event = (await entitiesOf(inside, 'events')).find((one) => one.id === id)
      if (!event) return no({ kind: 'gone' })
      const changed = rehearse(event, rehearsal, inside.environment.now())
      return saveAll(inside, { event: id, changed })
    },

    /** All days that do not take place from now on. */
    async cancelDays(id: EventId, days: readonly Day[]): Done {
      const event = (await entitiesOf(inside, 'events')).find((one) => one.id === id)
      if (!event) return no({ kind: 'gone' })
      return saveAll(inside, { event: id, changed: cancelDays(event, days) })
    },

    /** One act: it is hidden now, and its records are erased by this tablet as soon as it can (E49). */
    async endRehearsal(id: EventId): Done {
      if (inside.replica.identity.role !== 'organizer') return no({ kind: 'not-allowed' })
      const locked = await refusedByLock(inside)
      if (locked) return no(locked)
      const event = (await entitiesOf(inside, 'events')).find((one) => one.id === id)
      if (!event) return no({ kind: 'gone' })
      if (!isRehearsed(id, [event])) return no({ kind: 'not-allowed' })
      if (!isOnlyRehearsed(event, await dayRecordsOf(inside, id)))
        return no({ kind: 'recorded-in-earnest' })
      const at = inside.environment.now()
      const hidden = await createRemovalCommands(inside).remove({ root: 'events', id, at })
      if (!hidden.ok) return hidden
      const others = ((await readMeta(inside.db, 'ended')) ?? []).filter((one) => one.event !== id)
      await writeMeta(inside.db, 'ended', [...others, { event: id, at }])
      return ok(null)
    }
  }
}
