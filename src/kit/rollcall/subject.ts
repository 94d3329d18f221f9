import type { Day, EventId, RollCallId } from '../../domain/id.ts'
import { lazy } from '../../lib/lazy.ts'
import type { WorkspaceContext } from '../context.ts'
import { commands, viewOf } from '../subject.ts'
import { coverRollCall, coverRollCallLines } from './cover.ts'

const load = lazy(() => import('./commands.ts'))
const reading = lazy(() => import('./read.ts'))
const badges = lazy(() => import('./badge-read.ts'))

export const rollcall = {
  views: {
    /** Of a day, for those who read names. */
    rollCalls: viewOf({
      read: async (context, event: EventId, day: Day) =>
        (await reading()).readRollCalls(context, event, day),
      names: coverRollCallLines
    }),
    rollCall: viewOf({
      read: async (context, event: EventId, id: RollCallId) =>
        (await reading()).readRollCall(context, event, id),
      names: (one, called) => one && coverRollCall(one, called),
      tables: ['peers']
    }),
    /** Of a day, for everybody. */
    rollCallHeads: viewOf({
      read: async (context, event: EventId, day: Day) =>
        (await badges()).readRollCallHeads(context, event, day),
      names: 'none'
    }),
    badgeRoll: viewOf({
      read: async (context, event: EventId, id: RollCallId) =>
        (await badges()).readBadgeRoll(context, event, id),
      names: (one) =>
        one && { ...one, badges: one.badges.map((badge) => ({ ...badge, callName: '' })) }
    })
  },
  commands: commands(
    async (context: WorkspaceContext) => (await load()).createRollCallCommands(context),
    {
      beginRollCall: true,
      joinRollCalls: true,
      seePeople: true,
      seeBadges: true,
      unsee: true,
      unseePerson: true,
      unseeBadge: true,
      endRollCall: true
    }
  )
}
