// In which order staff, groups and lenders stand wherever they are listed or picked. Rule N14.
import { foldText, unvoice } from './fold.ts'
import { byName } from './people/people.ts'
import type { Group, Lender, Staff } from './entity.ts'

/** By reading, as children are; who has none by the name. */
export function staffInOrder(staff: readonly Staff[]): readonly Staff[] {
  const keys = new Map(staff.map((one) => [one, readingKey(one.yomi || one.name)]))
  const keyOf = (one: Staff) => keys.get(one) ?? ''
  return staff.toSorted(
    (one, other) =>
      byCode(keyOf(one), keyOf(other)) || byName(one.name, other.name) || byId(one, other)
  )
}

/** A, B … and 2班 before 10班. */
export function groupsInOrder(groups: readonly Group[]): readonly Group[] {
  return groups.toSorted((one, other) => byName(one.letter, other.letter) || byId(one, other))
}

export function lendersInOrder(lenders: readonly Lender[]): readonly Lender[] {
  return lenders.toSorted((one, other) => byName(one.name, other.name) || byId(one, other))
}

function readingKey(text: string): string {
  const folded = foldText(text)
  return `${unvoice(folded)}|${folded}`
}

function byId(one: { readonly id: string }, other: { readonly id: string }): number {
  return byCode(one.id, other.id)
}

function byCode(one: string, other: string): number {
  if (one === other) return 0
  return one < other ? -1 : 1
}
