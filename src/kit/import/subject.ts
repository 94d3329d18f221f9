import { lazy } from '../../lib/lazy.ts'
import type { WorkspaceContext } from '../context.ts'
import { commands, viewOf } from '../subject.ts'

const load = lazy(() => import('./commands.ts'))
const loadRead = lazy(() => import('./read.ts'))

export const imports = {
  views: {
    pastImports: viewOf({
      read: async (context, event: string) => (await loadRead()).readPastImports(context, event),
      names: 'none'
    })
  },
  commands: commands(
    async (context: WorkspaceContext) => (await load()).createImportCommands(context),
    {
      openImport: true,
      lookBack: true,
      takeImportBack: true
    }
  ),
  answers: { lookBack: 'refused' as const, takeImportBack: 'refused' as const }
}
