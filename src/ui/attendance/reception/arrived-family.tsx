import { ChevronRight } from 'lucide'
import type { SessionId } from '../../../domain/id.ts'
import type { Card } from '../../../kit/people/views.ts'
import { useDoing } from '../../doing.ts'
import { useApp } from '../../app-context.ts'
import { Chip } from '../../parts/chip.tsx'
import { Icon } from '../../parts/icon.tsx'
import { ICON_BY_STATE, Yomi } from '../../parts/kid-card.tsx'
import { FaultNote } from '../../parts/note.tsx'
import { Sheet } from '../../parts/sheet.tsx'
import { useCommonWords } from '../../words/common/words.ts'
import { Bringers } from './bringers.tsx'
import type { Taps } from './use-taps.ts'
import { useReceptionWords } from './words/words.ts'

/** A family that has come: each child opens its sheet, and who brought them can still be told. */
export function ArrivedFamily({
  cards,
  session,
  taps,
  onClose
}: {
  cards: readonly Card[]
  session: SessionId
  taps: Taps
  onClose: () => void
}) {
  const { commands } = useApp()
  const words = useReceptionWords()
  const common = useCommonWords()
  const doing = useDoing()
  const [first] = cards
  const here = cards.filter(({ state }) => state === 'arrived')
  const tell = (picker: string) =>
    doing.run(() =>
      commands.tellBringer({
        session,
        participants: here.map(({ participant }) => participant.id),
        picker
      })
    )
  return (
    <Sheet
      title={words.familyOf(first ? common.familyOf(first.participant) : '')}
      onClose={onClose}
    >
      <ul class="lines">
        {cards.map((card) => (
          <MemberRow key={card.participant.id} card={card} onOpen={taps.open} />
        ))}
      </ul>
      <FaultNote fault={doing.fault} />
      {here.length > 0 && <Bringers of={here} told={here[0]?.broughtBy ?? null} onTell={tell} />}
    </Sheet>
  )
}

function MemberRow({ card, onOpen }: { card: Card; onOpen: Taps['open'] }) {
  const words = useReceptionWords()
  const common = useCommonWords()
  const { participant, state, at } = card
  const word = common.state[state]
  return (
    <li class="opens">
      <button type="button" onClick={() => onOpen(participant.id)}>
        <span class="who">
          <b>
            <Yomi of={participant} />
          </b>
          <span>{common.grade[participant.grade]}</span>
        </span>
        <Icon of={ChevronRight} />
      </button>
      <Chip kind={state === 'arrived' ? 'done' : 'calm'} icon={ICON_BY_STATE[state]}>
        {at === null ? word : words.child.statusAt(word, common.time(at))}
      </Chip>
    </li>
  )
}
