import { lazy } from '../../lib/lazy.ts'
import type { EventId, Id } from '../../domain/id.ts'
import type { RemovableRoot } from '../../domain/removal.ts'
import type { WorkspaceContext } from '../context.ts'
import { commands, viewOf } from '../subject.ts'

const read = lazy(() => import('./read.ts'))
const around = lazy(() => import('./around.ts'))
const load = lazy(() => import('./commands.ts'))

export const removal = {
  views: {
    /** Of an event; empty: of the whole workspace. */
    removed: viewOf({
      read: async (context, event: EventId) => (await read()).readRemoved(context, event),
      names: 'none'
    }),
    /** Before something is removed: what hangs on it. */
    hanging: viewOf({
      read: async (context, root: RemovableRoot, id: Id) =>
        (await around()).readHanging(context, root, id),
      names: 'none'
    })
  },
  commands: commands(
    async (context: WorkspaceContext) => (await load()).createRemovalCommands(context),
    { remove: true, bringBack: true }
  )
}
