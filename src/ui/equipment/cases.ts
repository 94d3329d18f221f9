import type { Thing } from '../../kit/views.ts'
import { groupBy } from '../../lib/group.ts'

export interface Case {
  readonly key: string
  /** Empty: things that belong to no case. */
  readonly name: string
  readonly lender: string
  readonly things: readonly Thing[]
}

const numeric = new Intl.Collator('ja', { numeric: true })

/** Two lenders may both have a 箱1: a case is a lender's name for it. */
export function caseKey(thing: Thing | undefined): string {
  return thing === undefined ? '' : `${thing.lender?.id ?? ''}/${thing.asset.kit}`
}

/** Cases by name, their things by slot and code; what has no case comes last. */
export function casesOf(things: readonly Thing[]): readonly Case[] {
  return [...groupBy(things, caseKey)]
    .map(([key, inside]) => ({
      key,
      name: inside[0]?.asset.kit ?? '',
      lender: inside[0]?.lender?.name ?? '',
      things: inside.toSorted(bySlot)
    }))
    .toSorted(byCase)
}

function byCase(one: Case, other: Case): number {
  const [loose, otherLoose] = [one.name === '', other.name === '']
  if (loose !== otherLoose) return loose ? 1 : -1
  return numeric.compare(one.name, other.name) || numeric.compare(one.lender, other.lender)
}

export function bySlot(one: Thing, other: Thing): number {
  const [loose, otherLoose] = [one.asset.slot === '', other.asset.slot === '']
  if (loose !== otherLoose) return loose ? 1 : -1
  return (
    numeric.compare(one.asset.slot, other.asset.slot) ||
    numeric.compare(one.asset.code, other.asset.code)
  )
}

/** The lender stands beside the name only where the name alone would mean two cases. */
export function caseLabel({ name, lender }: Case, all: readonly Case[]): string {
  return all.filter((one) => one.name === name).length > 1 ? `${name} ${lender}` : name
}
