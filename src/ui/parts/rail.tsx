import { useMemo } from 'preact/hooks'
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
  const byRow = new Map(RAIL_ROWS.map((row) => [row, { row, all: 0, yet: 0 }]))
  for (const { participant, state } of cards) {
    const rung = byRow.get(railRow(participant))
    if (!rung) continue
    rung.all += 1
    if (state === 'yet') rung.yet += 1
  }
  return [...byRow.values()]
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
  const rungs = useMemo(() => rungsOf(cards), [cards])
  return (
    <nav class="rail" aria-label={words.rail}>
      {rungs.map(({ row, all, yet }) => (
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
