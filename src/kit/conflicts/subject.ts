import { lazy } from '../../lib/lazy.ts'
import type { EventId, ParticipantId } from '../../domain/id.ts'
import type { WorkspaceContext } from '../context.ts'
import { commands, view, viewOf } from '../subject.ts'
import { coverChild } from '../people/cover.ts'
import { coverDecision, coverJoining, coverQuestion } from './cover.ts'

const read = lazy(() => import('./read.ts'))
const decisions = lazy(() => import('./decisions.ts'))
const completeness = lazy(() => import('./completeness.ts'))
const joining = lazy(() => import('./joining.ts'))
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
    /** The entries of a child, the shown one first. */
    entries: viewOf({
      read: async (context, event: EventId, child: ParticipantId) =>
        (await joining()).readEntries(context, event, child),
      names: (all, called) => all.map((one) => coverChild(one, called))
    }),
    /** Before two are joined by hand. */
    joining: viewOf({
      read: async (context, event: EventId, one: ParticipantId, other: ParticipantId) =>
        (await joining()).readJoining(context, event, one, other),
      names: (both, called) => both && coverJoining(both, called)
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
