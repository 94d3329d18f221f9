// Children who go home together: one picker for all, all or none. Rules M8, M9.
import { no, ok } from '../../lib/result.ts'
import { mark } from '../attendance/mark.ts'
import type { Presence } from '../attendance/attendance.ts'
import type { Draft, Mark } from '../fact.ts'
import type { ParticipantId, SessionId } from '../id.ts'
import type { MarkFault } from '../attendance/mark.ts'
import type { Result } from '../../lib/result.ts'

export interface ReleaseWish {
  readonly session: SessionId
  /** Null: goes home alone. */
  readonly picker: string | null
}

export interface Leaving {
  readonly participant: ParticipantId
  /** Of the child, under whichever of its entries it is kept. */
  readonly presence: Presence
  readonly goesHomeAlone: boolean
}

export type ReleaseFault =
  | { readonly kind: 'alone-together' }
  /** Nobody is written as gone. */
  | {
      readonly kind: 'not-released'
      readonly participant: ParticipantId
      readonly fault: MarkFault
    }

export function release(
  { session, picker }: ReleaseWish,
  leaving: readonly Leaving[]
): Result<readonly Draft<Mark>[], ReleaseFault> {
  if ((picker ?? '').trim() === '' && leaving.length > 1) return no({ kind: 'alone-together' })
  const drafts: Draft<Mark>[] = []
  for (const { participant, presence, goesHomeAlone } of leaving) {
    const wish = { session, participant, picker, saidAt: null, correcting: false } as const
    const left = mark({ ...wish, status: 'left' }, presence, goesHomeAlone)
    if (!left.ok) return no({ kind: 'not-released', participant, fault: left.fault })
    drafts.push(left.value)
  }
  return ok(drafts)
}
