import { Undo2 } from 'lucide'
import type { Card } from '../../../kit/people/views.ts'
import { Button } from '../../parts/button.tsx'
import { KidCard } from '../../parts/kid-card.tsx'
import { Note } from '../../parts/note.tsx'
import { useCommonWords } from '../../words/common/words.ts'
import { Bringers } from './bringers.tsx'
import type { BadgeAnswer } from './use-badge-reading.ts'
import type { Taps } from './use-taps.ts'
import { useReceptionWords } from './words/words.ts'

/** What was recorded for a code, with its undo; or why nothing was, and what to do next. */
export function ReadAnswer({
  answer,
  cards,
  taps,
  onUndone
}: {
  answer: BadgeAnswer | null
  /** As they stand now. */
  cards: readonly Card[]
  taps: Taps
  onUndone: () => void
}) {
  const words = useReceptionWords()
  const common = useCommonWords()
  if (answer === null) return null
  const { scan, facts } = answer
  if (scan.kind === 'stands' || scan.kind === 'several')
    return <Standing scan={scan} cards={cards} taps={taps} />
  if (scan.kind === 'arrive') {
    const names = scan.cards.map(({ participant }) => common.called(participant))
    return (
      <Note kind="done" title={names.join(common.separator) + words.did.arrived}>
        <Bringers of={scan.cards} told={taps.fresh?.brought ?? null} onTell={taps.tellBringer} />
        <p>
          <Button
            icon={Undo2}
            onPress={() => {
              taps.undo(taps.fresh?.facts ?? facts)
              onUndone()
            }}
          >
            {words.undo}
          </Button>
        </p>
      </Note>
    )
  }
  const { reading } = words
  const { what, next } =
    scan.kind === 'nobody' ? reading.nobody(scan.number) : reading.refused[scan.kind]
  return (
    <Note kind="ask" title={what}>
      {next}
    </Note>
  )
}

/** Told already, or several of one number: nothing is written, and a tap opens the child. */
function Standing({
  scan,
  cards,
  taps
}: {
  scan: { readonly kind: 'stands' | 'several'; readonly cards: readonly Card[] }
  cards: readonly Card[]
  taps: Taps
}) {
  const { reading } = useReceptionWords()
  const ids = new Set(scan.cards.map(({ participant }) => participant.id))
  const { what, next } = reading[scan.kind]
  return (
    <Note kind={scan.kind === 'several' ? 'ask' : 'calm'} title={what}>
      {next}
      <ul class="people read">
        {cards
          .filter(({ participant }) => ids.has(participant.id))
          .map((card) => (
            <li key={card.participant.id}>
              <KidCard
                card={card}
                onPress={() =>
                  scan.kind === 'several' ? taps.tap(card) : taps.open(card.participant.id)
                }
              />
            </li>
          ))}
      </ul>
    </Note>
  )
}
