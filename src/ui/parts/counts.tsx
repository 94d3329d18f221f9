import type { PresenceCounts, PresenceState } from '../../domain/attendance/attendance.ts'
import { Key, SQUARE_BY_STATE, type Square } from './masu.tsx'
import { useCommonWords } from '../words/common/words.ts'

function One({ square, label, value, unit, href }: Cell) {
  return (
    <a href={href}>
      <span class="k">
        {square && <Key of={square} />}
        {label}
      </span>
      <span class="v">
        {value}
        <small>{unit}</small>
      </span>
    </a>
  )
}

interface Cell {
  readonly square?: Square
  readonly label: string
  readonly value: number
  readonly unit: string
  readonly href: string
}

/** 予定・いる・まだ・欠席, and 帰った as soon as somebody has; each leads to those it counts. */
export function CountsRow({
  counts,
  hrefOf
}: {
  counts: PresenceCounts
  hrefOf: (state: PresenceState | null) => string
}) {
  const { state, here, expected, peopleUnit: unit } = useCommonWords()
  const of = (which: PresenceState, label: string) => (
    <One
      square={SQUARE_BY_STATE[which]}
      label={label}
      value={counts[which]}
      unit={unit}
      href={hrefOf(which)}
    />
  )
  return (
    <div class="counts">
      <One label={expected} value={counts.expected} unit={unit} href={hrefOf(null)} />
      {of('arrived', here)}
      {of('yet', state.yet)}
      {of('absent', state.absent)}
      {counts.left > 0 && of('left', state.left)}
    </div>
  )
}
