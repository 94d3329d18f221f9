import { useCallback, useState } from 'preact/hooks'
import type { Participant } from '../../../domain/entity.ts'
import type { FactId, Id, ParticipantId, SessionId } from '../../../domain/id.ts'
import type { Fault } from '../../../kit/fault.ts'
import type { Card } from '../../../kit/people/views.ts'
import { useApp } from '../../app-context.ts'
import type { Fresh } from './fresh.ts'
import { useSecondTap } from './use-second-tap.ts'
import { useFamilyTaps, type FamilyTaps } from './use-family-taps.ts'

export interface Taps extends FamilyTaps {
  /** A tap on まだ records the arrival; on any other card it opens the child. */
  readonly tap: (card: Card) => void
  /** Will not come: said from the list of those still まだ. */
  readonly absent: (participant: Participant) => void
  readonly fresh: Fresh | null
  readonly fault: Fault | null
  readonly opened: Id | null
  readonly open: (participant: ParticipantId | null) => void
  readonly told: (fresh: Fresh) => void
  readonly undo: (facts: readonly FactId[]) => void
  /** Takes back an `absent` where it was said. */
  readonly takeBack: (participant: Participant, fact: FactId) => void
  readonly forget: () => void
}

export function useTaps(session: SessionId): Taps {
  const { commands, environment, sound } = useApp()
  const [fresh, setFresh] = useState<Fresh | null>(null)
  const [fault, setFault] = useState<Fault | null>(null)
  const [opened, open] = useState<Id | null>(null)
  const { isDouble, swap } = useSecondTap()
  const ring = (kind: 'arrived' | 'already') => {
    if (sound.value) environment.sound(kind)
  }

  const say = async (participant: Participant, status: 'arrived' | 'absent') => {
    const result = await commands.mark({ session, participant: participant.id, status })
    setFault(result.ok ? null : result.fault)
    if (!result.ok) ring('already')
    else if (status === 'arrived') ring('arrived')
    if (result.ok) setFresh({ facts: [result.value], participants: [participant], status })
  }

  const tap = (card: Card) => {
    const { id } = card.participant
    if (isDouble(id)) return
    if (card.state === 'yet') void say(card.participant, 'arrived')
    else open(id)
  }

  const families = useFamilyTaps({
    session,
    fresh,
    told: setFresh,
    refused: setFault,
    ring,
    isDouble
  })

  const undo = async (facts: readonly FactId[]) => {
    const [only = ''] = facts
    const result = await (facts.length > 1 ? commands.undoTogether(facts) : commands.undo(only))
    setFault(result.ok ? null : result.fault)
    if (result.ok) setFresh(null)
  }

  return {
    tap,
    ...families,
    absent: (participant) => void swap(participant.id, () => say(participant, 'absent')),
    fresh,
    fault,
    opened,
    open,
    told: setFresh,
    undo: (facts) => void undo(facts),
    takeBack: (participant, fact) => void swap(participant.id, () => undo([fact])),
    forget: useCallback(() => setFresh(null), [])
  }
}
