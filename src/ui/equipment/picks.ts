// What has been tapped together before it is recorded: things in the order of the taps, counted things with how many.
import { countHome } from '../../domain/equipment/custody.ts'
import { COUNT_LIMIT, isCount } from '../../domain/equipment/lend.ts'
import type { Thing } from '../../kit/views.ts'
import type { Holder } from '../../domain/fact.ts'
import type { Id } from '../../domain/id.ts'
import { holderKey } from './holders.ts'

export interface Picked {
  readonly asset: Id
  /** Who gives a counted thing back; null where there is nobody to choose. */
  readonly from: Holder | null
  /** Null for a unit. */
  readonly quantity: number | null
}

export type Way = 'out' | 'back'

export function isCounted(thing: Thing): boolean {
  return thing.asset.kind !== 'unit'
}

/** How many can still go this way; at least one, so that recording is never blocked. */
export function mostOf(thing: Thing, way: Way): number {
  const most = way === 'back' ? thing.out : countHome(thing.asset, thing)
  return Math.min(COUNT_LIMIT, Math.max(1, most))
}

/** A lot leaves one by one and comes back whole, because that is what most often happens. */
export function firstPick(thing: Thing, way: Way): Picked {
  const asset = thing.asset.id
  if (!isCounted(thing)) return { asset, from: null, quantity: null }
  if (way === 'out') return { asset, from: null, quantity: 1 }
  return { asset, from: thing.held[0]?.holder ?? null, quantity: mostOf(thing, 'back') }
}

/** One lot may be picked from each of its holders. */
export function pickKey({ asset, from }: Picked): string {
  return from === null ? asset : `${asset} ${holderKey(from)}`
}

export function keyOf(thing: Thing, way: Way): string {
  return pickKey(firstPick(thing, way))
}

export function togglePick(picks: readonly Picked[], thing: Thing, way: Way): readonly Picked[] {
  const key = keyOf(thing, way)
  const rest = picks.filter((pick) => pickKey(pick) !== key)
  return rest.length < picks.length ? rest : [...picks, firstPick(thing, way)]
}

/** For a scanned or typed code: the second scan of one thing takes nothing away. */
export function addPick(picks: readonly Picked[], thing: Thing, way: Way): readonly Picked[] {
  if (picks.some((pick) => pickKey(pick) === keyOf(thing, way))) return picks
  return [...picks, firstPick(thing, way)]
}

/** A count as it was typed, in digits of either width; null when it is none. */
export function countTyped(text: string): number | null {
  const plain = text.normalize('NFKC').trim()
  const count = /^\d+$/u.test(plain) ? Number(plain) : Number.NaN
  return isCount(count) ? count : null
}

/** What is no count changes nothing. */
export function countPick(
  picks: readonly Picked[],
  key: string,
  quantity: number
): readonly Picked[] {
  if (!isCount(quantity)) return picks
  return picks.map((pick) => (pickKey(pick) === key ? { ...pick, quantity } : pick))
}

/** 点: a unit is one, a lot as many as were picked. */
export function pickedPieces(picks: readonly Picked[]): number {
  return picks.reduce((sum, pick) => sum + (pick.quantity ?? 1), 0)
}
