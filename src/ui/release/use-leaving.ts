import { useState } from 'preact/hooks'
import type { Session } from '../../domain/entity.ts'
import type { Id } from '../../domain/id.ts'
import { mayStillGo } from '../../domain/release/waiting-families.ts'
import type { Card } from '../../kit/people/views.ts'
import { useApp } from '../app-context.ts'
import { useDoing, type Doing } from '../doing.ts'
import { useCommonWords } from '../words/common/words.ts'
import type { Released } from './use-releases.ts'

/** `isAlone`: goes home alone, with the guardian's consent. */
export interface Chosen {
  readonly name: string
  readonly yomi: string
  readonly isAlone: boolean
}

export interface LeavingTogether {
  readonly leaving: readonly Card[]
  readonly chosen: Chosen | null
  readonly step: 'who' | 'sure' | 'unknown'
  readonly doing: Doing
  readonly turn: (going: readonly Id[], chosen: Chosen | null) => void
  readonly go: (step: LeavingTogether['step']) => void
  readonly release: () => void
}

/** Whom of a family with whom, until it is written down. `child`: whose own sheet this was opened from. */
export function useLeaving(
  cards: readonly Card[],
  session: Session,
  child: Id | undefined,
  onDone: (released: Released) => void
): LeavingTogether {
  const { commands } = useApp()
  const common = useCommonWords()
  const doing = useDoing()
  const [going, setGoing] = useState<readonly Id[]>(() => firstGoing(cards, child))
  const [chosen, setChosen] = useState<Chosen | null>(null)
  const [step, setStep] = useState<LeavingTogether['step']>('who')
  const leaving = cards.filter((card) => mayStillGo(card) && going.includes(card.participant.id))
  const participants = leaving.map((card) => card.participant)
  const release = () => {
    if (!chosen) return
    const ids = participants.map(({ id }) => id)
    const picker = chosen.isAlone ? null : chosen.name
    const said = chosen.isAlone ? '' : common.person(chosen)
    doing.run(
      () => commands.release({ session: session.id, participants: ids, picker }),
      (facts) => onDone({ facts, participants, picker: said, what: 'left' })
    )
  }
  return {
    leaving,
    chosen,
    step,
    doing,
    release,
    turn(next, picked) {
      setGoing(next)
      setChosen(picked)
    },
    go(next) {
      doing.clear()
      setStep(next)
    }
  }
}

/** All who are here; where nobody was seen to come here, whoever may be at another table. */
function firstGoing(cards: readonly Card[], child: Id | undefined): readonly Id[] {
  const here = cards.filter(
    ({ state, participant }) => state === 'arrived' || participant.id === child
  )
  const going = here.length > 0 ? here : cards.filter(mayStillGo)
  return going.map(({ participant }) => participant.id)
}
