import { useCallback, useRef, useState } from 'preact/hooks'
import type { Participant } from '../../../domain/entity.ts'
import type { Status } from '../../../domain/fact.ts'
import type { FactId, Id, ParticipantId, SessionId } from '../../../domain/id.ts'
import type { Fault } from '../../../kit/fault.ts'
import type { Card } from '../../../kit/people/views.ts'
import { useApp } from '../../app-context.ts'

// A nervous second tap lands within this time; a meant one does not.
const DOUBLE_TAP_MS = 400
// 欠席にする and もとにもどす take each other's place under one finger: a slow double tap must not press both.
const SWAPPED_MS = 1000

/**
 * What was just recorded; siblings who leave together are undone together. Without facts there is nothing to take back:
 * `back` is itself the undoing of a departure.
 */
export interface Fresh {
  readonly facts: readonly FactId[]
  readonly participants: readonly Participant[]
  readonly status: Status | 'back'
}

export interface Taps {
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
  const last = useRef({ id: '', at: 0 })
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

  const isAgain = (id: Id, withinMs: number) => {
    const { id: before, at } = last.current
    last.current = { id, at: environment.now() }
    return before === id && last.current.at - at < withinMs
  }

  const tap = (card: Card) => {
    const { id } = card.participant
    if (isAgain(id, DOUBLE_TAP_MS)) return
    if (card.state === 'yet') void say(card.participant, 'arrived')
    else open(id)
  }

  const undo = async (facts: readonly FactId[]) => {
    const results = await Promise.all(facts.map((fact) => commands.undo(fact)))
    const refused = results.find((result) => !result.ok)
    setFault(refused && !refused.ok ? refused.fault : null)
    if (!refused) setFresh(null)
  }

  /** The second is counted from when the other button can stand there, however slow the disk. */
  const swap = async (participant: Participant, write: () => Promise<void>) => {
    const { id } = participant
    if (isAgain(id, SWAPPED_MS)) return
    await write()
    if (last.current.id === id) last.current = { id, at: environment.now() }
  }

  return {
    tap,
    absent: (participant) => void swap(participant, () => say(participant, 'absent')),
    fresh,
    fault,
    opened,
    open,
    told: setFresh,
    undo: (facts) => void undo(facts),
    takeBack: (participant, fact) => void swap(participant, () => undo([fact])),
    forget: useCallback(() => setFresh(null), [])
  }
}
