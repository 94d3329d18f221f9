// Where a thing is and how it is: what the movements and conditions recorded of it say. Rules C1–C6, C10, C11.
import { disagree, headIds, headsOf } from '../heads.ts'
import { byTime, factsById, latest } from '../facts.ts'
import type { Asset } from '../entity.ts'
import type { Condition, Conditioned, Fact, Holder, Moved } from '../fact.ts'
import type { AssetId, DeviceId, FactId, Instant } from '../id.ts'
import type { Heads, LiveFact } from '../heads.ts'

/** Worst first: of contradictory conditions the worst is shown until a person decides, so that nobody relies on it. */
const WORST: readonly Condition[] = ['lost', 'broken', 'missing-part', 'fine']

export interface HeldQuantity {
  readonly holder: Holder
  readonly quantity: number
}

export interface Custody {
  readonly asset: AssetId
  /** A unit's holder; of counted things home, see `held`. */
  readonly holder: Holder
  readonly since: Instant | null
  readonly by: string
  readonly device: DeviceId
  readonly note: string
  /** What the next movement names in `prev`: empty for counted things, whose movements add up. */
  readonly heads: readonly FactId[]
  readonly question: boolean
  /** Who has how many, each at least one. Units: at most one entry of 1. */
  readonly held: readonly HeldQuantity[]
  readonly out: number
  readonly condition: Condition
  readonly conditionAt: Instant | null
  readonly conditionBy: string
  readonly conditionDevice: DeviceId
  readonly conditionNote: string
  readonly conditionHeads: readonly FactId[]
  readonly conditionQuestion: boolean
}

export const HOME: Holder = { kind: 'home' }

export function foldCustody(asset: Pick<Asset, 'id' | 'kind'>, facts: Iterable<Fact>): Custody {
  const heads = headsOf(facts)
  const place = asset.kind === 'unit' ? unitPlace(asset.id, heads) : countedPlace(asset.id, heads)
  return { asset: asset.id, ...place, ...conditionPlace(asset.id, heads) }
}

type Place = Pick<
  Custody,
  'holder' | 'since' | 'by' | 'device' | 'note' | 'heads' | 'question' | 'held' | 'out'
>

function unitPlace(asset: AssetId, heads: Heads): Place {
  const standing = movesOf(asset, heads)
  const shown = shownMove(standing)
  const holder = shown?.to ?? HOME
  const isOut = holder.kind !== 'home'
  return {
    ...told(shown),
    holder,
    note: shown?.note ?? '',
    heads: headIds(standing),
    question: movesDisagree(standing),
    held: isOut ? [{ holder, quantity: 1 }] : [],
    out: isOut ? 1 : 0
  }
}

export function movesOf(asset: AssetId, heads: Heads): readonly LiveFact<Moved>[] {
  return (heads.standing.get(`moved:${asset}`) ?? []).flatMap((one) =>
    one.fact.kind === 'moved' ? [{ ...one, fact: one.fact }] : []
  )
}

/** Out beats home and later beats earlier, unless it is known to have come back after. */
function shownMove(standing: readonly LiveFact<Moved>[]): Moved | undefined {
  const moves = standing.map((one) => one.fact).toSorted(byTime)
  const home = moves.findLast((move) => move.to.kind === 'home')
  const out = moves.filter((move) => move.to.kind !== 'home')
  if (home !== undefined && out.every((move) => movesAgree(move, home))) return home
  const first = out[0]
  return first !== undefined && out.every((move) => movesAgree(move, first)) ? first : out.at(-1)
}

export function movesDisagree(standing: readonly LiveFact<Moved>[]): boolean {
  return disagree(standing, movesAgree)
}

/**
 * Lent at one table, given back at another that had not heard of the loan: compatible when it went out first, for the
 * reason of A4. Two places that are not home are always a question.
 */
function movesAgree(one: Moved, other: Moved): boolean {
  if (holderKey(one.to) === holderKey(other.to)) return true
  if (one.to.kind === 'home') return other.at < one.at
  return other.to.kind === 'home' && one.at < other.at
}

