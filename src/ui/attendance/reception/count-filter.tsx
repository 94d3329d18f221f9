import type { PresenceCounts, PresenceState } from '../../../domain/attendance/attendance.ts'
import { Key, SQUARE_BY_STATE } from '../../parts/masu.tsx'
import { useCommonWords } from '../../words/common/words.ts'
import { useReceptionWords } from './words/words.ts'

const STATES: readonly PresenceState[] = ['arrived', 'yet', 'absent', 'left']

/** Null: everybody. */
export type Filter = PresenceState | null

export function filterOf(word: string | undefined): Filter {
  return STATES.find((state) => state === word) ?? null
}

/** How many, and a tap on a number shows those. Always five, so that nothing jumps under the finger when the first child goes home. */
export function CountFilter({
  counts,
  only,
  onOnly
}: {
  counts: PresenceCounts
  only: Filter
  onOnly: (only: Filter) => void
}) {
  const common = useCommonWords()
  const reception = useReceptionWords()
  return (
    <div class="cnt" role="group" aria-label={reception.filter}>
      <button type="button" aria-pressed={only === null} onClick={() => onOnly(null)}>
        <span class="k">{reception.everybody}</span>
        <span class="v">{counts.expected}</span>
      </button>
      {STATES.map((state) => (
        <button
          key={state}
          type="button"
          aria-pressed={only === state}
          onClick={() => onOnly(only === state ? null : state)}
        >
          <span class="k">
            <Key of={SQUARE_BY_STATE[state]} dash={state === 'yet'} />
            {state === 'arrived' ? common.here : common.state[state]}
          </span>
          <span class="v">{counts[state]}</span>
        </button>
      ))}
    </div>
  )
}
