import { commands, viewOf } from '../subject.ts'
import { lazy } from '../../lib/lazy.ts'
import type { SessionId } from '../../domain/id.ts'
import { createReleaseCommands } from './commands.ts'
import { coverPickup } from './cover.ts'

const read = lazy(() => import('./read.ts'))

export const release = {
  views: {
    pickup: viewOf({
      read: async (context, session: SessionId) => (await read()).readPickup(context, session),
      names: (one, called) => one && coverPickup(one, called)
    })
  },
  commands: commands(createReleaseCommands, {
    release: true,
    releaseVouched: true,
    takeBackRelease: true,
    noteCall: true
  })
}
