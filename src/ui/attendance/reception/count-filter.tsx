import type { PresenceCounts, PresenceState } from '../../../domain/attendance/attendance.ts'
import { Key, SQUARE_BY_STATE } from '../../parts/masu.tsx'
import { sayState } from '../../parts/kid-card.tsx'
import { useCommonWords } from '../../words/common/words.ts'
import { useReceptionWords } from './words/words.ts'

const STATES: readonly PresenceState[] = ['arrived', 'yet', 'absent', 'left']

// Three digits are set smaller on a phone.
const TWO_DIGITS = 99

/** Null: everybody. */
export type Filter = PresenceState | null

export function filterOf(word: string | undefined): Filter {
  return STATES.find((state) => state === word) ?? null
}

/**
 * How many, and a tap on a number shows those. Always five, so that nothing jumps under the finger when the first child goes
 * home: 来た then says いる, in its place.
 */
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
    <div
      class={counts.expected > TWO_DIGITS ? 'cnt many' : 'cnt'}
      role="group"
      aria-label={reception.filter}
    >
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
            {sayState(common, state, counts)}
          </span>
          <span class="v">{counts[state]}</span>
        </button>
      ))}
    </div>
  )
}
