import { Check } from 'lucide'
import { RAIL_ROWS, railRow, type RailRow } from '../../domain/people/people.ts'
import type { Card } from '../../kit/people/views.ts'
import { Icon } from '../parts/icon.tsx'
import { useReleaseWords } from './words/words.ts'

/** あ…わ他 with how many are still here; a check when all of the row have gone. */
export function PickupRail({
  cards,
  current,
  onRow
}: {
  cards: readonly Card[]
  current: RailRow | null
  onRow: (row: RailRow) => void
}) {
  const words = useReleaseWords()
  return (
    <nav class="rail" aria-label={words.rail}>
      {RAIL_ROWS.map((row) => {
        const ofRow = cards.filter(
          ({ participant, state }) => state !== 'absent' && railRow(participant) === row
        )
        const here = ofRow.filter(({ state }) => state === 'arrived').length
        const isDone = here === 0 && ofRow.some(({ state }) => state === 'left')
        return (
          <button
            key={row}
            type="button"
            class={here === 0 ? 'bare' : undefined}
            aria-current={row === current ? 'true' : undefined}
            aria-label={sayRow(words, row, here, isDone)}
            onClick={() => onRow(row)}
          >
            {row}
            <small>
              <Inside here={here} isDone={isDone} />
            </small>
          </button>
        )
      })}
    </nav>
  )
}

function Inside({ here, isDone }: { here: number; isDone: boolean }) {
  if (here > 0) return <>{here}</>
  return isDone ? <Icon of={Check} size="s" /> : <>–</>
}

function sayRow(
  words: {
    railRow: (row: string, here: number) => string
    railDone: (row: string) => string
    railNone: (row: string) => string
  },
  row: string,
  here: number,
  isDone: boolean
): string {
  if (here > 0) return words.railRow(row, here)
  return isDone ? words.railDone(row) : words.railNone(row)
}
