// A case drawn as its slots: one square a unit in the order of the real places, counted things as lines below.
import { bySlot, type Case } from '../../domain/equipment/case.ts'
import { isAway, isBroken, isCounted, type Thing } from '../../domain/equipment/thing.ts'

export interface Slot {
  readonly thing: Thing
  readonly label: string
  readonly state: 'in' | 'gone' | 'bad' | 'gone-bad'
}

export interface CaseSlots {
  readonly slots: readonly Slot[]
  readonly lots: readonly Thing[]
}

export function slotsOf(one: Pick<Case, 'things'>): CaseSlots {
  const units = one.things.filter((thing) => !isCounted(thing)).toSorted(bySlot)
  return {
    slots: units.map((thing, at) => ({
      thing,
      label: thing.asset.slot === '' ? String(at + 1) : thing.asset.slot,
      state: slotState(thing)
    })),
    lots: one.things.filter(isCounted)
  }
}

function slotState(thing: Thing): Slot['state'] {
  if (isAway(thing)) return isBroken(thing) ? 'gone-bad' : 'gone'
  return isBroken(thing) ? 'bad' : 'in'
}

/** Columns of the real case, as near as it can be known: rows of ten, or even rows when the last would be short. */
export function columnsOf(slots: number): number {
  if (slots <= 10) return Math.max(1, slots)
  const rows = Math.ceil(slots / 10)
  return Math.ceil(slots / rows)
}

/** 箱 stands on every case, so the badge shows only what tells them apart. */
export function caseMark(name: string): string {
  const bare = name.replace(/^箱\s*/u, '')
  return bare === '' ? name : bare
}
