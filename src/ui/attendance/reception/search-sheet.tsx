import { useMemo, useState } from 'preact/hooks'
import { matches, searchKey } from '../../../domain/people/people.ts'
import type { Id } from '../../../domain/id.ts'
import type { Card } from '../../../kit/people/views.ts'

import { TextField } from '../../parts/field.tsx'
import { KidCard } from '../../parts/kid-card.tsx'
import { Sheet } from '../../parts/sheet.tsx'
import { useCommonWords } from '../../words/common/words.ts'
import { useReceptionWords } from './words/words.ts'

export function SearchSheet({
  cards,
  fresh,
  onTap,
  onClose
}: {
  cards: readonly Card[]
  fresh: ReadonlySet<Id>
  onTap: (card: Card) => void
  onClose: () => void
}) {
  const words = useReceptionWords()
  const common = useCommonWords()
  const [typed, setTyped] = useState('')
  const keys = useMemo(
    () => cards.map(({ participant }) => searchKey(participant, common.called(participant))),
    [cards, common]
  )
  const found = typed.trim() === '' ? [] : cards.filter((_, at) => matches(keys[at] ?? '', typed))
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
          {typed.trim() !== '' && found.length === 0 && words.searchNone}
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
      </div>
    </Sheet>
  )
}
