// Whether this tablet shows a rehearsal just now, and saying of an event that it is one, or that days do not take place.
import { momentOf } from '../../domain/calendar.ts'
import { cancelDays, isRehearsing, rehearse } from '../../domain/event/taking-place.ts'
import type { Day, EventId } from '../../domain/id.ts'
import { no } from '../../lib/result.ts'
import { choiceOf, type WorkspaceContext } from '../context.ts'
import type { Done } from '../fault.ts'
import { entitiesOf } from '../readings.ts'
import { saveAll } from '../save-entity.ts'
import { readHere } from './read.ts'

export async function isRehearsal(inside: WorkspaceContext): Promise<boolean> {
  const events = await entitiesOf(inside, 'events')
  if (events.every(({ rehearsal }) => rehearsal !== true)) return false
  const now = inside.environment.now()
  const [choice, views] = await Promise.all([choiceOf(inside), readHere(inside, momentOf(now).day)])
  return isRehearsing(choice, views, now)
}

export function createStandingCommands(inside: WorkspaceContext) {
  return {
    async setRehearsal(event: EventId, rehearsal: boolean): Done {
      return saveAll(inside, { event, changed: rehearse(event, rehearsal) })
    },

    /** All days that do not take place from now on. */
    async cancelDays(id: EventId, days: readonly Day[]): Done {
      const event = (await entitiesOf(inside, 'events')).find((one) => one.id === id)
      if (!event) return no({ kind: 'gone' })
      return saveAll(inside, { event: id, changed: cancelDays(event, days) })
    }
  }
}
