// Handing things out, taking them back, saying how they are. Rules C7–C9: recording never waits, so what looks odd is
// written all the same and comes back with a warning for the screen to say.
import { countHome, HOME, holderKey } from './custody.ts'
import { no, ok } from '../../lib/result.ts'
import type { Custody } from './custody.ts'
import type { Asset } from '../entity.ts'
import type { Condition, Conditioned, Draft, Fact, Holder, Moved, Voided } from '../fact.ts'
import type { AssetId, FactId, Instant } from '../id.ts'
import type { Result } from '../../lib/result.ts'

export interface MoveWish {
  readonly to: Holder
  /** Of counted things: how many, and who gives them back (null: from home). Ignored for units. */
  readonly quantity: number | null
  readonly from: Holder | null
  readonly note: string | null
}

export type LendFault =
  | { readonly kind: 'gone' }
  | { readonly kind: 'invalid'; readonly field: 'quantity'; readonly why: 'not-a-number' }
  | {
      readonly kind: 'invalid'
      readonly field: 'to' | 'note'
      readonly why: 'empty' | 'too-long'
    }

export type LendWarning =
  /** Somebody else has it, as far as this tablet knows. */
  | { readonly kind: 'already-out'; readonly holder: Holder; readonly since: Instant | null }
  /** It is in its place already, as far as this tablet knows. */
  | { readonly kind: 'already-home' }
  /** The same holder has it already. */
  | { readonly kind: 'already-there'; readonly since: Instant | null }
  | { readonly kind: 'not-fine'; readonly condition: Condition }
  /** More than there are, or more back than went out. */
  | { readonly kind: 'more-than-there-are'; readonly available: number }

export interface LendMove {
  readonly fact: Draft<Moved>
  readonly warning: LendWarning | null
}

/** Long enough for two sentences at the van, short enough for one line of a list of things. */
const NOTE_LIMIT = 500

/** No caravan has more of one thing; a longer number is a slip of the finger or a code read into the wrong field. */
export const COUNT_LIMIT = 99_999

export function isCount(quantity: number): boolean {
  return Number.isSafeInteger(quantity) && quantity >= 1 && quantity <= COUNT_LIMIT
}

/** Who is taken to give a thing when nobody says: home is brought by who has it, or the first of several; else it comes from home. */
export function giverTo(to: Holder, custody: Custody): Holder | null {
  return to.kind === 'home' ? (custody.held[0]?.holder ?? null) : null
}

/** Out to somebody, on to somebody else, or home (`to` home gives back). */
export function move(asset: Asset, custody: Custody, wish: MoveWish): Result<LendMove, LendFault> {
  const fault = moveFault(asset, wish)
  if (fault !== null) return no(fault)
  const counted = asset.kind !== 'unit'
  const fact: Draft<Moved> = {
    kind: 'moved',
    asset: asset.id,
    to: wish.to,
    from: counted ? wish.from : custody.holder,
    quantity: counted ? (wish.quantity ?? 1) : null,
    note: noteOf(wish.note),
    prev: custody.heads
  }
  const warning = counted ? countedWarning(asset, custody, wish) : unitWarning(custody, wish.to)
  return ok({ fact, warning })
}

export function giveBack(
  asset: Asset,
  custody: Custody,
  wish: Omit<MoveWish, 'to'>
): Result<LendMove, LendFault> {
  return move(asset, custody, { ...wish, to: HOME })
}

function moveFault(asset: Asset, wish: MoveWish): LendFault | null {
  if (asset.kind !== 'unit' && !isCount(wish.quantity ?? 1))
    return { kind: 'invalid', field: 'quantity', why: 'not-a-number' }
  if (isNobody(wish.to)) return { kind: 'invalid', field: 'to', why: 'empty' }
  return noteFault(wish.note)
}

function isNobody(holder: Holder): boolean {
  switch (holder.kind) {
    case 'home':
    case 'lender':
      return false
    case 'group':
      return holder.group === ''
    case 'badge':
      return holder.number < 1 || holder.event === ''
    case 'staff':
      return holder.person === '' || holder.person === '~'
    case 'venue':
      return holder.venue === ''
  }
}

function noteFault(note: string | null): LendFault | null {
  return (note ?? '').length > NOTE_LIMIT
    ? { kind: 'invalid', field: 'note', why: 'too-long' }
    : null
}

function noteOf(note: string | null): string | null {
  const written = note?.trim() ?? ''
  return written === '' ? null : written
}

function unitWarning(custody: Custody, to: Holder): LendWarning | null {
  const isHome = custody.holder.kind === 'home'
  if (to.kind === 'home') return isHome ? { kind: 'already-home' } : null
  if (holderKey(to) === holderKey(custody.holder))
    return { kind: 'already-there', since: custody.since }
  if (!isHome) return { kind: 'already-out', holder: custody.holder, since: custody.since }
  return custody.condition === 'fine' ? null : { kind: 'not-fine', condition: custody.condition }
}

function countedWarning(asset: Asset, custody: Custody, wish: MoveWish): LendWarning | null {
  const available =
    wish.from === null || wish.from.kind === 'home'
      ? countHome(asset, custody)
      : heldBy(custody, wish.from)
  return (wish.quantity ?? 1) > available ? { kind: 'more-than-there-are', available } : null
}

function heldBy(custody: Custody, holder: Holder): number {
  const key = holderKey(holder)
  return custody.held.find((one) => holderKey(one.holder) === key)?.quantity ?? 0
}

export function reportCondition(
  asset: AssetId,
  custody: Custody,
  wish: { readonly condition: Condition; readonly note: string | null }
): Result<Draft<Conditioned>, LendFault> {
  const fault = noteFault(wish.note)
  if (fault !== null) return no(fault)
  return ok({
    kind: 'conditioned',
    asset,
    condition: wish.condition,
    note: noteOf(wish.note),
    prev: custody.conditionHeads
  })
}

/** Takes a movement or a condition back; what it had superseded stands again. */
export function undoCustody(
  factId: FactId,
  facts: Iterable<Fact>,
  voided: ReadonlySet<FactId>
): Result<Draft<Voided>, LendFault> {
  for (const fact of facts)
    if (
      fact.id === factId &&
      (fact.kind === 'moved' || fact.kind === 'conditioned') &&
      !voided.has(factId)
    )
      return ok({ kind: 'voided', subject: fact.asset, prev: [factId] })
  return no({ kind: 'gone' })
}
