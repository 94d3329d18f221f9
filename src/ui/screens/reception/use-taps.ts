import { useCallback, useRef, useState } from 'preact/hooks'
import type { Participant } from '../../../domain/entity.ts'
import type { Status } from '../../../domain/fact.ts'
import type { FactId, Id } from '../../../domain/id.ts'
import type { Fault } from '../../../kit/acts.ts'
import type { Card } from '../../../kit/views.ts'
import { useHand } from '../../hand.ts'

// A nervous second tap lands within this time; a meant one does not.
const DOUBLE_TAP_MS = 400

/** What was just recorded; siblings who leave together are undone together. */
export interface Fresh {
  readonly facts: readonly FactId[]
  readonly participants: readonly Participant[]
  readonly status: Status
}

export interface Taps {
  /** A tap on まだ records the arrival; on any other card it opens the child. */
  readonly tap: (card: Card) => void
  /** Will not come: said from the list of those still まだ. */
  readonly absent: (participant: Participant) => void
  readonly fresh: Fresh | null
  readonly fault: Fault | null
  readonly opened: Id | null
  readonly open: (participant: Id | null) => void
  readonly told: (fresh: Fresh) => void
  readonly undo: (facts: readonly FactId[]) => void
  readonly forget: () => void
}

export function useTaps(session: Id): Taps {
  const { acts, surroundings, sound } = useHand()
  const [fresh, setFresh] = useState<Fresh | null>(null)
  const [fault, setFault] = useState<Fault | null>(null)
  const [opened, open] = useState<Id | null>(null)
  const last = useRef({ id: '', at: 0 })
  const ring = (kind: 'arrived' | 'already') => {
    if (sound.value) surroundings.sound(kind)
  }

  const say = async (participant: Participant, status: 'arrived' | 'absent') => {
    const result = await acts.mark({ session, participant: participant.id, status })
    setFault(result.ok ? null : result.fault)
    if (!result.ok) ring('already')
    else if (status === 'arrived') ring('arrived')
    if (result.ok) setFresh({ facts: [result.value], participants: [participant], status })
  }

  const tap = (card: Card) => {
    const { id } = card.participant
    const now = surroundings.now()
    const again = last.current.id === id && now - last.current.at < DOUBLE_TAP_MS
    last.current = { id, at: now }
    if (again) return
    if (card.state === 'yet') void say(card.participant, 'arrived')
    else open(id)
  }

  const undo = async (facts: readonly FactId[]) => {
    const results = await Promise.all(facts.map((fact) => acts.undo(fact)))
    const refused = results.find((result) => !result.ok)
    setFault(refused && !refused.ok ? refused.fault : null)
    if (!refused) setFresh(null)
  }

  return {
    tap,
    absent: (participant) => void say(participant, 'absent'),
    fresh,
    fault,
    opened,
    open,
    told: setFresh,
    undo: (facts) => void undo(facts),
    forget: useCallback(() => setFresh(null), [])
  }
}
