import { ok } from '../../../src/lib/result.ts'
import type { KitCommands } from '../../../src/kit/combine.ts'
import type { Card } from '../../../src/kit/people/views.ts'

/** Families at the door of the still kit. */
export function openStillDoor(
  cards: () => readonly Card[],
  { mark, undo }: Pick<KitCommands, 'mark' | 'undo'>,
  change: (id: string, changed: (card: Card) => Card) => void
): Pick<KitCommands, 'arrive' | 'tellBringer' | 'undoTogether'> {
  return {
    arrive({ session, participants }) {
      const coming = cards().filter(
        ({ participant, state }) => participants.includes(participant.id) && state === 'yet'
      )
      for (const { participant } of coming)
        void mark({ session, participant: participant.id, status: 'arrived' })
      return Promise.resolve(ok(coming.map(({ participant }) => `m.${participant.id}`)))
    },
    tellBringer({ participants, picker = null }) {
      for (const id of participants) change(id, (card) => ({ ...card, broughtBy: picker }))
      return Promise.resolve(ok(participants.map((id) => `m.${id}`)))
    },
    undoTogether(facts) {
      for (const fact of facts) void undo(fact)
      return Promise.resolve(ok(null))
    }
  }
}
