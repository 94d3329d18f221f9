import type { EventId, ParticipantId, SessionId } from '../../domain/id.ts'
import { lazy } from '../../lib/lazy.ts'
import type { WorkspaceContext } from '../context.ts'
import { commands, viewOf } from '../subject.ts'
import { coverConsents, coverLooks, coverMeal } from './cover.ts'
import type { ConsentTold, CareLook, Meal } from './views.ts'

const load = lazy(() => import('./commands.ts'))
const read = lazy(() => import('./read.ts'))

export const care = {
  views: {
    meal: viewOf({
      read: async (context, session: SessionId) => (await read()).readMeal(context, session),
      names: (one: Meal | null, called) => one && coverMeal(one, called)
    }),
    looks: viewOf({
      read: async (context, event: EventId) => (await read()).readLooks(context, event),
      names: (all: readonly CareLook[], called) => coverLooks(all, called)
    }),
    consents: viewOf({
      read: async (context, child: ParticipantId, event: EventId) =>
        (await read()).readConsents(context, child, event),
      names: (all: readonly ConsentTold[] | null) => all && coverConsents(all)
    }),
    /** Whose consents are not complete. */
    consentGaps: viewOf({
      read: async (context, event: EventId) => (await read()).readConsentGaps(context, event),
      names: 'none'
    })
  },
  commands: commands(
    async (context: WorkspaceContext) => (await load()).createCareCommands(context),
    {
      lookAtMeal: true,
      confirmCare: true,
      unconfirmCare: true,
      sayConsent: true,
      openInEmergency: true
    }
  )
}
