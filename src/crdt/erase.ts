// What erasing leaves of facts: pure, and the same for whoever makes a new generation, moves to it, or takes records over.
// Promise: clients, clocks and ids of facts stay; an erased tuple is empty and says nothing.
import type { Id } from '../domain/id.ts'
import { bytesToText } from '../lib/bytes.ts'
import { ACTING } from './acting.ts'
import type { DocName } from './docs.ts'
import { FACT_KINDS } from './fact-kinds/table.ts'
import type { FactRun } from './fact-run.ts'
import { isIdBytes } from './take.ts'
import { isBytes, type Scalar, type Tuple } from './tuple.ts'

/** What must not come back. */
export interface Forgotten {
  readonly ids: ReadonlySet<Id>
  /** All records of the document; who acted when stays, for later facts lean on it. */
  readonly isAll: boolean
}

export const NOTHING_FORGOTTEN: Forgotten = { ids: new Set(), isAll: false }

export function eraseInRuns(
  name: DocName,
  runs: readonly FactRun[],
  forgotten: Forgotten
): readonly FactRun[] {
  if (!forgotten.isAll && forgotten.ids.size === 0) return runs
  return runs.map((run) => ({
    ...run,
    tuples: run.tuples.map((tuple) => eraseInTuple(name, tuple, forgotten))
  }))
}

/** Of attendance the mark stays, so that it is still counted; who fetched the child goes. */
export function eraseInTuple(name: DocName, tuple: Tuple, { ids, isAll }: Forgotten): Tuple {
  const [kind] = tuple
  if (kind === ACTING) return tuple
  if (isAll) return ERASED
  if (!tuple.some((value) => isForgotten(value, ids))) return tuple
  if (name !== 'attendance' || kind !== FACT_KINDS.mark.number) return ERASED
  return tuple.map((value) => (typeof value === 'string' ? null : value))
}

/** How many of the tuples still say something of their own: what people count as records. */
export function saidIn(runs: readonly FactRun[]): number {
  return runs
    .flatMap((run) => run.tuples)
    .filter((tuple) => tuple.length > 0 && tuple[0] !== ACTING).length
}

const ERASED: Tuple = []

function isForgotten(value: Scalar, ids: ReadonlySet<Id>): boolean {
  return isBytes(value) && isIdBytes(value) && ids.has(bytesToText(value))
}
