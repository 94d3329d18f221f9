import { commands, viewOf } from '../subject.ts'
import { lazy } from '../../lib/lazy.ts'
import type { EventId, SessionId } from '../../domain/id.ts'
import { createReleaseCommands } from './commands.ts'
import { coverPickup, coverVouched } from './cover.ts'

const read = lazy(() => import('./read.ts'))

export const releasing = {
  views: {
    pickup: viewOf({
      read: async (context, session: SessionId) => (await read()).readPickup(context, session),
      names: (one, called) => one && coverPickup(one, called)
    }),
    vouched: viewOf({
      read: async (context, event: EventId) => (await read()).readVouched(context, event),
      names: (all) => all.map(coverVouched)
    })
  },
  commands: commands(createReleaseCommands, {
    release: true,
    releaseVouched: true,
    takeBackRelease: true,
    noteCall: true
  })
}
