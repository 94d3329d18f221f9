import { lazy } from '../../lib/lazy.ts'
import type { EventId } from '../../domain/id.ts'
import type { WorkspaceContext } from '../context.ts'
import { commands, viewOf } from '../subject.ts'
import { coverChild, coverPerson, coverRoster } from './cover.ts'
import { readPerson, readRoster } from './read.ts'
import type { LeavingRoster, OffRoster } from './views.ts'

const load = lazy(() => import('./commands.ts'))
const offRoster = lazy(() => import('./off-roster-read.ts'))

export const people = {
  views: {
    roster: viewOf({ read: readRoster, names: coverRoster }),
    /** The session may be empty: the child apart from any session. */
    person: viewOf({ read: readPerson, names: (one, called) => one && coverPerson(one, called) }),
    offRoster: viewOf({
      read: async (context, event: EventId) => (await offRoster()).readOffRoster(context, event),
      names: (all: readonly OffRoster[], called) =>
        all.map((one) => ({ ...one, child: coverChild(one.child, called) }))
    }),
    /** Before children are taken off the roster; their ids joined by commas. */
    leaving: viewOf({
      read: async (context, event: EventId, ids: string) =>
        (await offRoster()).readLeaving(context, event, ids),
      names: (all: readonly LeavingRoster[], called) =>
        all.map((one) => ({ ...one, child: coverChild(one.child, called) }))
    })
  },
  commands: commands(
    async (context: WorkspaceContext) => (await load()).createPeopleCommands(context),
    {
      addChildren: true,
      saveParticipant: true,
      removeChildren: true,
      bringBackChildren: true,
      changeChildren: true,
      takeBackChanges: true,
      placeInGroups: true,
      addStaffToRoster: true
    }
  )
}
