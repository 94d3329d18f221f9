// A case drawn as its slots: one square a unit in the order of the real places, counted things as lines below.
import type { Equipment, Thing } from '../../kit/views.ts'
import { bySlot } from './cases.ts'
import { isAway, isBroken } from './find.ts'
import { isCounted } from './picks.ts'

export type Kit = Equipment['kits'][number]

export interface Slot {
  readonly thing: Thing
  readonly label: string
  readonly state: 'in' | 'gone' | 'bad' | 'gone-bad'
}

export interface CaseSlots {
  readonly slots: readonly Slot[]
  readonly lots: readonly Thing[]
}

export function slotsOf(kit: Kit): CaseSlots {
  const units = kit.things.filter((thing) => !isCounted(thing)).toSorted(bySlot)
  return {
    slots: units.map((thing, at) => ({
      thing,
      label: thing.asset.slot === '' ? String(at + 1) : thing.asset.slot,
      state: slotState(thing)
    })),
    lots: kit.things.filter(isCounted)
  }
}

function slotState(thing: Thing): Slot['state'] {
  if (isAway(thing)) return isBroken(thing) ? 'gone-bad' : 'gone'
  return isBroken(thing) ? 'bad' : 'in'
}

/** Things that belong to no case, shown as one more card; none when all have theirs. */
export function looseCase(things: readonly Thing[]): readonly Kit[] {
  const loose = things.filter(({ asset }) => asset.kit === '')
  if (loose.length === 0) return []
  const [out, broken] = [loose.filter(isAway).length, loose.filter(isBroken).length]
  return [{ name: '', title: '', lender: '', things: loose, out, broken }]
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
