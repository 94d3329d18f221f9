// Looking at care, making sure of it, and consents as they are given. Every look leaves a fact.
import { eventDoc } from '../../crdt/docs.ts'
import { confirmCare, unconfirmCare } from '../../domain/care/meal.ts'
import type { FactOf } from '../../domain/fact.ts'
import type { Day, EventId, FactId, ParticipantId } from '../../domain/id.ts'
import { consentDrafts, type ConsentWish } from '../../domain/people/consents.ts'
import { no, ok } from '../../lib/result.ts'
import { cardOf } from '../people/cards.ts'
import { save, type WorkspaceContext } from '../context.ts'
import type { Done } from '../fault.ts'
import { allFacts, namesOf, peopleOf } from '../readings.ts'
import { saveAll } from '../save-entity.ts'
import type { EmergencyChild } from './views.ts'

interface ConfirmCareInput {
  readonly event: EventId
  readonly child: ParticipantId
  readonly day: Day
  readonly about: FactOf<'careConfirmed'>['about']
}

interface SayConsentInput extends ConsentWish {
  readonly event: EventId
  readonly child: ParticipantId
}

export function createCareCommands(inside: WorkspaceContext) {
  return {
    /** H8: the care of a whole meal was opened; the fact is of the event and names nobody. */
    lookAtMeal: (event: EventId): Done => saveAll(inside, lookOf(event, event)),

    async confirmCare({ event, child, day, about }: ConfirmCareInput): Done<FactId> {
      const facts = await allFacts(inside, eventDoc('care', event))
      const saved = await save(inside, { event, drafts: [confirmCare(child, day, about, facts)] })
      return saved.ok ? ok(saved.value[0] ?? '') : saved
    },

    async unconfirmCare(event: EventId, fact: FactId): Done {
      const doc = eventDoc('care', event)
      const draft = unconfirmCare(fact, await allFacts(inside, doc))
      if (!draft) return no({ kind: 'gone' })
      return saveAll(inside, { event, doc, drafts: [draft] })
    },

    /** H21: with the field older versions read, in one act. */
    async sayConsent({ event, child, ...wish }: SayConsentInput): Done {
      const [people, consents] = await Promise.all([
        peopleOf(inside, event),
        allFacts(inside, eventDoc('consents', event))
      ])
      const kept = people.merged.idOf(child)
      if (people.entriesOf(kept).length === 0) return no({ kind: 'gone' })
      const made = consentDrafts(kept, wish, { children: people, said: people.said, consents })
      return made.ok ? saveAll(inside, { event, drafts: made.value }) : made
    },

    /** J23: not covered on purpose. In an emergency nobody waits: what is known is told, whether or not the look could be written. */
    async openInEmergency(event: EventId, child: ParticipantId): Done<EmergencyChild> {
      const [people, names] = await Promise.all([peopleOf(inside, event), namesOf(inside)])
      const kept = people.merged.idOf(child)
      const found = people.participants.find(({ id }) => id === kept)
      if (!found) return no({ kind: 'gone' })
      const saved = await save(inside, lookOf(event, kept))
      const card = cardOf(found, undefined, people, names)
      return ok({ card, unsaved: saved.ok ? null : saved.fault })
    }
  }
}

function lookOf(event: EventId, subject: string) {
  const doc = eventDoc('care', event)
  return { event, doc, drafts: [{ kind: 'looked', subject, prev: [] }] } as const
}
