import { lazy } from '../../lib/lazy.ts'
import type { EventId } from '../../domain/id.ts'
import type { WorkspaceContext } from '../context.ts'
import { commands, view, viewOf } from '../subject.ts'
import { coverDecision, coverQuestion } from './cover.ts'

const read = lazy(() => import('./read.ts'))
const decisions = lazy(() => import('./decisions.ts'))
const completeness = lazy(() => import('./completeness.ts'))
const load = lazy(() => import('./commands.ts'))

export const conflicts = {
  views: {
    /** Of an event; empty: of things, staff and lenders, which belong to none. */
    questions: viewOf({
      read: async (context, event: EventId) => (await read()).readQuestions(context, event),
      names: (all, called) => all.map((one) => coverQuestion(one, called))
    }),
    /** The events this tablet is asked about. */
    askedEvents: view({
      read: async (context) => (await completeness()).readAskedEvents(context),
      names: 'none'
    }),
    /** Whether what is asked is all there is to ask. */
    completeness: view({
      read: async (context) => (await completeness()).readCompleteness(context),
      names: 'none',
      tables: ['clients', 'held', 'peers']
    }),
    decisions: viewOf({
      read: async (context, event: EventId) => (await decisions()).readDecisions(context, event),
      names: (all) => all.map(coverDecision)
    })
  },
  commands: commands(
    async (context: WorkspaceContext) => (await load()).createConflictCommands(context),
    { decide: true, undoDecision: true, joinChildren: true, partChildren: true }
  )
}
