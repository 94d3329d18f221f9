// All kinds of facts in documents, and a kind by its number. What the workshop knows of them is domain/fact-kinds.ts.
// 0 is the acting fact; 9 (count) and 10 (incident) are kept free; the next new kind is 22.
import type { Fact, FactOf } from '../../domain/fact.ts'
import { attendanceKinds } from './attendance.ts'
import { conflictKinds } from './conflicts.ts'
import { equipmentKinds } from './equipment.ts'
import type { FactKind } from './fact-kind.ts'
import { peopleKinds } from './people.ts'
import { retentionKinds } from './retention.ts'
import { tabletKinds } from './tablets.ts'

export const FACT_KINDS: { readonly [Kind in Fact['kind']]: FactKind<FactOf<Kind>> } = {
  ...attendanceKinds,
  ...conflictKinds,
  ...equipmentKinds,
  ...peopleKinds,
  ...retentionKinds,
  ...tabletKinds
}

/** Undefined: a kind of a later version, or nothing a tablet writes. */
export function factKindOf(number: unknown): FactKind | undefined {
  return typeof number === 'number' ? KIND_BY_NUMBER.get(number) : undefined
}

const KIND_BY_NUMBER: ReadonlyMap<number, FactKind> = new Map(
  Object.values<FactKind>(FACT_KINDS).map((kind) => [kind.number, kind])
)
