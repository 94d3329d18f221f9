import { lazy } from '../../lib/lazy.ts'
import type { WorkspaceContext } from '../context.ts'
import { commands, view } from '../subject.ts'

const read = lazy(() => import('./read.ts'))
const load = lazy(() => import('./commands.ts'))

export const recovery = {
  views: {
    /** Null: not an organizer's tablet. */
    recovery: view({ read: async (context) => (await read()).readRecovery(context), names: 'none' })
  },
  commands: commands(
    async (context: WorkspaceContext) => (await load()).createRecoveryCommands(context),
    { recoverySheet: true, checkSheet: true, newSheet: true, confirmSheet: true }
  )
}
