// All kinds of facts in documents, and a kind by its number. What the workshop knows of them is domain/fact-kinds.ts.
// 0 is the acting fact; 9 (count) is kept free; the next new kind is 31.
import type { Fact, FactOf } from '../../domain/fact.ts'
import { attendanceKinds } from './attendance.ts'
import { conflictKinds } from './conflicts.ts'
import { dayKinds } from './day.ts'
import { equipmentKinds } from './equipment.ts'
import type { FactKind } from './fact-kind.ts'
import { peopleKinds } from './people.ts'
import { retentionKinds } from './retention.ts'
import { safetyKinds } from './safety.ts'
import { tabletKinds } from './tablets.ts'

export const FACT_KINDS: { readonly [Kind in Fact['kind']]: FactKind<FactOf<Kind>> } = {
  ...attendanceKinds,
  ...conflictKinds,
  ...dayKinds,
  ...equipmentKinds,
  ...peopleKinds,
  ...retentionKinds,
  ...safetyKinds,
  ...tabletKinds
}

/** Undefined: a kind of a later version, or nothing a tablet writes. */
export function factKindOf(number: unknown): FactKind | undefined {
  return typeof number === 'number' ? KIND_BY_NUMBER.get(number) : undefined
}

const KIND_BY_NUMBER: ReadonlyMap<number, FactKind> = new Map(
  Object.values<FactKind>(FACT_KINDS).map((kind) => [kind.number, kind])
)