function countedPlace(asset: AssetId, heads: Heads): Place {
  const moves = [...heads.byId.values()]
    .filter((fact) => fact.kind === 'moved' && fact.asset === asset && !heads.voided.has(fact.id))
    .filter((fact) => fact.kind === 'moved')
    .toSorted(byTime)
  const heldByKey = new Map<string, HeldQuantity>()
  for (const move of moves) {
    add(heldByKey, move.to, move.quantity ?? 1)
    add(heldByKey, move.from ?? HOME, -(move.quantity ?? 1))
  }
  const held = [...heldByKey.values()].filter((one) => one.quantity > 0)
  const out = held.reduce((sum, one) => sum + one.quantity, 0)
  const last = moves.at(-1)
  return {
    ...told(last),
    holder: HOME,
    note: last?.note ?? '',
    heads: [],
    question: false,
    held,
    out
  }
}

/** A surplus of what came back is not kept: it would swallow the next that goes out, and a thing out would look home. */
function add(heldByKey: Map<string, HeldQuantity>, holder: Holder, quantity: number): void {
  if (holder.kind === 'home') return
  const key = holderKey(holder)
  const before = heldByKey.get(key)?.quantity ?? 0
  heldByKey.set(key, { holder, quantity: Math.max(0, before + quantity) })
}

/** How many are in their place: none when more are out than there are. */
export function countHome(asset: Pick<Asset, 'quantity'>, { out }: Pick<Custody, 'out'>): number {
  return Math.max(0, asset.quantity - out)
}

/** One text a place, for comparing and grouping. */
export function holderKey(holder: Holder): string {
  switch (holder.kind) {
    case 'home':
    case 'lender':
      return holder.kind
    case 'group':
      return `group:${holder.group}`
    case 'badge':
      return `badge:${holder.number}@${holder.event}`
    case 'staff':
      return `staff:${holder.person}`
    case 'venue':
      return `venue:${holder.venue}`
  }
}

function told(fact: Moved | undefined): Pick<Custody, 'since' | 'by' | 'device'> {
  return { since: fact?.at ?? null, by: fact?.by ?? '', device: fact?.device ?? '' }
}

function conditionPlace(asset: AssetId, heads: Heads): Omit<Custody, keyof Place | 'asset'> {
  const standing = conditionsOf(asset, heads)
  const shown = standing
    .map((one) => one.fact)
    .reduce<Conditioned | undefined>(
      (worst, fact) => (isWorse(fact, worst) ? fact : worst),
      undefined
    )
  return {
    condition: shown?.condition ?? 'fine',
    conditionAt: shown?.at ?? null,
    conditionBy: shown?.by ?? '',
    conditionDevice: shown?.device ?? '',
    conditionNote: shown?.note ?? '',
    conditionHeads: headIds(standing),
    conditionQuestion: conditionsDisagree(standing)
  }
}

export function conditionsOf(asset: AssetId, heads: Heads): readonly LiveFact<Conditioned>[] {
  return (heads.standing.get(`conditioned:${asset}`) ?? []).flatMap((one) =>
    one.fact.kind === 'conditioned' ? [{ ...one, fact: one.fact }] : []
  )
}

export function conditionsDisagree(standing: readonly LiveFact<Conditioned>[]): boolean {
  return disagree(standing, (one, other) => one.condition === other.condition)
}

function isWorse(fact: Conditioned, worst: Conditioned | undefined): boolean {
  if (worst === undefined) return true
  return WORST.indexOf(fact.condition) < WORST.indexOf(worst.condition)
}

/** The last twenty movements and conditions of all things; the undone ones stay to be seen. */
export function recentActs(facts: Iterable<Fact>): readonly (Moved | Conditioned)[] {
  const commands = [...factsById(facts).values()].filter(
    (fact) => fact.kind === 'moved' || fact.kind === 'conditioned'
  )
  return latest(commands)
}
