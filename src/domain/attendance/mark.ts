// What a tap at reception writes, or why it writes nothing. Rules M1–M7, M11: recording never waits, a second tap never undoes.
import { no, ok } from '../../lib/result.ts'
import type { Presence, PresenceState } from './attendance.ts'
import type { Draft, Fact, Mark, Status, Voided } from '../fact.ts'
import type { FactId, Instant, ParticipantId, SessionId } from '../id.ts'
import type { Result } from '../../lib/result.ts'

export interface MarkWish {
  readonly session: SessionId
  readonly participant: ParticipantId
  readonly status: Status
  /** Who takes the child home, or who brought it. */
  readonly picker: string | null
  readonly saidAt: Instant | null
  /** The person opened the child's sheet and means to change what is there; a plain tap does not. */
  readonly correcting: boolean
}

export type MarkFault =
  | { readonly kind: 'already'; readonly status: PresenceState; readonly at: Instant | null }
  | { readonly kind: 'picker-missing' }
  | { readonly kind: 'gone' }

/** `presence` is what this tablet shows of the child in this session, carried or its own. */
export function mark(
  wish: MarkWish,
  presence: Presence,
  goesHomeAlone: boolean
): Result<Draft<Mark>, MarkFault> {
  if (!isOpen(wish, presence))
    return no({ kind: 'already', status: presence.state, at: presence.at })
  if (wish.status === 'cleared' && presence.heads.length === 0) return no({ kind: 'gone' })
  const picker = wish.picker?.trim() ?? ''
  if (wish.status === 'left' && picker === '' && !goesHomeAlone)
    return no({ kind: 'picker-missing' })
  return ok({
    kind: 'mark',
    session: wish.session,
    participant: wish.participant,
    status: wish.status,
    picker: namesSomebody(wish.status) && picker !== '' ? picker : null,
    saidAt: wish.saidAt,
    prev: presence.heads
  })
}

/** Who took the child home, or who brought it. */
function namesSomebody(status: Status): boolean {
  return status === 'left' || status === 'arrived'
}

/**
 * A plain tap fills an empty slot or lets an arrived child go. A child this tablet has not seen arrive may leave too:
 * the arrival may stand on another tablet.
 */
function isOpen(wish: MarkWish, presence: Presence): boolean {
  if (wish.correcting) return true
  if (wish.status === 'left') return presence.state === 'yet' || presence.state === 'arrived'
  return wish.status !== 'cleared' && presence.state === 'yet'
}

/** What people write down a minute early is no slip. */
const EARLY_MS = 60_000

/** Yet to come by this tablet's clock, which may be wrong: asked about, never refused. */
export function isAhead(said: Instant, now: Instant): boolean {
  return said > now + EARLY_MS
}

/** Takes one mark back; what it had superseded stands again. */
export function undoMark(
  factId: FactId,
  facts: Iterable<Fact>,
  voided: ReadonlySet<FactId>
): Result<Draft<Voided>, MarkFault> {
  for (const fact of facts)
    if (fact.id === factId && fact.kind === 'mark' && !voided.has(factId))
      return ok({ kind: 'voided', subject: fact.session, prev: [factId] })
  return no({ kind: 'gone' })
}
