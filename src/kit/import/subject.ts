import { lazy } from '../../lib/lazy.ts'
import type { WorkspaceContext } from '../context.ts'
import { commands } from '../subject.ts'

const load = lazy(() => import('./commands.ts'))

export const imports = {
  commands: commands(
    async (context: WorkspaceContext) => (await load()).createImportCommands(context),
    {
      openImport: true
    }
  )
}
