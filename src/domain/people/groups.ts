// A proposal who goes into which 班. Rule E10: brothers and sisters together, groups of nearly one size.
import { byYomi } from './people.ts'
import type { Group, Participant } from '../entity.ts'
import type { Id } from '../id.ts'

/** The group of every child that has none yet; children who have one stay. */
export function proposeGroups(
  participants: readonly Participant[],
  groups: readonly Group[]
): ReadonlyMap<Id, Id> {
  const sizes = new Map(groups.map((group) => [group.id, 0]))
  for (const one of participants)
    if (sizes.has(one.group)) sizes.set(one.group, (sizes.get(one.group) ?? 0) + 1)
  const proposal = new Map<Id, Id>()
  for (const family of familiesOf(participants)) {
    const theirs = family.find((one) => sizes.has(one.group))?.group ?? smallest(sizes)
    if (theirs === undefined) break
    const without = family.filter((one) => !sizes.has(one.group))
    for (const one of without) proposal.set(one.id, theirs)
    sizes.set(theirs, (sizes.get(theirs) ?? 0) + without.length)
  }
  return proposal
}

/** Largest first, so that the last to be placed are the easiest to place; then by reading. */
function familiesOf(participants: readonly Participant[]): readonly (readonly Participant[])[] {
  const byFamily = new Map<Id, Participant[]>()
  for (const one of participants.toSorted(byYomi)) {
    const key = one.family === '' ? one.id : one.family
    const list = byFamily.get(key)
    if (list === undefined) byFamily.set(key, [one])
    else list.push(one)
  }
  return [...byFamily.values()].toSorted((one, other) => other.length - one.length)
}

function smallest(sizes: ReadonlyMap<Id, number>): Id | undefined {
  return [...sizes].toSorted((one, other) => one[1] - other[1])[0]?.[0]
}
