import type { PackInput, Unpacked } from '../../kit/carry/commands.ts'
import type { DeviceId } from '../../domain/id.ts'

export interface Show {
  readonly kind: 'show'
  readonly wish: PackInput
  /** Both hold the same already; the other one only has to learn it. */
  readonly isLast: boolean
  /** The two were found not to hold the same. */
  readonly differs: boolean
}

/** What these two do next, as this tablet sees it. */
export type MeetingTurn =
  | { readonly kind: 'choose' }
  | Show
  /** `again`: what was read was read before, for the other screen has not gone on yet. */
  | { readonly kind: 'read'; readonly again: boolean }
  | { readonly kind: 'same'; readonly name: string; readonly words: readonly [number, number] }
  | { readonly kind: 'apart' }

export type Past =
  | { readonly kind: 'showed' }
  | {
      readonly kind: 'took'
      readonly name: string
      readonly records: number
      readonly words: readonly [number, number]
    }

export interface Meeting {
  readonly past: readonly Past[]
  readonly turn: MeetingTurn
}

/** Two looks each bring together whatever differs; more of them mean that something waits for a third tablet. */
const CODES_SHOWN = 4

const READ = { kind: 'read', again: false } as const

export const NEW_MEETING: Meeting = { past: [], turn: { kind: 'choose' } }

export function begin(first: 'show' | 'read'): Meeting {
  return { past: [], turn: first === 'read' ? READ : show(null) }
}

/** The other one says it has read what is shown; `words` are those of the shown bundle. */
export function shown({ past, turn }: Meeting, words: readonly [number, number]): Meeting {
  if (turn.kind !== 'show') return { past, turn }
  const after: readonly Past[] = [...past, { kind: 'showed' }]
  const name = past.findLast((one) => one.kind === 'took')?.name ?? ''
  return { past: after, turn: turn.isLast ? { kind: 'same', name, words } : READ }
}

/** `same` only when both digests were equal: here, and there by the other's word. */
export function took({ past }: Meeting, taken: Unpacked): Meeting {
  const { name, records, from, words } = taken
  if (past.some((one) => one.kind === 'took' && one.words.join() === words.join()))
    return { past, turn: { ...READ, again: true } }
  const after: readonly Past[] = [...past, { kind: 'took', name, records, words }]
  if (taken.isSame === true && !taken.asks)
    return { past: after, turn: { kind: 'same', name, words } }
  if (taken.isSame === true) return { past: after, turn: showLast(from) }
  if (past.filter((one) => one.kind === 'showed').length >= CODES_SHOWN)
    return { past: after, turn: { kind: 'apart' } }
  return { past: after, turn: { ...show(from), differs: taken.isSame === false } }
}

/** Digests differ and yet nothing is known to be missing there: everything held is told, so that it can be found. */
export function tellAll(turn: Show, frames: number): Show {
  if (!turn.differs || frames > 0 || turn.wish.tellsAll) return turn
  return { ...turn, wish: { ...turn.wish, tellsAll: true } }
}

/** What is still to come after this turn, as far as it goes well. */
export function planned({ past, turn }: Meeting): readonly ('show' | 'read')[] {
  const left = Math.max(0, 3 - past.length - 1)
  if (turn.kind === 'show' && turn.isLast) return []
  if (turn.kind === 'show') return alternate('read', Math.max(1, left))
  return turn.kind === 'read' ? alternate('show', left) : []
}

function alternate(first: 'show' | 'read', count: number): readonly ('show' | 'read')[] {
  const second = first === 'show' ? 'read' : 'show'
  return Array.from({ length: count }, (_, at) => (at % 2 === 0 ? first : second))
}

function show(to: DeviceId | null): Show {
  const wish: PackInput = { to, asFile: false, asks: true, tellsAll: false }
  return { kind: 'show', wish, isLast: false, differs: false }
}

function showLast(to: DeviceId): Show {
  const wish: PackInput = { to, asFile: false, asks: false, tellsAll: false }
  return { kind: 'show', wish, isLast: true, differs: false }
}
