import { lazy } from '../../lib/lazy.ts'
import type { WorkspaceContext } from '../context.ts'
import type { EventId } from '../../domain/id.ts'
import { commands, view, viewOf } from '../subject.ts'

const read = lazy(() => import('./read.ts'))
const ended = lazy(() => import('./ended-rehearsals.ts'))
const load = lazy(() => import('./commands.ts'))

export const retention = {
  views: {
    retention: viewOf({
      read: async (context, event: EventId) => (await read()).readRetention(context, event),
      names: 'none'
    }),
    erasures: view({
      read: async (context) => (await read()).readErasures(context),
      names: 'none'
    }),
    /** Ended on this tablet, and not erased yet. */
    endedRehearsals: view({
      read: async (context) => (await ended()).readEndedRehearsals(context),
      names: 'none'
    }),
    settings: view({ read: async (context) => (await read()).readSettings(context), names: 'none' })
  },
  commands: commands(
    async (context: WorkspaceContext) => (await load()).createRetentionCommands(context),
    {
      disclose: true,
      setRetention: true,
      eraseFamily: true,
      eraseKind: true,
      eraseRehearsals: true,
      noteExport: true,
      saveSettings: true
    }
  ),
  /** 開示 is of no use without names. */
  answers: { disclose: 'refused' as const }
}
