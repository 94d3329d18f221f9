import type { Counts as Numbers } from '../../kit/views.ts'
import { useWords } from '../hand.ts'
import { Key, type Square } from './masu.tsx'

function One({ square, dash, label, value, unit, href, onPress, current }: Cell) {
  const inside = (
    <>
      <span class="k">
        {square && <Key of={square} dash={dash ?? false} />}
        {label}
      </span>
      <span class="v">
        {value}
        {unit && <small>{unit}</small>}
      </span>
    </>
  )
  if (href) return <a href={href}>{inside}</a>
  if (!onPress) return <div>{inside}</div>
  return (
    <button type="button" onClick={onPress} aria-pressed={current}>
      {inside}
    </button>
  )
}

interface Cell {
  readonly square?: Square
  readonly dash?: boolean
  readonly label: string
  readonly value: number
  readonly unit: string
  readonly href?: string | undefined
  readonly onPress?: (() => void) | undefined
  readonly current?: boolean | undefined
}

/** 予定・来た・まだ・欠席, and 帰った as soon as somebody has. */
export function Counts({
  counts,
  href,
  plain,
  onYet,
  yetOnly
}: {
  counts: Numbers
  href?: string | undefined
  /** Without units and with dashed slots, as at reception. */
  plain?: boolean
  /** A tap on まだ narrows the cards to those. */
  onYet?: (() => void) | undefined
  yetOnly?: boolean | undefined
}) {
  const { state, expected, peopleUnit } = useWords().common
  const unit = plain ? '' : peopleUnit
  return (
    <div class="counts">
      <One label={expected} value={counts.expected} unit={unit} href={href} />
      <One square="on" label={state.arrived} value={counts.arrived} unit={unit} href={href} />
      <One
        square="yet"
        dash={plain ?? false}
        label={state.yet}
        value={counts.yet}
        unit={unit}
        href={href}
        onPress={onYet}
        current={yetOnly}
      />
      <One square="no" label={state.absent} value={counts.absent} unit={unit} href={href} />
      {counts.left > 0 && (
        <One square="left" label={state.left} value={counts.left} unit={unit} href={href} />
      )}
    </div>
  )
}
