// A thing as it is read: where it is, how it is, who says so. Rules C1, C4, C5, C11.
import type { Asset, Lender } from '../entity.ts'
import type { Condition, Holder } from '../fact.ts'
import type { Instant } from '../id.ts'

export interface Thing {
  readonly asset: Asset
  readonly lender: Lender | null
  /** The first of several; all of them are in `held`. */
  readonly holder: Holder
  /** The holder's own name, without 名札, number or 班: `りつ`, `A`, `柚子原公民館`; empty when home. */
  readonly holderName: string
  /** Who has how many: of a lot several holders, of a unit at most one. */
  readonly held: readonly {
    readonly holder: Holder
    readonly name: string
    readonly quantity: number
  }[]
  /** Lots: how many are out. Units: 0 or 1. */
  readonly out: number
  readonly condition: Condition
  readonly note: string
  readonly since: Instant | null
  readonly byName: string
  readonly device: string
  readonly hasConflict: boolean
}

export function isOut(thing: Thing): boolean {
  return thing.out > 0
}

export function isBroken(thing: Thing): boolean {
  return thing.condition !== 'fine'
}

/** A lost thing is not in its case, whoever had it last. */
export function isLost(thing: Thing): boolean {
  return thing.condition === 'lost'
}

/** Not in its case: somebody has it, or nobody knows. */
export function isAway(thing: Thing): boolean {
  return isOut(thing) || isLost(thing)
}

/** Of several: a lot or a consumable, not a unit. */
export function isCounted(thing: Thing): boolean {
  return thing.asset.kind !== 'unit'
}

/** More are recorded as out than there are: somebody counts. */
export function isOver(thing: Thing): boolean {
  return isCounted(thing) && thing.out > thing.asset.quantity
}
