import { lazy } from '../../lib/lazy.ts'
import type { WorkspaceContext } from '../context.ts'
import { commands } from '../subject.ts'

const load = lazy(() => import('./commands.ts'))

export const carry = {
  commands: commands(
    async (context: WorkspaceContext) => (await load()).createCarryCommands(context),
    {
      pack: true,
      unpack: true,
      leave: true
    }
  )
}
