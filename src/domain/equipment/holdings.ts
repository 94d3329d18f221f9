// Who holds what, told once a holder: the latest first, the things in the order of their codes. Rule C15.
import { groupBy } from '../../lib/group.ts'
import type { Holder } from '../fact.ts'
import type { DeviceId, Instant } from '../id.ts'
import { holderKey } from './custody.ts'
import { isOut, type Thing } from './thing.ts'

export interface Holding {
  readonly key: string
  readonly holder: Holder
  readonly name: string
  readonly things: readonly Thing[]
  readonly since: Instant | null
  readonly byName: string
  readonly device: DeviceId
}

/** A lot that several hold, once a holder: each part with what that one has. */
export function splitByHolder(thing: Thing): readonly Thing[] {
  if (thing.held.length < 2) return [thing]
  return thing.held.map((part) => ({
    ...thing,
    holder: part.holder,
    holderName: part.name,
    held: [part],
    out: part.quantity
  }))
}

export function partOf(thing: Thing | undefined, key: string): Thing | undefined {
  return thing && splitByHolder(thing).find(({ holder }) => holderKey(holder) === key)
}

export function holdings(things: readonly Thing[]): readonly Holding[] {
  const parts = things.filter(isOut).flatMap(splitByHolder)
  const thingsByHolder = groupBy(parts, (thing) => holderKey(thing.holder))
  return [...thingsByHolder]
    .map(([key, held]) => toHolding(key, held))
    .filter((holding) => holding !== null)
    .toSorted((one, other) => (other.since ?? 0) - (one.since ?? 0))
}

function toHolding(key: string, held: readonly Thing[]): Holding | null {
  const latest = held.reduce<Thing | undefined>(
    (found, thing) => ((found?.since ?? -1) >= (thing.since ?? 0) ? found : thing),
    undefined
  )
  if (latest === undefined) return null
  return {
    key,
    holder: latest.holder,
    name: latest.holderName,
    things: held.toSorted(byCode),
    since: latest.since,
    byName: latest.byName,
    device: latest.device
  }
}

export function byCode(one: Thing, other: Thing): number {
  return one.asset.code.localeCompare(other.asset.code, 'ja', { numeric: true })
}
