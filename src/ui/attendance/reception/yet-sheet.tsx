import { useState } from 'preact/hooks'
import { ChevronRight, Minus, Undo2 } from 'lucide'
import type { FactId, Id } from '../../../domain/id.ts'
import type { Reception } from '../../../kit/attendance/views.ts'
import type { Card } from '../../../kit/people/views.ts'

import { Button } from '../../parts/button.tsx'
import { Chip } from '../../parts/chip.tsx'
import { Icon } from '../../parts/icon.tsx'
import { ICON_BY_STATE, Yomi } from '../../parts/kid-card.tsx'
import { FaultNote } from '../../parts/note.tsx'
import { Sheet } from '../../parts/sheet.tsx'
import type { Taps } from './use-taps.ts'
import { useCommonWords } from '../../words/common/words.ts'
import { useReceptionWords } from './words/words.ts'

/** Who is still まだ when the line at the door is over: one tap each says 欠席, the name opens the child. */
export function YetSheet({
  seen,
  taps,
  onClose
}: {
  seen: Reception
  taps: Taps
  onClose: () => void
}) {
  const words = useReceptionWords()
  const [listed] = useState(() => new Set(yetOf(seen.cards).map((card) => card.participant.id)))
  // Whoever was listed stays, so that a slip is seen and taken back where it was made.
  const shown = seen.cards.filter((card) => listed.has(card.participant.id))
  return (
    <Sheet title={words.yetTitle} second={words.yetLead} onClose={onClose}>
      <FaultNote fault={taps.fault} />
      <ul class="lines">
        {shown.map((card) => (
          <YetRow
            key={card.participant.id}
            card={card}
            slip={slipOf(seen, card.participant.id)}
            taps={taps}
          />
        ))}
      </ul>
    </Sheet>
  )
}

export function yetOf(cards: readonly Card[]): readonly Card[] {
  return cards.filter((card) => card.state === 'yet')
}

/** The 欠席 just said, while it can be taken back. */
function slipOf({ recent }: Reception, id: Id): FactId | null {
  const last = recent.find((one) => one.participant.id === id && !one.undone)
  return last?.status === 'absent' ? last.fact : null
}

function YetRow({ card, slip, taps }: { card: Card; slip: FactId | null; taps: Taps }) {
  const words = useReceptionWords()
  const common = useCommonWords()
  const { participant, state } = card
  const name = common.called(participant)
  const second = [common.beside(participant), common.grade[participant.grade]]
  return (
    <li class="opens">
      <button type="button" onClick={() => taps.open(participant.id)}>
        <span class="who">
          <b>
            <Yomi of={participant} />
          </b>
          <span>{second.filter(Boolean).join(common.separator)}</span>
        </span>
        <Icon of={ChevronRight} />
      </button>
      {state === 'yet' && (
        <Button
          big
          kind="quiet"
          icon={Minus}
          label={`${name} ${words.child.absent}`}
          onPress={() => taps.absent(participant)}
        >
          {words.child.absent}
        </Button>
      )}
      {state !== 'yet' && (
        <Chip kind={state === 'arrived' ? 'done' : 'calm'} icon={ICON_BY_STATE[state]}>
          {common.state[state]}
        </Chip>
      )}
      {state === 'absent' && slip !== null && (
        <Button
          big
          kind="plain"
          icon={Undo2}
          label={`${name} ${words.undo}`}
          onPress={() => taps.takeBack(participant, slip)}
        >
          {words.undo}
        </Button>
      )}
    </li>
  )
}
