// Builders for roll calls.
import type { RollCalled, PersonSeen } from '../../../src/domain/day-facts.ts'
import { NINE } from '../build.ts'

const told = { at: NINE, by: 'ono', device: 'd1', prev: [] }
const DAY = { event: 'e1', day: '2026-11-21', session: 's1' }

type Given<F> = Partial<Omit<F, 'kind'>> & { readonly id: string }

export function aBeginning(given: Given<RollCalled>): RollCalled {
  const rest = { subject: 'r1', why: 'evacuation', state: 'begun' } as const
  return { kind: 'rollCall', ...told, ...DAY, ...rest, ...given }
}

export function aSighting(given: Given<PersonSeen>): PersonSeen {
  const rest = { subject: 'r1', person: 'c1', badge: 0, how: 'seen', isCopy: false } as const
  return { kind: 'seen', ...told, ...rest, place: '', ...given }
}

/** A volunteer's, or the copy of what a facilitator said of a person. */
export function aBadgeSighting(given: Given<PersonSeen> & { readonly badge: number }): PersonSeen {
  return aSighting({ person: '', ...given })
}
