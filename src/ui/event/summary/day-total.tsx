import type { PresenceCounts } from '../../../domain/attendance/attendance.ts'
import { Key, SQUARE_BY_STATE, type Square } from '../../parts/masu.tsx'
import { useCommonWords } from '../../words/common/words.ts'
import { tallyOf } from './tally.ts'
import { useSummaryWords } from './words/words.ts'

/** Beside the sessions' figures: the day's, each child once. */
export function DayTotal({ counts }: { counts: PresenceCounts }) {
  const summary = useSummaryWords()
  const { state, here } = useCommonWords()
  const tally = tallyOf(counts)
  return (
    <section class="card day-total" aria-label={summary.day.title}>
      <h2>{summary.day.title}</h2>
      <dl>
        <Figure label={summary.sessions.expected} value={tally.expected} />
        <Figure label={summary.sessions.came} value={tally.came} />
        <Figure square={SQUARE_BY_STATE.arrived} label={here} value={tally.here} />
        <Figure square={SQUARE_BY_STATE.left} label={state.left} value={tally.left} />
        <Figure square={SQUARE_BY_STATE.absent} label={state.absent} value={tally.absent} />
        <Figure square={SQUARE_BY_STATE.yet} label={state.yet} value={tally.yet} />
      </dl>
      <p class="sub t16">{summary.day.once}</p>
    </section>
  )
}

function Figure({ square, label, value }: { square?: Square; label: string; value: number }) {
  const { peopleUnit } = useCommonWords()
  return (
    <div>
      <dt>
        {square && <Key of={square} />}
        {label}
      </dt>
      <dd>
        {value}
        <small>{peopleUnit}</small>
      </dd>
    </div>
  )
}
