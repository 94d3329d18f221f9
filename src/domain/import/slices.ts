// What an import writes, in slices that are saved one after the other. Rule I39: a family, a thing or a block is never torn,
// so that no child stands there without what was written of its care; what was cut off is completed by the same file.
import { groupBy } from '../../lib/group.ts'
import type { Changed, Created } from '../entity.ts'
import type { Draft, Writes } from '../fact.ts'

type Part =
  | { readonly kind: 'created'; readonly one: Created }
  | { readonly kind: 'changed'; readonly one: Changed }
  | { readonly kind: 'fact'; readonly one: Draft }

/** `size`: records a slice, more only where one family alone has more. No slice where there is nothing to write. */
export function slicesOf(writes: Writes, size: number): readonly Writes[] {
  const ownerOf = ownersOf(writes)
  const parts: readonly Part[] = [
    ...writes.created.map((one): Part => ({ kind: 'created', one })),
    ...writes.changed.map((one): Part => ({ kind: 'changed', one })),
    ...writes.facts.map((one): Part => ({ kind: 'fact', one }))
  ]
  const slices: Part[][] = []
  for (const whole of groupBy(parts, ownerOf).values()) {
    const last = slices.at(-1)
    if (last === undefined || last.length + whole.length > size) slices.push(whole)
    else last.push(...whole)
  }
  return slices.map(writesOf)
}

function writesOf(parts: readonly Part[]): Writes {
  return {
    created: parts.flatMap((part) => (part.kind === 'created' ? [part.one] : [])),
    changed: parts.flatMap((part) => (part.kind === 'changed' ? [part.one] : [])),
    facts: parts.flatMap((part) => (part.kind === 'fact' ? [part.one] : []))
  }
}

/** Children, their badges and what is said of them belong to their family; the value to its thing; all else to itself. */
function ownersOf({ created }: Writes): (part: Part) => string {
  const familyByChild = new Map<string, string>()
  const familyByBadge = new Map<number, string>()
  for (const { root, entity } of created)
    if (root === 'participants') {
      familyByChild.set(entity.id, entity.family)
      familyByBadge.set(entity.badge, entity.family)
    }
  const ownerOf = (id: string): string => familyByChild.get(id) || id
  return (part) => {
    if (part.kind === 'fact') return ownerOf('subject' in part.one ? part.one.subject : '')
    if (part.kind === 'changed') return ownerOf(part.one.id)
    const { root, entity } = part.one
    if (root === 'badges') return familyByBadge.get(entity.number) || entity.id
    return root === 'terms' ? entity.asset : ownerOf(entity.id)
  }
}
