import { lazy } from '../../lib/lazy.ts'
import type { WorkspaceContext } from '../context.ts'
import { commands, view } from '../subject.ts'

const read = lazy(() => import('./read.ts'))
const load = lazy(() => import('./commands.ts'))

export const lock = {
  views: {
    lock: view({ read: async (context) => (await read()).readLock(context), names: 'none' })
  },
  commands: commands(
    async (context: WorkspaceContext) => (await load()).createLockCommands(context),
    {
      setPin: true,
      removePin: true,
      unlock: true,
      lockNow: true,
      setLockMinutes: true,
      look: true,
      askUnlock: true,
      helpUnlock: true,
      useUnlock: true
    }
  )
}
