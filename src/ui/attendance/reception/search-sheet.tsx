import { useMemo, useState } from 'preact/hooks'
import { matches, searchKey } from '../../../domain/people/people.ts'
import type { Id, SessionId } from '../../../domain/id.ts'
import { useApp } from '../../app-context.ts'
import { useLive } from '../../live.ts'
import type { Card } from '../../../kit/people/views.ts'

import { TextField } from '../../parts/field.tsx'
import { KidCard } from '../../parts/kid-card.tsx'
import { Sheet } from '../../parts/sheet.tsx'
import { OfOtherVenues } from './other-venues.tsx'
import { useCommonWords } from '../../words/common/words.ts'
import { useReceptionWords } from './words/words.ts'

// As many as fit below the children of this session.
const SHOWN = 12

export function SearchSheet({
  session,
  cards,
  fresh,
  onTap,
  onClose
}: {
  session: SessionId
  cards: readonly Card[]
  fresh: ReadonlySet<Id>
  onTap: (card: Card) => void
  onClose: () => void
}) {
  const { kit } = useApp()
  const words = useReceptionWords()
  const common = useCommonWords()
  const [typed, setTyped] = useState('')
  const keys = useMemo(
    () => cards.map(({ participant }) => searchKey(participant, common.called(participant))),
    [cards, common]
  )
  const others = useLive(() => kit.elsewhere(session), [kit, session]) ?? []
  const isTyped = typed.trim() !== ''
  const found = isTyped ? cards.filter((_, at) => matches(keys[at] ?? '', typed)) : []
  const keyOf = ({ participant }: Card) => searchKey(participant, common.called(participant))
  const elsewhere = isTyped ? others.filter(({ card }) => matches(keyOf(card), typed)) : []
  return (
    <Sheet title={words.searchTitle} onClose={onClose}>
      <div class="stack">
        <TextField
          label={words.searchField}
          hint={words.searchHint}
          type="search"
          value={typed}
          onInput={setTyped}
          autofocus
        />
        <p role="status" class="sub">
          {isTyped && found.length + elsewhere.length === 0 && words.searchNone}
        </p>
        <ul class="people found">
          {found.map((card) => (
            <li key={card.participant.id}>
              <KidCard
                card={card}
                fresh={fresh.has(card.participant.id)}
                onPress={() => onTap(card)}
              />
            </li>
          ))}
        </ul>
        {elsewhere.length > 0 && <OfOtherVenues found={elsewhere.slice(0, SHOWN)} onTap={onTap} />}
      </div>
    </Sheet>
  )
}
