// A proposal who goes into which 班. Rules E10, N54: brothers and sisters together, groups of nearly one size, grades mixed.
import { byYomi } from './people.ts'
import { isAdult } from '../rollcall/roll.ts'
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

export interface GroupPlace {
  readonly child: Id
  readonly group: Id
}

/**
 * A spread by grade: each family goes to the smallest group, of several to the one that has fewest of its grades. `anew`: also who
 * has a group is placed again. Adults are no part of it.
 */
export function spreadByGrade(
  participants: readonly Participant[],
  groups: readonly Group[],
  anew: boolean
): readonly GroupPlace[] {
  const children = participants.filter((one) => !isAdult(one))
  const placed = new Map<Id, Participant[]>(groups.map(({ id }) => [id, []]))
  if (!anew) for (const one of children) placed.get(one.group)?.push(one)
  const places: GroupPlace[] = []
  for (const family of familiesOf(children)) {
    const kept = anew ? [] : family.filter((one) => placed.has(one.group))
    const going = family.filter((one) => !kept.includes(one))
    const group = kept[0]?.group ?? groupFor(family, placed)
    if (group === undefined) break
    for (const { id } of going) places.push({ child: id, group })
    placed.get(group)?.push(...going)
  }
  return places
}

function groupFor(
  family: readonly Participant[],
  placed: ReadonlyMap<Id, readonly Participant[]>
): Id | undefined {
  const grades = new Set(family.map(({ grade }) => grade))
  const ranked = [...placed].map(([id, list]) => ({
    id,
    size: list.length,
    alike: list.filter(({ grade }) => grades.has(grade)).length
  }))
  return ranked.toSorted((one, other) => one.size - other.size || one.alike - other.alike)[0]?.id
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
