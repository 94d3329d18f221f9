import { Check } from 'lucide'
import { RAIL_ROWS, railRow, type RailRow } from '../../domain/people/people.ts'
import type { Card } from '../../kit/people/views.ts'

import { Icon } from './icon.tsx'
import { useReceptionWords } from '../attendance/reception/words/words.ts'

interface Rung {
  readonly row: RailRow
  readonly all: number
  readonly yet: number
}

function rungsOf(cards: readonly Card[]): readonly Rung[] {
  return RAIL_ROWS.map((row) => {
    const here = cards.filter((card) => railRow(card.participant) === row)
    return { row, all: here.length, yet: here.filter((card) => card.state === 'yet').length }
  })
}

/** あ…わ他: an index and a progress bar at once; a check when the row is complete. */
export function Rail({
  cards,
  current,
  onRow
}: {
  cards: readonly Card[]
  current: RailRow | null
  onRow: (row: RailRow) => void
}) {
  const words = useReceptionWords()
  return (
    <nav class="rail" aria-label={words.rail}>
      {rungsOf(cards).map(({ row, all, yet }) => (
        <button
          key={row}
          type="button"
          class={all === 0 ? 'bare' : undefined}
          aria-current={row === current ? 'true' : undefined}
          aria-label={all === 0 ? words.railNone(row) : sayRung(words, row, yet)}
          onClick={() => onRow(row)}
        >
          {row}
          <small>{all === 0 ? '–' : <Inside yet={yet} />}</small>
        </button>
      ))}
    </nav>
  )
}

function sayRung(
  words: { railRow: (row: string, yet: number) => string; railDone: (row: string) => string },
  row: string,
  yet: number
): string {
  return yet > 0 ? words.railRow(row, yet) : words.railDone(row)
}

function Inside({ yet }: { yet: number }) {
  const words = useReceptionWords()
  if (yet === 0) return <Icon of={Check} size="s" />
  return (
    <>
      <span class="w">{words.railYet}</span>
      {yet}
    </>
  )
}
