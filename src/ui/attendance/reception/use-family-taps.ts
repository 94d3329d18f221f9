import { useState } from 'preact/hooks'
import type { Id, SessionId } from '../../../domain/id.ts'
import type { Fault } from '../../../kit/fault.ts'
import type { Card } from '../../../kit/people/views.ts'
import { useApp } from '../../app-context.ts'
import type { Fresh } from './fresh.ts'

export interface FamilyTaps {
  /** A tap on a family records all who are まだ; where nobody is, it opens the family or its only child. */
  readonly tapFamily: (cards: readonly Card[]) => void
  /** The rest of the family that has just begun to arrive: told and undone with it. */
  readonly arriveToo: (cards: readonly Card[]) => void
  /** Who brought those who have just arrived. */
  readonly tellBringer: (picker: string) => void
  /** Whose family is looked at. */
  readonly family: Id | null
  readonly openFamily: (household: Id | null) => void
}

/** What families at the door share with the taps on single children. */
interface Table {
  readonly session: SessionId
  readonly fresh: Fresh | null
  readonly told: (fresh: Fresh) => void
  readonly refused: (fault: Fault | null) => void
  readonly ring: (kind: 'arrived' | 'already') => void
  /** A nervous second tap. */
  readonly isDouble: (household: Id) => boolean
}

export function useFamilyTaps({
  session,
  fresh,
  told,
  refused,
  ring,
  isDouble
}: Table): FamilyTaps {
  const { commands } = useApp()
  const [family, openFamily] = useState<Id | null>(null)

  const arrive = async (cards: readonly Card[], before: Fresh | null) => {
    const participants = cards.map(({ participant }) => participant)
    const ids = participants.map(({ id }) => id)
    const result = await commands.arrive({ session, participants: ids })
    refused(result.ok ? null : result.fault)
    ring(result.ok ? 'arrived' : 'already')
    if (result.ok)
      told({
        facts: [...(before?.facts ?? []), ...result.value],
        participants: [...(before?.participants ?? []), ...participants],
        status: 'arrived'
      })
  }

  const tellBringer = async (picker: string) => {
    if (!fresh || fresh.brought === picker) return
    const participants = fresh.participants.map(({ id }) => id)
    const result = await commands.tellBringer({ session, participants, picker })
    refused(result.ok ? null : result.fault)
    if (result.ok) told({ ...fresh, facts: [...fresh.facts, ...result.value], brought: picker })
  }

  return {
    tapFamily(cards) {
      const [first] = cards
      if (!first || isDouble(first.household)) return
      const coming = cards.filter(({ state }) => state === 'yet')
      if (coming.length > 0) void arrive(coming, null)
      else openFamily(first.household)
    },
    arriveToo: (cards) => void arrive(cards, fresh),
    tellBringer: (picker) => void tellBringer(picker),
    family,
    openFamily
  }
}
