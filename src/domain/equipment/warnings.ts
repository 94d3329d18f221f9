// What the records say against a pick. A warning tells, it never blocks: the person with the thing in hand is right.
import { countHome } from './custody.ts'
import { isBroken, isCounted, isOut, type Thing } from './thing.ts'
import { keyOf, pickKey, type ThingPick, type Way } from './picks.ts'

export type Warning =
  | { readonly kind: 'already-out'; readonly thing: Thing }
  | { readonly kind: 'already-home'; readonly thing: Thing }
  | { readonly kind: 'broken'; readonly thing: Thing }
  | { readonly kind: 'too-many'; readonly thing: Thing; readonly left: number }

export function warningsOf(
  picked: readonly Thing[],
  picks: readonly ThingPick[],
  way: Way
): readonly Warning[] {
  const quantityByKey = new Map(picks.map((pick) => [pickKey(pick), pick.quantity ?? 1]))
  return picked.flatMap((thing) => {
    const quantity = quantityByKey.get(keyOf(thing, way)) ?? 1
    return way === 'out' ? againstOut(thing, quantity) : againstBack(thing)
  })
}

function againstOut(thing: Thing, quantity: number): readonly Warning[] {
  const found: Warning[] = []
  const left = countHome(thing.asset, thing)
  if (!isCounted(thing) && isOut(thing)) found.push({ kind: 'already-out', thing })
  if (isCounted(thing) && quantity > left) found.push({ kind: 'too-many', thing, left })
  if (isBroken(thing)) found.push({ kind: 'broken', thing })
  return found
}

function againstBack(thing: Thing): readonly Warning[] {
  return isOut(thing) ? [] : [{ kind: 'already-home', thing }]
}
