// What has been tapped together before it is recorded: things in the order of the taps, counted things with how many. Rule C14.
import { countHome, holderKey } from './custody.ts'
import { COUNT_LIMIT, isCount } from './lend.ts'
import type { Holder } from '../fact.ts'
import type { AssetId } from '../id.ts'
import { isCounted, type Thing } from './thing.ts'

export interface ThingPick {
  readonly asset: AssetId
  /** Who gives a counted thing back; null where there is nobody to choose. */
  readonly from: Holder | null
  /** Null for a unit. */
  readonly quantity: number | null
}

export type Way = 'out' | 'back'

/** How many can still go this way; at least one, so that recording is never blocked. */
export function mostOf(thing: Thing, way: Way): number {
  const most = way === 'back' ? thing.out : countHome(thing.asset, thing)
  return Math.min(COUNT_LIMIT, Math.max(1, most))
}

/** A lot leaves one by one and comes back whole, because that is what most often happens. */
export function firstPick(thing: Thing, way: Way): ThingPick {
  const asset = thing.asset.id
  if (!isCounted(thing)) return { asset, from: null, quantity: null }
  if (way === 'out') return { asset, from: null, quantity: 1 }
  return { asset, from: thing.held[0]?.holder ?? null, quantity: mostOf(thing, 'back') }
}

/** One lot may be picked from each of its holders. */
export function pickKey({ asset, from }: ThingPick): string {
  return from === null ? asset : `${asset} ${holderKey(from)}`
}

export function keyOf(thing: Thing, way: Way): string {
  return pickKey(firstPick(thing, way))
}

export function togglePick(
  picks: readonly ThingPick[],
  thing: Thing,
  way: Way
): readonly ThingPick[] {
  const key = keyOf(thing, way)
  const rest = picks.filter((pick) => pickKey(pick) !== key)
  return rest.length < picks.length ? rest : [...picks, firstPick(thing, way)]
}

/** For a scanned or typed code: the second scan of one thing takes nothing away. */
export function addPick(picks: readonly ThingPick[], thing: Thing, way: Way): readonly ThingPick[] {
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
  picks: readonly ThingPick[],
  key: string,
  quantity: number
): readonly ThingPick[] {
  if (!isCount(quantity)) return picks
  return picks.map((pick) => (pickKey(pick) === key ? { ...pick, quantity } : pick))
}

/** 点: a unit is one, a lot as many as were picked. */
export function pickedPieces(picks: readonly ThingPick[]): number {
  return picks.reduce((sum, pick) => sum + (pick.quantity ?? 1), 0)
}
