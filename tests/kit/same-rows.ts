// The read model of one document on a tablet, in one order, without what depends on the order things came in.
import { shownRows } from '../sim/invariants.ts'
import type { SimTablet } from '../sim/sim-tablet.ts'

export function rowsOf(tablet: SimTablet, doc: string): readonly (readonly [string, unknown])[] {
  return Object.entries(shownRows(tablet, doc)).toSorted(([one], [other]) => (one < other ? -1 : 1))
}
