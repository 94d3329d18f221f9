// A case is a lender's name for it: two lenders may both have a 箱1. Rule C12.
import { groupBy } from '../../lib/group.ts'
import { isAway, isBroken, type Thing } from './thing.ts'

export interface Case {
  readonly key: string
  /** Empty: things that belong to no case. */
  readonly name: string
  /** The first names of what is in it. */
  readonly title: string
  readonly lender: string
  readonly things: readonly Thing[]
  readonly out: number
  readonly broken: number
}

const numeric = new Intl.Collator('ja', { numeric: true })

export function caseKey(thing: Thing | undefined): string {
  return thing === undefined ? '' : `${thing.lender?.id ?? ''}/${thing.asset.kit}`
}

/** In the order of the things. */
export function casesOf(things: readonly Thing[]): readonly Case[] {
  return [...groupBy(things, caseKey).values()].map(caseOf)
}

/** Cases by name, their things by slot and code; what has no case comes last. */
export function casesInOrder(things: readonly Thing[]): readonly Case[] {
  return casesOf(things.toSorted(bySlot)).toSorted(byCase)
}

/** Things that belong to no case, whoever lent them, as one more; none when all have theirs. */
export function looseCase(things: readonly Thing[]): readonly Case[] {
  const loose = things.filter(({ asset }) => asset.kit === '')
  return loose.length === 0 ? [] : [{ ...caseOf(loose), title: '', lender: '' }]
}

function caseOf(things: readonly Thing[]): Case {
  const [first] = things
  return {
    key: caseKey(first),
    name: first?.asset.kit ?? '',
    title: [...new Set(things.map(({ asset }) => asset.name))].slice(0, 3).join('、'),
    lender: first?.lender?.name ?? '',
    things,
    out: things.filter(isAway).length,
    broken: things.filter(isBroken).length
  }
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
