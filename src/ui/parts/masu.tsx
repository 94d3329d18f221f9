import type { PresenceState } from '../../domain/attendance/attendance.ts'

/** on: here · half: under way · no: will not come · left: has gone · now · wait: another tablet · yet: not yet */
export type Square = 'on' | 'half' | 'no' | 'left' | 'now' | 'wait' | 'yet'

const LOOKS: Record<Square, string> = {
  on: 'on',
  half: 'half',
  no: 'no',
  left: 'left',
  now: 'nw',
  wait: 'wait',
  yet: ''
}

export const SQUARE_BY_STATE: Record<PresenceState, Square> = {
  yet: 'yet',
  arrived: 'on',
  absent: 'no',
  left: 'left'
}

/** One square is one child, one thing or five minutes, never a percentage; `label` says it in words. */
export function Masu({
  squares,
  label,
  size = 'm',
  by20
}: {
  squares: readonly Square[]
  /** Empty when the words stand beside it already. */
  label: string
  size?: 'tight' | 'm' | 'l' | 'xl' | 'xxl'
  by20?: boolean
}) {
  const names = ['masu', size === 'm' ? '' : size, by20 ? 'by20' : ''].filter(Boolean).join(' ')
  const said = label ? { role: 'img' as const, 'aria-label': label } : { 'aria-hidden': true }
  return (
    <div class={names} {...said}>
      {squares.map((square, at) => (
        <i key={at} class={LOOKS[square]} />
      ))}
    </div>
  )
}

export function Key({ of, dash, big }: { of: Square; dash?: boolean; big?: boolean }) {
  const names = ['key', LOOKS[of], dash ? 'dash' : '', big ? 'big' : ''].filter(Boolean).join(' ')
  return <i class={names} />
}
