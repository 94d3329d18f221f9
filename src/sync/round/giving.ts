// A relay that takes nothing more still gives: what was to be sent waits here, what others wrote comes in.
import { ok, type Result } from '../../lib/result.ts'
import type { CallFault } from './call.ts'

export type GivingProblem = 'relay-full' | 'relay-broken'

export interface Giving {
  /** Does it unless the relay said a moment ago that it takes nothing; when it says so now, goes on with the other value. */
  readonly orGoOn: <Value>(
    act: () => Promise<Result<Value, CallFault>>,
    otherwise: Value
  ) => Promise<Result<Value, CallFault>>
  /** What the relay said, while it still holds. */
  readonly refused: () => GivingProblem | null
}

/** Who runs the relay makes room within hours; asking each minute finds it soon enough. */
const AGAIN_MS = 60_000

export function createGiving(now: () => number): Giving {
  let last: { readonly problem: GivingProblem; readonly at: number } | null = null
  const refused = () => {
    // a clock that was set back meanwhile ends it, too
    const ageMs = now() - (last?.at ?? -Infinity)
    return last && ageMs >= 0 && ageMs < AGAIN_MS ? last.problem : null
  }
  return {
    refused,
    async orGoOn(act, otherwise) {
      if (refused()) return ok(otherwise)
      const end = await act()
      const problem = end.ok ? null : givingProblem(end.fault)
      if (problem) last = { problem, at: now() }
      return problem ? ok(otherwise) : end
    }
  }
}

export function givingProblem(fault: CallFault): GivingProblem | null {
  if (fault.kind !== 'refused') return null
  const { refusal } = fault
  if (refusal.name === 'QUOTA') return 'relay-full'
  if (refusal.name !== 'BUSY' || !refusal.why) return null
  return refusal.why === 'full' ? 'relay-full' : 'relay-broken'
}
